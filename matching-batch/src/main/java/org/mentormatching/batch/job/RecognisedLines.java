package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.recognise.FileFound;
import org.mentormatching.batch.recognise.Recognised;
import org.mentormatching.batch.recognise.Recognition;
import org.mentormatching.batch.report.Summary;

/**
 * What was recognised in a folder, in a line for each file and list of words. The reasons stand
 * beside the settings in the policy file.
 */
final class RecognisedLines {
  private final Map<String, List<Recognised>> byTopic = new LinkedHashMap<>();
  private final Map<String, FileFound> files = new LinkedHashMap<>();

  private RecognisedLines(Recognition recognition) {
    for (InputFile file : InputFile.values()) {
      byTopic.put(file.key(), new ArrayList<>());
    }
    for (Recognised setting : recognition.settings()) {
      byTopic.computeIfAbsent(topic(setting), key -> new ArrayList<>()).add(setting);
    }
    recognition.files().forEach((file, found) -> files.put(file.key(), found));
  }

  static List<String> of(Recognition recognition) {
    RecognisedLines all = new RecognisedLines(recognition);
    List<String> lines = new ArrayList<>();
    all.byTopic.forEach(
        (topic, settings) -> {
          String words = all.words(topic, settings);
          if (!words.isEmpty()) {
            lines.add("  " + Summary.line(topic, words));
          }
        });
    return lines;
  }

  /** The file that a setting is about; otherwise its first key. */
  private static String topic(Recognised setting) {
    List<String> path = setting.path();
    return path.get(isOfFile(setting) ? 1 : 0);
  }

  private static boolean isOfFile(Recognised setting) {
    return List.of("files", "columns").contains(setting.path().get(0));
  }

  private String words(String topic, List<Recognised> settings) {
    List<String> words = new ArrayList<>();
    FileFound found = files.get(topic);
    boolean isNamed =
        settings.stream()
            .anyMatch(one -> isOfFile(one) && one.path().get(one.path().size() - 1).equals("name"));
    if (found != null && !isNamed) {
      words.add(found.name());
    }
    for (Recognised setting : settings) {
      List<String> path = setting.path();
      String last = path.get(path.size() - 1);
      switch (path.get(0)) {
        case "columns" -> {}
        case "files" ->
            words.add(
                (last.equals("where") ? "rows with " : "")
                    + YamlText.flow(setting.value())
                    + (last.equals("name") ? " (" + setting.reason() + ")" : ""));
        case "values" -> words.add(last + " " + YamlText.flow(setting.value()));
        default -> words.add(YamlText.flow(setting.value()) + " (" + setting.reason() + ")");
      }
    }
    if (found != null && !found.columns().isEmpty()) {
      words.add("columns " + String.join(", ", found.columns()));
    }
    return String.join(" · ", words);
  }
}
