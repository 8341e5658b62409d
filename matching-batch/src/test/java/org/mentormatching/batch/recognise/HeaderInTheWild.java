package org.mentormatching.batch.recognise;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.table.CellText;

/**
 * A header as a tool or a person writes it, and what somebody with common sense takes it for.
 *
 * @param row its place in the list, counted from 1
 * @param tool which tool writes it
 * @param side the file in which it stands
 * @param isAlways whether every file of the tool has it, beside whatever else was asked
 * @param header the header
 * @param means what is right: one of our columns, "nothing", "ask" for a question, or "rows" where
 *     it says which rows count
 * @param cells some cells below it; a number sign stands for the number of the row
 */
record HeaderInTheWild(
    int row,
    String tool,
    InputFile side,
    boolean isAlways,
    String header,
    Set<String> means,
    List<String> cells) {
  private static final String NOTHING = "nothing";
  private static final String ASK = "ask";
  private static final String ROWS_THAT_COUNT = "rows";
  private static final int ROWS = 9;

  /** Criteria that, beside the defaults, read every column of a programme. */
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

  /** What came of a header. */
  enum Outcome {
    /** What it means, or a question where it could mean several things. */
    RIGHT,
    /** Nobody reads it although it says something; the notes list it. */
    UNREAD,
    /** It is taken for something else, and a note says so. */
    WRONG,
    /** It is taken for something else, and nothing is said of it. */
    SILENTLY_WRONG
  }

  /** All headers of the list. */
  static List<HeaderInTheWild> all() {
    List<HeaderInTheWild> all = new ArrayList<>();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(HeaderInTheWild.class.getResourceAsStream("/words/headers.csv")),
            StandardCharsets.UTF_8)) {
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        all.add(
            new HeaderInTheWild(
                (int) row.getRecordNumber(),
                row.get("tool"),
                Arrays.stream(InputFile.values())
                    .filter(file -> file.key().equals(row.get("side")))
                    .findFirst()
                    .orElseThrow(),
                !row.get("frame").isEmpty(),
                row.get("header"),
                new TreeSet<>(List.of(row.get("means").split("\\|", -1))),
                List.of(row.get("cells").split("\\|", -1))));
      }
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return all;
  }

  /**
   * What a look at a file with this header, and those that its tool always writes, finds.
   *
   * @param columns our columns, or what else is right
   * @param isNoted whether a note says something of the header
   */
  record Look(Set<String> columns, boolean isNoted) {}

  Look look(Path parent) {
    try {
      Path folder = Files.createTempDirectory(parent, "row-" + row + "-");
      Files.writeString(folder.resolve(ProgramReader.FILE), EVERY_COLUMN);
      Files.writeString(folder.resolve(side.key() + ".csv"), file());
      Program program = ProgramReader.read(folder).program();
      Recognition recognition = Recogniser.recognise(folder, program);
      return new Look(
          found(recognition, program),
          recognition.notes().stream().map(Fault::message).anyMatch(this::isAbout));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private Set<String> found(Recognition recognition, Program program) {
    Set<String> found = new TreeSet<>();
    Set<String> placed = new TreeSet<>();
    for (Recognised setting : recognition.settings()) {
      if (setting.path().equals(List.of("files", side.key(), "where"))
          && ((Map<?, ?>) setting.value()).containsKey(label())) {
        found.add(ROWS_THAT_COUNT);
      }
      if (setting.path().get(0).equals("columns")) {
        placed.add(setting.path().get(2));
        Object value = setting.value();
        if (value instanceof List<?> list ? list.contains(label()) : value.equals(label())) {
          found.add(setting.path().get(2));
        }
      }
    }
    String own = ColumnName.normalised(header);
    if (found.isEmpty()
        && KnownColumns.of(side, program.policyColumns()).contains(own)
        && !placed.contains(own)) {
      found.add(own);
    }
    if (recognition.questions().stream().map(Fault::message).anyMatch(this::isAbout)) {
      found.clear();
      found.add(ASK);
    }
    if (found.isEmpty()) {
      found.add(NOTHING);
    }
    return found;
  }

  private boolean isAbout(String message) {
    return message.contains(CellText.quoted(label()));
  }

  private String label() {
    return CellText.clean(header);
  }

  /** What came of it; an address that tells people apart too is still an address. */
  Outcome outcome(Look look) {
    Set<String> found = look.columns();
    if (found.stream().anyMatch(means::contains)
        && found.stream()
            .allMatch(
                column ->
                    means.contains(column) || (column.equals("id") && means.contains("email")))) {
      return Outcome.RIGHT;
    }
    if (found.contains(NOTHING) || found.contains(ASK)) {
      return Outcome.UNREAD;
    }
    return look.isNoted() ? Outcome.WRONG : Outcome.SILENTLY_WRONG;
  }

  private String file() {
    List<HeaderInTheWild> columns = new ArrayList<>();
    for (HeaderInTheWild other : all()) {
      if (other.isAlways && other.tool.equals(tool) && other.side == side) {
        columns.add(other);
      }
    }
    if (!isAlways) {
      columns.add(this);
    }
    StringBuilder text = new StringBuilder();
    text.append(
        columns.stream().map(column -> quoted(column.header)).collect(Collectors.joining(",")));
    text.append(",Cohort\n");
    for (int number = 1; number <= ROWS; number++) {
      for (HeaderInTheWild column : columns) {
        text.append(quoted(column.cell(number))).append(',');
      }
      text.append("first\n");
    }
    return text.toString();
  }

  private String cell(int number) {
    return cells.get((number - 1) % cells.size()).replace("#", Integer.toString(number));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  @Override
  public String toString() {
    return tool + ", " + side.key() + ": \"" + label() + "\" means " + String.join(" or ", means);
  }
}
