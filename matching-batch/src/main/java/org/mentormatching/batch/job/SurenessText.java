package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.batch.report.SurenessWords;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.Firmness.Shift;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.Sureness.Presence;

/** How sure a pair is, who would come instead and what to talk about, as a terminal shows it. */
final class SurenessText {
  private SurenessText() {}

  /**
   * How sure a pair is, with an empty line before.
   *
   * @param points of the pair, with the titles of the criteria
   * @param proven whether the result is; else limits are left aside
   */
  static List<String> of(FindingsFile.Pair sureness, List<Points> points, boolean proven) {
    Map<String, String> titles =
        points.stream().collect(Collectors.toMap(Points::criterionId, Points::title));
    List<String> lines = new ArrayList<>(List.of("", "How sure" + aside(proven)));
    if (sureness.presence() == Presence.NO_BEST_RESULT) {
      lines.add("  limits brought this pair about: no best result without them has it");
      return lines;
    }
    lines.add(
        switch (sureness.presence()) {
          case EVERY_BEST_RESULT -> "  every best result has this pair";
          case SOME_BEST_RESULTS -> "  " + SurenessWords.EQUALLY_GOOD;
          case NO_BEST_RESULT, NOT_KNOWN ->
              "  whether every best result has this pair is hidden by limits";
        });
    Firmness firmness = sureness.firmness();
    switch (firmness.verdict()) {
      case FIRM ->
          lines.add(
              "  firm: it stays when any one criterion counts up to %d %% more or less"
                  .formatted(Firmness.MOST_PERCENT));
      case CLOSE_CALL -> {
        lines.add("  close call: it is lost when one criterion counts a little more or less");
        for (Shift shift : firmness.shifts()) {
          lines.add(
              "    %d %% %s for %s"
                  .formatted(
                      Math.abs(shift.percent()),
                      shift.percent() < 0 ? "less" : "more",
                      titles.getOrDefault(shift.criterionId(), shift.criterionId())));
        }
      }
      case NOT_KNOWN ->
          lines.add("  whether it stays when a criterion counts otherwise is hidden by limits");
    }
    return lines;
  }

  /** Who would come instead, with an empty line before; nothing if nobody would. */
  static List<String> of(RunnersUp runnersUp, String menteeId, String mentorId, boolean proven) {
    List<String> lines = new ArrayList<>();
    lines.addAll(runnersUp(runnersUp.ofMentee(), menteeId));
    lines.addAll(runnersUp(runnersUp.ofMentor(), mentorId));
    if (!lines.isEmpty()) {
      lines.addAll(0, List.of("", "Who would come instead" + aside(proven)));
    }
    return lines;
  }

  private static String aside(boolean proven) {
    return proven ? "" : ", limits left aside";
  }

  private static List<String> runnersUp(List<Alternative> alternatives, String forWhom) {
    return alternatives.stream()
        .map(
            alternative ->
                "  for %s: %s, fit %d of 100, %s"
                    .formatted(
                        forWhom, alternative.id(), Fit.shown(alternative.fit()), cost(alternative)))
        .toList();
  }

  private static String cost(Alternative alternative) {
    if (alternative.isEquallyGood()) {
      return "which is as good for the whole";
    }
    String changes =
        alternative.difference().changes().stream()
            .filter(change -> change.more() != 0)
            .map((Change change) -> OtherwiseText.inWords(change))
            .collect(Collectors.joining("; "));
    return alternative.difference().certainty() == Certainty.EXACT
        ? changes
        : "but a limit stands against it";
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
      case MENTEE -> " (to be told to the mentee only)";
      case MENTOR -> " (to be told to the mentor only)";
      case COORDINATOR -> " (for your eyes only)";
    };
  }
}
