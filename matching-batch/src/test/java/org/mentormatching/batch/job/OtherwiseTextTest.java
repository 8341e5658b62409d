package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.batch.report.LeftAside;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Level;
import org.mentormatching.result.Optimality;

class OtherwiseTextTest {
  private static final Level FIT = new Level(Level.Kind.FIT, 0);
  private static final List<Move> MOVES =
      List.of(new Move("E-1", Optional.of("M-1"), Optional.of("M-2")));
  private static final Optimality BOUNDED =
      new Optimality(Optimality.Status.BOUNDED, FIT, 9_000, 10_000);

  private static List<Change> fit(long more) {
    return List.of(new Change(new Level(Level.Kind.MENTORS, 1), 0), new Change(FIT, more));
  }

  private static Difference between(long found, long most) {
    return new Difference(fit(found), MOVES, Certainty.BETWEEN, fit(most));
  }

  private static String standing(Difference difference) {
    return OtherwiseText.standing(Optional.of(difference), false);
  }

  @Test
  void othersWereBetterOnlyWhereNoResultWithThePairIsAsGood() {
    assertThat(standing(Difference.exact(fit(-1), MOVES)))
        .isEqualTo("allowed, but others were better for the whole");
    assertThat(standing(between(-5, -1))).isEqualTo(standing(Difference.exact(fit(-1), MOVES)));
    assertThat(standing(between(-5, 0))).contains("found nothing as good").contains("no proof");
    assertThat(standing(between(-5, 3))).isEqualTo(standing(between(-5, 0)));
  }

  @Test
  void betterResultWithThePairIsNeverSaidToBeWorse() {
    for (Difference better : List.of(between(228, 900), Difference.exact(fit(228), MOVES))) {
      assertThat(standing(better))
          .isEqualTo("allowed, and better for the whole than what this proposal has");
      assertThat(OtherwiseText.of(better, false, BOUNDED, LeftAside.LIMITS))
          .contains(
              "  points of fit, of 100 a pair, over all pairs: 2.28 more",
              "  So a better result than this proposal is found. To have it, pin this pair and run"
                  + " again.",
              "  A pin is a row of pins.csv in the programme's folder: mentee_id, mentor_id.",
              "  This proposal as it is: at most 10.0 % below the best possible, checked separately");
    }
    assertThat(OtherwiseText.of(between(228, 900), true, BOUNDED, LeftAside.LIMITS))
        .contains(
            "  No result without this pair can have more than: points of fit, of 100 a pair, over all"
                + " pairs: 9 more",
            "  So a better result than this proposal is found. To have it, exclude this pair and run"
                + " again.");
  }

  @Test
  void bareBoundIsNeverShownAsWhatIsGained() {
    Difference bound = Difference.atMost(fit(900), List.of());

    assertThat(standing(bound))
        .isEqualTo("allowed; whether a result with it is better is not known");
    assertThat(standing(Difference.atMost(fit(-1), List.of())))
        .endsWith("others were better for the whole");
    assertThat(OtherwiseText.of(bound, false, BOUNDED, LeftAside.LIMITS))
        .noneMatch(line -> line.startsWith("  points of fit"))
        .contains(
            "  No result with this pair can have more than: points of fit, of 100 a pair, over all"
                + " pairs: 9 more");
  }

  /** How sure the pair is stands above it, without the limits. */
  @Test
  void saysThatTheLimitsHoldInIt() {
    Difference none = Difference.exact(fit(0), MOVES);

    assertThat(OtherwiseText.of(none, true, BOUNDED, LeftAside.LIMITS))
        .startsWith(
            "",
            "If this pair were not made, with the limits",
            "  nothing is lost: the result would be as good");
    assertThat(OtherwiseText.of(none, true, BOUNDED, LeftAside.NOTHING))
        .startsWith("", "If this pair were not made");
  }

  @Test
  void saysWhereTheMovesStandThatAreNotShown() {
    List<Move> many =
        IntStream.range(0, 50)
            .mapToObj(i -> new Move("E-" + i, Optional.of("M-1"), Optional.of("M-2")))
            .toList();

    assertThat(OtherwiseText.of(Difference.exact(fit(-1), many), false, BOUNDED, LeftAside.LIMITS))
        .anyMatch(line -> line.matches("  and [0-9]+ more move; --json names them all"));
  }

  @Test
  void unansweredQuestionLeavesOpenWhetherOthersAreBetter() {
    assertThat(OtherwiseText.standing(Optional.empty(), true)).endsWith("or as good");
    assertThat(OtherwiseText.standing(Optional.empty(), false)).endsWith("is not known");
  }
}
