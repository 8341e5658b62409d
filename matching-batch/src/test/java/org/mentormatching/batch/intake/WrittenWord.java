package org.mentormatching.batch.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.ProgramReader;

/**
 * A word that somebody writes where one of ours belongs.
 *
 * @param row its place in the list, counted from 1
 * @param kind what it stands for
 * @param where the keys that lead to it, the file whose header it is, or the preset of its cell
 * @param written what is written
 * @param meant what is meant; empty if it is none of our words
 */
record WrittenWord(long row, Kind kind, String where, String written, String meant) {
  private static final Pattern SUGGESTED = Pattern.compile("Did you mean \"([^\"]*)\"\\?");

  /** Criteria and a limit that, beside the defaults, read every column of a programme. */
  private static final String EVERY_COLUMN =
      """
      criteria:
        industry: 5
        coaching-rating: 5
        learning-both-ways: 5
        distance-from-home: 5
        affinity: 5
      limits:
        hours: hard
      """;

  /** Cells of columns in which not every word can stand. */
  private static final Map<String, String> CELLS =
      Map.ofEntries(
          Map.entry("active", "yes"),
          Map.entry("affinity", "80"),
          Map.entry("capacity", "2"),
          Map.entry("coaching_rating", "4"),
          Map.entry("consent", "yes"),
          Map.entry("cycles_ago", "2"),
          Map.entry("cycles_waiting", "1"),
          Map.entry("email", "ana.duarte@example.org"),
          Map.entry("goal_stage", "lead"),
          Map.entry("hours_per_month", "2"),
          Map.entry("max_urgent", "1"),
          Map.entry("mentee_id", "E-1"),
          Map.entry("mentor_id", "M-1"),
          Map.entry("mentors_wanted", "1"),
          Map.entry("shares_development_areas", "yes"),
          Map.entry("stage", "senior"),
          Map.entry("time_zone", "Europe/Berlin"),
          Map.entry("urgency", "soon"),
          Map.entry("urgency_confirmed", "yes"),
          Map.entry("working_hours", "09:00-17:00"));

  /** What a word stands for. */
  enum Kind {
    SETTING,
    FILE,
    PART_OF_A_FILE,
    RULE,
    CRITERION,
    LIMIT,
    OPTION,
    CHOICE,
    PRESET,
    COLUMN_NAME,
    COLUMN_OF_A_STATEMENT,
    NAME_OF_A_FILE,
    NAMED_HEADER,
    HEADER,
    STAGE("stage"),
    TRANSITION("transition"),
    URGENCY("urgency"),
    ZONE("time_zone"),
    YES_OR_NO("active"),
    MEANING("stage");

    private final String column;

    Kind() {
      this("");
    }

    Kind(String column) {
      this.column = column;
    }

    /** As the lists have it. */
    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Kind of(String words) {
      return Stream.of(values())
          .filter(kind -> kind.words().equals(words))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no kind " + words));
    }

    private boolean isCell() {
      return !column.isEmpty() && this != MEANING;
    }
  }

