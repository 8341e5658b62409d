package org.mentormatching.batch.intake;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.WorkingHours;

/**
 * Makes people of one side from canonical rows. Those made by one of these share what is equal;
 * several can be at work at once, of which each has its own.
 */
final class PersonAssembly {
  private final Program program;
  private final Side side;
  private final Map<String, WorkingHours> weeks = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  PersonAssembly(Program program, Side side) {
    this.program = program;
    this.side = side;
  }

  /**
   * What is read of the people of a side; one object of each column for all of them.
   *
   * @param answers what they say of themselves
   * @param links the columns in which they name others
   */
  record Side(List<Answer> answers, List<LinkColumn> links) {
    static Side of(InputFile side, Program program, WantedColumns wanted) {
      List<Answer> answers = new ArrayList<>();
      for (String column : wanted.answers(side)) {
        Set<Column.Kind> kinds = new LinkedHashSet<>(always(column));
        kinds.addAll(program.policyColumns().kinds(side, column));
        answers.add(Answer.of(column, kinds));
      }
      return new Side(
          answers,
          wanted.links(side).stream()
              .map(column -> new LinkColumn(column, LinkColumn.Target.OTHER_SIDE))
              .toList());
    }

    private static Set<Column.Kind> always(String column) {
      if (column.equals(Columns.URGENCY.name())) {
        return Set.of(Column.Kind.TEXT);
      }
      if (column.equals(Columns.URGENCY_CONFIRMED.name())
          || column.equals(Columns.SHARES_DEVELOPMENT_AREAS.name())) {
        return Set.of(Column.Kind.FLAG);
      }
      return column.equals(Columns.MENTORS_WANTED.name())
              || column.equals(Columns.CAPACITY.name())
              || column.equals(Columns.CYCLES_WAITING.name())
          ? Set.of(Column.Kind.NUMBER)
          : Set.of();
    }
  }

  /**
   * A column in the kinds in which it may be read.
   *
   * @param kinds those in which it is
   */
  record Answer(
      String name,
      Set<Column.Kind> kinds,
      Column<String> text,
      Column<List<String>> list,
      Column<Long> number,
      Column<Duration> duration,
      Column<Boolean> flag,
      Column<WorkingHours> hours) {
    static Answer of(String name, Set<Column.Kind> kinds) {
      return new Answer(
          name,
          kinds,
          Column.text(name),
          Column.list(name),
          Column.number(name),
          Column.duration(name),
          Column.flag(name),
          Column.hours(name));
    }

    /** Whether the cell of a row says that there is no answer, whatever else the row says. */
    boolean isRefused(PersonRow row) {
      return (kinds.contains(Column.Kind.HOURS) && row.cell(name).equals(WeekText.NO_ANSWER))
          || (name.equals(WantedColumns.TIME_ZONE) && row.cell(name).equals(ZoneText.NO_ANSWER));
    }
  }

  /** Where answers go. */
  private interface Answers {
    <T> void set(Column<T> column, T value);
  }

  /**
   * A mentee.
   *
   * @param isHeldBack whether the coordinator holds the mentee back
   */
  Mentee mentee(PersonRow row, boolean isHeldBack) {
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

  /**
   * A mentor.
   *
   * @param isHeldBack whether the coordinator holds the mentor back
   */
  Mentor mentor(PersonRow row, boolean isHeldBack) {
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
    for (LinkColumn link : side.links()) {
      List<String> named = Refusals.understood(row.links(link.name()));
      if (!named.isEmpty()) {
        links.put(link, Links.ranked(named));
      }
    }
    return links;
  }

  private void answers(PersonRow row, Answers answers) {
    if (side.links().stream().anyMatch(link -> Refusals.isOpen(row.links(link.name())))) {
      answers.set(Columns.EXCLUSIONS_UNDERSTOOD, false);
    }
    for (Answer answer : side.answers()) {
      if (!answer.isRefused(row)) {
        set(row, answer, answers);
      }
    }
  }

  private void set(PersonRow row, Answer answer, Answers answers) {
    String cell = row.cell(answer.name());
    for (Column.Kind kind : answer.kinds()) {
      if (kind == Column.Kind.HOURS) {
        hours(row, cell).ifPresent(hours -> answers.set(answer.hours(), hours));
      } else if (!cell.isEmpty()) {
        switch (kind) {
          case TEXT -> answers.set(answer.text(), shared(cell));
          case LIST -> answers.set(answer.list(), words(cell));
          case NUMBER -> answers.set(answer.number(), Long.valueOf(cell));
          case DURATION -> answers.set(answer.duration(), MonthlyHours.duration(cell));
          case FLAG -> answers.set(answer.flag(), cell.equals(YesNo.YES));
          case HOURS -> throw new IllegalStateException("hours depend on the time zone");
        }
      }
    }
  }

  private List<String> words(String cell) {
    return lists.computeIfAbsent(
        cell, text -> ListText.words(text).stream().map(this::shared).toList());
  }

  private String shared(String word) {
    String before = words.putIfAbsent(word, word);
    return before == null ? word : before;
  }

  private Optional<WorkingHours> hours(PersonRow row, String cell) {
    String zone = row.cell(WantedColumns.TIME_ZONE);
    if (cell.isEmpty() && zone.isEmpty()) {
      return Optional.empty();
    }
    String key = zone + " " + cell;
    WorkingHours known = weeks.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<WorkingHours> hours = hours(ZonedWeek.of(cell), zone);
    hours.ifPresent(week -> weeks.put(key, week));
    return hours;
  }

  private Optional<WorkingHours> hours(ZonedWeek given, String zoneCell) {
    String zoneGiven = given.zone().isEmpty() ? zoneCell : given.zone();
    if (zoneGiven.equals(ZoneText.NO_ANSWER)) {
      return Optional.empty();
    }
    ZoneId zone =
        zoneGiven.isEmpty() ? program.timeZone().orElse(ZoneOffset.UTC) : ZoneId.of(zoneGiven);
    String week = given.week().isEmpty() ? WeekText.USUAL : given.week();
    return Optional.of(WorkingHours.of(WeekText.ranges(week), zone, program.date()));
  }
}
