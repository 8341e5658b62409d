package org.mentormatching.policy.limits;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * Of mentees with the same answer in a column nearly as many have a mentor as of the rest: their
 * share is at most so many percentage points lower. With {@code c} of {@code n} in the group and
 * {@code C} of {@code N} in the rest, the group falls short by the least {@code d} with {@code (c +
 * d) / n >= C / N - within / 100}.
 *
 * @param columns of mentees
 * @param within percentage points
 */
public record CoverageOfGroups(List<Column<String>> columns, int within) implements CoverageLimit {
  private static final Option COLUMNS =
      Option.required(
          "columns", Option.Kind.COLUMNS, List.of("location"), "The columns of mentees.");

  private static final Option WITHIN =
      Option.whole("within", 10, 0, 100, "So far below the rest is near enough.")
          .counting("percentage point", "percentage points");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "group-coverage",
              "By {columns}, the share of mentees who have a mentor is in no group more than {within}"
                  + " below that of the rest, as far as that costs nobody a mentor; it goes before"
                  + " fit.",
              List.of(COLUMNS, WITHIN),
              options ->
                  new CoverageOfGroups(
                      options.texts("columns").stream().map(Column::text).toList(),
                      options.small("within")))
          .whenMissing("Mentees who do not say are in no group and count among the rest of each.");

  /** Copies the columns; refuses none, one that comes twice and a number that is out of range. */
  public CoverageOfGroups {
    columns = List.copyOf(columns);
    WITHIN.check((long) within);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("\"columns\" is empty: name at least one");
    }
    if (new LinkedHashSet<>(columns).size() < columns.size()) {
      throw new IllegalArgumentException("\"columns\" names one twice");
    }
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "coverage of mentees by "
        + columns.stream().map(Column::name).collect(joining(", "))
        + " within "
        + within
        + (within == 1 ? " percentage point" : " percentage points")
        + " of the rest";
  }

  @Override
  public Unit unit() {
    return new Unit("mentee too few with a mentor", "mentees too few with a mentor");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeMay(columns.toArray(new Column<?>[0]));
  }

  @Override
  public List<String> groups(GroupView mentees, int index) {
    List<String> groups = new ArrayList<>();
    for (Column<String> column : columns) {
      mentees.mentee(index, column).ifPresent(answer -> groups.add(column + ": " + answer));
    }
    return groups;
  }

  @Override
  public long shortfall(Standing group) {
    long share = 100 * group.restWith() - within * group.restOf();
    if (share <= 0 || group.restOf() == 0) {
      return 0;
    }
    long enough = -Math.floorDiv(-group.of() * share, 100 * group.restOf());
    return Math.max(0, enough - group.with());
  }

  @Override
  public Reason reason(GroupView mentees) {
    List<String> below = new ArrayList<>();
    standings(mentees)
        .forEach(
            (name, group) -> {
              long missing = shortfall(group);
              if (missing > 0) {
                below.add(
                    "%s (%d of %d, of the rest %d of %d, %d more would do)"
                        .formatted(
                            name,
                            group.with(),
                            group.of(),
                            group.restWith(),
                            group.restOf(),
                            missing));
              }
            });
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        "clearly fewer than of the rest have a mentor of {groups}",
        Reason.texts("groups", below));
  }
}