  /** The words of a list. */
  static List<WrittenWord> list(String name) {
    List<WrittenWord> words = new ArrayList<>();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(WrittenWord.class.getResourceAsStream("/words/" + name)),
            StandardCharsets.UTF_8)) {
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        words.add(
            new WrittenWord(
                row.getRecordNumber(),
                Kind.of(row.get("kind")),
                row.get("where"),
                row.get("written"),
                row.isMapped("meant") ? row.get("meant") : ""));
      }
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return words;
  }

  /**
   * What whoever writes it is told to mean: the first suggestion, or what it was read as. Empty if
   * nothing is near.
   *
   * @throws AssertionError if nothing is said of it
   */
  Optional<String> understood(Path folder) {
    ProgramFolder programme = ProgramFolder.sound(own(folder));
    write(programme);
    List<String> about =
        programme.sentences().stream()
            .filter(sentence -> sentence.contains("\"" + written + "\""))
            .toList();
    Optional<String> understood =
        about.stream()
            .map(SUGGESTED::matcher)
            .filter(Matcher::find)
            .map(suggestion -> suggestion.group(1))
            .findFirst()
            .or(() -> readAs(programme));
    if (about.isEmpty() && understood.isEmpty()) {
      throw new AssertionError("nothing is said of " + this);
    }
    return understood;
  }

  private Path own(Path folder) {
    try {
      return Files.createTempDirectory(folder, "row-" + row + "-");
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private void write(ProgramFolder programme) {
    if (kind == Kind.HEADER) {
      programme
          .file(ProgramReader.FILE, EVERY_COLUMN)
          .file(where.equals("past") ? "past-pairs.csv" : where + ".csv", headerAndRow());
    } else if (kind.isCell()) {
      programme
          .file(ProgramReader.FILE, where.isEmpty() ? "" : "ladder: " + where + "\n")
          .file("mentees.csv", "id," + kind.column + "\nE-1," + quoted(written) + "\n")
          .file("mentors.csv", "id\nM-1\n");
    } else if (kind == Kind.COLUMN_OF_A_STATEMENT) {
      programme
          .file(
              ProgramReader.FILE, nested("{id: own, mentee: id, mentor: " + quoted(written) + "}"))
          .file(
              "mentors.csv",
              """
              id,stage,languages,Office,Hobbies,Line of business,Car sharing
              M-1,lead,English,Ghent,chess,Rail,yes
              """);
    } else if (kind == Kind.NAME_OF_A_FILE) {
      programme.file(ProgramReader.FILE, nested(quoted(written))).file(meant, "id\nX-1\n");
    } else if (kind == Kind.NAMED_HEADER) {
      programme
          .file(ProgramReader.FILE, nested(quoted(written)))
          .file("mentors.csv", "id," + quoted(meant) + "\nM-1,\n");
    } else if (kind == Kind.MEANING) {
      programme.file(
          ProgramReader.FILE,
          "ladder: " + where + "\nvalues: {stage: {Boss: " + quoted(written) + "}}\n");
    } else if (kind == Kind.CHOICE || kind == Kind.PRESET) {
      programme.file(ProgramReader.FILE, nested(quoted(written)));
    } else {
      programme.file(ProgramReader.FILE, nested("{" + quoted(written) + ": x}"));
    }
  }

  private String headerAndRow() {
    boolean isOfPeople = where.equals("mentees") || where.equals("mentors");
    List<String> ids =
        Stream.of("mentee_id", "mentor_id").filter(id -> !isOfPeople && !id.equals(meant)).toList();
    String header = isOfPeople ? "id" : ids.stream().collect(Collectors.joining(","));
    String row = isOfPeople ? "X-1" : ids.stream().map(CELLS::get).collect(Collectors.joining(","));
    return header
        + ","
        + quoted(written)
        + "\n"
        + row
        + ","
        + CELLS.getOrDefault(meant, "something")
        + "\n";
  }

  /** A value below the keys of {@code where}; a key that ends in brackets has a list. */
  private String nested(String value) {
    String nested = value;
    List<String> keys = where.isEmpty() ? List.of() : List.of(where.split("\\.", -1));
    for (int i = keys.size() - 1; i >= 0; i--) {
      String key = keys.get(i);
      nested =
          key.endsWith("[]")
              ? "{" + key.substring(0, key.length() - 2) + ": [" + nested + "]}"
              : "{" + key + ": " + nested + "}";
    }
    return nested + "\n";
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** What a header, a cell or a statement's column was read as without a question. */
  private Optional<String> readAs(ProgramFolder programme) {
    if (kind == Kind.HEADER) {
      return programme.read().understood().stream()
          .flatMap(file -> file.headings().stream())
          .filter(heading -> heading.header().equals(written))
          .map(HeadingsRead.Heading::column)
          .findFirst();
    }
    if (kind == Kind.COLUMN_OF_A_STATEMENT) {
      return programme.read().understood().stream()
          .flatMap(file -> file.headings().stream())
          .filter(heading -> heading.column().equals(written))
          .map(HeadingsRead.Heading::header)
          .findFirst();
    }
    return !kind.isCell()
        ? Optional.empty()
        : programme.read().usedTables().stream()
            .filter(table -> table.table() == InputFile.MENTEES && !table.rows().isEmpty())
            .filter(table -> table.header().contains(kind.column))
            .map(table -> table.rows().get(0).get(table.header().indexOf(kind.column)))
            .filter(cell -> !cell.equals(written) && !cell.equals(ZoneText.NO_ANSWER))
            .findFirst();
  }
}
