package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.FormQuestion;
import org.mentormatching.batch.program.FormQuestions;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.batch.table.CellText;

/**
 * Columns whose headers are the options of a question of the programme's form and nothing else.
 * Which question of several with the same options they belong to is told by the order of the form;
 * where that leaves two readings, somebody is asked.
 */
final class FormOptions {
  private static final int LEAST = 3;

  private final SeenTable table;
  private final InputFile side;
  private final Program program;
  private final IntPredicate isOpen;
  private final List<FormQuestion> form;
  private final Set<String> given;
  private final List<String> asked;
  private final List<OptionGroup> found = new ArrayList<>();

  /**
   * The columns of a table.
   *
   * @param isOpen whether a column can be part of a group
   */
  FormOptions(SeenTable table, InputFile side, Program program, IntPredicate isOpen) {
    this.table = table;
    this.side = side;
    this.program = program;
    this.isOpen = isOpen;
    form = FormQuestions.all(side, program);
    given = program.columns(side).keySet();
    asked = FormQuestions.of(side, program).stream().map(FormQuestion::column).toList();
  }

  /**
   * The options of one question, as they stand side by side.
   *
   * @param places the columns
   * @param questions the questions of the form that have these options, in its order
   */
  private record Piece(List<Integer> places, List<FormQuestion> questions) {}

  /** All groups that can only be those of one question; asks about the rest. */
  List<OptionGroup> find(Notebook book) {
    List<Piece> pieces = pieces();
    for (List<FormQuestion> questions : pieces.stream().map(Piece::questions).distinct().toList()) {
      List<Piece> alike =
          pieces.stream().filter(piece -> piece.questions().equals(questions)).toList();
      List<List<FormQuestion>> readings = readings(alike, questions, pieces);
      if (readings.size() == 1) {
        for (int at = 0; at < alike.size(); at++) {
          found.add(group(alike.get(at), readings.get(0).get(at)));
        }
      } else {
        alike.forEach(piece -> ask(piece, book));
      }
    }
    return found;
  }

  private static OptionGroup group(Piece piece, FormQuestion question) {
    return new OptionGroup(
        new Meaning(question.column(), Strength.ALIAS, 0), piece.places(), question.text());
  }

  private void ask(Piece piece, Notebook book) {
    List<String> labels = piece.places().stream().map(table::label).toList();
    List<String> lines = new ArrayList<>();
    Stream.concat(
            piece.questions().stream().map(FormQuestion::column).filter(c -> !given.contains(c)),
            Stream.of("unread"))
        .forEach(column -> lines.add(Notebook.line(labels, "columns", side.key(), column)));
    book.ask(
        table.fault(
            Severity.STOPS,
            piece.places().get(0),
            "columns "
                + CellText.header(labels.get(0))
                + " to "
                + CellText.header(labels.get(labels.size() - 1))
                + " are options that several questions of the form have, and nothing says whose",
            Notebook.sayWhich(lines)));
  }

  /** The ways to give pieces to questions in the order of the form. */
  private List<List<FormQuestion>> readings(
      List<Piece> alike, List<FormQuestion> questions, List<Piece> all) {
    List<FormQuestion> open =
        questions.stream().filter(question -> !given.contains(question.column())).toList();
    List<FormQuestion> likely =
        open.stream().filter(question -> asked.contains(question.column())).toList();
    if (alike.size() == 1 && (open.size() == 1 || likely.size() == 1)) {
      return List.of(likely.size() == 1 ? likely : open);
    }
    SortedMap<Integer, Integer> order = order(all);
    List<List<FormQuestion>> readings = new ArrayList<>();
    choose(alike, likely, order, List.of(), readings);
    if (readings.size() != 1) {
      readings.clear();
      choose(alike, open, order, List.of(), readings);
    }
    return readings;
  }

  private void choose(
      List<Piece> pieces,
      List<FormQuestion> questions,
      SortedMap<Integer, Integer> order,
      List<FormQuestion> chosen,
      List<List<FormQuestion>> readings) {
    if (chosen.size() == pieces.size()) {
      readings.add(chosen);
      return;
    }
    int place = pieces.get(chosen.size()).places().get(0);
    for (FormQuestion question : questions) {
      int at = form.indexOf(question);
      boolean isInOrder =
          chosen.stream().allMatch(before -> form.indexOf(before) < at)
              && isIncreasing(order)
              && order.headMap(place).values().stream().allMatch(before -> before < at)
              && order.tailMap(place).values().stream().allMatch(after -> after > at);
      if (isInOrder) {
        choose(
            pieces,
            questions,
            order,
            Stream.concat(chosen.stream(), Stream.of(question)).toList(),
            readings);
      }
    }
  }

