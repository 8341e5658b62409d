package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.BottleneckTally;
import org.mentormatching.explain.BottleneckTally.OfMentee;
import org.mentormatching.explain.BottleneckTally.OfMentor;
import org.mentormatching.result.Bottleneck;

/** Who competes for which seats, in words. */
class BottleneckTextTest {
  private static List<String> full(List<String> mentors, long seats) {
    return BottleneckText.of(
        new Bottleneck(List.of("E-1"), List.of(), 1, 0, 0, 0, mentors, seats),
        new BottleneckTally(List.of(new OfMentee("E-1", 1, List.of())), List.of()));
  }

  @Test
  void namesFullMentorsWhereNoSeatIsOpen() {
    assertThat(full(List.of("M-03", "M-11"), 3))
        .containsExactly("  all 3 seats of M-03, M-11 are taken by pairs that go on or are pinned");
    assertThat(full(List.of("M-03"), 1))
        .containsExactly("  the only seat of M-03 is taken by pairs that go on or are pinned");
    assertThat(full(List.of("M-03"), 0)).containsExactly("  no seat is offered by M-03");
  }

  @Test
  void wishesAndSeatsAddUpFromTheNamesThatAreShown() {
    assertThat(
            BottleneckText.of(
                new Bottleneck(
                    List.of("E-1", "E-2", "E-3"),
                    List.of("M-01", "M-02"),
                    5,
                    3,
                    1,
                    1,
                    List.of("M-11"),
                    2),
                new BottleneckTally(
                    List.of(
                        new OfMentee("E-1", 1, List.of()),
                        new OfMentee("E-2", 2, List.of("M-07")),
                        new OfMentee("E-3", 2, List.of())),
                    List.of(new OfMentor("M-01", 1, 0), new OfMentor("M-02", 2, 1)))))
        .containsExactly(
            "  3 mentees with 5 wishes compete for 3 seats of M-01, M-02 (2); beside them they have"
                + " 1 mentor elsewhere",
            "    the mentees: E-1, E-2 (2 wishes beside M-07), E-3 (2 wishes)",
            "    1 more seat of these mentors is taken by pairs that go on or are pinned",
            "    allowed too: all 2 seats of M-11 are taken by pairs that go on or are pinned");
  }

  @Test
  void whatIsNotNamedIsCountedTogether() {
    List<OfMentee> mentees = new ArrayList<>();
    List<OfMentor> mentors = new ArrayList<>();
    for (int i = 10; i < 24; i++) {
      mentees.add(new OfMentee("E-" + i, 1, List.of()));
      mentors.add(new OfMentor("M-" + i, i == 23 ? 3 : 1, 0));
    }
    BottleneckTally tally = new BottleneckTally(mentees, mentors);
    List<String> lines =
        BottleneckText.of(
            new Bottleneck(
                mentees.stream().map(OfMentee::menteeId).toList(),
                mentors.stream().map(OfMentor::mentorId).toList(),
                14,
                16,
                0,
                0,
                List.of(),
                0),
            tally);

    assertThat(lines.get(0)).endsWith("M-20, M-21 and 2 more with 4 seats");
    assertThat(lines.get(1)).endsWith("E-20, E-21 and 2 more");
  }
}
