package org.mentormatching.batch.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A clock that goes from the beginning of the search on and stands still before. */
final class SearchClock implements InstantSource {
  private final InstantSource clock;
  private volatile @Nullable Instant begun;

  /** A clock that goes as fast as another. */
  SearchClock(InstantSource clock) {
    this.clock = clock;
  }

  /** The search begins; only the first time counts. */
  void begin() {
    if (begun == null) {
      begun = clock.instant();
    }
  }

  @Override
  public Instant instant() {
    Instant start = begun;
    return start == null
        ? Instant.EPOCH
        : Instant.EPOCH.plus(Duration.between(start, clock.instant()));
  }
}
