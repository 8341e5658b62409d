package org.mentormatching.batch.program;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.Program.Settings;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the settings that stand outside the policy: title, files, formats, time. */
final class SettingsReader {
  static final Map<String, Ids> IDS =
      Words.of("shared", Ids.SHARED, "trusted", Ids.TRUSTED, "own", Ids.OWN);

  private static final Pattern CYCLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,60}");

  private static final int MOST_HEADER_ROWS = 1_000;

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
        date("date"),
        root.get("ids").flatMap(node -> scalars.choice(node, "\"ids\"", IDS)).orElse(Ids.SHARED),
        files(),
        format(),
        root.section("lists").flatMap(this::listSeparator),
        text("time_zone").flatMap(this::timeZone),
        span());
  }

  private Span span() {
    Optional<LocalDate> starts = date(Span.STARTS);
    Optional<LocalDate> ends = date(Span.ENDS);
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      fault(
          Span.ENDS,
          "\"%s\" is %s, before %s, %s".formatted(Span.ENDS, ends.get(), Span.STARTS, starts.get()),
          "Swap the two days");
    }
    return new Span(
        starts,
        ends,
        root.get(Span.TERM)
            .flatMap(node -> scalars.whole(node, "\"" + Span.TERM + "\"", 1, Span.LONGEST_TERM))
            .map(Math::toIntExact)
            .orElse(Span.USUAL_TERM));
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

  private Optional<LocalDate> date(String key) {
    return text(key).flatMap(text -> date(key, text));
  }

  private Optional<LocalDate> date(String key, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      fault(
          key,
          "\"" + key + "\" is \"" + text + "\"",
          "Write year, month and day, as in 2027-01-11");
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

  private SortedMap<InputFile, Source> files() {
    SortedMap<InputFile, Source> files = new TreeMap<>();
    Optional<Section> section = root.section("files");
    if (section.isPresent()) {
      for (InputFile file : InputFile.values()) {
        section
            .get()
            .get(file.key())
            .flatMap(node -> source(node, "the file of " + file.key()))
            .ifPresent(source -> files.put(file, source));
      }
      section.get().refuseOthers("file");
    }
    return files;
  }

  private Optional<Source> source(Node node, String what) {
    if (!(node instanceof MappingNode)) {
      return scalars.text(node, what).map(Source::of);
    }
    return Section.of(node, what, faults).flatMap(section -> source(section, what));
  }

  private Optional<Source> source(Section of, String what) {
    Optional<Node> name = of.raw("name");
    if (name.isEmpty()) {
      faults.at(of.place(), what + " has no name", "Write {name: the file's name, ...}");
    }
    Optional<String> text = name.flatMap(node -> scalars.text(node, "\"name\" of " + what));
    Format format =
        new Format(
            of.get("encoding").flatMap(this::encoding),
            of.get("separator").flatMap(this::separator),
            of.get("sheet").flatMap(sheet -> scalars.text(sheet, "\"sheet\" of " + what)),
            of.get("header_row").flatMap(number -> row(number, "\"header_row\" of " + what)),
            of.get("header_rows").flatMap(number -> row(number, "\"header_rows\" of " + what)));
    SortedMap<String, List<String>> where = where(of, what);
    of.refuseOthers("part of a file");
    return text.map(is -> new Source(is, format, where));
  }

  private Optional<Integer> row(Node node, String what) {
    return scalars.whole(node, what, 1, MOST_HEADER_ROWS).map(Math::toIntExact);
  }

  private SortedMap<String, List<String>> where(Section section, String what) {
    SortedMap<String, List<String>> where = new TreeMap<>();
    Optional<Section> conditions = section.section("where");
    if (conditions.isPresent()) {
      for (String header : conditions.get().keys()) {
        conditions
            .get()
            .get(header)
            .flatMap(node -> scalars.cells(node, "\"where\" of " + what))
            .ifPresent(values -> where.put(header, values));
      }
    }
    return where;
  }

  private Format format() {
    Optional<Section> section = root.section("format");
    if (section.isEmpty()) {
      return Format.detected();
    }
    Format format =
        new Format(
            section.get().get("encoding").flatMap(this::encoding),
            section.get().get("separator").flatMap(this::separator),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    section.get().refuseOthers("part of format");
    return format;
  }

  private Optional<Charset> encoding(Node node) {
    Optional<String> name = scalars.text(node, "\"encoding\"");
    Optional<Charset> encoding = name.flatMap(Encodings::read);
    if (name.isPresent() && encoding.isEmpty()) {
      faults.at(node, "\"encoding\" is \"" + name.get() + "\"", Encodings.remedy(name.get()));
    }
    return encoding;
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
