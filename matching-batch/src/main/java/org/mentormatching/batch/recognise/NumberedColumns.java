package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.batch.table.NumberedHeader;

/**
 * Columns whose headers are the same words with the numbers 1, 2 and so on, and so ask for one
 * thing several times.
 *
 * @param meaning what the words mean
 * @param places the columns in the order of their numbers
 */
record NumberedColumns(Meaning meaning, List<Integer> places) {
  NumberedColumns {
    places = List.copyOf(places);
  }

  /**
   * All such groups of a table whose words mean something.
   *
   * @param isOpen whether a column can be part of one
   */
  static List<NumberedColumns> of(SeenTable table, HeaderReader reader, Predicate<Integer> isOpen) {
    SortedMap<String, SortedMap<Integer, List<Integer>>> groups = new TreeMap<>();
    SortedMap<String, String> words = new TreeMap<>();
    SortedMap<String, String> firsts = new TreeMap<>();
    for (int place = 0; place < table.width(); place++) {
      List<String> texts = isOpen.test(place) ? table.labels().texts(place) : List.of();
      for (int row = 0; row < texts.size(); row++) {
        for (NumberedHeader header : NumberedHeader.of(texts.get(row))) {
          String key = row + " " + header.words();
          words.putIfAbsent(key, header.rest());
          if (header.number() == 1) {
            firsts.put(key, texts.get(row));
          }
          groups
              .computeIfAbsent(key, name -> new TreeMap<>())
              .computeIfAbsent(header.number(), number -> new ArrayList<>())
              .add(place);
        }
      }
    }
    List<NumberedColumns> all = new ArrayList<>();
    groups.forEach(
        (key, places) -> {
          if (places.size() > 1
              && places.lastKey() == places.size()
              && places.values().stream().allMatch(of -> of.size() == 1)) {
            List<Integer> inOrder = places.values().stream().map(of -> of.get(0)).toList();
            meaning(words.getOrDefault(key, ""), firsts.getOrDefault(key, ""), reader)
                .ifPresent(meaning -> all.add(new NumberedColumns(meaning, inOrder)));
          }
        });
    return all;
  }

  /** What the words mean without the number, in the plural, or else with the first number. */
  private static Optional<Meaning> meaning(String words, String first, HeaderReader reader) {
    return Stream.concat(Stream.of(words), plurals(words))
        .flatMap(text -> reader.read(List.of(text)).stream())
        .findFirst()
        .or(() -> reader.read(List.of(first)))
        .filter(meaning -> !meaning.column().equals(HeaderWords.IGNORED))
        .map(NumberedColumns::known);
  }

  /** The words, each of them once with the ending of a plural. */
  private static Stream<String> plurals(String words) {
    String[] single = words.strip().split(" ", -1);
    return Stream.iterate(single.length - 1, at -> at >= 0, at -> at - 1)
        .map(
            at -> {
              String[] plural = single.clone();
              plural[at] += "s";
              return String.join(" ", plural);
            });
  }

  private static Meaning known(Meaning meaning) {
    return meaning.strength() == Strength.OWN
        ? new Meaning(meaning.column(), Strength.ALIAS, 0)
        : meaning;
  }
}
