package org.mentormatching.batch.report;

import java.util.ArrayList;
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
    return parts(numbers, numbers);
  }

  /**
   * Numbers that add up to something that may be known.
   *
   * @param people of how many people each is
   */
  List<Amount> parts(List<Long> numbers, List<Long> people) {
    return this == EVERYTHING ? Amount.all(numbers) : Amount.withoutSmall(numbers, people);
  }

  /** A number of people. */
  Amount number(long people) {
    return this == EVERYTHING ? Amount.of(people) : Amount.large(people);
  }

  /** A number of which it is known that it is not that of few people. */
  Amount sum(long number) {
    return this == EVERYTHING ? Amount.of(number) : Amount.about(number);
  }

  /**
   * Some numbers beside each other taken together.
   *
   * @param first place of the first one
   * @param last place of the last one
   * @param amount their sum
   */
  record Span(int first, int last, Amount amount) {}

  /**
   * Numbers of people in an order, each for itself, or so many beside each other together that no
   * sum is that of few. Only where all of them together are few is the number withheld.
   */
  List<Span> spans(List<Long> numbers) {
    List<Span> spans = new ArrayList<>();
    int first = 0;
    long sum = 0;
    for (int i = 0; i < numbers.size(); i++) {
      sum += numbers.get(i);
      if (this == EVERYTHING || sum >= Amount.FEWEST) {
        spans.add(new Span(first, i, sum(sum)));
        first = i + 1;
        sum = 0;
      }
    }
    if (first < numbers.size()) {
      int from = spans.isEmpty() ? 0 : spans.remove(spans.size() - 1).first();
      long all = 0;
      for (long number : numbers.subList(from, numbers.size())) {
        all += number;
      }
      spans.add(new Span(from, numbers.size() - 1, Amount.isSmall(all) ? number(all) : sum(all)));
    }
    return spans;
  }
}
