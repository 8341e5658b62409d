package org.mentormatching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.flow.Network.Kind;

class NetworkBuilderTest {
  private static Network.Builder nodes(int lefts, int rights, int pairLevels) {
    Network.Builder builder = Network.builder(2, pairLevels);
    for (int left = 0; left < lefts; left++) {
      builder.node(Kind.LEFT, Steps.free(2, 1));
    }
    for (int right = 0; right < rights; right++) {
      builder.node(Kind.RIGHT, Steps.free(2, 1));
    }
    return builder;
  }

  @Test
  void pairsOfOneNodeAtOnceAreThoseAddedOneByOne() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      int lefts = 1 + random.nextInt(30);
      int rights = 1 + random.nextInt(30);
      int all = random.nextInt(300);
      int[] start = new int[lefts + 1];
      for (int left = 1; left <= lefts; left++) {
        start[left] = left == lefts ? all : Math.min(all, start[left - 1] + random.nextInt(40));
      }
      int[] right = random.ints(all, 0, rights).toArray();
      int[] value = random.ints(all).toArray();
      Network.Builder oneByOne = nodes(lefts, rights, 1);
      Network.Builder atOnce = nodes(lefts, rights, 1);
      if (round % 3 > 0) {
        atOnce.room(round % 3 == 1 ? all : all / 2);
      }
      for (int left = 0; left < lefts; left++) {
        for (int pair = start[left]; pair < start[left + 1]; pair++) {
          oneByOne.pair(left, right[pair], value[pair]);
        }
        assertThat(atOnce.pairs(left, right, value, start[left], start[left + 1]))
            .isEqualTo(start[left]);
      }

      Network expected = oneByOne.build();
      Network network = atOnce.build();

      assertThat(network.pairStarts()).isEqualTo(expected.pairStarts()).isEqualTo(start);
      assertThat(network.pairRights()).isEqualTo(expected.pairRights()).isEqualTo(right);
      assertThat(network.pairValues()).isEqualTo(expected.pairValues());
      assertThat(network.largestPair(1)).isEqualTo(expected.largestPair(1));
    }
  }

  @Test
  void networkStaysAsItIsWhenItsBuilderGoesOn() {
    Network.Builder builder = nodes(2, 2, 1).room(64);
    for (int pair = 0; pair < 64; pair++) {
      builder.pair(0, pair % 2, pair);
    }
    Network network = builder.build();

    builder.pairs(1, new int[] {0, 1}, new int[] {7, 8}, 0, 2);

    assertThat(network.pairs()).isEqualTo(64);
    assertThat(network.pairStart(2)).isEqualTo(64);
    assertThat(builder.build().pairs()).isEqualTo(66);
  }

  @Test
  void refusesUnknownNodesAndOtherLevels() {
    int[] one = {1};
    assertThatThrownBy(() -> nodes(1, 1, 1).pairs(0, one, one, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no right node 1");
    assertThatThrownBy(() -> nodes(1, 2, 1).pairs(1, one, one, 0, 1))
        .hasMessage("left node 1 after 0");
    assertThatThrownBy(() -> nodes(1, 2, 2).pairs(0, one, one, 0, 1))
        .hasMessage("1 value for 2 levels");
  }
}
