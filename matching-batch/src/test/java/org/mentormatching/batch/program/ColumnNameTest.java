package org.mentormatching.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnNameTest {
  @Test
  void leavesOutCaseMarksAndPunctuation() {
    assertThat(ColumnName.normalised(" What's your E-mail? ")).isEqualTo("whats_your_e_mail");
    assertThat(ColumnName.normalised("__Größe (m²)")).isEqualTo("grosse_m2");
    assertThat(ColumnName.normalised("Éducation")).isEqualTo("education");
    assertThat(ColumnName.normalised("?!")).isEmpty();
  }

  @Test
  void readsPlainLettersAsItReadsOthers() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append((char) random.nextInt(0x80));
      }
      assertThat(ColumnName.normalised(text + "e")).isEqualTo(ColumnName.normalised(text + "é"));
    }
  }
}
