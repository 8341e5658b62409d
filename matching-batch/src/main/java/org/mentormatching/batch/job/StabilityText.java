package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.report.HelpWords;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.explain.Stability;
import org.mentormatching.explain.Stability.BlockingPair;
import org.mentormatching.policy.Policy;

/** How a proposal stands to what both sides said whom they prefer, as a terminal shows it. */
final class StabilityText {
  private static final int MOST_SHOWN = 20;

  private StabilityText() {}

  /** The lines, with an empty one before. Ids only. */
  static List<String> of(Stability stability, Policy policy) {
    List<String> lines = new ArrayList<>(List.of("", "Whom both sides prefer"));
    if (!StabilityFacts.isKnown(policy)) {
      lines.add("  Not known: who prefers whom is read only where a-say has points, 1 or more.");
      return lines;
    }
    if (stability.mentees() == 0 || stability.mentors() == 0) {
      lines.add("  Nothing to say: not both sides name anybody whom they prefer.");
      return lines;
    }
    lines.add(
        "  Preferences come from %s and %s. %s each other and %s allowed;"
            .formatted(
                Summary.counted(stability.mentees(), "mentee"),
                Summary.counted(stability.mentors(), "mentor"),
                stability.mutual() == 1 ? "1 pair names" : stability.mutual() + " pairs name",
                stability.mutual() == 1 ? "is" : "are"));
    int count = stability.blocking().size();
    lines.add("  of these the proposal makes %d.".formatted(stability.made()));
    if (count == 0) {
      lines.add("  No two people prefer each other to their proposed partner.");
      return lines;
    }
    lines.add(
        count == 1
            ? "  Two people both prefer each other to their proposed partner:"
            : "  %d times two people both prefer each other to their proposed partner:"
                .formatted(count));
    stability.blocking().stream()
        .limit(MOST_SHOWN)
        .forEach(pair -> lines.add("    " + inWords(pair)));
    if (count > MOST_SHOWN) {
      lines.add("    and %d more; --json names them all".formatted(count - MOST_SHOWN));
    }
    lines.add(
        "  That is for your information: the points weigh more than what two people prefer. To make"
            + " such a pair, pin it.");
    lines.add("  " + HelpWords.WHAT_A_PIN_IS);
    return lines;
  }

  private static String inWords(BlockingPair pair) {
    return "%s with %s: %s, %s"
        .formatted(
            pair.menteeId(),
            pair.mentorId(),
            pair.insteadOfMentor()
                .map(other -> "the mentee instead of " + other)
                .orElse("the mentee has a wish open"),
            pair.insteadOfMentee()
                .map(other -> "the mentor instead of " + other)
                .orElse("the mentor has a seat free"));
  }
}
