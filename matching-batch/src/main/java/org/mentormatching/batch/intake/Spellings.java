package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.CanonicalCells.Content;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Reads;

/**
 * One spelling for words that differ in case only, within the columns that are compared with each
 * other: the policy's own, else the one that sorts first.
 */
final class Spellings {
  private final CanonicalCells cells;
  private final WantedColumns wanted;
  private final Map<String, String> groupOf = new TreeMap<>();
  private final Map<String, SortedMap<String, String>> spellings = new TreeMap<>();
  private final Map<String, String> policyWords = new TreeMap<>();

  private Spellings(Program program) {
    cells = new CanonicalCells(program);
    wanted = new WantedColumns(program);
    for (String word : program.policyWords()) {
      policyWords.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
    }
    for (Reads reads : program.policyColumns().reads()) {
      group(reads);
    }
  }

  /** Unites the spellings of all people's words. */
  static void unite(Program program, Collection<PersonRow> people) {
    Spellings spellings = new Spellings(program);
    people.forEach(spellings::see);
    people.forEach(spellings::write);
  }

  private void group(Reads reads) {
    Set<String> columns = new TreeSet<>();
    Stream.concat(reads.ofMentee().stream(), reads.ofMentor().stream())
        .map(Column::name)
        .forEach(columns::add);
    Set<String> groups = new TreeSet<>(columns);
    columns.forEach(column -> groups.add(groupOf.getOrDefault(column, column)));
    String first = groups.stream().findFirst().orElse("");
    columns.forEach(column -> groupOf.putIfAbsent(column, first));
    groupOf.replaceAll((column, group) -> groups.contains(group) ? first : group);
  }

  private interface Change {
    String of(String group, String word);
  }

  private void see(PersonRow person) {
    each(
        person,
        (group, word) -> {
          spellings
              .computeIfAbsent(group, name -> new TreeMap<>())
              .merge(word.toLowerCase(Locale.ROOT), word, Spellings::first);
          return word;
        });
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private void write(PersonRow person) {
    each(
        person,
        (group, word) -> {
          String lower = word.toLowerCase(Locale.ROOT);
          String ours = policyWords.get(lower);
          return ours != null
              ? ours
              : spellings.getOrDefault(group, new TreeMap<>()).getOrDefault(lower, word);
        });
  }

  private void each(PersonRow person, Change change) {
    InputFile side = person.side();
    for (String column : wanted.answers(side)) {
      String cell = person.cell(column);
      Content content = cells.content(side, column);
      String group = groupOf.getOrDefault(column, column);
      if (!cell.isEmpty() && !WantedColumns.IDENTITY.contains(column)) {
        if (content == Content.WORDS) {
          person.put(column, change.of(group, cell));
        } else if (content == Content.LIST) {
          List<String> words = new ArrayList<>();
          ListText.words(cell).forEach(word -> words.add(change.of(group, word)));
          person.put(column, ListText.join(words));
        }
      }
    }
  }
}
