package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionHeadersTest {
  @Test
  void optionsStandBehindTheQuestion() {
    assertThat(
            OptionHeaders.options(
                List.of("Learn what? [Finance]", "Learn what? [Public speaking]")))
        .containsExactly("Finance", "Public speaking");
    assertThat(OptionHeaders.options(List.of("Areas - Finance", "Areas - Law - tax")))
        .containsExactly("Finance", "Law - tax");
  }

  @Test
  void headersOfDifferentQuestionsAreTheirOwnOptions() {
    List<String> headers = List.of("Learn what? [Finance]", "Good at what? [Finance]");
    assertThat(OptionHeaders.options(headers)).isEqualTo(headers);
    assertThat(OptionHeaders.options(List.of("Finance", "Law"))).containsExactly("Finance", "Law");
  }
}
