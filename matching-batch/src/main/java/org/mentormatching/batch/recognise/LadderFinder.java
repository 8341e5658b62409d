package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.StageWords.Standing;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.NameParts;
import org.mentormatching.model.Ladder;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Transitions;
import org.mentormatching.policy.Option;

/**
 * The ladder on which the stages of people stand: the programme's own, else a preset on which all
 * of them clearly stand, else one written out where everybody knows the order; otherwise a question
 * with the order that seems right.
 */
final class LadderFinder {
  private static final String LADDER = "ladder";
  private static final int MOST_ODD_ROWS = 2;
  private static final int MOST_SHOWN = 8;

  private final StagesSeen stages;
  private final Program program;
  private final Notebook book;
  private Transitions transitions;

  LadderFinder(StagesSeen stages, Program program, Notebook book) {
    this.stages = stages;
    this.program = program;
    this.book = book;
    transitions = program.policy().transitions();
  }

  /**
   * Finds the ladder.
   *
   * @return the transitions that are known with it
   */
  Transitions find() {
    Ladder own = program.policy().ladder();
    List<String> known = own.rungs().stream().flatMap(List::stream).toList();
    boolean isOnOwn =
        stages.words().keySet().stream()
            .allMatch(word -> known.stream().anyMatch(word::equalsIgnoreCase));
    if (isOnOwn) {
      own(own, 0);
    } else if (!stages.isTooMany()) {
      find(own, new StageWords());
    }
    return transitions;
  }

  private void find(Ladder own, StageWords words) {
    LadderFit fit = LadderFit.of(own, stages.words(), words);
    if (program.isGiven(LADDER) || fit.isWhole()) {
      own(own, fit.unknownRows());
      values(fit.others());
    } else if (!preset(LadderFit::isWhole, words)) {
      withoutOddRows(fit, words);
    }
  }

  private void withoutOddRows(LadderFit fit, StageWords words) {
    if (isOdd(fit)) {
      own(program.policy().ladder(), fit.unknownRows());
      values(fit.others());
    } else if (!preset(this::isOdd, words)) {
      inOrder(words);
    }
  }

  /** The preset that counts unless the programme names another ladder is said too. */
  private void own(Ladder own, int unknownRows) {
    if (stages.rows() > 0) {
      Arrays.stream(Preset.values())
          .filter(preset -> preset.ladder().equals(own))
          .findFirst()
          .ifPresent(preset -> book.set(Option.word(preset), reason(unknownRows), LADDER));
    }
  }

  private static String reason(int unknownRows) {
    return switch (unknownRows) {
      case 0 -> "every career stage is on this ladder";
      case 1 -> "every career stage is on this ladder, but for 1 row";
      default -> "every career stage is on this ladder, but for " + unknownRows + " rows";
    };
  }

  /** Takes the first preset on which the stages stand well enough. */
  private boolean preset(Predicate<LadderFit> isWellEnough, StageWords words) {
    for (Preset preset : Preset.values()) {
      LadderFit fit = LadderFit.of(preset.ladder(), stages.words(), words);
      if (isWellEnough.test(fit)) {
        ladder(Option.word(preset), reason(fit.unknownRows()));
        if (!program.isGiven("transitions")) {
          transitions = preset.transitions();
        }
        values(fit.others());
        return true;
      }
    }
    return false;
  }

  private void inOrder(StageWords words) {
    List<String> all = List.copyOf(stages.words().keySet());
    Optional<List<Object>> grades = NumberedStages.grades(all);
    Optional<List<Object>> numbered =
        grades.isPresent() ? grades : NumberedStages.words(all, words);
    Optional<List<Object>> twoWays = NumberedStages.twoWays(all);
    if (grades.isPresent() && areMentorsBelow(grades.get())) {
      List<Object> falling = new ArrayList<>(grades.get());
      Collections.reverse(falling);
      ask(falling);
    } else if (numbered.isPresent()) {
      ladder(numbered.get(), "the stages in the order of their numbers");
    } else if (twoWays.isPresent()) {
      ask(twoWays.get());
    } else {
      byMeaning(all, words);
    }
  }

