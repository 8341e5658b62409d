package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mentormatching.batch.report.ChangeWords;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;

/** What would change if a pair were decided the other way, as a terminal shows it. Ids only. */
final class OtherwiseText {
  /** Moves shown; search may find that many people move. */
  private static final int MOST_MOVES = 12;

  private OtherwiseText() {}

  /**
   * The lines, with an empty one before.
   *
   * @param made whether the pair is one of the proposal
   */
  static List<String> of(Difference difference, boolean made) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (difference.moves().isEmpty()) {
      lines.add("What another decision would cost cannot be said: limits shaped this proposal.");
      return lines;
    }
    lines.add(
        (made ? "If this pair were not made" : "If this pair had to be made")
            + (difference.certainty() == Certainty.AT_MOST ? ", at most" : ""));
    if (difference.first().isEmpty()) {
      lines.add(
          difference.certainty() == Certainty.EXACT
              ? "  nothing is lost: the result would be as good"
              : "  as much as now");
    }
    changed(difference.changes()).forEach(change -> lines.add("  " + ChangeWords.of(change)));
    difference.moves().stream().limit(MOST_MOVES).forEach(move -> lines.add("  " + inWords(move)));
    if (difference.moves().size() > MOST_MOVES) {
      lines.add("  and %d more move".formatted(difference.moves().size() - MOST_MOVES));
    }
    switch (difference.certainty()) {
      case EXACT -> {}
      case BETWEEN ->
          lines.add(
              "  Search finds this under the limits. Without them no result is better than: "
                  + most(difference));
      case AT_MOST ->
          lines.add(
              "  Limits that concern several pairs are left aside here; they can only take away.");
    }
    return lines;
  }

  private static String most(Difference difference) {
    List<Change> changes = changed(difference.most());
    return changes.isEmpty()
        ? "as much as now"
        : changes.stream().map(ChangeWords::of).collect(Collectors.joining("; "));
  }

  private static List<Change> changed(List<Change> changes) {
    return changes.stream().filter(change -> change.more() != 0).toList();
  }

  /** Whether nothing would be lost. */
  static boolean isAsGood(Difference difference) {
    return difference.certainty() == Certainty.EXACT && difference.first().isEmpty();
  }

  private static String inWords(Move move) {
    String to = move.to().orElse("nobody");
    return move.from()
        .map(from -> "%s gets %s instead of %s".formatted(move.menteeId(), to, from))
        .orElse("%s gets %s".formatted(move.menteeId(), to));
  }
}
