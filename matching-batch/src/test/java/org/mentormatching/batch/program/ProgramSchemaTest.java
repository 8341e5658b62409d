package org.mentormatching.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.Generated;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema says what the code reads. */
class ProgramSchemaTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private static final Path SHIPPED =
      Generated.ROOT.resolve(
          "matching-batch/src/main/resources/org/mentormatching/batch/program/"
              + ProgramSchema.FILE);
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(ProgramSchema.text());

  private static JsonNode json(String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return JSON.valueToTree(value == null ? java.util.Map.of() : value);
  }

  private static Set<ValidationMessage> faults(String yaml) {
    return SCHEMA.validate(json(yaml));
  }

  @Test
  void isMadeFromTheCode() throws JsonProcessingException {
    String ordered = JSON.writeValueAsString(SchemaOfThePolicyFile.make());
    Generated.is(SHIPPED, JsonLines.of(JSON.readTree(ordered)));
  }

  @Test
  void knowsTheSettingsThatTheReaderKnows(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ProgramReader.FILE), "zzzzzzzzzzzzzzzz: 1\n");

    String remedy = ProgramReader.read(folder).faults().get(0).remedy();

    Set<String> known = new TreeSet<>();
    JsonNode keys = JSON.valueToTree(SchemaOfThePolicyFile.make()).get("properties");
    keys.fieldNames().forEachRemaining(known::add);
    assertThat(remedy).isEqualTo("Known are " + String.join(", ", known));
  }

  static List<Path> soundFiles() {
    try (Stream<Path> files = Files.walk(Generated.ROOT.resolve("sample-data"))) {
      return files
          .filter(file -> file.endsWith(ProgramReader.FILE))
          .filter(
              file -> !file.toString().contains("faulty") && !file.toString().contains("cycles"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("soundFiles")
  void acceptsSoundFiles(Path file) {
    assertThat(faults(Generated.text(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coverage: first",
        "coverage: weighted",
        "coverage: {weighted: 60}",
        "defaults: '1'",
        "cycle: Früh_jahr.2027-1",
        "minimum_fit: '30'",
        "audit: department",
        "audit: [department, Wo das Büro ist]",
        "ladder: [a, [b, c]]",
        "rules: {same: off, different: false, overlap: }",
        "rules: {same: [{id: a, mentee: b, mentor: c}]}",
        "rules: {language: yes, consent: 'no'}",
        "criteria: {path: '15', domain: {points: '5'}}",
        "criteria: {equal: [{id: a, mentee: b, mentor: c, points: 1}]}",
        "limits: {hours: {hard: true}}",
        "limits: {hours: {hard: false, weight: 5}}",
        "limits: {hours: {weight: 5}}",
        "files: {mentees: }",
      })
  void acceptsWhatTheReaderAccepts(String yaml, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ProgramReader.FILE), yaml);

    assertThat(ProgramReader.read(folder).stops()).isFalse();
    assertThat(faults(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rulez: {}",
        "rules: {stage-gap: {leest: 1}}",
        "rules: {language: {missing: half}}",
        "rules: {same: [{id: Same Site, mentee: a, mentor: b}]}",
        "rules: {same: [{id: same-site, mentee: a}]}",
        "criteria: {domain: many}",
        "criteria: {domain: {points: -1}}",
        "criteria: {domain: {points: 5, order: sorted}}",
        "limits: {hours: strict}",
        "limits: {hours: {weight: 0}}",
        "minimum_fit: 101",
        "coverage: frist",
        "coverage: {weighted: 1001}",
        "coverage: {}",
        "date: 11.01.2027",
        "ids: mine",
        "files: {mentees: {sheet: Replies}}",
        "columns: {mentee: {id: a}}",
        "program: ''",
        "cycle: a/b",
        "cycle: a.",
        "cycle: -a",
        "ladder: []",
        "ladder: [a, []]",
        "rules: {language: }",
        "criteria: {path: }",
        "criteria: {path: '15 points'}",
        "criteria: {equal: [{id: a, mentee: b, mentor: c}]}",
        "limits: {hours: }",
        "limits: {hours: {hard: true, weight: 5}}",
        "limits: {hours: {hard: false}}",
      })
  void refusesWhatTheReaderRefuses(String yaml, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ProgramReader.FILE), yaml);

    assertThat(ProgramReader.read(folder).stops()).isTrue();
    assertThat(faults(yaml)).isNotEmpty();
  }

  @Test
  void isSmall() {
    assertThat(ProgramSchema.text().length()).isLessThan(60_000);
  }

  @Test
  void explainsEveryKey() {
    JsonNode root = JSON.valueToTree(SchemaOfThePolicyFile.make());
    List<String> unexplained = new ArrayList<>();
    walk(root, root, "", unexplained);
    assertThat(unexplained).isEmpty();
  }

  private static void walk(JsonNode root, JsonNode node, String path, List<String> unexplained) {
    node.path("properties")
        .properties()
        .forEach(
            key -> {
              JsonNode value = key.getValue();
              String reference = value.path("$ref").asText();
              JsonNode shared = reference.isEmpty() ? value : root.at(reference.substring(1));
              if (value.path("description").asText(shared.path("description").asText()).isBlank()) {
                unexplained.add(path + "/" + key.getKey());
              }
            });
    node.properties()
        .forEach(child -> walk(root, child.getValue(), path + "/" + child.getKey(), unexplained));
    if (node.isArray()) {
      node.forEach(child -> walk(root, child, path, unexplained));
    }
  }

  @Test
  void explainsWordsThatTheReaderKnows() {
    JsonNode keys = JSON.valueToTree(SchemaOfThePolicyFile.make()).get("properties");

    assertThat(words(keys.get("ids"))).isEqualTo(SettingsReader.IDS.keySet());
    assertThat(words(keys.get("urgency"))).isEqualTo(PolicyReading.URGENCY.keySet());
    assertThat(words(keys.get("coverage").get("anyOf").get(0)))
        .isEqualTo(CoverageSetting.WORDS.keySet());
  }

  private static Set<String> words(JsonNode choice) {
    assertThat(choice.get("enumDescriptions")).hasSameSizeAs(choice.get("enum"));
    Set<String> words = new LinkedHashSet<>();
    choice.get("enum").forEach(word -> words.add(word.asText()));
    return words;
  }

  /** An editor completes an option with the value that it has anyway. */
  @Test
  void givesTheUsualValueOfAnOption() {
    JsonNode root = JSON.valueToTree(SchemaOfThePolicyFile.make());

    assertThat(
            root.at("/properties/rules/properties/stage-gap/then/properties/most/default").asInt())
        .isEqualTo(3);
  }
}
