package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.WrittenTable;

class SheetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1", "+1", "-a", "-1+1", "-1.5+1", "-1.", "-.5", "-1.2.3", "-", "@a", "'a", "\ta", "\ra",
        "=", "'", "''", "'=1"
      })
  void cellThatBeginsLikeAFormulaGetsAnApostrophe(String cell) {
    assertThat(Sheet.defused(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "-1", "-907", "-12.12", " =1", "1-1", "a@b", "\"=1", "\u2212" + "1"})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(Sheet.defused(cell)).isEqualTo(cell);
  }

  @Test
  void startsWithAByteOrderMark() {
    byte[] bytes = new Sheet(List.of("a"), List.of()).bytes();

    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa\r\n");
  }

  @Test
  void everyTableIsReadBackAsItWas() throws IOException {
    String letters = "=+-@'\t\r\n\",; aß\u05e9\u0644#\u00a0\\";
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row < 3; row++) {
        rows.add(List.of(cell(letters, random), cell(letters, random), cell(letters, random)));
      }
      Sheet sheet = new Sheet(List.of("a", "b", "c"), rows);

      WrittenTable table = WrittenTable.read(sheet.bytes());

      assertThat(table.header()).isEqualTo(sheet.header());
      assertThat(table.rows()).isEqualTo(rows);
      assertThat(new Sheet(table.header(), table.rows()).digests()).isEqualTo(sheet.digests());
    }
  }

  private static String cell(String letters, Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      cell.append(letters.charAt(random.nextInt(letters.length())));
    }
    return cell.toString();
  }

  @Test
  void decisionsLeaveTheDigestAsItIs() {
    List<String> header = List.of("id", "decision", "other_mentor_id", "decision_note", "fit");
    List<String> blank = new Sheet(header, List.of(List.of("E-1", "", "", "", "70"))).digests();

    assertThat(new Sheet(header, List.of(List.of("E-1", "keep", "E-2", "x", "70"))).digests())
        .isEqualTo(blank);
    assertThat(new Sheet(header, List.of(List.of("E-1", "", "", "", "71"))).digests())
        .isNotEqualTo(blank);
    assertThat(new Sheet(header, List.of(List.of("E-1", "", "", "", "70", "more"))).digests())
        .isNotEqualTo(blank);
  }
}
