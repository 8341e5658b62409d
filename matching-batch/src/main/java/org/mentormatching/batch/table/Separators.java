package org.mentormatching.batch.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which character separates cells: the one that gives most records the same number of cells, then
 * the one that gives more cells. The number counts from the first record that has it, since titles
 * may stand above the header.
 */
public final class Separators {
  private static final List<Character> CANDIDATES = List.of(',', ';', '\t');
  private static final int RECORDS = 500;
  private static final int CLEARLY = 900;

  private Separators() {}

  /** How well a separator fits. */
  private record Fit(char separator, int perMille, int cells) {
    boolean isBetterThan(Fit other) {
      return perMille != other.perMille ? perMille > other.perMille : cells > other.cells;
    }
  }

  /** The separator of a text; wrong if two fit equally well. */
  static Parsed<Character> detect(String text) {
    Optional<Fit> best = Optional.empty();
    Optional<Fit> equal = Optional.empty();
    for (char candidate : CANDIDATES) {
      Fit fit = fit(text, candidate);
      if (fit.cells() > 1 && (best.isEmpty() || fit.isBetterThan(best.get()))) {
        best = Optional.of(fit);
        equal = Optional.empty();
      } else if (fit.cells() > 1 && !best.get().isBetterThan(fit)) {
        equal = Optional.of(fit);
      }
    }
    if (best.isPresent() && equal.isPresent()) {
      return Parsed.wrong(
          "cells may be separated by "
              + name(best.get().separator())
              + " or by "
              + name(equal.get().separator()),
          "Say which: format: {separator: \"" + best.get().separator() + "\"} in program.yaml");
    }
    return Parsed.good(best.map(Fit::separator).orElse(','));
  }

  /**
   * Another separator that divides nearly all records of a text into the same number of cells,
   * where one divides fewer than half of them at all.
   */
  static Optional<Character> clearlyOther(String text, char said) {
    List<Integer> widths = QuoteScan.of(text, said, RECORDS).widths();
    long undivided = widths.stream().filter(width -> width == 1).count();
    return 2 * undivided <= widths.size()
        ? Optional.empty()
        : CANDIDATES.stream()
            .filter(candidate -> candidate != said)
            .map(candidate -> fit(text, candidate))
            .filter(fit -> fit.cells() > 1 && fit.perMille() >= CLEARLY)
            .map(Fit::separator)
            .findFirst();
  }

  private static Fit fit(String text, char separator) {
    List<Integer> widths = QuoteScan.of(text, separator, RECORDS).widths();
    if (widths.isEmpty()) {
      return new Fit(separator, 0, 0);
    }
    SortedMap<Integer, Integer> records = new TreeMap<>();
    widths.forEach(width -> records.merge(width, 1, Integer::sum));
    int cells = widths.get(0);
    int most = cells > 1 ? records.getOrDefault(cells, 0) : 0;
    for (Map.Entry<Integer, Integer> width : records.tailMap(2).entrySet()) {
      if (width.getValue() > most) {
        cells = width.getKey();
        most = width.getValue();
      }
    }
    return new Fit(separator, (int) (most * 1000L / widths.size()), cells);
  }

  /** Another separator by which a cell would have as many parts as there should be cells. */
  public static Optional<Character> betterFor(String cell, int cells) {
    return CANDIDATES.stream()
        .filter(separator -> QuoteScan.of(cell, separator, 1).widths().equals(List.of(cells)))
        .findFirst();
  }

  /** A separator that stands between letters in a text without a space behind it. */
  public static Optional<Character> undivided(String text) {
    return CANDIDATES.stream()
        .filter(
            separator -> {
              int at = text.indexOf(separator);
              return at >= 0 && at + 1 < text.length() && text.charAt(at + 1) != ' ';
            })
        .findFirst();
  }

  /** A separator in words. */
  public static String name(char separator) {
    return switch (separator) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      default -> "tabs";
    };
  }
}
