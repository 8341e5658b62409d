package org.mentormatching.policy.limits;

import static org.mentormatching.model.Columns.DEVELOPMENT_AREAS;
import static org.mentormatching.model.Columns.DOMAINS;
import static org.mentormatching.model.Columns.TRANSITION;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.model.Transitions;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * Mentees who share a mentor have a problem in common, so that they can learn from one another. The
 * excess counts pairs of a mentor's mentees who have none. Two have one in common if they share a
 * word in one of the columns, or face transitions of one family.
 *
 * @param columns of mentees that say what their problems are: lists, except {@code transition}
 */
public record ProblemsInCommon(List<Column<?>> columns) implements PairwiseLimit {
  private static final Option COLUMNS =
      Option.columns(
          "columns",
          List.of(TRANSITION.name(), DEVELOPMENT_AREAS.name(), DOMAINS.name()),
          "The columns of mentees that say what their problems are.");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "problems-in-common",
              "Two mentees who share a mentor have something in common in one of these: {columns};"
                  + " transitions of one family do.",
              List.of(COLUMNS),
              options -> named(options.texts("columns")))
          .whenMissing(
              "Only columns count that both have answered; two who have answered none of them both"
                  + " are not counted.");

  /** Transition, development areas and domains. */
  public ProblemsInCommon() {
    this(List.of(TRANSITION, DEVELOPMENT_AREAS, DOMAINS));
  }

  /** Copies the columns and refuses none, and such as are neither lists nor the transition. */
  public ProblemsInCommon {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("\"columns\" is empty: name at least one");
    }
    for (Column<?> column : columns) {
      if (!column.equals(TRANSITION) && column.kind() != Column.Kind.LIST) {
        throw new IllegalArgumentException(
            "the column %s is of the kind %s: lists and %s are possible"
                .formatted(column, column.kind(), TRANSITION));
      }
    }
  }

  private static Limit named(List<String> names) {
    return new ProblemsInCommon(
        names.stream()
            .<Column<?>>map(name -> name.equals(TRANSITION.name()) ? TRANSITION : Column.list(name))
            .toList());
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "problems in common";
  }

  @Override
  public Unit unit() {
    return new Unit("pair of mentees", "pairs of mentees");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeMay(columns.toArray(new Column<?>[0]));
  }

  @Override
  public boolean looksAtMenteesOnly() {
    return true;
  }

  @Override
  public long between(GroupView group, int one, int other) {
    long strangers = 0;
    for (int i = 0; i < columns.size(); i++) {
      Optional<?> ofOne = group.mentee(one, columns.get(i));
      Optional<?> ofOther = group.mentee(other, columns.get(i));
      if (ofOne.isPresent() && ofOther.isPresent()) {
        strangers = 1;
        if (isInCommon(group.transitions(), ofOne.get(), ofOther.get())) {
          return 0;
        }
      }
    }
    return strangers;
  }

  private static boolean isInCommon(Transitions transitions, Object one, Object other) {
    if (one instanceof List<?> words && other instanceof List<?> others) {
      return !Collections.disjoint(words, others);
    }
    return one.equals(other) || transitions.isAlike(one.toString(), other.toString());
  }

  @Override
  public Reason reason(GroupView group) {
    long pairs = excess(group);
    Reason.Argument names =
        Reason.texts("columns", columns.stream().map(one -> one.name().replace('_', ' ')).toList());
    return pairs == 1
        ? Reason.of(
            id() + ".excess.one",
            Audience.COORDINATOR,
            "one pair of the mentor's mentees has nothing in common in any of these: {columns}",
            names)
        : Reason.of(
            id() + ".excess",
            Audience.COORDINATOR,
            "{pairs} pairs of the mentor's mentees have nothing in common in any of these: {columns}",
            Reason.number("pairs", pairs),
            names);
  }
}
