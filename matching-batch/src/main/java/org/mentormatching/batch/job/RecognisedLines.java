package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.recognise.Recognised;
import org.mentormatching.batch.report.Summary;

/**
 * What was recognised in a folder, in a line for each file and list of words. The reasons stand
 * beside the settings in the policy file.
 */
final class RecognisedLines {
  private final Map<String, List<Recognised>> byTopic = new LinkedHashMap<>();

  private RecognisedLines(List<Recognised> settings) {
    for (InputFile file : InputFile.values()) {
      byTopic.put(file.key(), new ArrayList<>());
    }
    for (Recognised setting : settings) {
      byTopic.computeIfAbsent(topic(setting), key -> new ArrayList<>()).add(setting);
    }
  }

  static List<String> of(List<Recognised> settings) {
    List<String> lines = new ArrayList<>();
    new RecognisedLines(settings)
        .byTopic.forEach(
            (topic, some) -> {
              if (!some.isEmpty()) {
                lines.add("  " + Summary.line(topic, words(some)));
              }
            });
    return lines;
  }

  /** The file that a setting is about; otherwise its first key. */
  private static String topic(Recognised setting) {
    List<String> path = setting.path();
    boolean isOfFile = path.get(0).equals("files") || path.get(0).equals("columns");
    return path.get(isOfFile ? 1 : 0);
  }

  private static String words(List<Recognised> settings) {
    List<String> words = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (Recognised setting : settings) {
      List<String> path = setting.path();
      String last = path.get(path.size() - 1);
      switch (path.get(0)) {
        case "columns" -> columns.add(last);
        case "files" ->
            words.add(
                (last.equals("where") ? "rows with " : "")
                    + YamlText.flow(setting.value())
                    + (last.equals("name") ? " (" + setting.reason() + ")" : ""));
        case "values" -> words.add(last + " " + YamlText.flow(setting.value()));
        default -> words.add(YamlText.flow(setting.value()) + " (" + setting.reason() + ")");
      }
    }
    if (!columns.isEmpty()) {
      words.add("columns " + String.join(", ", columns));
    }
    return String.join(" · ", words);
  }
}
