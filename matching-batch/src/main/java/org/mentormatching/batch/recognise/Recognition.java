package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.table.Tables;

/**
 * What was recognised in a programme's folder, beside what its settings say already.
 *
 * @param files the files that were found, as the settings say or as recognised
 * @param settings settings with their reasons, in the order of a policy file
 * @param notes what was assumed, and what was left unread
 * @param questions what has two readings that are about equally good; nothing can be proposed
 *     before they are answered
 * @param proposals likely answers to questions, by the key of the setting that is asked for
 * @param tables the tables of the folder
 */
public record Recognition(
    SortedMap<InputFile, FileFound> files,
    List<Recognised> settings,
    List<Fault> notes,
    List<Fault> questions,
    Map<String, Object> proposals,
    Tables tables) {
  /** Copies the lists. */
  public Recognition {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    settings = List.copyOf(settings);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
    proposals = Map.copyOf(proposals);
  }

  /** Nothing: every table is as its settings say or has the usual names. */
  public static Recognition none(Tables tables) {
    return new Recognition(new TreeMap<>(), List.of(), List.of(), List.of(), Map.of(), tables);
  }

  /** Whether something has to be answered first. */
  public boolean asks() {
    return !questions.isEmpty();
  }

  /** Notes and questions. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(notes);
    faults.addAll(questions);
    return faults;
  }

  /** The settings as keys and values, one within the other. */
  public Map<String, Object> nested() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Recognised setting : settings) {
      put(all, setting.path(), setting.value());
    }
    return all;
  }

  @SuppressWarnings("unchecked") // inner maps are made here
  private static void put(Map<String, Object> map, List<String> path, Object value) {
    String key = path.get(0);
    if (path.size() == 1) {
      map.put(key, value);
    } else {
      map.putIfAbsent(key, new TreeMap<String, Object>());
      put(
          (Map<String, Object>) Objects.requireNonNull(map.get(key)),
          path.subList(1, path.size()),
          value);
    }
  }

  /** The settings as the text of a policy file. */
  @SuppressWarnings("unchecked") // keys of inner maps are texts
  public String yaml() {
    YamlText yaml = new YamlText();
    nested()
        .forEach(
            (key, value) -> {
              if (value instanceof Map<?, ?> map) {
                yaml.lines(key, (Map<String, Object>) map);
              } else {
                yaml.line(key, value);
              }
            });
    return yaml.toString();
  }
}
