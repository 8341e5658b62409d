package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

class InvitationsTest {
  private static final Mentor MENTOR = Mentor.builder("M-1").name("Ана Лунд").build();

  private static byte[] entry(String title, String mentee) {
    return new Invitations(title, "2027-Q1", LocalDate.of(2027, 1, 11))
        .of(Mentee.builder("E-1").name(mentee).build(), MENTOR);
  }

  /** RFC 5545, 3.1: no line is longer than 75 octets, and none splits a character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Αλεξάνδρα Παπαδοπούλου-Κωνσταντινίδου",
        "\u738b\u5c0f\u660e\u738b\u5c0f\u660e\u738b\u5c0f\u660e\u738b\u5c0f\u660e\u738b\u5c0f\u660e\u738b\u5c0f\u660e\u738b\u5c0f",
        "\u0645\u062d\u0645\u062f \u0628\u0646 \u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645\u0646 \u0628\u0646 \u0639\u0628\u062f \u0627\u0644\u0644\u0647",
        "\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31",
        "Ana, Maria; \\ de la Cruz y Fernandez de la Vega Sanz de Santamaria y Ortega"
      })
  void linesHaveAtMost75OctetsAndWholeCharacters(String name) {
    for (String title : new String[] {"", "a", "ab", "abc", "Mentoring f\u00fcr alle"}) {
      String text = new String(entry(title, name), StandardCharsets.UTF_8);

      assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
      assertThat(text.split("\r\n"))
          .allSatisfy(
              line ->
                  assertThat(line.getBytes(StandardCharsets.UTF_8))
                      .as(line)
                      .hasSizeLessThanOrEqualTo(75));
      assertThat(Biweekly.parse(text).first().getEvents().get(0).getSummary().getValue())
          .isEqualTo(title + ": " + name + " and Ана Лунд");
    }
  }

  @Test
  void nameDoesNotTurnTheDirectionOfWhatFollows() {
    String entry = new String(entry("Spring", "\u202eBo\u2066"), StandardCharsets.UTF_8);
    assertThat(entry).contains("SUMMARY:Spring: Bo and Ана Лунд");
  }

  @Test
  void shortLinesStandAsTheyAre() {
    assertThat(new String(entry("Spring", "Bo"), StandardCharsets.UTF_8))
        .contains("\r\nSUMMARY:Spring: Bo and Ана Лунд\r\n")
        .doesNotContain("\r\n ");
  }
}
