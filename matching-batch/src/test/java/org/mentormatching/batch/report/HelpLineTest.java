package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;

class HelpLineTest {
  private static final SortedMap<String, String> KHMER =
      new TreeMap<>(Map.of("languages", "Khmer"));

  private static Help serving(Remedy remedy, String... menteeIds) {
    return new Help(
        remedy, menteeIds.length, menteeIds.length, List.of(), List.of(menteeIds), List.of());
  }

  @Test
  void mentorOfOneKindKeptForSeveralIsOneLine() {
    List<HelpLine> lines =
        HelpLine.of(
            List.of(
                serving(new Remedy.MentorFor("E-1", "M-1", KHMER), "E-1"),
                serving(new Remedy.MentorFor("E-2", "M-1", new TreeMap<>()), "E-2"),
                serving(new Remedy.MentorFor("E-3", "M-1", KHMER), "E-3")));

    assertThat(lines)
        .extracting(HelpLine::change)
        .containsExactly(
            "one more mentor like M-1 but with languages Khmer, kept for E-1 or E-3 by a pin",
            "one more mentor like M-1, kept for E-2 by a pin");
    assertThat(lines.get(0).serves()).isEqualTo("1 more person (verified)");
    assertThat(lines.get(0).menteeIds()).containsExactly("E-1", "E-3");
  }

  @Test
  void changesByWhichOthersLoseAreLinesOfTheirOwn() {
    List<Help> helps =
        List.of(
            losing(new Remedy.SeatFor("E-1", "M-1"), 1),
            losing(new Remedy.SeatFor("E-2", "M-1"), 1, "E-7"),
            losing(new Remedy.SeatFor("E-3", "M-1"), 3, "E-7", "E-8"));

    assertThat(HelpLine.of(helps))
        .extracting(HelpLine::serves)
        .containsExactly(
            "1 more person (verified)",
            "1 more person, counting that E-7 loses a mentor (verified)",
            "1 to 3 more people, counting that E-7 and E-8 lose a mentor; limits leave open how many");
  }

  private static Help losing(Remedy remedy, int most, String... losingIds) {
    return new Help(remedy, 1, most, List.of(), List.of("E-1"), List.of(losingIds));
  }

  @Test
  void seatsKeptWithOneMentorAreOneLineAndOtherChangesOneEach() {
    List<Help> helps =
        List.of(
            serving(new Remedy.MoreSeats("M-1", 2), "E-1", "E-2"),
            serving(new Remedy.SeatFor("E-3", "M-1"), "E-3"),
            serving(new Remedy.SeatFor("E-4", "M-2"), "E-4"),
            serving(new Remedy.SeatFor("E-5", "M-1"), "E-5"));

    assertThat(HelpLine.of(helps))
        .extracting(HelpLine::change)
        .containsExactly(
            "2 more seats with M-1",
            "one more seat with M-1, kept for E-3 or E-5 by a pin",
            "one more seat with M-2, kept for E-4 by a pin");
  }
}
