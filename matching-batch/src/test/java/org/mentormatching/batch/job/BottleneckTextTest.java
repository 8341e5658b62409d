package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.result.Bottleneck;

/** Who competes for which seats, in words. */
class BottleneckTextTest {
  @Test
  void namesFullMentorsWhereNoSeatIsOpen() {
    assertThat(
            ExplanationText.bottleneck(
                new Bottleneck(List.of("E-1"), List.of(), 1, 0, 0, 0, List.of("M-03", "M-11"), 3)))
        .containsExactly("  all 3 seats of M-03, M-11 are taken by pairs that go on or are pinned");
    assertThat(
            ExplanationText.bottleneck(
                new Bottleneck(List.of("E-1"), List.of(), 1, 0, 0, 0, List.of("M-03"), 1)))
        .containsExactly("  the only seat of M-03 is taken by pairs that go on or are pinned");
    assertThat(
            ExplanationText.bottleneck(
                new Bottleneck(List.of("E-1"), List.of(), 1, 0, 0, 0, List.of("M-03"), 0)))
        .containsExactly("  no seat is offered by M-03");
  }

  @Test
  void countsSeatsThatAreTakenBesideThoseCompetedFor() {
    assertThat(
            ExplanationText.bottleneck(
                new Bottleneck(
                    List.of("E-1", "E-2"), List.of("M-01"), 2, 1, 1, 1, List.of("M-11"), 2)))
        .containsExactly(
            "  2 mentees compete for 1 seat of M-01; beside them they have 1 mentor elsewhere",
            "    the mentees: E-1, E-2",
            "    1 more seat of these mentors is taken by pairs that go on or are pinned",
            "    allowed too: all 2 seats of M-11 are taken by pairs that go on or are pinned");
  }
}
