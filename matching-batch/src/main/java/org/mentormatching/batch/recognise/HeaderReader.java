package org.mentormatching.batch.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.FormQuestions;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.recognise.Meaning.Strength;

/** What headers of one kind of file mean. */
final class HeaderReader {
  /** What is to happen to somebody who finds no partner, which refuses nobody. */
  private static final Pattern IF_NOBODY =
      Pattern.compile(
          "\\bif (?:you|i|we) (?:are|am|were|cannot|can't|can\u2019t|can not|could not)"
              + " (?:not )?(?:be )?(?:matched|match|paired|pair)(?: you| me)?\\b(?! with)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETS =
      Pattern.compile("\\{\\{[^}]*}}|\\([^)]*\\)|\\[[^]]*]|(?i:- selected choice)");
  private static final Pattern SIDE =
      Pattern.compile(
          "^\\W*(?:for |if you are an? |if you want to be an? |für |pour les |nur )?"
              + "(mentee|mentor|mentoré)(?:s|en|in|innen|\\(s\\))?(?: only| nur)?\\W*[:\\-–—,|]+ ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CANNOT = Pattern.compile("(?i)\\bcan['\u2019]?t\\b");
  private static final Pattern COUNT = Pattern.compile("(?i)\\bno\\.?\\s+of\\b|#(?:\\s*of\\b)?");
  private static final int LEAST_WORDS = 2;
  private static final int WITHOUT_BRACKETS = 100;

  private final InputFile file;
  private final Map<String, Meaning> own = new HashMap<>();
  private final Map<String, Meaning> joined = new HashMap<>();

  HeaderReader(InputFile file, Program program) {
    this.file = file;
    KnownColumns.of(file, program.policyColumns())
        .forEach(
            column -> {
              String name = ColumnName.normalised(column);
              own.put(name, new Meaning(column, Strength.OWN, 0));
              joined.put(HeaderWords.joined(name), new Meaning(column, Strength.ALIAS, 0));
            });
  }

  /** Our own names of the columns that the file can have, as they are compared, with ours. */
  Map<String, Meaning> own() {
    return own;
  }

  /** The best reading of the headers of a column. */
  Optional<Meaning> read(List<String> texts) {
    Optional<Meaning> best = Optional.empty();
    for (String text : texts) {
      Optional<Meaning> meaning = read(text);
      if (meaning.isPresent() && (best.isEmpty() || meaning.get().isBetterThan(best.get()))) {
        best = meaning;
      }
    }
    return best;
  }

  private Optional<Meaning> read(String text) {
    if (text.startsWith("{\"")) {
      return Optional.empty();
    }
    Optional<Meaning> whole = named(text);
    return whole.isPresent() ? whole : asked(text);
  }

  private Optional<Meaning> named(String text) {
    String normalised = HeaderWords.normalised(text);
    Meaning ours = own.get(normalised);
    if (ours != null) {
      return Optional.of(ours);
    }
    Optional<String> question =
        file.isRequired() ? FormQuestions.column(file, normalised) : Optional.empty();
    return question
        .map(column -> new Meaning(column, Strength.ALIAS, 0))
        .or(() -> HeaderWords.of(file).named(normalised))
        .or(() -> Optional.ofNullable(joined.get(HeaderWords.joined(normalised))));
  }

  private Optional<Meaning> asked(String text) {
    String question = text;
    Matcher side = SIDE.matcher(text);
    if (side.find()) {
      if (file.isRequired() && !isOf(side.group(1))) {
        return Optional.empty();
      }
      question = text.substring(side.end());
    }
    String plain = BRACKETS.matcher(question).replaceAll(" ");
    if (plain.isBlank()) {
      return Optional.empty();
    }
    if (!plain.equals(text)) {
      Optional<Meaning> named =
          named(plain)
              .map(
                  one ->
                      new Meaning(
                          one.column(),
                          one.strength() == Strength.OWN ? Strength.ALIAS : one.strength(),
                          one.rank() + WITHOUT_BRACKETS));
      if (named.isPresent()) {
        return named;
      }
    }
    List<String> words = words(plain);
    return words.size() < LEAST_WORDS ? Optional.empty() : HeaderWords.of(file).asked(words);
  }

  /** The column that headers may ask for, though they are not understood. */
  Optional<String> suspected(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.startsWith("{\""))
        .map(text -> IF_NOBODY.matcher(text).replaceAll(""))
        .flatMap(text -> HeaderWords.of(file).suspected(words(text)).stream())
        .findFirst();
  }

  /** Whether a header asks what is to happen to somebody who finds no partner. */
  static boolean asksWhatIfNobody(String text) {
    return IF_NOBODY.matcher(text).find();
  }

  private static List<String> words(String text) {
    String plain =
        COUNT.matcher(CANNOT.matcher(text).replaceAll("cannot")).replaceAll("number of ");
    String apart = plain.replace('\'', ' ').replace('\u2019', ' ');
    return List.of(HeaderWords.normalised(apart).split("_", -1));
  }

  private boolean isOf(String side) {
    return (file == InputFile.MENTORS) == side.equalsIgnoreCase("mentor");
  }
}
