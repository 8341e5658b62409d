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
  private static final LocalDate WINTER = LocalDate.of(2027, 1, 4);

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
  @CsvSource({"two,2", "zwei,2", "deux,2", "'3, perhaps 4',3"})
  void suggestsTheNumberThatWasMeant(String text, long number) {
    assertThat(WholeNumber.read(text, 0, 100))
        .isEqualTo(Parsed.wrong("is not a whole number", "Did you mean " + number + "?"));
  }

  @ParameterizedTest
  @CsvSource({
    "2 mentees,2",
    "Up to 3,3",
    "up to 3 mentees.,3",
    "max. 2,2",
    "3 (max),3",
    "höchstens 4 Personen,4",
    "jusqu'à 2,2",
    "bis zu 2-3 Mentees,2",
    "None/0,0",
    "0 (none),0",
    "2 or 3,2",
    "3+,3",
    "3 or more,3",
    "at least 2,2",
    "2 (min),2",
    "about 3 mentees,3",
    "mindestens 2,2",
    "ein Mentee,1",
    "eine Person,1",
    "two people,2",
    "deux personnes,2",
    "One,1",
    "un,1",
  })
  void readsNumbersInWordsAsAnAssumption(String text, long number) {
    assertThat(WholeNumber.read(text.replace("''", "'"), 0, 100))
        .isEqualTo(new Parsed.Good<>(number, "was read as " + number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3", "2–3", "2 to 3", "3 - 2", "2 bis 3"})
  void readsTheLowerEndOfRangesAsAnAssumption(String text) {
    assertThat(WholeNumber.read(text, 0, 100)).isEqualTo(new Parsed.Good<>(2L, "was read as 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "−2", "- 3,5", "101", "1.5", "about 1.5", "many", "1e3", "٣"})
  void refusesWhatIsNoNumberInRange(String text) {
    assertThat(WholeNumber.read(text, 0, 100)).isInstanceOf(Parsed.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01.Feb", "1. Feb.", "2-Jan", "Feb 01", "2027-02-01", "01.02.2027", "1/2/27"})
  void saysWhatASpreadsheetHasMadeOfANumber(String text) {
    assertThat(WholeNumber.read(text, 0, 99))
        .isEqualTo(
            Parsed.wrong(
                "is a day, which a spreadsheet makes of an answer such as 1-2",
                "Write the number that was meant, and format the column as text"));
    assertThat(MonthlyHours.read(text))
        .isEqualTo(
            Parsed.wrong(
                "is a day, which a spreadsheet makes of an answer such as 1-2",
                "Write the hours that were meant, and format the column as text"));
  }

  @Test
  void readsHoursAMonth() {
    assertThat(MonthlyHours.read("1,50 h")).isEqualTo(Parsed.good("1.5"));
    assertThat(MonthlyHours.read("10")).isEqualTo(Parsed.good("10"));
    assertThat(MonthlyHours.duration("1.5")).isEqualTo(Duration.ofMinutes(90));
    assertThat(MonthlyHours.duration("0.333")).isEqualTo(Duration.ofMinutes(20));
    assertThat(MonthlyHours.read("2 hours per month")).isEqualTo(Parsed.good("2"));
    assertThat(MonthlyHours.read("745")).isInstanceOf(Parsed.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1-2,1",
    "1.5 - 2 h,1.5",
    "about 3,3",
    "2 or 3 hours,2",
    "3+,3",
    "3h+,3",
    "at least 2 hours a month,2",
    "etwa 4 Std.,4",
  })
  void readsHoursAMonthInWordsAsAnAssumption(String text, String hours) {
    assertThat(MonthlyHours.read(text)).isEqualTo(new Parsed.Good<>(hours, "was read as " + hours));
  }

  @ParameterizedTest
  @ValueSource(strings = {"about 800", "2 mentees", "3 per week", "a few", "1-2-3"})
  void refusesWhatAreNoHoursAMonth(String text) {
    assertThat(MonthlyHours.read(text)).isInstanceOf(Parsed.Wrong.class);
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
        "9am–5pm | Mon-Fri 09:00-17:00",
        "9:00 AM - 5:00 PM | Mon-Fri 09:00-17:00",
        "Mon - Fri, 9:30 a.m. to 12 p.m. | Mon-Fri 09:30-12:00",
        "9-5pm | Mon-Fri 09:00-17:00",
        "1-5pm | Mon-Fri 13:00-17:00",
        "10pm-6am | Mon-Fri 22:00-06:00",
        "12am-8am | Mon-Fri 00:00-08:00",
        "Mo–Fr 9–17 Uhr | Mon-Fri 09:00-17:00",
        "Mo. bis Do. von 8 bis 16.30 Uhr | Mon-Thu 08:00-16:30",
        "lundi à vendredi 9h-17h | Mon-Fri 09:00-17:00",
        "du lundi au jeudi de 9h30 à 18h | Mon-Thu 09:30-18:00",
        "Monday to Wednesday and Friday: 8:00 - 14:00 | Mon-Wed/Fri 08:00-14:00",
        "Weekdays 08:00-16:00 | Mon-Fri 08:00-16:00",
        "täglich zwischen 10 und 14 Uhr | Mon-Sun 10:00-14:00",
      })
  void readsWorkingHours(String text, String canonical) {
    assertThat(WeekText.read(text)).isEqualTo(Parsed.good(canonical));
    assertThat(WeekText.read(canonical)).isEqualTo(Parsed.good(canonical));
  }

  @ParameterizedTest
  @CsvSource({
    "9-5,09:00-17:00",
    "8:30-5:30,08:30-17:30",
    "10 to 6,10:00-18:00",
    "1-5,13:00-17:00",
    "2:30-6,14:30-18:00",
    "22-6,22:00-06:00"
  })
  void assumesTheAfternoonWhereNobodyWorksThatLong(String text, String hours) {
    String week = "Mon-Fri " + hours;

    assertThat(WeekText.read(text)).isEqualTo(new Parsed.Good<>(week, "was read as " + week));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon-Thu 9-15 CET | Mon-Thu 09:00-15:00 (CET)",
        "08:30-17:00 (GMT+1) | Mon-Fri 08:30-17:00 (+01:00)",
        "Mo-Fr 9-17 Uhr, MEZ | Mon-Fri 09:00-17:00 (CET)",
        "CET: 9am-5pm | Mon-Fri 09:00-17:00 (CET)",
        "9:00-17:00 UTC+5.5 | Mon-Fri 09:00-17:00 (+05:30)",
        "Mon 09:00-12:00; Tue 13:00-17:00 Europe/Berlin | Mon 09:00-12:00; Tue 13:00-17:00 (Europe/Berlin)",
      })
  void readsHoursWithTheirZone(String text, String canonical) {
    assertThat(ZonedWeek.read(text, WINTER)).isEqualTo(Parsed.good(canonical));
    assertThat(ZonedWeek.read(canonical, WINTER)).isEqualTo(Parsed.good(canonical));
    assertThat(ZonedWeek.of(canonical)).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9-5 CET | Mon-Fri 09:00-17:00 (CET)",
        "9 to 5 CET | Mon-Fri 09:00-17:00 (CET)",
        "9-17:30 UK time | Mon-Fri 09:00-17:30 (Europe/London)",
        "IST, 10am - 7pm | Mon-Fri 10:00-19:00 (Asia/Kolkata)",
        "mornings (Central Time) | Mon-Fri 09:00-12:00 (America/Chicago)",
      })
  void saysWhatHoursWithAZoneItTookByAssumption(String text, String canonical) {
    assertThat(ZonedWeek.read(text, WINTER))
        .isEqualTo(new Parsed.Good<>(canonical, "was read as " + canonical));
    assertThat(ZonedWeek.read(canonical, WINTER)).isEqualTo(Parsed.good(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9-17 Atlantis", "CET", "flexible (CET)", "9-17 (-1)", "no answer"})
  void hoursWithoutAKnownZoneOrZonesWithoutHoursAreNoAnswer(String text) {
    assertThat(ZonedWeek.read(text, WINTER)).isEqualTo(WeekText.read(text));
    assertThat(WeekText.read(text))
        .isInstanceOfSatisfying(
            Parsed.Good.class, good -> assertThat(good.value()).isEqualTo(WeekText.NO_ANSWER));
  }

  @Test
  void takesHoursThatStartWithZeroAsTheyStand() {
    assertThat(WeekText.read("09:00-05:00")).isEqualTo(Parsed.good("Mon-Fri 09:00-05:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Flexible", "flexibel", "It varies"})
  void flexibleHoursAreNoAnswer(String text) {
    assertThat(WeekText.read(text))
        .isEqualTo(new Parsed.Good<>("no answer", "names no hours and counts as no answer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Any time",
        "anytime works for me",
        "I'm fully flexible",
        "Whenever.",
        "jederzeit"
      })
  void anyTimeIsTheWholeDay(String text) {
    assertThat(WeekText.read(text))
        .isInstanceOfSatisfying(
            Parsed.Good.class, good -> assertThat(good.value()).isEqualTo("Mon-Fri 08:00-20:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Berlin | Europe/Berlin",
        "europe berlin | Europe/Berlin",
        "Europe/Berlin (GMT+1) | Europe/Berlin",
        "America/Argentina/Buenos_Aires | America/Argentina/Buenos_Aires",
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna | Europe/Amsterdam",
        "(UTC+01:00) Bern, Berlin | Europe/Zurich",
        "(UTC-05:00) Eastern Time (US & Canada) | America/New_York",
        "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi | Asia/Kolkata",
        "(UTC+00:00) Dublin, Edinburgh, Lisbon, London | Europe/Dublin",
        "(UTC) Coordinated Universal Time | Z",
        "(GMT+01:00) Europe/Paris | Europe/Paris",
        "W. Europe Standard Time | Europe/Berlin",
        "India Standard Time | Asia/Kolkata",
        "CET | CET",
        "MESZ | CET",
        "UTC+1 | +01:00",
        "GMT-3:30 | -03:30",
        "+05:30 | +05:30",
        "UTC | UTC",
        "UTC+5.5 | +05:30",
        "GMT-3,5 | -03:30",
      })
  void readsTimeZonesAsExportersWriteThem(String text, String zone) {
    assertThat(ZoneText.read(text, WINTER)).isEqualTo(Parsed.good(zone));
    assertThat(ZoneText.read(zone, WINTER)).isEqualTo(Parsed.good(zone));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PST | America/Los_Angeles | ; other places use it too",
        "IST | Asia/Kolkata | ; other places use it too",
        "Berlin | Europe/Berlin | ''",
        "Ho Chi Minh | Asia/Ho_Chi_Minh | ''",
        "(UTC+01:00) Atlantis | +01:00 | ' all year'",
        "(UTC+01:00) London | +01:00 | ' all year'",
        "Eastern Time (US & Canada) | America/New_York | ''",
        "Central Time | America/Chicago | ''",
        "Central Time (CT) | America/Chicago | ''",
        "Pacific Daylight Time | America/Los_Angeles | ''",
        "US Mountain Time | America/Denver | ''",
        "Arizona | America/Phoenix | ''",
        "Central European Summer Time | CET | ''",
        "Mitteleuropäische Sommerzeit | CET | ''",
        "London (GMT) | Europe/London | ''",
        "+5.5 | +05:30 | ''",
        "-1 | -01:00 | ''",
      })
  void saysWhatItTookTimeZonesFor(String text, String zone, String more) {
    assertThat(ZoneText.read(text, WINTER))
        .isEqualTo(new Parsed.Good<>(zone, "was read as " + zone + more));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Berlln", "UTC+25", "UTC+5.3", "(UTC+99) Berlin", "soon", "XYZ", "5.5"})
  void whatIsNoTimeZoneCountsAsNoAnswer(String text) {
    assertThat(ZoneText.read(text, WINTER))
        .isInstanceOfSatisfying(
            Parsed.Good.class,
            good -> {
              assertThat(good.value()).isEqualTo("no answer");
              assertThat(good.assumption()).contains("counts as no answer");
              assertThat(good.remedy()).matches("Did you mean \".+\"\\?|Write a zone such as .+");
            });
    assertThat(ZoneText.read("no answer", WINTER)).isEqualTo(Parsed.good("no answer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English (C1) | English | c1 | false",
        "English C1 | English | c1 | false",
        "German – native | German | native | false",
        "German - native speaker | German | native speaker | false",
        "Deutsch: Muttersprache | Deutsch | muttersprache | false",
        "French [A2] | French | a2 | true",
        "Français (notions) | Français | notions | true",
        "Spanish (B1-B2) | Spanish | b1-b2 | false",
        "Chinese (Mandarin) | Chinese (Mandarin) | '' | false",
        "Portuguese (Brazil) | Portuguese (Brazil) | '' | false",
        "Serbo-Croatian | Serbo-Croatian | '' | false",
        "English | English | '' | false",
      })
  void tellsLanguagesFromLevels(String text, String language, String level, boolean low) {
    assertThat(LanguageLevel.of(text)).isEqualTo(new LanguageLevel(language, level));
    assertThat(LanguageLevel.of(text).isLow()).isEqualTo(low);
  }

  @ParameterizedTest
  @CsvSource({"Wahr!,yes", "Yes!,yes", "yes.,yes", "No!!,no"})
  void readsYesAndNoWithSignsBehindThem(String text, String meant) {
    assertThat(YesNo.read(text)).isEqualTo(Parsed.good(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "yess,yes",
    "Yes I agree,yes",
    "noo,no",
    "Flase,no",
    "Nein danke,no",
  })
  void suggestsYesOrNo(String text, String meant) {
    assertThat(YesNo.read(text))
        .isEqualTo(Parsed.wrong("is neither yes nor no", "Did you mean \"" + meant + "\"?"));
  }

  @ParameterizedTest
  @CsvSource({"WAHR,yes", "FALSCH,no", "vrai,yes", "✓,yes", "Non,no"})
  void readsYesAndNoOfOtherLanguages(String text, String canonical) {
    assertThat(YesNo.read(text)).isEqualTo(Parsed.good(canonical));
  }

  @ParameterizedTest
  @CsvSource({"sooon,soon", "urgent,now", "ASAP,now", "low,normal", "norml,normal"})
  void suggestsAnUrgency(String text, String meant) {
    assertThat(Urgency.read(text))
        .isEqualTo(Parsed.wrong("is no urgency", "Did you mean \"" + meant + "\"?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"anonymous", "Anonymous", "n/a", "#N/A", "none@none", "none@none.com", "x@x.x"})
  void placeholdersAreNoAddresses(String text) {
    assertThat(EmailAddress.compared(text)).isEmpty();
    assertThat(EmailAddress.withoutPlaceholder(text)).isEmpty();
  }

  @Test
  void otherAddressesAreThemselves() {
    assertThat(EmailAddress.compared("No@Example.org")).isEqualTo("no@example.org");
    assertThat(EmailAddress.compared("Ana.Duarte@none.example.org")).isNotEmpty();
    assertThat(EmailAddress.asId("E-1")).isEqualTo("E-1");
    assertThat(EmailAddress.asId("Ana@Example.org")).isEqualTo("ana@example.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mornings | Mon-Fri 09:00-12:00",
        "Mornings only, please. | Mon-Fri 09:00-12:00",
        "afternoons | Mon-Fri 13:00-17:00",
        "evenings (any) | Mon-Fri 17:00-20:00",
        "Lunchtime | Mon-Fri 12:00-13:00",
        "mornings and evenings | Mon-Fri 09:00-12:00; Mon-Fri 17:00-20:00",
        "Tuesday and Thursday mornings | Tue/Thu 09:00-12:00",
        "Monday mornings, Wednesday afternoons | Mon 09:00-12:00; Wed 13:00-17:00",
        "mornings, Mon to Thu | Mon-Thu 09:00-12:00",
        "Mon-Wed mornings or afternoons | Mon-Wed 09:00-12:00; Mon-Wed 13:00-17:00",
        "Mondays and Tuesdays | Mon-Tue 09:00-17:00",
        "Mon | Mon 09:00-17:00",
        "PM | Mon-Fri 13:00-17:00",
        "Fri AM | Fri 09:00-12:00",
        "Office hours | Mon-Fri 09:00-17:00",
        "normal working hours | Mon-Fri 09:00-17:00",
        "vormittags | Mon-Fri 09:00-12:00",
        "am Nachmittag | Mon-Fri 13:00-17:00",
        "Di und Do abends | Tue/Thu 17:00-20:00",
        "le matin | Mon-Fri 09:00-12:00",
        "l'après-midi | Mon-Fri 13:00-17:00",
        "por las tardes | Mon-Fri 13:00-17:00",
        "lunes a viernes por la mañana | Mon-Fri 09:00-12:00",
        "After 4 pm | Mon-Fri 16:00-20:00",
        "Mon-Wed ab 16 Uhr | Mon-Wed 16:00-20:00",
        "from 9:30 onwards | Mon-Fri 09:30-20:00",
        "until 12:30 | Mon-Fri 08:00-12:30",
      })
  void readsPartsOfTheDayWithANote(String text, String week) {
    assertThat(WeekText.read(text))
        .isEqualTo(
            new Parsed.Good<>(
                week, "was read as " + week, "Write hours such as Mon-Thu 09:00-17:00"));
    assertThat(WeekText.read(week)).isEqualTo(Parsed.good(week));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de lunes a viernes de 9 a 17 | Mon-Fri 09:00-17:00",
        "lunes y miércoles 9:00-13:00 | Mon/Wed 09:00-13:00",
      })
  void readsHoursInSpanish(String text, String week) {
    assertThat(WeekText.read(text)).isEqualTo(Parsed.good(week));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9-25",
        "9",
        "9-17; Tue",
        "9-9",
        "Foo 9-12",
        "9:75-10",
        "not mornings",
        "after 4",
        "until 5",
        "after lunch at 4 pm",
        "-1",
        "9-17 (-1)",
        "mornings (before 10)",
        "any day but Friday",
        "evenings 6-8",
        "depends on my shift"
      })
  void whatAreNoWorkingHoursCountsAsNoAnswer(String text) {
    assertThat(WeekText.read(text))
        .isInstanceOfSatisfying(
            Parsed.Good.class,
            good -> {
              assertThat(good.value()).isEqualTo("no answer");
              assertThat(good.assumption()).contains("counts as no answer");
              assertThat(good.remedy()).contains("Mon-Thu 09:00-17:00");
            });
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

  @ParameterizedTest
  @CsvSource({
    "UK, Europe/London",
    "London time, Europe/London",
    "British time, Europe/London",
    "Germany, Europe/Berlin",
    "Berlin Time, Europe/Berlin",
    "Österreich, Europe/Vienna"
  })
  void readsPlacesAndCountriesWithOneZone(String text, String zone) {
    assertThat(ZoneText.read(text, WINTER))
        .isEqualTo(new Parsed.Good<>(zone, "was read as " + zone));
  }
}
