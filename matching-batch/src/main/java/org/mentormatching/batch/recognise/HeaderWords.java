package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.recognise.Meaning.Strength;

/** The names and phrases of {@code headers.txt} that concern one kind of file. */
final class HeaderWords {
  /** The column of what tools add for their own purposes. */
  static final String IGNORED = "-";

  private static final String EVERY_COLUMN = "*";
  private static final WordFile LINES =
      new WordFile("headers.txt", Pattern.compile("(?:(\\w+)/)?(\\S+) ([=~!?+&-]) (.+)"));
  private static final Map<InputFile, HeaderWords> ALL = new EnumMap<>(InputFile.class);

  private final Map<String, Meaning> names = new HashMap<>();
  private final Map<String, Meaning> joined = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<String, List<String>> notWith = new HashMap<>();
  private final Map<String, List<String>> evenWith = new HashMap<>();
  private final List<String> negations = new ArrayList<>();
  private final List<Suspicion> suspicions = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private HeaderWords(InputFile file) {
    String scope = file.listsPeople() ? file.key() : "pairs";
    for (Matcher line : LINES.lines()) {
      add(line, scope, file.listsPeople());
    }
  }

  /**
   * Words that let a header be asked about.
   *
   * @param column what it may ask for
   * @param first words of which the header has one
   * @param then words of which one stands further behind; none if the first one is enough
   */
  private record Suspicion(String column, List<String> first, List<String> then) {
    boolean isRaisedBy(List<String> question) {
      for (int at = 0; at < question.size(); at++) {
        if (Phrase.isAny(question.subList(at, at + 1), first)) {
          return then.isEmpty() || Phrase.isAny(question.subList(at + 1, question.size()), then);
        }
      }
      return false;
    }
  }

  /** The words for a kind of file; read when they are needed first. */
  static HeaderWords of(InputFile file) {
    synchronized (ALL) {
      return ALL.computeIfAbsent(file, HeaderWords::new);
    }
  }

  private void add(Matcher parts, String scope, boolean ofPeople) {
    String only = parts.group(1);
    boolean both = scope.equals(InputFile.PEOPLE.key()) && !"pairs".equals(only);
    boolean concerns = only == null ? ofPeople : only.equals(scope) || both;
    String column = parts.group(2);
    if (concerns) {
      switch (parts.group(3)) {
        case "=" -> names(column, parts.group(4), Strength.ALIAS);
        case "?" -> names(column, parts.group(4), Strength.LIKELY);
        case "~" ->
            WordFile.split(parts.group(4), " \\| ")
                .forEach(phrase -> phrases.add(new Phrase(column, WordFile.split(phrase, " "))));
        case "&" -> {
          List<String> lists = WordFile.split(parts.group(4), " : ");
          suspicions.add(
              new Suspicion(
                  column,
                  WordFile.split(lists.get(0), " "),
                  lists.size() == 1 ? List.of() : WordFile.split(lists.get(1), " ")));
        }
        case "-" -> negations.addAll(WordFile.split(parts.group(4), " "));
        case "+" -> words(evenWith, column, parts.group(4));
        default -> words(notWith, column, parts.group(4));
      }
    }
  }

  private static void words(Map<String, List<String>> all, String column, String text) {
    all.computeIfAbsent(column, name -> new ArrayList<>()).addAll(WordFile.split(text, " "));
  }

  private void names(String column, String text, Strength strength) {
    int rank = lines.merge(column, 1, Integer::sum);
    for (String name : WordFile.split(text, " \\| ")) {
      Meaning meaning = new Meaning(column, strength, rank);
      names.putIfAbsent(normalised(name), meaning);
      joined.putIfAbsent(joined(normalised(name)), meaning);
    }
  }

  /** A header as it is compared: as column names are, a number sign as the word for it. */
  static String normalised(String header) {
    return ColumnName.normalised(header.replace("#", " no "));
  }

  /** A header with its words written as one, as some systems do. */
  static String joined(String normalised) {
    return normalised.replace("_", "");
  }

  /** What a whole header means. */
  Optional<Meaning> named(String normalised) {
    return Optional.ofNullable(names.get(normalised))
        .or(() -> Optional.ofNullable(joined.get(joined(normalised))));
  }

  /** Every name with what it means. */
  Map<String, Meaning> names() {
    return Map.copyOf(names);
  }

  /** What the words of a question mean; of several readings that with the longest phrase. */
  Optional<Meaning> asked(List<String> question) {
    Optional<Phrase> longest = Optional.empty();
    for (Phrase phrase : phrases) {
      if ((longest.isEmpty() || phrase.length() > longest.get().length())
          && phrase.isIn(question, against(phrase))
          && !isRefused(question, phrase)) {
        longest = Optional.of(phrase);
      }
    }
    return longest
        .filter(phrase -> !phrase.column().equals(EVERY_COLUMN))
        .map(phrase -> new Meaning(phrase.column(), Strength.PHRASE, -phrase.length()));
  }

  /** The column that a question may ask for, though its words are not known. */
  Optional<String> suspected(List<String> question) {
    return suspicions.stream()
        .filter(suspicion -> suspicion.isRaisedBy(question))
        .map(Suspicion::column)
        .findFirst();
  }

  /** The words that turn a phrase round where they stand beside it, unless it has one itself. */
  private List<String> against(Phrase phrase) {
    return isNegated(phrase) ? List.of() : negations;
  }

  private boolean isNegated(Phrase phrase) {
    return Phrase.isAny(phrase.words(), negations);
  }

  private boolean isRefused(List<String> question, Phrase phrase) {
    String column = phrase.column();
    List<String> even = evenWith.getOrDefault(column, List.of());
    List<String> others =
        question.stream().filter(word -> !Phrase.isAny(List.of(word), even)).toList();
    return Phrase.isAny(others, notWith.getOrDefault(EVERY_COLUMN, List.of()))
        || (!isNegated(phrase) && Phrase.isAny(others, negations))
        || Phrase.isAny(question, notWith.getOrDefault(column, List.of()));
  }
}
