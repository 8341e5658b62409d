package org.mentormatching.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.Person;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.verify.Violation.Kind;

/** The prices of the people of one side, level by level; zero for those who have none. */
final class PriceList {
  /** Prices beyond this are refused, so that the difference of two is exact. */
  static final long MOST = 1L << 61;

  private final Map<String, long[]> prices = new HashMap<>();
  private final long[] zero;

  private PriceList(int levels) {
    zero = new long[levels];
  }

  /** Prices by id. */
  static PriceList of(Map<String, long[]> prices, int levels) {
    PriceList list = new PriceList(levels);
    list.prices.putAll(prices);
    return list;
  }

  /** Reads prices and notes those that cannot be meant. */
  static PriceList of(
      List<Price> said, List<? extends Person> people, int levels, Findings findings) {
    PriceList list = new PriceList(levels);
    Map<String, Person> byId = new HashMap<>();
    people.forEach(person -> byId.put(person.id(), person));
    for (Price price : said) {
      List<String> ids = List.of(price.id());
      if (!byId.containsKey(price.id())) {
        findings.add(Kind.PERSON, ids, "there is a price, the problem has nobody of this id");
      } else if (price.byLevel().size() != levels) {
        findings.add(
            Kind.CERTIFICATE,
            ids,
            "the price has " + price.byLevel().size() + " levels, the objective " + levels);
      } else if (price.byLevel().stream().anyMatch(value -> value < -MOST || value > MOST)) {
        findings.add(
            Kind.CERTIFICATE,
            ids,
            "the price is " + price.byLevel() + ", at most " + MOST + " either way is possible");
      } else if (list.prices.put(price.id(), list.vector(price)) != null) {
        findings.add(Kind.CERTIFICATE, ids, "there are 2 prices, not 1");
      }
    }
    return list;
  }

  private long[] vector(Price price) {
    return price.byLevel().stream().mapToLong(Long::longValue).toArray();
  }

  /** The price of a person at each level. */
  long[] of(Person person) {
    return prices.getOrDefault(person.id(), zero);
  }
}
