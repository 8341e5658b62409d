package org.mentormatching.batch.report;

import java.util.List;
import org.mentormatching.batch.report.page.Amount;

/** How much of small numbers a page tells. */
enum Disclosure {
  /** The reader knows the people: every number as it is. */
  EVERYTHING,
  /** The reader does not: small numbers are withheld. */
  LARGE_NUMBERS;

  /** Numbers of people that add up to something that may be known. */
  List<Amount> parts(List<Long> numbers) {
    return this == EVERYTHING ? Amount.all(numbers) : Amount.withoutSmall(numbers);
  }

  /** A number of people. */
  Amount number(long people) {
    return this == EVERYTHING ? Amount.of(people) : Amount.large(people);
  }
}
