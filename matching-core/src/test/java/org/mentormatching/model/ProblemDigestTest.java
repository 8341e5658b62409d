package org.mentormatching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProblemDigestTest {
  @Test
  void enteringPeopleOnceGivesEveryCallerACopy() {
    Problem problem = problem("");
    AtomicInteger people = new AtomicInteger();
    String first = digest(problem, people);
    problem.digest(() -> {}).update((byte) 1);
    assertThat(digest(problem, people)).isEqualTo(first);
    assertThat(people).hasValue(2);
  }

  @Test
  void tellsPinsApart() {
    AtomicInteger people = new AtomicInteger();
    assertThat(digest(problem("agreed"), people)).isNotEqualTo(digest(problem(""), people));
  }

  @Test
  void linksWithTheSameNumbersAreEqual() {
    Links links = Links.ranked(List.of("M-1", "M-2"));
    assertThat(links)
        .isEqualTo(Links.ranked(List.of("M-1", "M-2")))
        .hasSameHashCodeAs(Links.ranked(List.of("M-1", "M-2")))
        .isNotEqualTo(Links.ranked(List.of("M-2", "M-1")));
  }

  private static String digest(Problem problem, AtomicInteger people) {
    return HexFormat.of().formatHex(problem.digest(people::incrementAndGet).digest());
  }

  private static Problem problem(String pinned) {
    Problem.Builder builder =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentor(Mentor.builder("M-1").build());
    if (!pinned.isEmpty()) {
      builder.pin("E-1", "M-1");
    }
    return builder.build();
  }
}
