package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.ReplyTimes.Latest;

/** Times as form tools write them. */
class ReplyTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-01-11T09:05:32Z | 2027-01-11T09:05:33Z",
        "2027-01-11T09:05:32.123456Z | 2027-01-11T09:05:32.5Z",
        "2027-01-11 09:05:32 | 2027-01-11 09:06",
        "2027-01-11T10:05:32+02:00 | 2027-01-11T09:05:32+00:00",
        "2027-01-11T10:05:32+0530 | 2027-01-11T04:45:00Z",
        "2027-01-11 10:05 UTC | 2027-01-11 05:06 GMT-5",
        "2027/01/11 9:05:32 AM GMT+1 | 2027/01/11 12:05:32 PM GMT+1",
        "2027/01/11 12:05:32 AM GMT+1 | 2027/01/11 9:05:32 AM GMT+1",
        "2027/03/28 1:30:00 AM GMT+1 | 2027/03/28 2:40:00 AM GMT+2",
        "2027/01/11 11:05:32 vorm. MEZ | 2027/01/11 1:05:32 nachm. MEZ",
        "11.01.27 09:05 | 10.02.27 09:05",
        "11.01.2027, 09:05 Uhr | 11.01.2027, 09:05:01 Uhr",
        "31.12.26 | 1.1.27",
        "31/12/2026 9:05 | 1/1/2027 9:05",
        "12/31/2026 9:05 PM | 1/1/2027 9:05 AM",
        "1/13/27 9:05 | 1/14/27 8:00",
        "13-01-2027 09.05 | 01-02-2027 09.05",
        "2027-01-11 09:05 [Europe/Berlin] | 2027-01-11 09:06 (CET)",
      })
  void tellsWhichIsLater(String earlier, String later) {
    ReplyTimes times = ReplyTimes.of(List.of(earlier, later));

    assertThat(times.latest(List.of(earlier, later))).isEqualTo(new Latest(1, ""));
    assertThat(times.latest(List.of(later, earlier))).isEqualTo(new Latest(0, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "anonymous",
        "31/02/2027",
        "13/13/2027",
        "2027-01-32",
        "11.01.127",
        "11/01-2027",
        "2027-01-11 25:00",
        "2027-01-11 13:05 PM",
        "44937.378",
      })
  void readsNothingElse(String text) {
    assertThat(ReplyTimes.isTime(text)).isFalse();
  }

  @Test
  void anyDayAboveTwelveSettlesTheWholeColumn() {
    List<String> replies = List.of("2/1/2027 9:00", "1/2/2027 9:00");

    assertThat(ReplyTimes.of(List.of("13/1/2027 8:00", "2/1/2027 9:00")).latest(replies))
        .isEqualTo(new Latest(1, ""));
    assertThat(ReplyTimes.of(List.of("1/13/2027 8:00", "2/1/2027 9:00")).latest(replies))
        .isEqualTo(new Latest(0, ""));
  }

  @Test
  void lastOneCountsWhereNothingSettlesIt() {
    List<String> replies = List.of("2/1/2027 9:00", "1/2/2027 9:00");
    String doubt = "the column does not tell days from months";

    assertThat(ReplyTimes.of(replies).latest(replies)).isEqualTo(new Latest(1, doubt));
    assertThat(ReplyTimes.of(List.of("13/1/2027", "1/13/2027")).latest(replies))
        .isEqualTo(new Latest(1, doubt));
  }

  @Test
  void undecidedOrderDoesNotMatterWhereBothAgree() {
    List<String> replies = List.of("3/3/2027 9:00", "2/1/2027 9:00", "1/2/2027 9:00");

    assertThat(ReplyTimes.of(replies).latest(replies)).isEqualTo(new Latest(0, ""));
  }

  @Test
  void lastOfEqualOrIncomparableTimesCounts() {
    assertThat(latest("2027-01-11 09:05", "2027-01-11 09:05"))
        .isEqualTo(new Latest(1, "the times are the same"));
    assertThat(latest("2027-01-11 09:05Z", "2027-01-11 09:04"))
        .isEqualTo(new Latest(1, "only some of the times tell their zone"));
  }

  private static Latest latest(String... texts) {
    return ReplyTimes.of(List.of(texts)).latest(List.of(texts));
  }
}
