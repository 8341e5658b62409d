package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.ChoiceMarks;
import org.mentormatching.batch.table.OtherWords;
import org.mentormatching.model.Columns;

/**
 * Neighbouring columns of which each is one option of a question: whoever chose it has a mark or
 * the option's own words there. Nothing in the table says what the question was, so one note for
 * each such group says how to name it, or a question where one of them may say what a mentor rules
 * out.
 */
final class OptionColumns {
  private static final int LEAST = 3;

  /** What options most often are of, in that order. */
  private static final List<String> LISTS =
      List.of(
          Columns.DEVELOPMENT_AREAS.name(),
          Columns.STRENGTHS.name(),
          Columns.EXCLUDED_TOPICS.name(),
          Columns.DOMAINS.name(),
          Columns.LANGUAGES.name(),
          Columns.WAYS_OF_WORKING.name(),
          Columns.TRANSITIONS.name(),
          Columns.COMPANY_STAGES.name());

  private final FoundColumns found;
  private final SeenTable table;
  private final Optional<FoundColumns> other;
  private final InputFile side;
  private final Program program;
  private final Notebook book;

  /**
   * The columns of a side.
   *
   * @param other what the same table gives for the other side, if it is one form for both
   */
  OptionColumns(
      FoundColumns found,
      Optional<FoundColumns> other,
      InputFile side,
      Program program,
      Notebook book) {
    this.found = found;
    this.other = other;
    table = found.table();
    this.side = side;
    this.program = program;
    this.book = book;
  }

  /** Notes every group; asks about those of which one may say what a mentor rules out. */
  void note() {
    List<List<Integer>> groups = groups();
    groups.forEach(group -> group.forEach(found::settle));
    for (List<Integer> group : groups) {
      boolean hasTwin =
          groups.stream()
              .anyMatch(
                  other ->
                      !other.equals(group)
                          && !Collections.disjoint(options(other), options(group)));
      if (hasTwin && open().contains(Columns.EXCLUDED_TOPICS.name())) {
        ask(group);
      } else {
        note(group);
      }
    }
  }

  private List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> group = new ArrayList<>();
    Set<String> options = new TreeSet<>();
    for (int place = 0; place <= table.width(); place++) {
      boolean isOption = place < table.width() && isOption(place);
      String option = isOption ? option(place) : "";
      if (!isOption || !options.add(option)) {
        if (isGroup(group)) {
          groups.add(List.copyOf(group));
        }
        group.clear();
        options.clear();
        options.add(option);
      }
      if (isOption) {
        group.add(place);
      }
    }
    return groups;
  }

  /** The options of a group, without that for other answers. */
  private List<String> options(List<Integer> group) {
    return group.stream().map(this::option).filter(option -> !OtherWords.are(option)).toList();
  }

  private String option(int place) {
    List<String> texts = table.labels().texts(place);
    return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
  }

  private boolean isOption(int place) {
    return !option(place).isEmpty()
        && !found.isSettled(place)
        && other.stream().noneMatch(seen -> seen.isSettled(place))
        && OptionCells.areOf(option(place), table, place);
  }

  private boolean isGroup(List<Integer> group) {
    List<Integer> chosen =
        group.stream()
            .filter(place -> table.isAny(place, cell -> !ChoiceMarks.isNotChosen(cell)))
            .toList();
    return group.size() >= LEAST && chosen.size() >= LEAST - 1;
  }

  private void ask(List<Integer> group) {
    List<String> open = open();
    book.ask(
        table.fault(
            Severity.STOPS,
            group.get(0),
            said(group) + ", others ask the same, and no header says what",
            "Say what they ask for: "
                + line(group, open.get(0))
                + " in "
                + ProgramReader.FILE
                + ", with "
                + String.join(", ", open.subList(1, open.size()))
                + " or unread in its place if it is not "
                + open.get(0)));
  }

  private void note(List<Integer> group) {
    List<String> open = open();
    String column = open.isEmpty() ? Columns.LANGUAGES.name() : open.get(0);
    book.note(
        table.fault(
            Severity.NOTE,
            group.get(0),
            said(group) + " and were not read",
            "If it asks for "
                + column
                + ", write "
                + line(group, column)
                + " in "
                + ProgramReader.FILE
                + ", and so for another column"));
  }

  private String said(List<Integer> group) {
    return "columns "
        + table.quoted(group.get(0))
        + " to "
        + table.quoted(group.get(group.size() - 1))
        + " look like the options of one question";
  }

  private String line(List<Integer> group, String column) {
    return Notebook.line(group.stream().map(table::label).toList(), "columns", side.key(), column);
  }

  /** The lists that the policy reads and no column is known for. */
  private List<String> open() {
    ReadColumns read = new ReadColumns(program, side);
    return LISTS.stream().filter(column -> read.isList(column) && !found.has(column)).toList();
  }
}
