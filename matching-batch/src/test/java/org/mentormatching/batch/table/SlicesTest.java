package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlicesTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

  private static List<Integer> doubled(List<Integer> some) {
    return some.stream().map(number -> 2 * number).toList();
  }

  @Test
  void keepsTheOrderHoweverManyStretchesThereAre() {
    List<Integer> all = doubled(NUMBERS);

    for (int count : List.of(1, 2, 3, 7, 100, 150)) {
      assertThat(new Slices(count).map(NUMBERS, SlicesTest::doubled)).isEqualTo(all);
    }
    assertThat(new Slices(3).map(List.<Integer>of(), SlicesTest::doubled)).isEmpty();
  }

  @Test
  void worksOnEachStretchOnceInAThreadOfItsOwn() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    List<Integer> sizes =
        new Slices(3)
            .map(
                NUMBERS,
                some -> {
                  threads.add(Thread.currentThread());
                  return List.of(some.size());
                });

    assertThat(sizes).containsExactly(33, 33, 34);
    assertThat(threads).hasSize(3).contains(Thread.currentThread());
  }

  @Test
  void throwsWhatTheFirstStretchThrowsThatFails() {
    assertThatThrownBy(
            () ->
                new Slices(4)
                    .map(
                        NUMBERS,
                        some -> {
                          if (some.get(0) >= 25) {
                            throw new IllegalArgumentException("from " + some.get(0));
                          }
                          return some;
                        }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from 25");
  }

  @Test
  void dividesNothingThatIsShort() {
    assertThat(Slices.of(1_000)).isEqualTo(new Slices(1));
    assertThat(Slices.of(10_000_000).count()).isBetween(1, 4);
    assertThatThrownBy(() -> new Slices(0)).hasMessageContaining("at least one");
  }
}
