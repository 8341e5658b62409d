package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A column whose cells hold several entries each. The separator is decided cell by cell: a known
 * value stays whole; then come line breaks, semicolons, bars and bullets. Commas separate where
 * nothing stronger does in the whole column, or where they separate known values only. Slashes
 * between spaces separate where not even commas do.
 */
final class ListColumn {
  private static final Pattern BULLET = Pattern.compile("[•‣▪●◦∙]| · ");
  private static final Pattern SLASH = Pattern.compile(" / ");
  private static final Pattern PLUS = Pattern.compile(" \\+ ");
  private static final Pattern FIRST_BULLET =
      Pattern.compile("^(?:[•‣▪●◦∙·*–-] ?|[0-9]{1,2}[.)] )");
  private static final Pattern LAST_SEPARATOR = Pattern.compile("[,;|]$");
  private static final char BAR = '|';

  private final Optional<Character> separator;
  private final Set<String> known = new TreeSet<>();
  private final boolean strong;
  private final boolean anyComma;
  private final CommaColumn commas;
  private final SortedSet<String> doubtful = new TreeSet<>();
  private int doubts;

  /**
   * A column.
   *
   * @param cells its cells, with line breaks
   * @param known values known otherwise
   * @param separator the one that program.yaml gives
   */
  ListColumn(Collection<String> cells, Collection<String> known, Optional<Character> separator) {
    this.separator = separator;
    known.forEach(value -> this.known.add(lower(value)));
    Map<String, Integer> times = new LinkedHashMap<>();
    cells.forEach(cell -> times.merge(cell, 1, Integer::sum));
    boolean anyStrong = false;
    for (Iterator<String> each = times.keySet().iterator(); each.hasNext(); ) {
      String cell = each.next();
      Optional<List<String>> entries = strong(cell);
      entries.ifPresent(some -> some.forEach(entry -> this.known.add(lower(entry))));
      anyStrong |= entries.isPresent();
      if (entries.isPresent() || cell.isEmpty()) {
        each.remove();
      }
    }
    strong = anyStrong;
    anyComma = times.keySet().stream().anyMatch(cell -> cell.indexOf(',') >= 0);
    commas = new CommaColumn(separator.isEmpty() ? times : Map.of(), this.known);
    if (separator.isEmpty()) {
      times.forEach(this::doubt);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void doubt(String cell, int times) {
    if (isDoubtful(cell)) {
      doubts += times;
      doubtful.add(cell);
    }
  }

  /** The entries of a cell, each once whatever its case. */
  List<String> split(String cell) {
    if (separator.isPresent()) {
      return ListText.split(oneLine(cell), separator.get());
    }
    if (known.contains(lower(oneLine(cell)))) {
      return List.of(oneLine(cell));
    }
    List<String> entries =
        strong(cell)
            .or(() -> weak(cell))
            .orElseGet(
                () ->
                    strong && !commas.knowsAll(cell) ? List.of(oneLine(cell)) : commas.split(cell));
    return ListText.once(entries);
  }

  /** The entries of a cell between plus signs or slashes, where nothing else separates. */
  private Optional<List<String>> weak(String cell) {
    if (cell.indexOf(',') >= 0) {
      return Optional.empty();
    }
    List<String> entries = between(PLUS, cell);
    if (entries.size() == 1 && !anyComma && !strong) {
      entries = between(SLASH, cell);
    }
    return entries.size() > 1 ? Optional.of(entries) : Optional.empty();
  }

  private static List<String> between(Pattern mark, String cell) {
    return mark.splitAsStream(cell).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
  }

  private boolean isDoubtful(String cell) {
    if (known.contains(lower(cell))) {
      return false;
    }
    List<String> parts = commas.parts(cell);
    return strong
        ? parts.size() > 1 && !commas.knowsAll(cell) && parts.stream().anyMatch(commas::isKnown)
        : commas.isDoubtful(cell);
  }

  private static String oneLine(String cell) {
    return cell.replace('\n', ' ');
  }

  /** The entries of a cell that something stronger than commas separates; empty if nothing does. */
  private static Optional<List<String>> strong(String cell) {
    if (cell.indexOf('\n') >= 0) {
      List<String> entries = new ArrayList<>();
      for (String line : cell.split("\n", -1)) {
        String entry = FIRST_BULLET.matcher(line.strip()).replaceFirst("");
        String whole = LAST_SEPARATOR.matcher(entry).replaceFirst("").strip();
        strong(whole).orElse(List.of(whole)).stream()
            .filter(word -> !word.isEmpty())
            .forEach(entries::add);
      }
      return Optional.of(entries);
    }
    for (char candidate : new char[] {ListText.CANONICAL, BAR}) {
      if (cell.indexOf(candidate) >= 0) {
        return Optional.of(ListText.split(cell, candidate));
      }
    }
    return BULLET.matcher(cell).find() ? Optional.of(between(BULLET, cell)) : Optional.empty();
  }

  /** Values with commas in them that the column itself gives. */
  SortedSet<String> inferred() {
    return separator.isEmpty() && !strong ? commas.inferred() : new TreeSet<>();
  }

  /** Values with commas in them that the column shows: they stand alone, or between semicolons. */
  SortedSet<String> withCommas() {
    SortedSet<String> values = new TreeSet<>();
    values.addAll(inferred());
    for (String value : known) {
      if (value.indexOf(',') >= 0) {
        values.add(value);
      }
    }
    return values;
  }

  /** How many cells could be split in another way. */
  int doubts() {
    return doubts;
  }

  /** One of the cells that could be split in another way. */
  Optional<String> doubtful() {
    return doubtful.stream().findFirst();
  }
}
