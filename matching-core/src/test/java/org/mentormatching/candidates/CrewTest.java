package org.mentormatching.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that is shared is done once, ends when it has to, and fails in the same way each time. */
class CrewTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private final Crew crew = Crew.with(pool, 3);

  @AfterEach
  void close() {
    pool.shutdownNow();
  }

  @Test
  void everyPieceIsDoneOnce() {
    for (int count : new int[] {0, 1, 15, 16, 17, 1_000}) {
      AtomicIntegerArray done = new AtomicIntegerArray(count);
      crew.share(count, () -> done::incrementAndGet, () -> false);
      for (int piece = 0; piece < count; piece++) {
        assertThat(done.get(piece)).as("piece %d of %d", piece, count).isEqualTo(1);
      }
    }
  }

  @Test
  void firstFailureIsThrownWhoeverComesFirst() {
    for (int round = 0; round < 200; round++) {
      assertThatThrownBy(
              () ->
                  crew.share(
                      1_000,
                      () ->
                          piece -> {
                            if (piece % 100 == 40) {
                              throw new IllegalStateException("piece " + piece);
                            }
                          },
                      () -> false))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("piece 40");
    }
  }

  @Test
  void cancellationEndsTheWorkOfAll() {
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(
            () ->
                crew.share(
                    Integer.MAX_VALUE - 1_000,
                    () -> piece -> done.incrementAndGet(),
                    () -> done.get() > 10_000))
        .isInstanceOf(CancellationException.class);
    int after = done.get();
    assertThat(done.get()).isEqualTo(after).isLessThan(Integer.MAX_VALUE / 2);
  }
}