  private static boolean isIncreasing(SortedMap<Integer, Integer> order) {
    List<Integer> places = List.copyOf(order.values());
    return places.equals(places.stream().sorted().toList());
  }

  /** Where in the form the question of a column stands, of columns of which that is certain. */
  private SortedMap<Integer, Integer> order(List<Piece> pieces) {
    SortedMap<Integer, Integer> order = new TreeMap<>();
    for (int place = 0; place < table.width(); place++) {
      for (FormQuestion question : form) {
        if (table.labels().texts(place).stream()
            .anyMatch(text -> normalised(text).equals(normalised(question.text())))) {
          order.put(place, form.indexOf(question));
        }
      }
    }
    for (Piece piece : pieces) {
      if (piece.questions().size() == 1) {
        order.put(piece.places().get(0), form.indexOf(piece.questions().get(0)));
      }
    }
    program
        .columns(side)
        .forEach(
            (column, names) ->
                form.stream()
                    .filter(question -> question.column().equals(column))
                    .forEach(
                        question ->
                            names.stream()
                                .flatMap(name -> table.labels().find(name).stream())
                                .min(Integer::compare)
                                .ifPresent(place -> order.put(place, form.indexOf(question)))));
    return order;
  }

  private static String normalised(String text) {
    return ColumnName.normalised(text);
  }

  /** The pieces of a table, each of which has options of the same questions only. */
  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> stretch = new ArrayList<>();
    Set<String> options = new HashSet<>();
    for (int place = 0; place <= table.width(); place++) {
      String header = place < table.width() && isOption(place) ? header(place) : "";
      boolean isOther = OptionCells.isOther(header);
      if (header.isEmpty() || (isOther && stretch.isEmpty()) || !options.add(normalised(header))) {
        pieces.addAll(divided(stretch));
        stretch.clear();
        options.clear();
        options.add(normalised(header));
      }
      if (!header.isEmpty() && !(isOther && stretch.isEmpty())) {
        stretch.add(place);
      }
      if (isOther) {
        pieces.addAll(divided(stretch));
        stretch.clear();
        options.clear();
      }
    }
    return pieces;
  }

  private String header(int place) {
    List<String> texts = table.labels().texts(place);
    return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
  }

  private boolean isOption(int place) {
    String header = header(place);
    return isOpen.test(place)
        && OptionCells.areOf(header, table, place)
        && (OptionCells.isOther(header)
            || !questions(place).isEmpty()
            || OptionCells.repeat(header, table, place)
            || table.cells(place).isBlank());
  }

  /** The questions of the form that have the header of a column among their options. */
  private List<FormQuestion> questions(int place) {
    String header = normalised(header(place));
    return form.stream()
        .filter(question -> question.kind() == FormQuestion.Kind.MANY)
        .filter(
            question ->
                question.choices().stream().anyMatch(choice -> normalised(choice).equals(header)))
        .toList();
  }

  /** The pieces of a stretch of options; none if some are not those of the form. */
  private List<Piece> divided(List<Integer> stretch) {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<FormQuestion> questions = List.of();
    for (int place : stretch) {
      List<FormQuestion> its = questions(place);
      List<FormQuestion> common = questions.isEmpty() ? its : common(questions, its);
      if (!its.isEmpty() && common.isEmpty()) {
        pieces.add(new Piece(trimmed(places), questions));
        places.clear();
        common = its;
      }
      places.add(place);
      questions = its.isEmpty() ? questions : common;
    }
    if (!questions.isEmpty()) {
      pieces.add(new Piece(trimmed(places), questions));
    }
    return pieces.stream().allMatch(this::isWhole) ? pieces : List.of();
  }

  /** Columns without those before the first option of the form and behind the last one. */
  private List<Integer> trimmed(List<Integer> places) {
    List<Integer> sure =
        places.stream()
            .filter(place -> !questions(place).isEmpty() || OptionCells.isOther(header(place)))
            .toList();
    return List.copyOf(
        places.subList(places.indexOf(sure.get(0)), places.indexOf(sure.get(sure.size() - 1)) + 1));
  }

  private static List<FormQuestion> common(List<FormQuestion> some, List<FormQuestion> others) {
    return some.stream().filter(others::contains).toList();
  }

  /** Whether enough options of a question stand there to know it by them. */
  private boolean isWhole(Piece piece) {
    Set<String> known = new TreeSet<>();
    piece.places().stream()
        .filter(place -> !questions(place).isEmpty())
        .forEach(place -> known.add(header(place)));
    Optional<FormQuestion> first = piece.questions().stream().findFirst();
    return known.size() >= Math.min(LEAST, first.map(one -> one.choices().size()).orElse(LEAST))
        && known.size() * 2 >= piece.places().size();
  }
}
