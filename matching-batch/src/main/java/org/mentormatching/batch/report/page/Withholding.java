package org.mentormatching.batch.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Numbers that add up to something that may be known, such that none of a few people follows from
 * what is shown. Those of few are withheld, the others stand to the nearest multiple of {@value
 * Amount#FEWEST}; where the sum would still tell something of a small one, the smallest of the
 * others are withheld too, then it is left open who of the rest is nobody, and where even that
 * would not do, all are withheld. Whoever knows the sum exactly then finds that each number of few
 * may be anything from 1 to below {@value Amount#FEWEST} at least. A number may be greater than the
 * people behind it, such as wishes; it is withheld by the people, and its own size adds to what it
 * may be.
 */
final class Withholding {
  private final List<Long> values;
  private final List<Long> people;

  /** Whether each number is shown, as far as it is not one of few. */
  private final List<Boolean> isWithheld = new ArrayList<>();

  /** Whether of each number of nobody that is left open. */
  private final List<Boolean> isOpen = new ArrayList<>();

  /** What shown numbers may be at least and at most, and withheld ones that are not small. */
  private long leastShown;

  private long mostShown;
  private int small;
  private int open;
  private long sum;

  /**
   * Some numbers.
   *
   * @param values the numbers
   * @param people of how many people each is
   */
  Withholding(List<Long> values, List<Long> people) {
    this.values = values;
    this.people = people;
    for (int i = 0; i < values.size(); i++) {
      isWithheld.add(false);
      isOpen.add(false);
      sum += values.get(i);
      if (isSmall(i)) {
        small++;
      } else {
        leastShown += Amount.leastAbout(values.get(i));
        mostShown += Amount.mostAbout(values.get(i));
      }
    }
  }

  private boolean isSmall(int place) {
    return Amount.isSmall(people.get(place));
  }

  /** The numbers as they are shown. */
  List<Amount> amounts() {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (!isSmall(i) && values.get(i) > 0) {
        others.add(i);
      }
    }
    Collections.sort(others, (a, b) -> Long.compare(values.get(a), values.get(b)));
    int withheld = 0;
    while (!isSafe(withheld) && withheld < others.size()) {
      int next = others.get(withheld);
      isWithheld.set(next, true);
      leastShown -= Amount.leastAbout(values.get(next));
      mostShown -= Amount.mostAbout(values.get(next));
      withheld++;
    }
    for (int i = 0; i < values.size() && !isSafe(withheld); i++) {
      if (values.get(i) == 0) {
        isOpen.set(i, true);
        open++;
      }
    }
    if (!isSafe(withheld)) {
      return Collections.nCopies(values.size(), Amount.WITHHELD);
    }
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      amounts.add(
          isWithheld.get(i)
              ? Amount.WITHHELD
              : isSmall(i) || isOpen.get(i) ? Amount.FEW : Amount.about(values.get(i)));
    }
    return amounts;
  }

  /** Whether each small number may be anything, given how many others are withheld. */
  private boolean isSafe(int withheld) {
    if (small == 0) {
      return true;
    }
    long most = sum - leastShown - (small - 1) - (long) withheld * Amount.FEWEST;
    long least = sum - mostShown - (long) (small + open - 1) * (Amount.FEWEST - 1);
    return most >= Amount.FEWEST - 1 && (withheld > 0 || least <= 1);
  }
}
