package org.mentormatching.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScorerBenchmarkTest {
  @Test
  void bothWaysTellTheSamePoints() {
    ScorerBenchmark benchmark = new ScorerBenchmark();
    assertThat(benchmark.compiled()).isPositive().isEqualTo(benchmark.plain());
  }
}
