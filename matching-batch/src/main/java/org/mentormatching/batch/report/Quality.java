package org.mentormatching.batch.report;

import java.util.Optional;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Level;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.SearchEnding;

/**
 * How good a result is.
 *
 * @param optimality what is proven of it
 * @param searchEnding why the search under limits ended
 * @param coverage what a filled wish counts if that is traded against fit, otherwise empty
 */
public record Quality(Optimality optimality, SearchEnding searchEnding, String coverage) {
  static Quality of(Policy policy, MatchingResult result) {
    return new Quality(
        result.optimality(),
        result.searchEnding(),
        policy.coverage() instanceof Coverage.Weighted weighted
            ? "weighted: a filled wish counts "
                + Summary.counted(weighted.worth(), "point")
                + " of fit"
            : "");
  }

  /** That time was up; empty unless it was. */
  String timeLimit() {
    return searchEnding == SearchEnding.TIME_LIMIT
        ? "ended the search early; another run may give other pairs"
        : "";
  }

  /** How good a result is, in words. */
  public static String words(Optimality optimality) {
    if (optimality.proven()) {
      return "proven under your rules and points, checked separately";
    }
    long gap = optimality.bound() - optimality.value();
    return switch (optimality.level().kind()) {
      case FIT ->
          "at most %s below the best possible, checked separately".formatted(percent(optimality));
      case WORTH ->
          "at most %s below the best possible total of fit and filled wishes, checked separately"
              .formatted(percent(optimality));
      case WAITING ->
          "at most " + Summary.counted(gap, "waiting cycle") + " below the best possible";
      case FLOOR ->
          "whoever fares worst has %s of 100, at most %s is possible"
              .formatted(
                  ChangeWords.points(optimality.value()), ChangeWords.points(optimality.bound()));
      case GROUPS ->
          "at most "
              + Summary.counted(gap, "mentee")
              + " more could have a mentor in groups that are behind the rest, as group-coverage asks";
      case PANELS ->
          "at most "
              + Summary.counted(gap, "mentee")
              + " more could have several mentors who are as outside-member asks";
      case MENTORS_IN_USE ->
          "at most " + Summary.counted(gap, "mentor") + " more could have a mentee";
      case KEPT ->
          "at most " + Summary.counted(gap, "pair") + " more of the proposal before could be kept";
      case URGENT_NOW, URGENT_SOON, MENTORS -> "at most " + couldBe(optimality.level(), gap);
    };
  }

  /** By how much more a level of coverage could be reached, in words. */
  static String couldBe(Level level, long more) {
    return switch (level.kind()) {
      case URGENT_NOW -> more + " more of the mentees who are urgent now could have a mentor";
      case URGENT_SOON -> more + " more of the mentees who are urgent soon could have a mentor";
      case MENTORS ->
          "%d more of the mentees could have %s".formatted(more, ordinal(level.mentorNumber()));
      case WAITING ->
          "mentees could have a mentor who have waited "
              + Summary.counted(more, "cycle")
              + " longer in all";
      case GROUPS, PANELS, MENTORS_IN_USE, KEPT, FLOOR, FIT, WORTH ->
          throw new IllegalArgumentException("no level of coverage: " + level.id());
    };
  }

  /**
   * The gap in per cent where it is one of fit or worth; empty where nothing or people are missing.
   */
  static Optional<String> gap(Optimality optimality) {
    return switch (optimality.level().kind()) {
      case FIT, WORTH -> optimality.proven() ? Optional.empty() : Optional.of(percent(optimality));
      case WAITING, URGENT_NOW, URGENT_SOON, MENTORS, GROUPS, PANELS, MENTORS_IN_USE, KEPT, FLOOR ->
          Optional.empty();
    };
  }

  /** The gap in per cent of the bound, rounded up to tenths. */
  private static String percent(Optimality optimality) {
    long gap = optimality.bound() - optimality.value();
    long tenths = (1000 * gap + optimality.bound() - 1) / Math.max(1, optimality.bound());
    return "%d.%d %%".formatted(tenths / 10, tenths % 10);
  }

  private static String ordinal(int mentorNumber) {
    return switch (mentorNumber) {
      case 1 -> "a mentor";
      case 2 -> "a second mentor";
      case 3 -> "a third mentor";
      default -> "mentor number " + mentorNumber;
    };
  }
}
