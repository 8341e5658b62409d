package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.PolicyColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.Negation;
import org.mentormatching.batch.table.NonAnswers;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Problem;

/** What the cells of each column must say, and the single way in which it is written on. */
final class CanonicalCells {
  private static final long MOST = 1_000_000_000;
  private static final Set<String> SMALL_NUMBERS =
      Set.of(Columns.MENTORS_WANTED.name(), Columns.CAPACITY.name(), Columns.CYCLES_WAITING.name());
  private static final Set<String> FLAGS =
      Set.of(
          Columns.URGENCY_CONFIRMED.name(),
          Columns.SHARES_DEVELOPMENT_AREAS.name(),
          Columns.ACTIVE.name(),
          Columns.CONSENT.name());
  private static final Set<String> STAGES = Set.of(Columns.STAGE.name(), Columns.GOAL_STAGE.name());

  /** What a cell holds. */
  enum Content {
    /** Words as they are. */
    WORDS,
    /** Several of them. */
    LIST,
    /** A whole number. */
    NUMBER,
    /** Hours a month. */
    MONTHLY_HOURS,
    /** Yes or no. */
    FLAG,
    /** Working hours of a week. */
    WEEK,
    /** A rung of the ladder. */
    STAGE,
    /** Normal, soon or now. */
    URGENCY,
    /** A time zone. */
    ZONE
  }

  private final Program program;
  private final PolicyColumns policy;
  private final Map<String, String> stages = new TreeMap<>();
  private final Map<String, Set<String>> vocabularies = new TreeMap<>();
  private final Map<InputFile, Map<String, Known>> columns = new EnumMap<>(InputFile.class);
  private final Map<String, Map<List<String>, Parsed<String>>> readLists = new HashMap<>();
  private final Map<String, Optional<String>> nearTransitions = new HashMap<>();
  private final Set<String> notedTransitions = new TreeSet<>();

  /**
   * What is known of a column of a side.
   *
   * @param content what its cells hold
   * @param read what cells say
   * @param nothing whether cells of words or of a stage name nothing
   */
  private record Known(
      Content content, Map<String, Parsed<String>> read, Map<String, Boolean> nothing) {}

