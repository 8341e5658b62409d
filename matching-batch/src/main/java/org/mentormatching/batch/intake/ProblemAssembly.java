package org.mentormatching.batch.intake;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.mentormatching.batch.intake.PairTable.Pair;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.InvalidProblemException;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.model.WorkingHours;

/** Makes the problem from canonical rows. */
final class ProblemAssembly {
  private static final Set<Column.Kind> NUMBER = Set.of(Column.Kind.NUMBER);
  private static final Set<Column.Kind> TEXT = Set.of(Column.Kind.TEXT);
  private static final Set<Column.Kind> FLAG = Set.of(Column.Kind.FLAG);

  private final Program program;
  private final WantedColumns wanted;
  private final Map<String, WorkingHours> weeks = new HashMap<>();

  private final Map<String, List<String>> lists = new HashMap<>();

  /** One object for all columns and words that are equal. */
  private final Map<Object, Object> shared = new HashMap<>();

  ProblemAssembly(Program program) {
    this.program = program;
    wanted = new WantedColumns(program);
  }

  /** The problem; empty, with faults, if people or pairs contradict each other after all. */
  Optional<Problem> assemble(
      List<PersonRow> mentees,
      List<PersonRow> mentors,
      SortedMap<String, String> managers,
      SortedMap<InputFile, PairTable> pairs,
      DecidedPairs decided,
      Findings findings) {
    Problem.Builder problem = Problem.builder();
    mentees.forEach(row -> problem.mentee(mentee(row, decided.holdsMentee(row.id()))));
    mentors.forEach(row -> problem.mentor(mentor(row, decided.holdsMentor(row.id()))));
    managers.forEach(problem::reportsTo);
    pairs.forEach(
        (file, table) -> table.pairs().forEach((pair, value) -> add(problem, file, pair, value)));
    decided.addTo(problem);
    try {
      return Optional.of(problem.build());
    } catch (InvalidProblemException contradiction) {
      contradiction
          .faults()
          .forEach(
              fault ->
                  findings.add(
                      Fault.of(
                          Severity.STOPS,
                          ProgramReader.FILE,
                          fault.subject() + ": " + fault.message(),
                          fault.remedy())));
      return Optional.empty();
    }
  }

  private static void add(Problem.Builder problem, InputFile file, Pair pair, String value) {
    String mentee = pair.menteeId();
    String mentor = pair.mentorId();
    switch (file) {
      case AFFINITY -> problem.affinity(mentee, mentor, Integer.parseInt(value));
      case NEEDS -> problem.need(mentee, mentor, MonthlyHours.duration(value));
      case EXCLUSIONS -> problem.exclude(mentee, mentor, value);
      case PINS ->
          problem.pin(
              value.isEmpty() ? Pin.of(mentee, mentor) : Pin.overriding(mentee, mentor, value));
      case ONGOING -> problem.ongoing(mentee, mentor);
      case PAST -> problem.past(mentee, mentor, Integer.parseInt(value));
      default -> throw new IllegalArgumentException(file + " does not list pairs");
    }
  }

  private Mentee mentee(PersonRow row, boolean isHeldBack) {
    Mentee.Builder mentee =
        Mentee.builder(row.id())
            .personId(row.personId())
            .name(row.cell(WantedColumns.NAME))
            .email(row.cell(WantedColumns.EMAIL));
    answers(
        row,
        new Answers() {
          @Override
          public <T> void set(Column<T> column, T value) {
            mentee.set(column, value);
          }
        });
    links(row).forEach(mentee::link);
    if (isHeldBack) {
      mentee.set(Columns.ACTIVE, false);
    }
    return mentee.build();
  }

  private Mentor mentor(PersonRow row, boolean isHeldBack) {
    Mentor.Builder mentor =
        Mentor.builder(row.id())
            .personId(row.personId())
            .name(row.cell(WantedColumns.NAME))
            .email(row.cell(WantedColumns.EMAIL));
    answers(
        row,
        new Answers() {
          @Override
          public <T> void set(Column<T> column, T value) {
            mentor.set(column, value);
          }
        });
    links(row).forEach(mentor::link);
    if (isHeldBack) {
      mentor.set(Columns.ACTIVE, false);
    }
    return mentor.build();
  }

