package org.mentormatching.batch.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.mentormatching.policy.Fit;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Level;

/** What a result would gain or lose, in words. */
public final class ChangeWords {
  private ChangeWords() {}

  /** What is more or less at a level. */
  public static String of(Change change) {
    String what = what(change.level());
    long more = change.more();
    return switch (change.level().kind()) {
      case FLOOR, FIT, WORTH ->
          what + ": " + points(Math.abs(more)) + (more < 0 ? " less" : " more");
      default -> what + ": " + Math.abs(more) + (more < 0 ? " fewer" : " more");
    };
  }

  private static String what(Level level) {
    return switch (level.kind()) {
      case URGENT_NOW -> "mentees with a mentor who need one now";
      case URGENT_SOON -> "mentees with a mentor who need one soon";
      case MENTORS ->
          level.mentorNumber() == 1
              ? "mentees with a mentor"
              : "mentees with %d mentors or more".formatted(level.mentorNumber());
      case WAITING -> "cycles that mentees with a mentor have waited";
      case GROUPS ->
          "mentees with a mentor in groups that are behind the rest, as group-coverage asks";
      case PANELS -> "mentees with several mentors who are as outside-member asks";
      case MENTORS_IN_USE -> "mentors with a mentee";
      case KEPT -> "pairs kept from the proposal before";
      case FLOOR -> "points of fit, of 100, of the mentee who fares worst";
      case FIT -> "points of fit, of 100 a pair, over all pairs";
      case WORTH -> "points, of 100 a pair, over all pairs and filled wishes";
    };
  }

  /** Points of 100 a pair. */
  public static String points(long ofFit) {
    return BigDecimal.valueOf(ofFit)
        .divide(BigDecimal.valueOf(Fit.FULL / 100))
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The same with the word: {@code 1 point}, {@code 0.5 points}. */
  public static String countedPoints(long ofFit) {
    return points(ofFit) + (ofFit == Fit.FULL / 100 ? " point" : " points");
  }

  /**
   * Under which condition the price of an alternative holds, after a comma; empty for the first
   * one.
   *
   * @param place of it in the list, from 0
   */
  public static String condition(List<Alternative> alternatives, int place) {
    return place == 0
        ? ""
        : alternatives.subList(0, place).stream()
            .map(Alternative::id)
            .collect(Collectors.joining(" and ", ", if ", " may not come either"));
  }

  /** What the whole pays for an alternative, or that it pays nothing. */
  public static String price(Alternative alternative) {
    if (alternative.isEquallyGood()) {
      return "which is as good for the whole";
    }
    String changes =
        alternative.difference().changes().stream()
            .filter(change -> change.more() != 0)
            .map((Change change) -> of(change))
            .collect(Collectors.joining("; "));
    return switch (alternative.difference().certainty()) {
      case EXACT -> changes;
      case BETWEEN -> changes + "; under the limits there may be a better way";
      case AT_MOST -> "but a limit stands against it";
    };
  }
}
