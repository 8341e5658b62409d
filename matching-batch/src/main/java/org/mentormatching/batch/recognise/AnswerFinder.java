package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.YesNoWords;
import org.mentormatching.model.Columns;

/**
 * Answers in other words than a column understands: transitions, urgency, yes and no. Only what
 * clearly means one of them is read so; the rest stays as it is.
 */
final class AnswerFinder {
  private static final String TRANSITION = Columns.TRANSITION.name();
  private static final String TRANSITIONS = Columns.TRANSITIONS.name();
  private static final String EXCLUDED_TOPICS = Columns.EXCLUDED_TOPICS.name();
  private static final Set<String> SEVERAL_IN_A_CELL = Set.of(TRANSITIONS, EXCLUDED_TOPICS);
  private static final List<String> FLAGS =
      List.of(Columns.CONSENT.name(), Columns.ACTIVE.name(), Columns.URGENCY_CONFIRMED.name());
  private static final Set<String> URGENCIES = Set.of("normal", "soon", "now");
  private static final Set<String> YES_NO = Set.of("yes", "no");
  private static final Set<String> READ = read();
  private static final int MOST_SHOWN = 8;

  private final SortedMap<InputFile, FoundColumns> found;
  private final Program program;
  private final Notebook book;
  private Optional<AnswerWords> words = Optional.empty();

  AnswerFinder(SortedMap<InputFile, FoundColumns> found, Program program, Notebook book) {
    this.found = found;
    this.program = program;
    this.book = book;
  }

  private static Set<String> read() {
    Set<String> read = new TreeSet<>(YesNoWords.yesAnd("y", "1", "x"));
    read.addAll(YesNoWords.noAnd("n", "0"));
    return read;
  }

  /**
   * Finds answers.
   *
   * @param transitions the transitions that the programme knows
   */
  void find(List<String> transitions) {
    Set<String> known = new TreeSet<>(transitions);
    SortedMap<String, String> ofMentees = answers(TRANSITION, TRANSITION, known, known);
    SortedMap<String, String> ofMentors = answers(TRANSITIONS, TRANSITION, known, known);
    put(TRANSITION, ofMentees);
    put(EXCLUDED_TOPICS, excluded(ofMentees));
    if (found.values().stream().anyMatch(columns -> columns.has(TRANSITIONS))) {
      SortedMap<String, String> all = new TreeMap<>(ofMentees);
      all.putAll(ofMentors);
      put(TRANSITIONS, all);
    }
    String urgency = Columns.URGENCY.name();
    put(urgency, answers(urgency, urgency, URGENCIES, URGENCIES));
    FLAGS.forEach(column -> put(column, answers(column, column, YES_NO, READ)));
  }

  /** The answers of a column that mean something else than they say, each noted in its file. */
  private SortedMap<String, String> answers(
      String column, String as, Set<String> answers, Set<String> readAsTheyAre) {
    SortedMap<String, String> all = new TreeMap<>();
    for (Map.Entry<InputFile, FoundColumns> one : found.entrySet()) {
      InputFile file = one.getKey();
      FoundColumns columns = one.getValue();
      places(columns, column)
          .forEach(
              place -> {
                Map<String, String> some = new TreeMap<>();
                for (String word : entries(columns.table().cells(place), column)) {
                  if (!isRead(column, word, readAsTheyAre)) {
                    words()
                        .answer(as, word, answers)
                        .or(() -> agreed(column, word))
                        .ifPresent(answer -> some.put(word, answer));
                  }
                }
                note(columns.table(), place, some);
                if (new ReadColumns(program, file).isRead(column)) {
                  askAbout(columns.table(), place, column, some.keySet(), readAsTheyAre);
                }
                all.putAll(some);
              });
    }
    return all;
  }