  private Map<LinkColumn, Links> links(PersonRow row) {
    Map<LinkColumn, Links> links = new LinkedHashMap<>();
    for (String column : wanted.links(row.side())) {
      List<String> named = Refusals.understood(row.links(column));
      if (!named.isEmpty()) {
        LinkColumn link = shared(new LinkColumn(column, LinkColumn.Target.OTHER_SIDE));
        links.put(link, Links.ranked(named));
      }
    }
    return links;
  }

  /** Where answers go. */
  private interface Answers {
    <T> void set(Column<T> column, T value);
  }

  private void answers(PersonRow row, Answers answers) {
    if (wanted.links(row.side()).stream().anyMatch(column -> Refusals.isOpen(row.links(column)))) {
      answers.set(Columns.EXCLUSIONS_UNDERSTOOD, false);
    }
    for (String column : wanted.answers(row.side())) {
      Set<Column.Kind> kinds = program.policyColumns().kinds(row.side(), column);
      if (kinds.contains(Column.Kind.HOURS) && row.cell(column).equals(WeekText.NO_ANSWER)) {
        continue;
      }
      if (column.equals(WantedColumns.TIME_ZONE) && row.cell(column).equals(ZoneText.NO_ANSWER)) {
        continue;
      }
      for (Column.Kind kind : always(column)) {
        set(row, column, kind, answers);
      }
      for (Column.Kind kind : kinds) {
        set(row, column, kind, answers);
      }
    }
  }

  private static Set<Column.Kind> always(String column) {
    if (column.equals(Columns.URGENCY.name())) {
      return TEXT;
    }
    if (column.equals(Columns.URGENCY_CONFIRMED.name())
        || column.equals(Columns.SHARES_DEVELOPMENT_AREAS.name())) {
      return FLAG;
    }
    return column.equals(Columns.MENTORS_WANTED.name())
            || column.equals(Columns.CAPACITY.name())
            || column.equals(Columns.CYCLES_WAITING.name())
        ? NUMBER
        : Set.of();
  }

  private void set(PersonRow row, String column, Column.Kind kind, Answers answers) {
    String cell = row.cell(column);
    if (kind == Column.Kind.HOURS) {
      hours(row, cell).ifPresent(hours -> answers.set(shared(Column.hours(column)), hours));
    } else if (!cell.isEmpty()) {
      switch (kind) {
        case TEXT -> answers.set(shared(Column.text(column)), shared(cell));
        case LIST -> answers.set(shared(Column.list(column)), words(cell));
        case NUMBER -> answers.set(shared(Column.number(column)), Long.valueOf(cell));
        case DURATION -> answers.set(shared(Column.duration(column)), MonthlyHours.duration(cell));
        case FLAG -> answers.set(shared(Column.flag(column)), cell.equals(YesNo.YES));
        case HOURS -> throw new IllegalStateException("hours depend on the time zone");
      }
    }
  }

  private List<String> words(String cell) {
    return lists.computeIfAbsent(
        cell, text -> ListText.words(text).stream().map(this::shared).toList());
  }

  @SuppressWarnings("unchecked")
  private <T> T shared(T value) {
    return (T) shared.computeIfAbsent(value, same -> same);
  }

  private Optional<WorkingHours> hours(PersonRow row, String cell) {
    ZonedWeek given = ZonedWeek.of(cell);
    String zoneCell = given.zone().isEmpty() ? row.cell(WantedColumns.TIME_ZONE) : given.zone();
    if (zoneCell.equals(ZoneText.NO_ANSWER) || (cell.isEmpty() && zoneCell.isEmpty())) {
      return Optional.empty();
    }
    ZoneId zone =
        zoneCell.isEmpty() ? program.timeZone().orElse(ZoneOffset.UTC) : ZoneId.of(zoneCell);
    String week = cell.isEmpty() ? WeekText.USUAL : given.week();
    return Optional.of(
        weeks.computeIfAbsent(
            zone.getId() + " " + week,
            key -> WorkingHours.of(WeekText.ranges(week), zone, program.date())));
  }
}
