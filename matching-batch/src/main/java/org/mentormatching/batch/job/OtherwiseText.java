package org.mentormatching.batch.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mentormatching.policy.Fit;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Level;

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
    changed(difference.changes()).forEach(change -> lines.add("  " + inWords(change)));
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
        : changes.stream().map(OtherwiseText::inWords).collect(Collectors.joining("; "));
  }

  private static List<Change> changed(List<Change> changes) {
    return changes.stream().filter(change -> change.more() != 0).toList();
  }

  /** Whether nothing would be lost. */
  static boolean isAsGood(Difference difference) {
    return difference.certainty() == Certainty.EXACT && difference.first().isEmpty();
  }

  /** What is more or less at a level. */
  static String inWords(Change change) {
    String what = of(change.level());
    long more = change.more();
    return switch (change.level().kind()) {
      case FIT, WORTH -> what + ": " + points(Math.abs(more)) + (more < 0 ? " less" : " more");
      default -> what + ": " + Math.abs(more) + (more < 0 ? " fewer" : " more");
    };
  }

  private static String of(Level level) {
    return switch (level.kind()) {
      case URGENT_NOW -> "mentees with a mentor who need one now";
      case URGENT_SOON -> "mentees with a mentor who need one soon";
      case MENTORS ->
          level.mentorNumber() == 1
              ? "mentees with a mentor"
              : "mentees with %d mentors or more".formatted(level.mentorNumber());
      case WAITING -> "cycles that mentees with a mentor have waited";
      case KEPT -> "pairs kept from the proposal before";
      case FIT -> "points of fit, of 100 a pair, over all pairs";
      case WORTH -> "points, of 100 a pair, over all pairs and filled wishes";
    };
  }

  /** Points of 100 a pair. */
  static String points(long ofFit) {
    return BigDecimal.valueOf(ofFit)
        .divide(BigDecimal.valueOf(Fit.FULL / 100))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String inWords(Move move) {
    String to = move.to().orElse("nobody");
    return move.from()
        .map(from -> "%s gets %s instead of %s".formatted(move.menteeId(), to, from))
        .orElse("%s gets %s".formatted(move.menteeId(), to));
  }
}
