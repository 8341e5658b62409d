package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.table.Tables;

/** Collects settings, notes and questions while a folder is looked at. */
final class Notebook {
  private static final List<String> ORDER =
      List.of("files", "ids", "columns", "ladder", "transitions", "values");

  private final Program program;
  private final List<Recognised> settings = new ArrayList<>();
  private final List<Fault> notes = new ArrayList<>();
  private final List<Fault> questions = new ArrayList<>();
  private final SortedMap<String, Object> proposals = new TreeMap<>();
  private final SortedMap<InputFile, SortedMap<String, List<String>>> rows = new TreeMap<>();

  Notebook(Program program) {
    this.program = program;
  }

  /** A setting, unless the programme says it itself or it was made before. */
  void set(Object value, String reason, String... path) {
    List<String> keys = List.of(path);
    if (!program.isGiven(path) && settings.stream().noneMatch(made -> made.path().equals(keys))) {
      settings.add(new Recognised(keys, value, reason));
    }
  }

  /** A setting beside what the programme says under the same keys. */
  void add(Object value, String reason, String... path) {
    settings.add(new Recognised(List.of(path), value, reason));
  }

  /** Which rows of a file count, by header. */
  void setRows(InputFile file, SortedMap<String, List<String>> where) {
    rows.put(file, where);
    set(where, "other rows do not count", "files", file.key(), "where");
  }

  /** Which rows of a file count: what the programme says of them, else what was found. */
  SortedMap<String, List<String>> where(InputFile file) {
    return program.isGiven("files", file.key(), "where")
        ? program.source(file).map(Source::where).orElse(Collections.emptySortedMap())
        : rows.getOrDefault(file, Collections.emptySortedMap());
  }

  /** Something that was assumed or left unread. */
  void note(Fault note) {
    notes.add(note);
  }

  /** Something about a whole file. */
  void note(String file, String message, String remedy) {
    notes.add(Fault.of(Severity.NOTE, file, message, remedy));
  }

  /** Something with several readings. */
  void ask(Fault question) {
    questions.add(question);
  }

  /** The likely answer to a question about a setting. */
  void propose(String key, Object value) {
    proposals.put(key, value);
  }

  /** Something about a whole file with several readings. */
  void ask(String file, String message, String remedy) {
    questions.add(Fault.of(Severity.STOPS, file, message, remedy));
  }

  /** "Say which", with the line of each reading. */
  static String sayWhich(List<String> lines) {
    return "Say which: " + String.join(" or ", lines) + " in " + ProgramReader.FILE;
  }

  /** A setting as a single line: {@code columns: {mentees: {id: "Staff no."}}}. */
  static String line(Object value, String... path) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < path.length; i++) {
      line.append(i == 0 ? "" : "{").append(path[i]).append(": ");
    }
    return line.append(shown(value)).append("}".repeat(path.length - 1)).toString();
  }

  /** A value without addresses of people. */
  static String shown(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> shown(entry.getKey()) + ": " + shown(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Notebook::shown).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString().indexOf('@') >= 0 ? "..." : YamlText.flow(value);
  }

  Recognition recognition(SortedMap<InputFile, FileFound> files, Tables tables) {
    List<Recognised> ordered = new ArrayList<>(settings);
    ordered.sort(
        Comparator.comparingInt((Recognised setting) -> ORDER.indexOf(setting.path().get(0)))
            .thenComparing(Recognised::key));
    return new Recognition(
        files,
        ordered,
        notes.stream().distinct().sorted(Fault.ORDER).toList(),
        questions.stream().distinct().sorted(Fault.ORDER).toList(),
        proposals,
        tables);
  }
}
