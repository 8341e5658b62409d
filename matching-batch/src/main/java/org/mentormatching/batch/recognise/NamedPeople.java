package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.Misspelling;
import org.mentormatching.batch.table.RawTable;

/**
 * The people of a table by what cells can call them: an id, an address, a full name in either
 * order, with one wrong letter at most. Ids without a digit and short numbers say too little to be
 * looked for.
 */
final class NamedPeople {
  private static final Pattern TELLING_ID =
      Pattern.compile("(?=.*\\d)(?:.*\\p{L}.*|\\d{4,}|.*\\d[-/.]\\d.*)");
  private static final Pattern BETWEEN =
      Pattern.compile("[;,|/&()\\n]|\\s(?:and|or|und|oder|et|ou|y)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s;,()<>]+@[^@\\s;,()<>]+");
  private static final int MOST_WORDS = 4;
  private static final int LEAST_LETTERS = 4;

  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> byWord = new HashMap<>();

  private NamedPeople() {}

  static NamedPeople of(FoundColumns found) {
    NamedPeople people = new NamedPeople();
    for (RawTable.Row row : found.table().soundRows()) {
      people.ids.addAll(ids(found, row));
      name(found, row).ifPresent(people::addName);
    }
    return people;
  }

  private void addName(String name) {
    if (names.add(name)) {
      for (String word : name.split("_", -1)) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(name);
      }
    }
  }

  private static Set<String> ids(FoundColumns found, RawTable.Row row) {
    Set<String> ids = new TreeSet<>();
    for (String column : List.of("id", "email")) {
      found
          .place(column)
          .map(place -> lower(found.table().cell(row, place)))
          .filter(text -> Contents.isAddress(text) || TELLING_ID.matcher(text).matches())
          .ifPresent(ids::add);
    }
    return ids;
  }

  /** The name of a row with its words in alphabetical order; empty if it is no full name. */
  private static Optional<String> name(FoundColumns found, RawTable.Row row) {
    List<String> words = new ArrayList<>();
    found
        .get("name")
        .ifPresent(
            name ->
                name.places()
                    .forEach(place -> words.addAll(words(found.table().cell(row, place)))));
    return words.size() < 2 ? Optional.empty() : Optional.of(inOrder(words));
  }

  private static String inOrder(List<String> words) {
    return String.join("_", words.stream().sorted().toList());
  }

  private static List<String> words(String text) {
    return Arrays.stream(ColumnName.normalised(text).split("_", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether a cell names somebody else than the person of its own row. */
  boolean areNamed(String cell, FoundColumns found, RawTable.Row row) {
    Set<String> named = named(cell);
    if (named.isEmpty()) {
      return false;
    }
    named.removeAll(ids(found, row));
    name(found, row).ifPresent(named::remove);
    return !named.isEmpty();
  }

  /** Whom a cell names. */
  private Set<String> named(String cell) {
    Set<String> named = new TreeSet<>();
    addId(cell, named);
    Matcher address = ADDRESS.matcher(cell);
    while (address.find()) {
      addId(address.group(), named);
    }
    for (String part : BETWEEN.split(cell, -1)) {
      addId(part, named);
    }
    List<String> words = words(cell);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
        String name = inOrder(words.subList(from, to));
        if (names.contains(name)) {
          named.add(name);
        }
      }
    }
    if (named.isEmpty()) {
      for (String part : BETWEEN.split(cell, -1)) {
        misspelt(words(part)).ifPresent(named::add);
      }
    }
    return named;
  }

  private void addId(String text, Set<String> named) {
    String id = lower(text.strip());
    if (ids.contains(id)) {
      named.add(id);
    }
  }

  /** The name that differs in one letter of one word. */
  private Optional<String> misspelt(List<String> words) {
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (String kept : words) {
      for (String name : byWord.getOrDefault(kept, List.of())) {
        List<String> theirs = new ArrayList<>(Arrays.asList(name.split("_", -1)));
        List<String> ours = new ArrayList<>(words);
        for (String word : words) {
          if (theirs.remove(word)) {
            ours.remove(word);
          }
        }
        if (ours.size() == 1
            && theirs.size() == 1
            && ours.get(0).length() >= LEAST_LETTERS
            && Misspelling.letters(ours.get(0), theirs.get(0)) == 1) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
