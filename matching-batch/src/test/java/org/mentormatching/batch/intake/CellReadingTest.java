package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.model.WorkingHours;

/** What single cells say. */
class CellReadingTest {
  @Test
  void takesTheApostropheAwayThatKeepsSpreadsheetsFromCalculating() {
    assertThat(CellText.clean("'=1+1")).isEqualTo("=1+1");
    assertThat(CellText.clean("'@home")).isEqualTo("@home");
    assertThat(CellText.clean("''tis")).isEqualTo("'tis");
    assertThat(CellText.clean("'s Hertogenbosch")).isEqualTo("'s Hertogenbosch");
    assertThat(CellText.clean("'")).isEqualTo("'");
  }

  @Test
  void removesWhatOnlyLooksLikeSomething() {
    assertThat(CellText.clean("\u00a0 Ana\u200b \u202f Duarte\t\n")).isEqualTo("Ana Duarte");
    assertThat(CellText.clean("Jose\u0301")).isEqualTo("José");
    assertThat(CellText.clean(" \u00a0\u200b ")).isEmpty();
  }

  @Test
  void showsNeitherAddressesNorWholeNovels() {
    assertThat(CellText.quoted("ana@example.org")).isEqualTo("the value");
    assertThat(CellText.quoted("x".repeat(100))).hasSizeLessThan(30).endsWith("...\"");
  }

  @ParameterizedTest
  @CsvSource({"2,2", "+3,3", "2.0,2", "'4,00',4", "007,7"})
  void readsWholeNumbers(String text, long number) {
    assertThat(WholeNumber.read(text, 0, 100)).isEqualTo(Parsed.good(number));
  }

  @ParameterizedTest
  @CsvSource({"two,2", "zwei,2", "deux,2", "3 mentees,3", "'3, perhaps 4',3"})
  void suggestsTheNumberThatWasMeant(String text, long number) {
    assertThat(WholeNumber.read(text, 0, 100))
        .isEqualTo(Parsed.wrong("is not a whole number", "Did you mean " + number + "?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3", "2–3", "2 to 3", "3 - 2", "2 bis 3"})
  void readsTheLowerEndOfRangesAsAnAssumption(String text) {
    assertThat(WholeNumber.read(text, 0, 100)).isEqualTo(new Parsed.Good<>(2L, "was read as 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "−2", "- 3,5", "101", "1.5", "many", "1e3", "٣"})
  void refusesWhatIsNoNumberInRange(String text) {
    assertThat(WholeNumber.read(text, 0, 100)).isInstanceOf(Parsed.Wrong.class);
  }

  @Test
  void readsHoursAMonth() {
    assertThat(MonthlyHours.read("1,50 h")).isEqualTo(Parsed.good("1.5"));
    assertThat(MonthlyHours.read("10")).isEqualTo(Parsed.good("10"));
    assertThat(MonthlyHours.duration("1.5")).isEqualTo(Duration.ofMinutes(90));
    assertThat(MonthlyHours.duration("0.333")).isEqualTo(Duration.ofMinutes(20));
    assertThat(MonthlyHours.read("745")).isInstanceOf(Parsed.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "09:00-17:00 | Mon-Fri 09:00-17:00",
        "9-17 | Mon-Fri 09:00-17:00",
        "Mon-Thu 09:00–17:00 | Mon-Thu 09:00-17:00",
        "mon, wed 9-12; Thu 13:00-17:30 | Mon/Wed 09:00-12:00; Thu 13:00-17:30",
        "Mo-Do 8.30 bis 16 Uhr | Mon-Thu 08:30-16:00",
        "lun/mar/mer 9-12 | Mon-Wed 09:00-12:00",
        "Sat-Mon 22:00-06:00 | Mon/Sat-Sun 22:00-06:00",
        "Fri 18-24 | Fri 18:00-00:00",
      })
  void readsWorkingHours(String text, String canonical) {
    assertThat(WeekText.read(text)).isEqualTo(Parsed.good(canonical));
    assertThat(WeekText.read(canonical)).isEqualTo(Parsed.good(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mornings", "9-25", "9", "Mon", "9-17; Tue", "9-9", "Foo 9-12", "9:75-10"})
  void refusesWhatAreNoWorkingHours(String text) {
    assertThat(WeekText.read(text)).isInstanceOf(Parsed.Wrong.class);
  }

  @Test
  void countsTheHoursOfAWeek() {
    WorkingHours week =
        WorkingHours.of(
            WeekText.ranges("Mon-Thu 09:00-17:00; Fri 09:00-12:00"),
            ZoneOffset.UTC,
            LocalDate.of(2027, 1, 4));

    assertThat(week.minutes()).isEqualTo((4 * 8 + 3) * 60);
  }

  @Test
  void splitsListsOnceWhateverTheCase() {
    assertThat(ListText.split("German; english ;;English;", ';'))
        .containsExactly("German", "english");
    assertThat(ListText.split("R&D\\;lab;C:\\;x", ';')).containsExactly("R&D;lab", "C:;x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a\\", "\\", "a\\;b\\\\", ";", "\\;\\;", "x"})
  void readsBackEveryListItWrites(String word) {
    List<String> words = List.of("first", word, "last" + word);

    assertThat(ListText.words(ListText.join(words))).isEqualTo(words);
  }
}
