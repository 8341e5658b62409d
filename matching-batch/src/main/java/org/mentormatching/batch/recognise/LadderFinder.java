package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.recognise.StageWords.Stage;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.model.Preset;
import org.mentormatching.policy.Option;

/**
 * Finds the ladder on which the stages of the files stand: a preset's, numbered grades, or the
 * files' own words in the order in which such stages usually stand. What has no clear order is
 * asked.
 */
final class LadderFinder {
  private static final List<String> COLUMNS = List.of("stage", "goal_stage");
  private static final Pattern GRADE = Pattern.compile("(\\D*?)\\s*(\\d{1,2})");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[\\s.:)-]+(\\D.*)");
  private static final int NOISE_PERCENT = 5;

  private final Program program;
  private final Notebook book;
  private final Map<String, CellsSeen.Word> words = new LinkedHashMap<>();
  private String file = ProgramReader.FILE;
  private int cells;

  LadderFinder(Program program, Notebook book) {
    this.program = program;
    this.book = book;
  }

  /** Finds the ladder of the files, unless the settings give one or nothing reads it. */
  void find(Collection<FoundColumns> found) {
    if (program.isGiven("ladder") || !program.policyColumns().isReadAsShipped(COLUMNS.get(0))) {
      return;
    }
    found.forEach(this::see);
    List<String> all = new ArrayList<>();
    words.values().forEach(word -> all.add(word.text()));
    if (all.isEmpty() || isOn(Preset.WORKPLACE, usual(all))) {
      return;
    }
    Optional<Preset> preset =
        List.of(Preset.values()).stream().filter(one -> isOn(one, all)).findFirst();
    if (preset.isPresent()) {
      set(Option.word(preset.get()), "all stages in the files are on this preset");
    } else if (!grades(all) && !numbered(all) && !ranked()) {
      ask();
    }
  }

  private void see(FoundColumns columns) {
    for (String column : COLUMNS) {
      Optional<CellsSeen> seen = columns.cells(column);
      if (seen.isPresent()) {
        file = columns.table().name();
        Map<String, String> values = program.values(column);
        String header = columns.labels(column).get(0);
        for (CellsSeen.Word word : seen.get().words()) {
          if (!values.containsKey(word.text()) && !word.text().equals(header)) {
            cells += word.count();
            words.merge(
                lower(word.text()),
                word,
                (a, b) -> new CellsSeen.Word(a.text(), a.count() + b.count()));
          }
        }
      }
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The words that are not merely slips in a few rows. */
  private List<String> usual(List<String> all) {
    long odd =
        words.values().stream()
            .filter(word -> Preset.WORKPLACE.ladder().rungOf(lower(word.text())).isEmpty())
            .mapToLong(CellsSeen.Word::count)
            .sum();
    return odd * 100 > (long) cells * NOISE_PERCENT
        ? all
        : all.stream()
            .filter(word -> Preset.WORKPLACE.ladder().rungOf(lower(word)).isPresent())
            .toList();
  }

  private static boolean isOn(Preset preset, List<String> all) {
    List<String> stages =
        preset.ladder().rungs().stream().flatMap(List::stream).map(LadderFinder::lower).toList();
    return all.stream().allMatch(word -> stages.contains(lower(word)));
  }

  private void set(Object ladder, String reason) {
    book.set(ladder, reason, "ladder");
  }

  /** Grades such as G5: a word that is the same for all, and a number. */
  private boolean grades(List<String> all) {
    SortedMap<Integer, String> byNumber = new TreeMap<>();
    String prefix = "";
    for (String word : all) {
      Matcher grade = GRADE.matcher(word);
      boolean isFirst = byNumber.isEmpty();
      if (!grade.matches() || (!isFirst && !lower(grade.group(1)).equals(lower(prefix)))) {
        return false;
      }
      prefix = isFirst ? grade.group(1) : prefix;
      byNumber.putIfAbsent(Integer.valueOf(grade.group(2)), word);
    }
    String example = byNumber.get(byNumber.firstKey());
    for (int number = byNumber.firstKey(); number < byNumber.lastKey(); number++) {
      byNumber.putIfAbsent(number, example.replaceFirst("\\d+", String.valueOf(number)));
    }
    List<String> ladder = List.copyOf(byNumber.values());
    set(ladder, "the stages are numbered, the higher the number the further up");
    note(ladder);
    return true;
  }

  /** Stages with a number before them; which end is the upper one is told by the words behind. */
  private boolean numbered(List<String> all) {
    SortedMap<Integer, String> byNumber = new TreeMap<>();
    List<int[]> known = new ArrayList<>();
    for (String word : all) {
      Matcher parts = NUMBERED.matcher(word);
      if (!parts.matches() || byNumber.put(Integer.valueOf(parts.group(1)), word) != null) {
        return false;
      }
      StageWords.stage(parts.group(2))
          .ifPresent(
              stage -> known.add(new int[] {Integer.parseInt(parts.group(1)), stage.rank()}));
    }
    known.sort(Comparator.comparingInt(pair -> pair[0]));
    boolean rises = known.size() > 1;
    boolean falls = known.size() > 1;
    for (int i = 1; i < known.size(); i++) {
      rises &= known.get(i)[1] >= known.get(i - 1)[1];
      falls &= known.get(i)[1] <= known.get(i - 1)[1];
    }
    if (rises == falls) {
      return false;
    }
    List<String> ladder = new ArrayList<>(byNumber.values());
    if (falls) {
      Collections.reverse(ladder);
    }
    set(ladder, "by the numbers before the stages");
    note(ladder);
    return true;
  }

  /** The files' own words, if each is known and the order is clear. */
  private boolean ranked() {
    Map<Stage, List<CellsSeen.Word>> byStage = new LinkedHashMap<>();
    long unknown = 0;
    for (CellsSeen.Word word : words.values()) {
      Optional<Stage> stage = StageWords.stage(word.text());
      stage.ifPresent(known -> byStage.computeIfAbsent(known, key -> new ArrayList<>()).add(word));
      unknown += stage.isPresent() ? 0 : word.count();
    }
    if (byStage.size() < 2 || unknown * 100 > (long) cells * NOISE_PERCENT || isDisputed(byStage)) {
      return false;
    }
    SortedMap<Integer, List<String>> rungs = new TreeMap<>();
    Map<String, String> values = new TreeMap<>();
    byStage.forEach(
        (stage, spellings) -> {
          String usual = usualSpelling(spellings);
          rungs.computeIfAbsent(stage.rank(), rank -> new ArrayList<>()).add(usual);
          spellings.stream()
              .filter(word -> !lower(word.text()).equals(lower(usual)))
              .forEach(word -> values.put(word.text(), usual));
        });
    List<Object> ladder = new ArrayList<>();
    rungs.values().forEach(rung -> ladder.add(rung.size() == 1 ? rung.get(0) : rung));
    set(ladder, "the files' own stages in their usual order");
    COLUMNS.forEach(
        column ->
            values.forEach(
                (theirs, ours) ->
                    book.set(ours, "another spelling of the stage", "values", column, theirs)));
    note(ladder);
    return true;
  }

  /** In some organisations a vice president is above a director, in others below. */
  private static boolean isDisputed(Map<Stage, ?> stages) {
    List<String> names = stages.keySet().stream().map(Stage::name).toList();
    return names.contains("vice president")
        && (names.contains("director") || names.contains("managing director"));
  }

  private static String usualSpelling(List<CellsSeen.Word> spellings) {
    return spellings.stream()
        .sorted(
            Comparator.comparingInt(CellsSeen.Word::count)
                .reversed()
                .thenComparing(CellsSeen.Word::text))
        .map(CellsSeen.Word::text)
        .findFirst()
        .orElse("");
  }

  private void note(List<?> ladder) {
    book.note(
        file,
        "the career stages were put in this order: "
            + ladder.stream().map(LadderFinder::shown).collect(Collectors.joining(", ")),
        "Write ladder: in " + ProgramReader.FILE + " if that is wrong");
  }

  private static String shown(Object rung) {
    return rung instanceof List<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(" beside "))
        : String.valueOf(rung);
  }

  private void ask() {
    List<String> sorted = new ArrayList<>();
    words.values().stream()
        .map(CellsSeen.Word::text)
        .filter(word -> word.indexOf('@') < 0)
        .sorted(
            Comparator.comparingInt(
                    (String word) ->
                        StageWords.stage(word).map(Stage::rank).orElse(Integer.MAX_VALUE))
                .thenComparing(ColumnName::normalised))
        .forEach(sorted::add);
    book.ask(
        file,
        "the order of the career stages is not clear: "
            + sorted.stream().map(CellText::quoted).collect(Collectors.joining(", ")),
        "Put them in order from the lowest up, such as "
            + Notebook.line(sorted, "ladder")
            + " in "
            + ProgramReader.FILE
            + "; stages side by side stand in brackets of their own");
  }
}
