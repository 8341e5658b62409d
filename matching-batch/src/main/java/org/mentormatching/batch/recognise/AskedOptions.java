package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.batch.table.OptionHeaders;

/**
 * Neighbouring columns whose headers are the options of one question, which they name as well:
 * {@code Question [Option]} and the like in each header, or the question in a row above the first.
 */
final class AskedOptions {
  private final SeenTable table;
  private final HeaderReader reader;
  private final ReadColumns read;
  private final IntPredicate isOpen;

  /**
   * The columns of a table.
   *
   * @param reader says what a question asks for
   * @param read which columns can hold several answers
   * @param isOpen whether a column can be part of a group
   */
  AskedOptions(SeenTable table, HeaderReader reader, ReadColumns read, IntPredicate isOpen) {
    this.table = table;
    this.reader = reader;
    this.read = read;
    this.isOpen = isOpen;
  }

  /** All groups whose question asks for a list, from left to right. */
  List<OptionGroup> find() {
    List<OptionGroup> groups = new ArrayList<>();
    int place = 0;
    while (place < table.width()) {
      Optional<OptionGroup> group = from(place);
      group.ifPresent(groups::add);
      place = group.map(found -> found.places().get(found.places().size() - 1)).orElse(place) + 1;
    }
    return groups;
  }

  private Optional<OptionGroup> from(int first) {
    if (!isOpen.test(first)) {
      return Optional.empty();
    }
    List<String> texts = table.labels().texts(first);
    Optional<OptionGroup> longest = Optional.empty();
    for (int row = 0; row < texts.size(); row++) {
      for (OptionHeaders.Parts parts : OptionHeaders.parts(texts.get(row))) {
        Optional<OptionGroup> group = group(first, row, parts.question());
        if (group.isPresent() && group.get().places().size() > size(longest)) {
          longest = group;
        }
      }
    }
    return longest.isPresent() ? longest : below(first);
  }

  private static int size(Optional<OptionGroup> group) {
    return group.map(found -> found.places().size()).orElse(0);
  }

  /** The columns from one on whose headers in a row ask a question. */
  private Optional<OptionGroup> group(int first, int row, String question) {
    List<Integer> places = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (int place = first; place < table.width() && isOpen.test(place); place++) {
      List<String> texts = table.labels().texts(place);
      Optional<String> option =
          row < texts.size() ? option(texts.get(row), question) : Optional.empty();
      if (option.isEmpty()) {
        break;
      }
      places.add(place);
      options.add(option.get());
    }
    return group(question, places, options);
  }

  private static Optional<String> option(String header, String question) {
    return OptionHeaders.parts(header).stream()
        .filter(parts -> parts.question().equals(question))
        .map(OptionHeaders.Parts::option)
        .findFirst();
  }

  /** The columns from one on whose options stand below a question that the first alone has. */
  private Optional<OptionGroup> below(int first) {
    List<String> texts = table.labels().texts(first);
    if (texts.size() != 2 || texts.get(0).equals(texts.get(1))) {
      return Optional.empty();
    }
    List<Integer> places = new ArrayList<>(List.of(first));
    List<String> options = new ArrayList<>(List.of(texts.get(1)));
    for (int place = first + 1;
        place < table.width() && isOpen.test(place) && table.isBelow(place);
        place++) {
      places.add(place);
      options.add(table.label(place).isEmpty() ? "" : table.labels().texts(place).get(0));
    }
    return group(texts.get(0), places, options);
  }

  private Optional<OptionGroup> group(String question, List<Integer> places, List<String> options) {
    if (places.size() < 2) {
      return Optional.empty();
    }
    boolean areOptions =
        IntStream.range(0, places.size())
                .allMatch(at -> OptionCells.areOf(options.get(at), table, places.get(at)))
            || OptionCells.areRanks(table, places)
            || OptionCells.areRatings(table, places);
    return areOptions
        ? reader
            .read(List.of(question))
            .filter(meaning -> read.isList(meaning.column()))
            .map(AskedOptions::plain)
            .map(meaning -> new OptionGroup(meaning, places, question))
        : Optional.empty();
  }

  /** No header is our own name when it names an option as well. */
  private static Meaning plain(Meaning meaning) {
    return meaning.strength() == Strength.OWN
        ? new Meaning(meaning.column(), Strength.ALIAS, 0)
        : meaning;
  }
}
