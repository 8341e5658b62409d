package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.ChangeWords;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.batch.report.LeftAside;
import org.mentormatching.batch.report.SurenessTerms;
import org.mentormatching.batch.report.SurenessWords;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.RunnersUp;

/** How sure a pair is, who would come instead and what to talk about, as a terminal shows it. */
final class SurenessText {
  private SurenessText() {}

  /**
   * How sure a pair is, with an empty line before.
   *
   * @param points of the pair, with the titles of the criteria
   * @param terms under what that is said
   */
  static List<String> of(FindingsFile.Pair sureness, List<Points> points, SurenessTerms terms) {
    List<String> lines = new ArrayList<>(List.of("", "How sure"));
    SurenessWords.Said said =
        SurenessWords.inFull(sureness.presence(), sureness.firmness(), points, terms);
    said.sentences().forEach(sentence -> lines.add("  " + sentence));
    said.shifts().forEach(shift -> lines.add("    " + shift));
    return lines;
  }

  /**
   * Who would come instead, with an empty line before; nothing if nobody would.
   *
   * @param aside what is left aside in that
   */
  static List<String> of(RunnersUp runnersUp, String menteeId, String mentorId, LeftAside aside) {
    List<String> lines = new ArrayList<>();
    lines.addAll(runnersUp(runnersUp.ofMentee(), menteeId));
    lines.addAll(runnersUp(runnersUp.ofMentor(), mentorId));
    if (!lines.isEmpty()) {
      lines.addAll(0, List.of("", "Who would come instead" + aside.without()));
    }
    return lines;
  }

  private static List<String> runnersUp(List<Alternative> alternatives, String forWhom) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      Alternative alternative = alternatives.get(i);
      lines.add(
          "  for %s%s: %s, fit %d of 100, %s"
              .formatted(
                  forWhom,
                  ChangeWords.condition(alternatives, i),
                  alternative.id(),
                  Fit.shown(alternative.fit()),
                  ChangeWords.price(alternative)));
    }
    return lines;
  }

  /**
   * What the two could talk about first, with an empty line before; nothing if there is nothing.
   */
  static List<String> starters(List<Reason> starters) {
    if (starters.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("", "To talk about first"));
    starters.forEach(starter -> lines.add("  " + starter.sentence() + reader(starter.audience())));
    return lines;
  }

  private static String reader(Audience audience) {
    return switch (audience) {
      case EVERYBODY -> "";
      case MENTEE -> " (to the mentee only, who may bring it up)";
      case MENTOR -> " (to the mentor only, who may bring it up)";
      case COORDINATOR -> throw new IllegalArgumentException("a starter that nobody may hear");
    };
  }
}
