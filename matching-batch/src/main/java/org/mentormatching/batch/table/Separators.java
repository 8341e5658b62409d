package org.mentormatching.batch.table;

import java.util.List;
import java.util.Optional;

/**
 * Which character separates cells: the one that gives most records as many cells as the header has,
 * then the one that gives more cells.
 */
public final class Separators {
  private static final List<Character> CANDIDATES = List.of(',', ';', '\t');
  private static final int RECORDS = 500;

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

  private static Fit fit(String text, char separator) {
    List<Integer> widths = QuoteScan.of(text, separator, RECORDS).widths();
    if (widths.isEmpty()) {
      return new Fit(separator, 0, 0);
    }
    int header = widths.get(0);
    long same = widths.stream().filter(width -> width == header).count();
    return new Fit(separator, (int) (same * 1000 / widths.size()), header);
  }

  /** Another separator by which a cell would have as many parts as there should be cells. */
  public static Optional<Character> betterFor(String cell, int cells) {
    return CANDIDATES.stream()
        .filter(separator -> QuoteScan.of(cell, separator, 1).widths().equals(List.of(cells)))
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