  CanonicalCells(Program program) {
    this.program = program;
    policy = program.policyColumns();
    for (List<String> rung : program.policy().ladder().rungs()) {
      rung.forEach(stage -> stages.putIfAbsent(lower(stage), stage));
    }
    for (List<String> rung : program.policy().ladder().rungs()) {
      rung.forEach(stage -> stages.putIfAbsent(ColumnName.normalised(stage), stage));
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** What a column of a side holds. */
  Content content(InputFile side, String column) {
    return known(side, column).content();
  }

  private Known known(InputFile side, String column) {
    return columns
        .computeIfAbsent(side, of -> new HashMap<>())
        .computeIfAbsent(
            column, name -> new Known(find(side, name), new HashMap<>(), new HashMap<>()));
  }

  private Content find(InputFile side, String column) {
    if (SMALL_NUMBERS.contains(column)) {
      return Content.NUMBER;
    }
    if (FLAGS.contains(column)) {
      return Content.FLAG;
    }
    if (STAGES.contains(column) && policy.isReadAsShipped(column)) {
      return Content.STAGE;
    }
    if (column.equals(Columns.URGENCY.name())) {
      return Content.URGENCY;
    }
    return column.equals(WantedColumns.TIME_ZONE)
        ? Content.ZONE
        : byKind(policy.kinds(side, column));
  }

  private static Content byKind(Set<Column.Kind> kinds) {
    if (kinds.contains(Column.Kind.NUMBER)) {
      return Content.NUMBER;
    }
    if (kinds.contains(Column.Kind.DURATION)) {
      return Content.MONTHLY_HOURS;
    }
    if (kinds.contains(Column.Kind.FLAG)) {
      return Content.FLAG;
    }
    if (kinds.contains(Column.Kind.HOURS)) {
      return Content.WEEK;
    }
    return kinds.contains(Column.Kind.LIST) ? Content.LIST : Content.WORDS;
  }

  /**
   * What a cell that is not empty and holds no list says, as it is written on; nothing where the
   * settings give it a meaning that its column cannot have, which stops the run where it is said.
   */
  Parsed<String> read(InputFile side, String column, String cell) {
    return column.equals(Columns.TRANSITION.name())
        ? readNow(side, column, cell)
        : known(side, column).read().computeIfAbsent(cell, text -> readNow(side, column, text));
  }

  private Parsed<String> readNow(InputFile side, String column, String cell) {
    String ours = ours(column, cell);
    Parsed<String> parsed = parsed(side, column, ours);
    return parsed instanceof Parsed.Wrong<String> && !ours.equals(cell) ? Parsed.good("") : parsed;
  }

  private Parsed<String> parsed(InputFile side, String column, String ours) {
    return switch (content(side, column)) {
      case WORDS -> words(column, ours);
      case LIST -> throw new IllegalArgumentException(column + " holds lists");
      case NUMBER ->
          WholeNumber.read(
                  ours, 0, SMALL_NUMBERS.contains(column) ? Problem.MOST_PAIRS_OF_ONE_PERSON : MOST)
              .map(number -> Long.toString(number));
      case MONTHLY_HOURS -> MonthlyHours.read(ours);
      case FLAG -> YesNo.read(ours);
      case WEEK -> ZonedWeek.read(ours, program.date());
      case STAGE -> stage(ours);
      case URGENCY -> Urgency.read(ours);
      case ZONE -> ZoneText.read(ours, program.date());
    };
  }

  /** Whether the settings say of a cell that it is no answer. */
  boolean isSaidToBeNone(String column, String cell) {
    String ours = ours(column, cell);
    return !ours.equals(cell) && ours.equalsIgnoreCase(WeekText.NO_ANSWER);
  }

  /** Whether a cell that holds no list is filled and names no stage, no transition or no word. */
  boolean namesNothing(InputFile side, String column, String cell) {
    Known known = known(side, column);
    return (known.content() == Content.STAGE || known.content() == Content.WORDS)
        && known
            .nothing()
            .computeIfAbsent(
                cell,
                text ->
                    ours(column, text).equals(text)
                        && looksLikeNothing(known.content(), column, text));
  }

  private boolean looksLikeNothing(Content content, String column, String text) {
    if (content == Content.STAGE) {
      return NonAnswers.has(text) && stage(text) instanceof Parsed.Wrong<String>;
    }
    return (column.equals(Columns.TRANSITION.name())
            ? NonAnswers.has(text)
            : NonAnswers.isOpen(text))
        && program.policyWords().stream().noneMatch(text::equalsIgnoreCase);
  }

  private Parsed<String> words(String column, String text) {
    if (column.equals(Columns.TRANSITION.name())) {
      return transition(text);
    }
    Set<String> vocabulary = vocabularies.computeIfAbsent(column, this::vocabulary);
    return vocabulary.isEmpty() || vocabulary.contains(lower(text))
        ? Parsed.good(text)
        : new Parsed.Good<>(text, "is on no ladder of the policy");
  }

  /** One of the policy's transitions; another one is kept, and noted where it stands first. */
  private Parsed<String> transition(String text) {
    List<String> known = program.policy().transitions().all();
    boolean isKnown = known.stream().anyMatch(text::equalsIgnoreCase);
    if (!isKnown && Negation.isIn(text)) {
      return new Parsed.Good<>("", "names no transition and counts as no answer");
    }
    if (known.isEmpty() || isKnown || !notedTransitions.add(lower(text))) {
      return Parsed.good(text);
    }
    return new Parsed.Good<>(
        text,
        "is not among the transitions of the policy",
        NearestWord.remedy(text, known, "Name it under transitions: if it matters"));
  }

  /** A transition of the policy that a mentor's word is like, but not the same. */
  private Optional<String> likeATransition(String column, String word) {
    List<String> known = program.policy().transitions().all();
    return column.equals(Columns.TRANSITIONS.name())
            && known.stream().noneMatch(word::equalsIgnoreCase)
        ? nearTransitions.computeIfAbsent(word, unknown -> NearestWord.to(unknown, known))
        : Optional.empty();
  }

  private Set<String> vocabulary(String column) {
    Set<String> words = new TreeSet<>();
    program.vocabulary(column).forEach(word -> words.add(lower(word)));
    return words;
  }

  private Parsed<String> stage(String text) {
    String stage = stages.get(lower(text));
    if (stage == null) {
      stage = stages.get(ColumnName.normalised(text));
    }
    if (stage != null) {
      return Parsed.good(stage);
    }
    List<String> known = program.policy().ladder().rungs().stream().flatMap(List::stream).toList();
    return Parsed.wrong(
        "is not on the ladder",
        NearestWord.remedy(
            text,
            known,
            "Write one of "
                + String.join(", ", known)
                + ", or say under values: in program.yaml which of them it is"));
  }

  /** The words of a list as they are written on. */
  Parsed<String> list(String column, List<String> entries) {
    return readLists
        .computeIfAbsent(column, name -> new HashMap<>())
        .computeIfAbsent(entries, some -> readList(column, some));
  }

  private Parsed<String> readList(String column, List<String> entries) {
    return column.equals(Columns.LANGUAGES.name()) ? languages(entries) : words(column, entries);
  }

  private Parsed<String> words(String column, List<String> entries) {
    List<String> said =
        entries.stream()
            .filter(entry -> !isSaidToBeNone(column, entry))
            .map(entry -> ours(column, entry))
            .toList();
    List<String> words = said.stream().filter(word -> !isTurnedRound(column, word)).toList();
    if (words.size() < said.size()) {
      return new Parsed.Good<>(
          ListText.join(ListText.once(words)),
          "says what is meant by what is not; such an answer counts as none");
    }
    String like =
        words.stream()
            .flatMap(word -> likeATransition(column, word).map(CellText::quoted).stream())
            .distinct()
            .collect(Collectors.joining(" and "));
    return new Parsed.Good<>(
        ListText.join(ListText.once(words)),
        like.isEmpty() ? "" : "is like " + like + " of the policy, but not the same");
  }

  /** Whether a mentor's word for a transition says that it is not that one. */
  private boolean isTurnedRound(String column, String word) {
    return column.equals(Columns.TRANSITIONS.name())
        && Negation.isIn(word)
        && program.policy().transitions().all().stream().noneMatch(word::equalsIgnoreCase);
  }

  /** Languages by one name each, without levels; what the settings name is left as it is. */
  private Parsed<String> languages(List<String> entries) {
    String column = Columns.LANGUAGES.name();
    List<String> languages = new ArrayList<>();
    List<String> assumptions = new ArrayList<>();
    for (String entry : entries) {
      if (isSaidToBeNone(column, entry)) {
        continue;
      }
      String word = ours(column, entry);
      if (!word.equals(entry) || program.values(column).containsValue(entry)) {
        languages.add(word);
        continue;
      }
      String plain = LanguageLevel.of(entry).language();
      String given = ours(column, plain);
      if (!given.equals(plain)) {
        languages.add(given);
        continue;
      }
      LanguageNames.Reading reading = LanguageNames.read(plain);
      reading.languages().forEach(language -> languages.add(ours(column, language)));
      if (!reading.assumption().isEmpty()) {
        assumptions.add(
            (entries.size() == 1 ? "" : CellText.quoted(entry) + " ") + reading.assumption());
      }
    }
    return new Parsed.Good<>(
        ListText.join(ListText.once(languages)),
        (entries.size() == 1 || assumptions.isEmpty() ? "" : "holds languages in other words: ")
            + String.join("; ", assumptions));
  }

  private String ours(String column, String theirs) {
    SortedMap<String, String> values = program.values(column);
    if (values.isEmpty()) {
      return theirs;
    }
    String exact = values.get(theirs);
    if (exact != null) {
      return exact;
    }
    return values.entrySet().stream()
        .filter(entry -> lower(CellText.clean(entry.getKey())).equals(lower(theirs)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(theirs);
  }
}
