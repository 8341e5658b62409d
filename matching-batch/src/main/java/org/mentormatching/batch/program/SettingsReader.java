package org.mentormatching.batch.program;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.Program.Settings;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the settings that stand outside the policy: title, files, formats, time. */
final class SettingsReader {
  static final Map<String, Ids> IDS = Words.of("shared", Ids.SHARED, "own", Ids.OWN);

  private static final Map<String, Encoding> ENCODINGS =
      Words.of(
          Encoding.UTF_8.key(),
          Encoding.UTF_8,
          Encoding.WINDOWS_1252.key(),
          Encoding.WINDOWS_1252,
          Encoding.UTF_16.key(),
          Encoding.UTF_16);

  private static final Pattern CYCLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,60}");

  private final Section root;
  private final YamlFaults faults;
  private final Scalars scalars;

  SettingsReader(Section root, YamlFaults faults) {
    this.root = root;
    this.faults = faults;
    scalars = new Scalars(faults);
  }

  /** Whether a text can be the name of a cycle, which is the name of a folder too. */
  static boolean isCycle(String text) {
    return CYCLE.matcher(text).matches() && !text.endsWith(".");
  }

  Settings read(String folder) {
    return new Settings(
        text("program").orElse(folder),
        text("cycle").filter(this::checkCycle).orElse("cycle-1"),
        text("date").flatMap(this::date),
        root.get("ids").flatMap(node -> scalars.choice(node, "\"ids\"", IDS)).orElse(Ids.SHARED),
        files(),
        format(),
        root.section("lists").flatMap(this::listSeparator),
        text("time_zone").flatMap(this::timeZone));
  }

  private Optional<String> text(String key) {
    return root.get(key).flatMap(node -> scalars.text(node, "\"" + key + "\""));
  }

  private void fault(String key, String message, String remedy) {
    faults.at(root.get(key).orElse(root.place()), message, remedy);
  }

  private boolean checkCycle(String cycle) {
    if (!isCycle(cycle)) {
      fault(
          "cycle",
          "\"cycle\" is \"" + cycle + "\"",
          "Use letters, digits and hyphens, such as 2027-Q1");
    }
    return isCycle(cycle);
  }

  private Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      fault("date", "\"date\" is \"" + text + "\"", "Write year, month and day, as in 2027-01-11");
      return Optional.empty();
    }
  }

  private Optional<ZoneId> timeZone(String text) {
    Optional<ZoneId> zone = TimeZones.read(text);
    if (zone.isEmpty()) {
      fault("time_zone", "\"time_zone\" is \"" + text + "\"", TimeZones.remedy(text));
    }
    return zone;
  }

  private SortedMap<InputFile, String> files() {
    SortedMap<InputFile, String> files = new TreeMap<>();
    Optional<Section> section = root.section("files");
    if (section.isPresent()) {
      for (InputFile file : InputFile.values()) {
        section
            .get()
            .get(file.key())
            .flatMap(node -> scalars.text(node, "the file of " + file.key()))
            .ifPresent(name -> files.put(file, name));
      }
      section.get().refuseOthers("file");
    }
    return files;
  }

  private Format format() {
    Optional<Section> section = root.section("format");
    if (section.isEmpty()) {
      return Format.detected();
    }
    Format format =
        new Format(
            section
                .get()
                .get("encoding")
                .flatMap(node -> scalars.choice(node, "\"encoding\"", ENCODINGS)),
            section.get().get("separator").flatMap(this::separator));
    section.get().refuseOthers("part of format");
    return format;
  }

  private Optional<Character> separator(Node node) {
    Map<String, Character> words = new LinkedHashMap<>();
    words.put(",", ',');
    words.put(";", ';');
    words.put("tab", '\t');
    words.put("\t", '\t');
    words.put("comma", ',');
    words.put("semicolon", ';');
    return scalars.choice(node, "\"separator\"", words);
  }

  private Optional<Character> listSeparator(Section section) {
    Optional<Character> separator =
        section
            .get("separator")
            .flatMap(
                node ->
                    scalars.choice(
                        node, "\"separator\" of lists", Words.of(";", ';', "|", '|', ",", ',')));
    section.refuseOthers("part of lists");
    return separator;
  }
}
