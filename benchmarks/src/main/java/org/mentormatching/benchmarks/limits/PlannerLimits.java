package org.mentormatching.benchmarks.limits;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The limits of a model as a property of a constraint provider, which gets nothing else. */
final class PlannerLimits {
  private static final String PROPERTY = "limits";

  private PlannerLimits() {}

  /** What a constraint has to know of a limit. */
  enum Kind {
    /** {@link LimitShape.MentorSum}. */
    MENTOR_SUM,
    /** {@link LimitShape.MenteesApart}. */
    MENTEES_APART,
    /** {@link LimitShape.MentorsDiffer}. */
    MENTORS_DIFFER,
    /** {@link LimitShape.KeyCount}. */
    KEY_COUNT,
    /** {@link LimitShape.RisingLoad}. */
    RISING_LOAD;

    static Kind of(LimitShape shape) {
      if (shape instanceof LimitShape.MentorSum) {
        return MENTOR_SUM;
      } else if (shape instanceof LimitShape.MenteesApart) {
        return MENTEES_APART;
      } else if (shape instanceof LimitShape.MentorsDiffer) {
        return MENTORS_DIFFER;
      } else if (shape instanceof LimitShape.KeyCount) {
        return KEY_COUNT;
      }
      return RISING_LOAD;
    }
  }

  /**
   * A limit.
   *
   * @param kind what it looks like
   * @param price what each unit of excess costs; 0 if it is hard
   * @param figure mentees without an excess or pairs of one key, where the kind has them
   */
  record Row(Kind kind, long price, int figure) {
    /** What each unit of excess costs of the level at which it counts. */
    long weight() {
      return price == 0 ? 1 : price;
    }

    private static Row of(Model.Row row) {
      int figure = 0;
      if (row.shape() instanceof LimitShape.KeyCount count) {
        figure = count.most();
      } else if (row.shape() instanceof LimitShape.RisingLoad load) {
        figure = load.from();
      }
      return new Row(Kind.of(row.shape()), row.price(), figure);
    }

    private static Row parse(String text) {
      String[] parts = text.split(":", -1);
      return new Row(Kind.valueOf(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
      return kind + ":" + price + ":" + figure;
    }
  }

  /** The property of a constraint provider. */
  static Map<String, String> properties(Model model) {
    return Map.of(
        PROPERTY,
        model.limits().stream().map(Row::of).map(Row::toString).collect(Collectors.joining(",")));
  }

  /** The limits that a property says, in the order of the model. */
  static List<Row> parse(String property) {
    return Stream.of(property.split(",", -1))
        .filter(text -> !text.isEmpty())
        .map(Row::parse)
        .toList();
  }

  /** The excess of a load beyond what has none. */
  static long rising(int load, int from) {
    long beyond = Math.max(0, load - from);
    return beyond * (beyond + 1) / 2;
  }
}
