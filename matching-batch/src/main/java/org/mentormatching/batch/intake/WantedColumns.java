package org.mentormatching.batch.intake;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.PolicyColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;

/** The columns of each file that are read; every other column stays unread. */
final class WantedColumns {
  static final String ID = "id";
  static final String PERSON_ID = "person_id";
  static final String NAME = "name";
  static final String EMAIL = "email";
  static final String MANAGER_ID = "manager_id";
  static final String REPLIED_AT = "replied_at";
  static final String TIME_ZONE = "time_zone";
  static final String WORKING_HOURS = Columns.WORKING_HOURS.name();
  static final Set<String> IDENTITY = Set.of(ID, PERSON_ID, NAME, EMAIL, MANAGER_ID);

  private static final String LINE_COMPLETE = Columns.REPORTING_LINE_COMPLETE.name();
  private static final Set<String> MADE_FROM_PAIRS =
      Set.of(
          Columns.AFFINITY.name(),
          Columns.PAIR_MINUTES.name(),
          Columns.PAST_MENTORS.name(),
          Columns.REPORTING_LINE.name(),
          Columns.SELF.name());

  private final PolicyColumns policy;
  private final SortedSet<String> answersOfMentees;
  private final SortedSet<String> answersOfMentors;
  private final SortedSet<String> linksOfMentees;
  private final SortedSet<String> linksOfMentors;

  WantedColumns(Program program) {
    policy = program.policyColumns();
    answersOfMentees = findAnswers(InputFile.MENTEES);
    answersOfMentors = findAnswers(InputFile.MENTORS);
    linksOfMentees = findLinks(InputFile.MENTEES);
    linksOfMentors = findLinks(InputFile.MENTORS);
  }

  /** The columns read of a file. */
  SortedSet<String> of(InputFile file) {
    SortedSet<String> wanted = new TreeSet<>();
    switch (file) {
      case MENTEES, MENTORS -> {
        wanted.addAll(answers(file));
        wanted.addAll(links(file));
        wanted.addAll(Set.of(ID, PERSON_ID, NAME, EMAIL, REPLIED_AT));
      }
      case PEOPLE -> {
        wanted.addAll(answers(InputFile.MENTEES));
        wanted.addAll(answers(InputFile.MENTORS));
        wanted.addAll(Set.of(ID, NAME, EMAIL));
      }
      default -> {
        wanted.addAll(KnownColumns.of(file, policy));
        wanted.remove("since");
      }
    }
    if (file.listsPeople() && readsLine()) {
      wanted.add(MANAGER_ID);
    }
    return wanted;
  }

  /** The columns read of a side in which people answer something of themselves. */
  SortedSet<String> answers(InputFile side) {
    return side == InputFile.MENTEES ? answersOfMentees : answersOfMentors;
  }

  private SortedSet<String> findAnswers(InputFile side) {
    SortedSet<String> answers = new TreeSet<>(policy.names(side));
    answers.remove(LINE_COMPLETE);
    answers.remove(Columns.EXCLUSIONS_UNDERSTOOD.name());
    if (side == InputFile.MENTEES) {
      answers.add(Columns.MENTORS_WANTED.name());
      answers.add(Columns.URGENCY.name());
      answers.add(Columns.URGENCY_CONFIRMED.name());
      answers.add(Columns.CYCLES_WAITING.name());
      if (answers.contains(Columns.DEVELOPMENT_AREAS.name())) {
        answers.add(Columns.SHARES_DEVELOPMENT_AREAS.name());
      }
    } else {
      answers.add(Columns.CAPACITY.name());
    }
    if (answers.contains(WORKING_HOURS)) {
      answers.add(TIME_ZONE);
    }
    return Collections.unmodifiableSortedSet(answers);
  }

  /** The columns read of a side in which people name people of the other side. */
  SortedSet<String> links(InputFile side) {
    return side == InputFile.MENTEES ? linksOfMentees : linksOfMentors;
  }

  private SortedSet<String> findLinks(InputFile side) {
    SortedSet<String> links = new TreeSet<>(policy.links(side));
    links.removeAll(MADE_FROM_PAIRS);
    return Collections.unmodifiableSortedSet(links);
  }

  /** Whether the reporting line is read. */
  boolean readsLine() {
    return policy.anyLink(Columns.REPORTING_LINE.name()::equals)
        || policy.names(InputFile.MENTEES).contains(LINE_COMPLETE)
        || policy.names(InputFile.MENTORS).contains(LINE_COMPLETE);
  }

  /** Whether the pairs of a file are read. */
  boolean readsPairs(InputFile file) {
    return switch (file) {
      case AFFINITY -> policy.anyLink(Columns.AFFINITY.name()::equals);
      case NEEDS -> policy.anyLink(Columns.PAIR_MINUTES.name()::equals);
      case PAST -> policy.anyLink(Columns.PAST_MENTORS.name()::equals);
      case EXCLUSIONS -> policy.anyLink(Columns.EXCLUDED_MENTORS.name()::equals);
      default -> true;
    };
  }

  /** The file of pairs in which people are named; empty if they name each other themselves. */
  static Optional<InputFile> pairs(LinkColumn column) {
    if (column.equals(Columns.AFFINITY)) {
      return Optional.of(InputFile.AFFINITY);
    }
    if (column.equals(Columns.PAIR_MINUTES)) {
      return Optional.of(InputFile.NEEDS);
    }
    return column.equals(Columns.PAST_MENTORS) ? Optional.of(InputFile.PAST) : Optional.empty();
  }

  /**
   * The columns of a file in which a column that the policy reads can be found; none if it tells
   * how well something else was understood, which is known of every file.
   */
  static Set<String> sources(String column) {
    if (column.equals(LINE_COMPLETE)) {
      return Set.of(MANAGER_ID);
    }
    if (column.equals(Columns.EXCLUSIONS_UNDERSTOOD.name())) {
      return Set.of();
    }
    return column.equals(WORKING_HOURS) ? Set.of(WORKING_HOURS, TIME_ZONE) : Set.of(column);
  }
}