  /** A consent in plain words that no list has: {@code I hereby agree}. */
  private static Optional<String> agreed(String column, String text) {
    if (!column.equals(Columns.CONSENT.name()) || !Polarity.isPlain(text)) {
      return Optional.empty();
    }
    return switch (Polarity.of(text)) {
      case AGREES -> Optional.of("yes");
      case REFUSES -> Optional.of("no");
      default -> Optional.empty();
    };
  }

  private void askAbout(
      SeenTable table, int place, String column, Set<String> other, Set<String> readAsTheyAre) {
    List<String> answers = List.copyOf(entries(table.cells(place), column));
    List<String> unread =
        answers.stream()
            .filter(text -> !other.contains(text) && !isRead(column, text, readAsTheyAre))
            .filter(text -> !readAsTheyAre.contains(firstWord(text)))
            .toList();
    UnreadAnswers.ask(table, place, column, answers, unread, book);
  }

  /** "yes" of "Yes!" and "Yes, gladly"; a number is no word. */
  private static String firstWord(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 2)[0];
  }

  /**
   * Transitions among the topics that mentors rule out: they are read as those of the mentees are,
   * or a pair would be allowed that a mentor has ruled out.
   *
   * @param ofMentees what other words for transitions mean
   */
  private SortedMap<String, String> excluded(SortedMap<String, String> ofMentees) {
    SortedMap<String, String> meanings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    meanings.putAll(ofMentees);
    program
        .values(TRANSITION)
        .forEach((theirs, ours) -> meanings.put(CellText.clean(theirs), ours));
    SortedMap<String, String> excluded = new TreeMap<>();
    FoundColumns mentors = found.get(InputFile.MENTORS);
    if (mentors != null) {
      places(mentors, EXCLUDED_TOPICS)
          .forEach(
              place -> {
                for (String word : entries(mentors.table().cells(place), EXCLUDED_TOPICS)) {
                  String meaning = meanings.get(word);
                  if (meaning != null && !isRead(EXCLUDED_TOPICS, word, Set.of())) {
                    excluded.put(word, meaning);
                  }
                }
                note(mentors.table(), place, excluded);
              });
    }
    return excluded;
  }

  private static List<Integer> places(FoundColumns columns, String column) {
    return columns
        .get(column)
        .filter(found -> !columns.isAsked(column))
        .map(FoundColumns.Found::places)
        .orElse(List.of());
  }

  /** The different answers of a column, one by one where cells hold several. */
  private static Set<String> entries(CellsSeen cells, String column) {
    Set<String> entries = new TreeSet<>();
    for (CellsSeen.Word word : cells.words()) {
      if (SEVERAL_IN_A_CELL.contains(column)) {
        entries.addAll(CellsSeen.entries(word.text()));
      } else {
        entries.add(word.text());
      }
    }
    entries.remove("");
    return entries;
  }

  private AnswerWords words() {
    AnswerWords read = words.orElseGet(AnswerWords::new);
    words = Optional.of(read);
    return read;
  }

  private boolean isRead(String column, String text, Set<String> readAsTheyAre) {
    return readAsTheyAre.contains(text.toLowerCase(Locale.ROOT))
        || program.values(column).keySet().stream()
            .anyMatch(theirs -> CellText.clean(theirs).equalsIgnoreCase(text));
  }

  private void put(String column, SortedMap<String, String> values) {
    if (!values.isEmpty()) {
      book.add(values, "other words for answers that are known", "values", column);
    }
  }

  private void note(SeenTable table, int place, Map<String, String> values) {
    if (!values.isEmpty()) {
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "column "
                  + table.quoted(place)
                  + ": "
                  + values.entrySet().stream()
                      .limit(MOST_SHOWN)
                      .map(
                          entry ->
                              CellText.entry(entry.getKey())
                                  + " was read as "
                                  + CellText.quoted(entry.getValue()))
                      .collect(Collectors.joining(", "))
                  + (values.size() > MOST_SHOWN
                      ? " and " + (values.size() - MOST_SHOWN) + " more"
                      : ""),
              "Write values: in program.yaml if that is wrong"));
    }
  }
}
