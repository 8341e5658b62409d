package org.mentormatching.batch.recognise;

import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.PolicyColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;

/** The columns of a file whose meaning matters, because something reads them. */
final class ReadColumns {
  private static final Set<String> ALWAYS =
      Set.of(
          "id",
          "name",
          "email",
          "replied_at",
          Columns.CAPACITY.name(),
          Columns.MENTORS_WANTED.name(),
          Columns.URGENCY.name(),
          Columns.URGENCY_CONFIRMED.name(),
          Columns.CYCLES_WAITING.name());

  private final Set<String> columns = new TreeSet<>(ALWAYS);
  private final Set<String> lists = new TreeSet<>();
  private final boolean listsPeople;

  ReadColumns(Program program, InputFile file) {
    PolicyColumns policy = program.policyColumns();
    listsPeople = file.listsPeople();
    for (InputFile side : Set.of(InputFile.MENTEES, InputFile.MENTORS)) {
      if (file == side || file == InputFile.PEOPLE) {
        columns.addAll(policy.names(side));
        columns.addAll(policy.links(side));
        lists.addAll(policy.links(side));
        policy.names(side).stream()
            .filter(column -> policy.kinds(side, column).contains(Column.Kind.LIST))
            .forEach(lists::add);
      }
    }
    if (policy.anyLink(Columns.REPORTING_LINE.name()::equals)) {
      columns.add("manager_id");
    }
    if (columns.contains(Columns.DEVELOPMENT_AREAS.name())) {
      columns.add(Columns.SHARES_DEVELOPMENT_AREAS.name());
    }
    if (columns.contains(Columns.WORKING_HOURS.name())) {
      columns.add("time_zone");
    }
  }

  /** Whether a column that something reads may hold several answers of one person. */
  boolean isList(String column) {
    return lists.contains(column);
  }

  /** Whether something reads a column. */
  boolean isRead(String column) {
    return !listsPeople || columns.contains(column);
  }
}
