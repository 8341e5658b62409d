package org.mentormatching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Progress.Stage;

class WorkShareTest {
  private final List<Integer> told = new ArrayList<>();
  private final WorkShare share = new WorkShare(told::add);

  @Test
  void partsFollowEachOther() {
    share.next(400);
    share.reach(1, 2);
    share.next(600);
    share.reach(3, 4);
    share.end();
    assertThat(told).containsExactly(0, 200, 400, 550, 600, 1_000);
  }

  @Test
  void neverFalls() {
    share.next(1_000);
    share.ofKernel().report(Stage.AUGMENTING, 1, 2);
    share.ofKernel().report(Stage.READING, 1, 2);
    share.ofKernel().report(Stage.PIVOTING, 5, 0);
    share.ofKernel().report(Stage.PRICING, 1, 2);
    assertThat(told).containsExactly(0, 600, 900);
  }

  @Test
  void roundsWithoutEndStayBelowTheWhole() {
    for (int round = 0; round < 100; round++) {
      share.nextOf(4);
      share.reach(1, 1);
    }
    assertThat(told).isSorted().allMatch(permille -> permille < 1_000);
    share.end();
    assertThat(told).endsWith(1_000);
  }
}
