package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.DEPARTMENT;
import static org.mentormatching.model.Columns.LOCATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/**
 * The mentor sits in another part of the organisation: of some columns the share in which the two
 * differ.
 *
 * @param columns say where somebody sits
 */
public record DistanceFromHome(List<Column<String>> columns) implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<Criterion>(
              "distance-from-home",
              "The mentor sits in another part of the organisation: the share of {columns} in"
                  + " which the two differ.",
              List.of(
                  Option.columns(
                      "columns",
                      List.of(DEPARTMENT.name(), LOCATION.name()),
                      "The columns that say where somebody sits.")),
              options ->
                  new DistanceFromHome(
                      options.texts("columns").stream().map(Column::text).toList()))
          .whenMissing("Only columns count that both have answered; missing if there is none.");

  /** Department and location. */
  public DistanceFromHome() {
    this(List.of(DEPARTMENT, LOCATION));
  }

  /** Copies the columns and refuses none. */
  public DistanceFromHome {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("\"columns\" is empty: name at least one");
    }
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "distance from home";
  }

  @Override
  public Reads reads() {
    Column<?>[] all = columns.toArray(new Column<?>[0]);
    return Reads.nothing().menteeMay(all).mentorMay(all);
  }

  @Override
  public Share share(PairView pair) {
    int compared = 0;
    int different = 0;
    for (int i = 0; i < columns.size(); i++) {
      Optional<String> mentee = pair.mentee(columns.get(i));
      Optional<String> mentor = pair.mentor(columns.get(i));
      if (mentee.isPresent() && mentor.isPresent()) {
        compared++;
        different += mentee.equals(mentor) ? 0 : 1;
      }
    }
    return compared == 0 ? Share.MISSING : Share.of(different, compared);
  }

  @Override
  public Reason reason(PairView pair) {
    List<String> same = new ArrayList<>();
    List<String> different = new ArrayList<>();
    Audience audience = Audience.EVERYBODY;
    for (Column<String> column : columns) {
      audience = audience.and(Audience.of(column, column));
      if (pair.mentee(column).isPresent() && pair.mentor(column).isPresent()) {
        (pair.mentee(column).equals(pair.mentor(column)) ? same : different).add(column.name());
      }
    }
    if (share(pair).isMissing()) {
      return Reason.of(id() + ".missing", audience, "nothing to tell where the two sit");
    }
    return different.isEmpty()
        ? Reason.of(
            id() + ".same", audience, "have in common: {columns}", Reason.texts("columns", same))
        : Reason.of(
            id() + ".different",
            audience,
            "differ in {columns}",
            Reason.texts("columns", different));
  }
}
