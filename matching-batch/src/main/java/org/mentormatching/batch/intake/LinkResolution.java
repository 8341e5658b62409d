package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.AbsentPeople.Absence;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.NobodyWords;

/** Finds the people whom others name in their own rows; who is not found is noted with the cell. */
final class LinkResolution {
  private static final Pattern OR =
      Pattern.compile(
          "\\s*[/;&]\\s*|\\s*,?\\s+(?:or|and|oder|und|ou|et|o|y|e)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final WantedColumns wanted;
  private final Optional<Chart> chart;
  private final Findings findings;

  /**
   * For the people of a programme.
   *
   * @param chart who manages whom, if that is read
   */
  LinkResolution(Program program, Optional<Chart> chart, Findings findings) {
    wanted = new WantedColumns(program);
    this.chart = chart;
    this.findings = findings;
  }

  /**
   * Replaces names by ids in the rows of one side.
   *
   * @param own those people, as others name them
   * @param others the people of the other side
   */
  LinkResolution resolve(List<PersonRow> people, Directory own, Directory others) {
    if (people.isEmpty()) {
      return this;
    }
    Sheet sheet = people.get(0).sheet();
    for (String column : wanted.links(sheet.file())) {
      for (PersonRow person : people) {
        resolve(person, column, own, others);
      }
    }
    return this;
  }

  private void resolve(PersonRow person, String column, Directory own, Directory others) {
    boolean refuses = Refusals.isIn(column);
    List<String> ids = new ArrayList<>();
    boolean isUnderstood = true;
    boolean isAssumed = false;
    Optional<String> near = Optional.empty();
    List<String> references = whole(person.links(column), others);
    if (!refuses) {
      references = references.stream().flatMap(one -> wishes(one, others)).toList();
    }
    for (String reference : references) {
      Optional<String> id = others.find(reference);
      Optional<Absence> absence = others.absence(reference);
      if (id.isPresent()) {
        ids.add(id.get());
      } else if (absence.isPresent()) {
        absent(person, column, absence.get());
      } else if (refuses && OwnManagerWords.isMeant(reference)) {
        Optional<String> manager = others.ofPerson(manager(person));
        manager.ifPresent(ids::add);
        isAssumed |= manager.isPresent();
        isUnderstood &= manager.isPresent() || isKnown(manager(person));
      } else if (!isNobody(reference, refuses)
          && !(refuses && isOfOwnSide(person, reference, own, others))) {
        NamesInAnswer names = NamesInAnswer.in(reference, others, refuses);
        if (names.isWhole() || refuses) {
          ids.addAll(names.ids());
          isAssumed |= !names.ids().isEmpty();
        }
        isUnderstood &= names.isWhole();
        if (!names.isWhole() && near.isEmpty()) {
          near = others.near(reference);
        }
      }
    }
    List<String> once = new ArrayList<>(ids.stream().distinct().toList());
    if (!refuses) {
      once.stream()
          .flatMap(id -> others.closing(id).stream())
          .forEach(absence -> absent(person, column, absence));
    }
    if (isAssumed) {
      assumed(person, column, once);
    }
    if (!isUnderstood) {
      notUnderstood(person, column, near, once.isEmpty());
      if (refuses) {
        once.add(Refusals.NOT_UNDERSTOOD);
        findings.remind(
            new Reminder(
                Reminder.Kind.REFUSAL_NOT_UNDERSTOOD, person.sheet().name(), person.row().line()));
      }
    }
    person.links(column, once);
  }

  private static boolean isNobody(String reference, boolean refuses) {
    return refuses ? NobodyWords.has(reference) : NoWish.isSaid(reference);
  }

  /** The manager of somebody, as the chart names people; empty if it does not know one. */
  private String manager(PersonRow person) {
    return chart.map(of -> of.managerOf(person.personId())).orElse("");
  }

  private boolean isKnown(String manager) {
    return !manager.isEmpty() && chart.filter(of -> of.isInAFile(manager)).isPresent();
  }

  /**
   * Whether somebody in both roles refuses a person of one side only: of an answer that counts for
   * both, the other side has nobody to keep apart, if nobody there goes by a word of it.
   */
  private static boolean isOfOwnSide(
      PersonRow person, String reference, Directory own, Directory others) {
    return others.ofPerson(person.personId()).isPresent()
        && (own.knows(reference) || NamesInAnswer.in(reference, own, true).isWhole())
        && PersonName.words(reference).stream().noneMatch(others::isPartOfAName);
  }

  private void absent(PersonRow person, String column, Absence absence) {
    note(
        person,
        column,
        " names somebody "
            + absence.reason()
            + (Refusals.isIn(column)
                ? ", so that there is nobody to keep apart"
                : ", so that the wish does not count"),
        absence.remedy());
  }

  private void assumed(PersonRow person, String column, List<String> ids) {
    boolean areShown = ids.stream().noneMatch(id -> id.indexOf('@') >= 0);
    note(
        person,
        column,
        ": people are named in a sentence or by a part of the name; it is read as "
            + (areShown
                ? String.join(", ", ids)
                : ids.size() == 1 ? "1 person" : ids.size() + " people"),
        "Write the id, the e-mail address or the full name if it means others");
  }

  /** Puts names such as {@code Duarte, Ana} together again that were split at the comma. */
  private static List<String> whole(List<String> references, Directory others) {
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      String reference = references.get(i);
      boolean isLast = i + 1 == references.size();
      String joined = isLast ? reference : reference + ", " + references.get(i + 1);
      if (!isLast && !others.knows(reference) && others.knows(joined)) {
        whole.add(joined);
        i++;
      } else {
        whole.addAll(apart(reference, others));
      }
    }
    return whole;
  }

  /** Several names in one, if commas part them and somebody is known by one of the parts. */
  private static List<String> apart(String reference, Directory others) {
    List<String> parts = ListText.parts(reference, ',');
    return !others.knows(reference) && parts.stream().anyMatch(others::knows)
        ? parts
        : List.of(reference);
  }

  /** A wish for one person or another, of whom each is known or known to take no part. */
  private static Stream<String> wishes(String reference, Directory others) {
    List<String> named = OR.splitAsStream(reference).map(String::strip).toList();
    return !others.knows(reference)
            && named.stream().allMatch(one -> others.knows(one) || others.absence(one).isPresent())
        ? named.stream()
        : Stream.of(reference);
  }

  private void notUnderstood(
      PersonRow person, String column, Optional<String> near, boolean isNobodyFound) {
    boolean refuses = Refusals.isIn(column);
    note(
        person,
        column,
        ": somebody is named who is not found on the other side, or by a name that several people have; "
            + (refuses
                ? (isNobodyFound
                        ? "that refusal keeps nobody apart"
                        : "it keeps apart from whom was found only")
                    + ", and pairs of this person are marked"
                : "that wish does not count"),
        near.filter(id -> id.indexOf('@') < 0)
            .map(id -> "Write " + id + " if that is who is meant")
            .orElse("Write the id, the e-mail address or the full name"));
  }

  private void note(PersonRow person, String column, String message, String remedy) {
    Sheet sheet = person.sheet();
    findings.add(
        sheet.fault(
            Severity.NOTE,
            person.row(),
            column,
            "column " + sheet.headings().shown(column) + message,
            remedy));
  }
}
