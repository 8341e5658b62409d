package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamTest {
  private static final int COUNT = 5_000;

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static void checkEachOnce(Executor executor, int helpers) {
    AtomicIntegerArray times = new AtomicIntegerArray(COUNT);
    new Team(executor, helpers, () -> {}).share(COUNT, () -> times::incrementAndGet);
    assertThat(IntStream.range(0, COUNT).map(times::get)).containsOnly(1);
  }

  @Test
  void doesEverythingOnceOnSeveralThreads() {
    checkEachOnce(threads, 3);
  }

  @Test
  void doesEverythingOnceAlone() {
    checkEachOnce(threads, 0);
  }

  @Test
  void doesEverythingOnceWhereNobodyComesToHelp() {
    checkEachOnce(task -> {}, 3);
    checkEachOnce(
        task -> {
          throw new RejectedExecutionException();
        },
        3);
  }

  @Test
  void doesNothingForHelpersWhoComeTooLate() {
    AtomicInteger times = new AtomicInteger();
    Runnable[] late = new Runnable[1];
    new Team(task -> late[0] = task, 1, () -> {}).share(10, () -> i -> times.incrementAndGet());
    late[0].run();
    assertThat(times).hasValue(10);
  }

  @Test
  void throwsTheFailureOfTheSmallestNumber() {
    for (int i = 0; i < 50; i++) {
      assertThatThrownBy(
              () ->
                  new Team(threads, 3, () -> {})
                      .share(
                          COUNT,
                          () ->
                              number -> {
                                if (number >= 77) {
                                  throw new IllegalStateException("at " + number);
                                }
                              }))
          .hasMessage("at 77");
    }
  }

  @Test
  void endsWhenTheCallingThreadIsToldTo() {
    AtomicInteger done = new AtomicInteger();
    Team team =
        new Team(
            threads,
            3,
            () -> {
              throw new CancellationException();
            });
    assertThatThrownBy(
            () ->
                team.share(
                    Integer.MAX_VALUE / 2,
                    () ->
                        number -> {
                          done.incrementAndGet();
                        }))
        .isInstanceOf(CancellationException.class);
    int before = done.get();
    assertThat(done).as("nobody goes on afterwards").hasValue(before);
  }
}
