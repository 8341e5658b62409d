package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Cells whose entries are joined by commas, although an entry may hold commas itself. The longest
 * known value wins; what is not known is split at every comma.
 *
 * <p>A cell is taken for one value with commas in it if its parts never stand apart in the column:
 * each part but the first always follows the one before it, and the first either always goes with
 * the second or is continued in lower case or with an "and". Within longer cells a part in lower
 * case continues the one before it, if it always follows that one, in several cells, and most
 * entries begin with a capital. Commas in parentheses and between digits never separate; nor does
 * one with a space behind it where a cell also has one without.
 */
final class CommaColumn {
  private static final Pattern CONJUNCTION =
      Pattern.compile(".* (?:and|or|und|oder|et|ou|&) .*", Pattern.CASE_INSENSITIVE);
  private static final Pattern INSIDE = Pattern.compile("\\([^()]*\\)|[0-9],(?=[0-9])");
  private static final Pattern INSIDE_TIGHT = Pattern.compile(INSIDE.pattern() + "|, ");
  private static final Pattern TIGHT = Pattern.compile("[^0-9],[^ ]");
  private static final char KEPT = '\u0001';
  private static final String NOTHING = "";
  private static final String SEVERAL = ",";

  private final boolean tight;
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();
  private final Map<String, Integer> cellsWith = new HashMap<>();
  private final SortedSet<String> inferred = new TreeSet<>();
  private int capitals;
  private int smalls;

  /**
   * A column.
   *
   * @param cells its cells that commas may separate, and how often each stands there
   * @param known values known otherwise, in lower case
   */
  CommaColumn(Map<String, Integer> cells, Set<String> known) {
    tight =
        cells.keySet().stream().anyMatch(cell -> TIGHT.matcher(cell).find() && cell.contains(", "));
    known.forEach(value -> this.known.add(compared(value)));
    cells.forEach(
        (cell, times) -> {
          List<String> parts = parts(cell);
          if (parts.size() == 1) {
            this.known.add(lower(cell));
          }
          see(parts, times);
        });
    cells.forEach(this::infer);
    cells.keySet().forEach(this::inferContinued);
    inferred.forEach(value -> this.known.add(compared(value)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The parts of a cell between the commas that can separate. */
  List<String> parts(String cell) {
    Pattern joining = tight ? INSIDE_TIGHT : INSIDE;
    String marked = joining.matcher(cell).replaceAll(match -> match.group().replace(',', KEPT));
    return ListText.parts(marked, ',').stream().map(part -> part.replace(KEPT, ',')).toList();
  }

  private static String run(List<String> parts) {
    return String.join(", ", parts);
  }

  /** A value as it is compared: in lower case, with a space behind every comma. */
  private String compared(String value) {
    return lower(run(parts(value)));
  }

  private void see(List<String> parts, int times) {
    for (int i = 0; i < parts.size(); i++) {
      String part = lower(parts.get(i));
      String previous = i == 0 ? NOTHING : lower(parts.get(i - 1));
      String next = i + 1 == parts.size() ? NOTHING : lower(parts.get(i + 1));
      before.merge(part, previous, CommaColumn::same);
      after.merge(part, next, CommaColumn::same);
      cellsWith.merge(part, times, Integer::sum);
      if (i > 0 && isLower(parts.get(i))) {
        smalls += times;
      } else if (i > 0) {
        capitals += times;
      }
    }
  }

  private static String same(String a, String b) {
    return a.equals(b) ? a : SEVERAL;
  }

  private void infer(String cell, int times) {
    List<String> parts = parts(cell);
    if (parts.size() < 2 || known.contains(compared(cell))) {
      return;
    }
    for (int i = 1; i < parts.size(); i++) {
      String part = lower(parts.get(i));
      boolean apart = !lower(parts.get(i - 1)).equals(before.get(part));
      boolean ends = i + 1 == parts.size();
      if (apart
          || known.contains(part)
          || (!ends && !lower(parts.get(i + 1)).equals(after.get(part)))) {
        return;
      }
    }
    String last = lower(parts.get(parts.size() - 1));
    int cells = cellsWith.getOrDefault(last, 0);
    boolean continued =
        CONJUNCTION.matcher(parts.get(1)).matches()
            || (isLower(parts.get(1)) && !isLower(parts.get(0)));
    boolean together = lower(parts.get(1)).equals(after.get(lower(parts.get(0))));
    boolean alsoElsewhere = cells > times;
    if (cells > 1 && ((together && alsoElsewhere) || continued)) {
      inferred.add(cell);
    }
  }

  private void inferContinued(String cell) {
    List<String> parts = parts(cell);
    int from = 0;
    for (int i = 1; i <= parts.size(); i++) {
      boolean goesOn =
          i < parts.size()
              && continues(parts.get(i - 1), parts.get(i))
              && cellsWith.getOrDefault(lower(parts.get(i)), 0) > 1;
      if (!goesOn) {
        if (i - from > 1) {
          inferred.add(run(parts.subList(from, i)));
        }
        from = i;
      }
    }
  }

  /** Whether a part seems to go on with the one before it. */
  private boolean continues(String previous, String part) {
    return capitals >= smalls
        && isLower(part)
        && !known.contains(lower(part))
        && lower(previous).equals(before.get(lower(part)));
  }

  private static boolean isLower(String text) {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Values with commas in them that were found in the column alone. */
  SortedSet<String> inferred() {
    return inferred;
  }

  boolean isKnown(String value) {
    return known.contains(compared(value));
  }

  /** The entries of a cell. */
  List<String> split(String cell) {
    List<String> entries = new ArrayList<>();
    split(parts(cell), entries);
    return entries;
  }

  private void split(List<String> parts, List<String> entries) {
    for (int length = parts.size(); length > 1; length--) {
      for (int from = 0; from + length <= parts.size(); from++) {
        String run = run(parts.subList(from, from + length));
        if (isKnown(run)) {
          split(parts.subList(0, from), entries);
          entries.add(run);
          split(parts.subList(from + length, parts.size()), entries);
          return;
        }
      }
    }
    entries.addAll(parts);
  }

  /** Whether all entries of a cell are known. */
  boolean knowsAll(String cell) {
    return split(cell).stream().allMatch(this::isKnown);
  }

  /** Whether a cell could be split in another way just as well. */
  boolean isDoubtful(String cell) {
    List<String> entries = split(cell);
    boolean mayGoOn = false;
    for (int i = 1; i < entries.size(); i++) {
      mayGoOn |= mayGoOn(entries.get(i - 1), entries.get(i));
    }
    return mayGoOn || ways(parts(cell), entries.size()) > 1;
  }

  /** Whether an entry may belong to the one before it, because it never follows another one. */
  private boolean mayGoOn(String previous, String entry) {
    return continues(previous, entry)
        || (CONJUNCTION.matcher(entry).matches()
            && !isKnown(entry)
            && lower(previous).equals(before.get(lower(entry))));
  }

  /** In how many ways the parts are a sequence of so many known values. */
  private long ways(List<String> parts, int values) {
    long[][] ways = new long[values + 1][parts.size() + 1];
    ways[0][0] = 1;
    for (int count = 1; count <= values; count++) {
      for (int to = 1; to <= parts.size(); to++) {
        for (int from = 0; from < to; from++) {
          if (ways[count - 1][from] > 0 && isKnown(run(parts.subList(from, to)))) {
            ways[count][to] += ways[count - 1][from];
          }
        }
      }
    }
    return ways[values][parts.size()];
  }
}
