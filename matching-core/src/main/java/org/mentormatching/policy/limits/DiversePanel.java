package org.mentormatching.policy.limits;

import static org.mentormatching.model.Columns.DEPARTMENT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.CappedLimit;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.PanelLimit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * The mentors of one mentee differ from each other in some columns. The excess counts pairs of a
 * mentee's mentors who are equal in a column, once for each column.
 *
 * @param columns of mentors in which they differ
 */
public record DiversePanel(List<Column<String>> columns)
    implements PanelLimit, PairwiseLimit, CappedLimit {
  private static final Option COLUMNS =
      Option.columns(
          "columns",
          List.of(DEPARTMENT.name()),
          "The columns of mentors in which those of one mentee differ.");

  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      new Definition<Limit>(
              "panel",
              "The mentors of one mentee differ from each other in {columns}.",
              List.of(COLUMNS),
              options ->
                  new DiversePanel(options.texts("columns").stream().map(Column::text).toList()))
          .whenMissing("A mentor who does not say differs from everybody.");

  /** The department. */
  public DiversePanel() {
    this(List.of(DEPARTMENT));
  }

  /** Copies the columns; refuses none and one that comes twice. */
  public DiversePanel {
    columns = List.copyOf(columns);
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
    return "mentors of one mentee who differ";
  }

  @Override
  public Unit unit() {
    return new Unit("pair of mentors", "pairs of mentors");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentorMay(columns.toArray(new Column<?>[0]));
  }

  @Override
  public long between(GroupView group, int one, int other) {
    long equal = 0;
    for (int i = 0; i < columns.size(); i++) {
      equal += isEqual(group, columns.get(i), one, other) ? 1 : 0;
    }
    return equal;
  }

  private static boolean isEqual(GroupView group, Column<String> column, int one, int other) {
    Optional<String> ofOne = group.mentor(one, column);
    return ofOne.isPresent() && ofOne.equals(group.mentor(other, column));
  }

  @Override
  public List<String> caps(GroupView pair) {
    List<String> names = new ArrayList<>();
    for (Column<String> column : columns) {
      pair.mentor(0, column)
          .ifPresent(answer -> names.add(CappedLimit.name(column.name(), answer)));
    }
    return names;
  }

  @Override
  public long mostOfCap() {
    return 1;
  }

  @Override
  public Reason reason(GroupView group) {
    List<String> shared = new ArrayList<>();
    for (Column<String> column : columns) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i && !shared.contains(column.name()); j++) {
          if (isEqual(group, column, i, j)) {
            shared.add(column.name());
          }
        }
      }
    }
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        "several of the mentee's mentors have the same {columns}",
        Reason.texts("columns", shared));
  }
}
