package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.recognise.Meaning.Strength;

/**
 * Columns whose header is that of another one with a number behind it: {@code Career stage2}, as
 * form tools write a question that is asked twice. They ask for the same.
 */
final class CopiedQuestions {
  private static final Pattern COPY = Pattern.compile("(.*[^\\d\\s(])\\s*(?:[2-9]|\\([2-9]\\))");

  /** A form tool adds these itself, so that a question for them is second to its answer. */
  private static final Set<String> ADDED = Set.of("id", "name", "first_name", "last_name", "email");

  private CopiedQuestions() {}

  /**
   * What the copies mean that mean nothing else by themselves.
   *
   * @param known what the columns mean so far
   * @param isOpen whether a column can be one
   */
  static SortedMap<Integer, Meaning> of(
      SeenTable table, Map<Integer, Meaning> known, Predicate<Integer> isOpen) {
    SortedMap<Integer, Meaning> copies = new TreeMap<>();
    for (int place = 0; place < table.width(); place++) {
      if (isOpen.test(place)) {
        int at = place;
        Optional<Meaning> own = Optional.ofNullable(known.get(place));
        original(table, place)
            .flatMap(original -> Optional.ofNullable(known.get(original)))
            .filter(meaning -> !meaning.column().equals(HeaderWords.IGNORED))
            .filter(meaning -> own.filter(of -> !of.column().equals(meaning.column())).isEmpty())
            .ifPresent(meaning -> copies.put(at, copied(meaning)));
      }
    }
    return copies;
  }

  private static Meaning copied(Meaning meaning) {
    return ADDED.contains(meaning.column())
        ? new Meaning(meaning.column(), Strength.CELLS, 0)
        : meaning;
  }

  /** The column of which a column is the copy. */
  private static Optional<Integer> original(SeenTable table, int place) {
    for (String text : table.labels().texts(place)) {
      Matcher copy = COPY.matcher(text.strip());
      if (copy.matches()) {
        String words = HeaderWords.normalised(copy.group(1));
        for (int other = 0; other < table.width(); other++) {
          List<String> texts = table.labels().texts(other);
          if (texts.stream().map(HeaderWords::normalised).anyMatch(words::equals)) {
            return Optional.of(other);
          }
        }
      }
    }
    return Optional.empty();
  }
}
