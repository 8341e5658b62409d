package com.example.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What README shows is compiled, runs and does what it says. */
class ReadmeExampleTest {
  private static final String SOURCE = "src/test/java/com/example/hr/ReadmeExample.java";

  @Test
  void proposesTheOnlyPairThatRulesAndExclusionLeave() {
    List<Employee> learners =
        List.of(
            new Employee("E-118", "junior", "PT", "billing", List.of(), List.of("writing"), 0),
            new Employee("E-204", "senior", "PT", "billing", List.of(), List.of("budgets"), 0));
    List<Employee> experts =
        List.of(
            new Employee(
                "M-03", "lead", "PT", "search", List.of("writing", "budgets"), List.of(), 2),
            new Employee("M-17", "lead", "FI", "search", List.of("writing"), List.of(), 2));
    List<String> said = new ArrayList<>();
    ReadmeExample.propose(learners, experts, said::add);
    assertThat(said).containsExactly("E-204 with M-03", "E-118: NO_MENTOR_ALLOWED", "PROVEN");
  }

  @Test
  void standsInReadmeAsItIsCompiled() throws IOException {
    String region =
        between(SOURCE, "  // readme:begin\n", "  // readme:end\n").replaceAll("(?m)^  ", "");
    assertThat(between("../README.md", "```java\n", "```\n")).isEqualTo(region);
  }

  private static String between(String file, String begin, String end) throws IOException {
    String text = Files.readString(Path.of(file)).replace("\r\n", "\n");
    assertThat(text).as("%s", file).contains(begin, end);
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