  /** Whether all mentors would stand below all mentees, so that a ladder is upside down. */
  private boolean areMentorsBelow(List<Object> ladder) {
    IntSummaryStatistics mentees = rungs(ladder, InputFile.MENTEES);
    IntSummaryStatistics mentors = rungs(ladder, InputFile.MENTORS);
    return mentees.getCount() > 0 && mentors.getCount() > 0 && mentors.getMax() < mentees.getMin();
  }

  private IntSummaryStatistics rungs(List<Object> ladder, InputFile side) {
    return stages.of(side).stream()
        .mapToInt(ladder::indexOf)
        .filter(rung -> rung >= 0)
        .summaryStatistics();
  }

  /** Whether only a few rows have words that are on no ladder; their cells are faults. */
  private boolean isOdd(LadderFit fit) {
    return fit.unknownRows() <= MOST_ODD_ROWS && fit.unknownRows() * 2 <= stages.rows();
  }

  private void byMeaning(List<String> all, StageWords words) {
    Map<Standing, List<String>> known = new TreeMap<>(Standing.ORDER);
    List<String> unknown = new ArrayList<>();
    for (String word : all) {
      words
          .standing(word)
          .or(() -> words.misspelt(word))
          .ifPresentOrElse(
              standing -> known.computeIfAbsent(standing, key -> new ArrayList<>()).add(word),
              () -> unknown.add(word));
    }
    List<Object> ladder = new ArrayList<>();
    SortedMap<String, String> same = new TreeMap<>();
    boolean isCertain = unknown.isEmpty();
    Optional<Standing> below = Optional.empty();
    for (Map.Entry<Standing, List<String>> rung : known.entrySet()) {
      String word = usual(rung.getValue());
      ladder.add(word);
      rung.getValue().stream()
          .filter(other -> !other.equals(word))
          .forEach(other -> same.put(other, word));
      isCertain &= below.isEmpty() || below.get().isBelow(rung.getKey());
      below = Optional.of(rung.getKey());
    }
    if (isCertain) {
      ladder(ladder, "the stages in the order that is usual");
      values(same);
    } else {
      List<Object> proposed = new ArrayList<>();
      known.values().forEach(rung -> proposed.add(rung.size() == 1 ? rung.get(0) : rung));
      if (proposed.isEmpty()) {
        proposed.addAll(unknown);
        unknown.clear();
      }
      if (!askAboutGoals(proposed, unknown, words)) {
        ask(proposed, unknown);
      }
    }
  }

  /**
   * Asks what the goals mean that are on no rung, if everybody's own stage is on a known ladder.
   *
   * @param proposed the ladder if they are stages
   * @param open the stages whose place on it is not known
   */
  private boolean askAboutGoals(List<Object> proposed, List<String> open, StageWords words) {
    List<String> own = stages.of(StagesSeen.COLUMNS.get(0));
    for (Preset preset : own.isEmpty() ? new Preset[0] : Preset.values()) {
      Map<String, Integer> unknown = LadderFit.of(preset.ladder(), stages.words(), words).unknown();
      if (Collections.disjoint(unknown.keySet(), own)) {
        Optional<StagesSeen.Place> place =
            unknown.keySet().stream().findFirst().flatMap(stages::place);
        book.propose(LADDER, Option.word(preset));
        place.ifPresent(of -> askAboutGoals(of, preset, unknown.keySet(), proposed, open));
        return place.isPresent();
      }
    }
    return false;
  }

  private void askAboutGoals(
      StagesSeen.Place place,
      Preset preset,
      Set<String> goals,
      List<Object> proposed,
      List<String> open) {
    SeenTable table = place.found().table();
    List<Object> names = shown(List.copyOf(goals));
    Map<Object, String> meanings = new LinkedHashMap<>();
    names.forEach(name -> meanings.put(name, "..."));
    book.ask(
        table.fault(
            Severity.STOPS,
            place.column(),
            "column "
                + table.quoted(place.column())
                + " has words that are on no rung of the ladder "
                + Option.word(preset)
                + ", where everybody's own stage is: "
                + names.stream()
                    .map(name -> CellText.quoted(name.toString()))
                    .collect(Collectors.joining(", ")),
            "Say what each of them means: ladder: "
                + Option.word(preset)
                + " together with "
                + Notebook.line(meanings, "values", StagesSeen.COLUMNS.get(1))
                + "; or, if they are stages of your own, put all in order, the lowest first: "
                + Notebook.line(shown(proposed), LADDER)
                + " in program.yaml"
                + toBePlaced(open)));
  }

