package org.mentormatching.refine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.bound.Caps;
import org.mentormatching.bound.Groups;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Policy;

class PackedLevelsTest {
  /** One mentee with one wish that is worth the greatest total of each level. */
  private static PackedLevels levels(long... greatest) {
    return new PackedLevels(
        new SearchProblem(
            Policy.builder().build(),
            List.of(Mentee.builder("E").build()),
            List.of(),
            new int[] {1},
            new int[0],
            new long[0],
            new int[2],
            new int[0],
            new int[0],
            0,
            new long[][][] {{greatest}},
            List.of(),
            Groups.NONE,
            Caps.none(0),
            PanelGains.none(),
            CoverageGains.none(),
            1),
        greatest.length + 1);
  }

  @Test
  void comparesAsTheLevelsDo() {
    long[] greatest = {3, 1L << 40, 5, 1L << 30, 2, 1L << 50};
    PackedLevels levels = levels(greatest);
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      long[] a = random(greatest, random);
      long[] b = random(greatest, random);
      assertThat(levels.canTell(a)).isTrue();
      assertThat(Integer.signum(Arrays.compare(levels.pack(a), levels.pack(b))))
          .isEqualTo(Integer.signum(Arrays.compare(a, b)));
    }
  }

  private static long[] random(long[] greatest, Random random) {
    return Arrays.stream(greatest)
        .map(most -> random.nextBoolean() ? most : Math.floorMod(random.nextLong(), most + 1))
        .toArray();
  }

  @Test
  void leavesOutTheLeastImportantLevelsWhenRoomEnds() {
    long huge = Long.MAX_VALUE / 8;
    assertThat(levels(huge, huge, huge, huge).canTell(new long[4])).isTrue();
    PackedLevels five = levels(huge, huge, huge, huge, huge);
    assertThat(five.canTell(new long[5])).isFalse();
    assertThat(five.pack(new long[] {0, 0, 0, 1, 1})).containsExactly(0, 0, 0, 1);
  }

  @Test
  void cannotTellValuesBeyondWhatCanBeReached() {
    assertThat(levels(3, 5).canTell(new long[] {3, 5, 77})).isTrue();
    assertThat(levels(3, 5).canTell(new long[] {3, 6, 77})).isFalse();
  }
}
