package org.mentormatching.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** Whatever the tables of contents define can be written in the policy file. */
class DefinitionsInTheFileTest {
  private final Path folder;

  DefinitionsInTheFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> definitions() {
    return Stream.of(
            Rules.ALL.stream().map(one -> Arguments.of("rules", one.id(), one)),
            Criteria.ALL.stream().map(one -> Arguments.of("criteria", one.id(), one)),
            Limits.ALL.stream().map(one -> Arguments.of("limits", one.id(), one)))
        .flatMap(all -> all);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("definitions")
  void readsTheExampleOfEveryOption(String section, String id, Definition<?> definition)
      throws IOException {
    Map<String, Object> options = new TreeMap<>();
    definition.options().forEach(option -> options.put(option.name(), option.example()));

    ProgramReading reading = read(section, definition, options);

    assertThat(reading.faults()).isEmpty();
    Object ownId = options.getOrDefault("id", definition.id());
    assertThat(ids(reading.program().policy())).containsExactly((String) ownId);
    assertThat(ProgramReader.read(again(reading.program())).program().canonicalYaml())
        .isEqualTo(reading.program().canonicalYaml());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("definitions")
  void refusesNumbersOutsideTheRangeOfTheirOption(
      String section, String id, Definition<?> definition) throws IOException {
    for (Option option : definition.options()) {
      if (option.kind() == Option.Kind.WHOLE) {
        Option.Range range = option.range().orElseThrow();
        assertFault(section, definition, option, range.least() - 1);
        assertFault(section, definition, option, range.most() + 1);
      }
    }
  }

  private void assertFault(String section, Definition<?> definition, Option option, long number)
      throws IOException {
    Map<String, Object> options = new TreeMap<>();
    definition.options().forEach(other -> options.put(other.name(), other.example()));
    options.put(option.name(), number);
    Option.Range range = option.range().orElseThrow();

    assertThat(read(section, definition, options).faults())
        .singleElement()
        .extracting(Fault::sentence)
        .asString()
        .contains("\"" + option.name() + "\"", " is " + number)
        .endsWith("Write a number from " + range.least() + " to " + range.most() + ".");
  }

  private ProgramReading read(String section, Definition<?> definition, Map<String, Object> options)
      throws IOException {
    Map<String, Object> statement = new TreeMap<>(options);
    if (section.equals("criteria")) {
      statement.put("points", 10L);
    }
    Object single = statement.isEmpty() ? "on" : statement;
    Object written = definition.isCustom() ? List.of(single) : single;
    String yaml =
        new YamlText()
            .line("defaults", "none")
            .line(section, Map.of(definition.id(), written))
            .toString();
    Files.writeString(folder.resolve(ProgramReader.FILE), yaml);
    return ProgramReader.read(folder);
  }

  private Path again(Program program) throws IOException {
    Files.writeString(folder.resolve(ProgramReader.FILE), program.canonicalYaml());
    return folder;
  }

  private static List<String> ids(Policy policy) {
    return Stream.of(
            policy.rules().stream().map(entry -> entry.rule().id()),
            policy.criteria().stream().map(entry -> entry.criterion().id()),
            policy.limits().stream().map(entry -> entry.limit().id()),
            policy.lowerLimits().stream().map(limit -> limit.id()))
        .flatMap(all -> all)
        .toList();
  }
}
