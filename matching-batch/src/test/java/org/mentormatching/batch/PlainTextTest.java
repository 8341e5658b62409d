package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing reaches a terminal that cannot be seen there. */
class PlainTextTest {
  @ParameterizedTest
  @CsvSource({
    "8238, \\u202E",
    "8294, \\u2066",
    "8206, \\u200E",
    "27, \\u001B",
    "13, \\u000D",
    "8, \\u0008",
    "155, \\u009B",
    "173, \\u00AD",
    "65279, \\uFEFF",
    "8232, \\u2028",
    "917505, \\uDB40\\uDC01",
    "55357, \\uD83D"
  })
  void hiddenCharacterIsWrittenOut(int character, String shown) {
    assertThat(PlainText.plain("E-" + Character.toString(character) + "101"))
        .isEqualTo("E-" + shown + "101");
  }

  @Test
  void textThatCanBeReadStaysAsItIs() {
    String text = "Zoë, 李雷, محمد · 4 %\n\tnext\r\n";

    assertThat(PlainText.plain(text)).isEqualTo(text);
  }

  @Test
  void idWithAMarkThatTurnsTextAroundReachesNoTerminal(@TempDir Path folder) {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.change(
        tiny.resolve("mentees.csv"), text -> text.replace("E-104", "E-\u202E104\u001B[31m"));

    Run run = Run.of("run", tiny).exits(0);
    Run explained = Run.of("explain", tiny, "E-\u202E104\u001B[31m").exits(0);
    Run json = Run.of("explain", "--json", tiny, "E-\u202E104\u001B[31m").exits(0);

    assertThat(run.out() + run.err() + explained.out() + explained.err() + json.out())
        .doesNotContain("\u202E", "\u001B");
    assertThat(explained.out()).contains("E-\\u202E104\\u001B[31m as mentee: no mentor");
    assertThat(json.json().toString()).contains("E-\u202E104");
  }
}