  /** Asks for the places of stages that are not on the proposed ladder. */
  private String toBePlaced(List<String> stages) {
    return stages.isEmpty()
        ? ""
        : shown(List.copyOf(stages)).stream()
            .map(stage -> CellText.quoted(stage.toString()))
            .collect(
                Collectors.joining(
                    ", ",
                    ", with ",
                    stages.size() == 1 ? " put in where it belongs" : " put in where they belong"));
  }

  private String usual(List<String> same) {
    return same.stream()
        .max(
            Comparator.comparingInt((String word) -> stages.words().getOrDefault(word, 0))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private void ladder(Object ladder, String reason) {
    book.set(ladder, reason, LADDER);
    stages
        .first()
        .ifPresent(
            place ->
                note(
                    place,
                    "the ladder was taken to be " + Notebook.shown(ladder),
                    "Write another ladder:"));
  }

  private void values(SortedMap<String, String> others) {
    if (others.isEmpty()) {
      return;
    }
    for (String column : StagesSeen.COLUMNS) {
      SortedMap<String, String> values = new TreeMap<>(others);
      values.keySet().retainAll(stages.of(column));
      if (!values.isEmpty()) {
        book.add(values, "other words for stages of the ladder", "values", column);
      }
    }
    Map<StagesSeen.Place, SortedMap<String, String>> byPlace = new LinkedHashMap<>();
    others.forEach(
        (theirs, ours) ->
            stages
                .place(theirs)
                .or(stages::first)
                .ifPresent(
                    place ->
                        byPlace.computeIfAbsent(place, key -> new TreeMap<>()).put(theirs, ours)));
    byPlace.forEach(this::noteValues);
  }

  private void noteValues(StagesSeen.Place place, SortedMap<String, String> others) {
    note(
        place,
        others.entrySet().stream()
                .limit(MOST_SHOWN)
                .map(
                    entry ->
                        CellText.quoted(entry.getKey())
                            + " was read as "
                            + CellText.quoted(entry.getValue()))
                .collect(Collectors.joining(", "))
            + (others.size() > MOST_SHOWN ? " and " + (others.size() - MOST_SHOWN) + " more" : ""),
        "Write values: {stage: ...}");
  }

  private void note(StagesSeen.Place place, String message, String remedy) {
    SeenTable table = place.found().table();
    book.note(
        table.fault(
            Severity.NOTE,
            place.column(),
            "column " + table.quoted(place.column()) + ": " + message,
            remedy + " in program.yaml if that is wrong"));
  }

  /** A ladder as messages show it: a stage in a single row may be words about somebody. */
  private List<Object> shown(List<Object> ladder) {
    StageWords words = new StageWords();
    NameParts names = stages.names();
    return ladder.stream()
        .map(
            rung ->
                rung instanceof List<?> several
                    ? several.stream().map(word -> shown(word.toString(), words, names)).toList()
                    : shown(rung.toString(), words, names))
        .toList();
  }

  private String shown(String word, StageWords words, NameParts names) {
    boolean isKnown = words.standing(word).isPresent();
    boolean isUsual = stages.words().getOrDefault(word, 0) > 1;
    boolean isAnswer = isUsual || !CellText.answer(word).equals(CellText.HIDDEN);
    return isKnown || (isAnswer && !names.isIn(word)) ? word : "...";
  }

  private void ask(List<Object> proposed) {
    ask(proposed, List.of());
  }

  /**
   * Asks for the order of the stages.
   *
   * @param open the stages whose place on the proposed ladder is not known
   */
  private void ask(List<Object> proposed, List<String> open) {
    book.propose(LADDER, proposed);
    stages
        .first()
        .ifPresent(
            place ->
                book.ask(
                    place
                        .found()
                        .table()
                        .fault(
                            Severity.STOPS,
                            place.column(),
                            "column "
                                + place.found().table().quoted(place.column())
                                + " has career stages whose order is not known for certain",
                            "Put them in order, the lowest first, and those on one rung between"
                                + " brackets: "
                                + Notebook.line(shown(proposed), LADDER)
                                + " in program.yaml"
                                + toBePlaced(open))));
  }
}
