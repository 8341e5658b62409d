package org.mentormatching.batch.intake;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Problem;

/**
 * What reading the files of a programme gave.
 *
 * @param problem the people and pairs; empty if a fault stops the run
 * @param faults everything that is wrong or was assumed, by file, line and cell
 * @param setAside the rows that stay out because they are faulty, by file and line
 * @param reminders what a summary has to name, by kind, file and line
 * @param leftOut whose rows do not count, by file and line
 * @param personIds who it is that the export of everybody has under another id, by that id
 * @param pins where the pins stand
 * @param ruledOut where pairs stand that the coordinator rules out
 * @param notJoined mentees and mentors who are not in the export of everybody, by id; by place if
 *     the id is an address
 * @param counts what became of the rows of each file
 * @param unsaidConsent mentees who neither consent nor refuse, by id
 * @param understood the columns that were read, by file
 * @param unreadable the ids of rules, criteria and limits that need a column which no file has
 * @param outside partners of ongoing pairs who are outside the round
 * @param usedTables what was used, in canonical words; empty if a fault stops the run
 */
public record Reading(
    Optional<Problem> problem,
    List<Fault> faults,
    List<SetAsideRow> setAside,
    List<Reminder> reminders,
    List<LeftOutPerson> leftOut,
    SortedMap<String, String> personIds,
    List<PinRow> pins,
    List<PinRow> ruledOut,
    List<String> notJoined,
    List<RowCount> counts,
    SortedMap<String, UnsaidConsent> unsaidConsent,
    List<HeadingsRead> understood,
    List<String> unreadable,
    List<OutsidePartner> outside,
    List<UsedTable> usedTables) {
  /** Copies the lists. */
  public Reading {
    faults = List.copyOf(faults);
    setAside = List.copyOf(setAside);
    reminders = List.copyOf(reminders);
    leftOut = List.copyOf(leftOut);
    personIds = Collections.unmodifiableSortedMap(new TreeMap<>(personIds));
    pins = List.copyOf(pins);
    ruledOut = List.copyOf(ruledOut);
    notJoined = List.copyOf(notJoined);
    counts = List.copyOf(counts);
    unsaidConsent = Collections.unmodifiableSortedMap(new TreeMap<>(unsaidConsent));
    understood = List.copyOf(understood);
    unreadable = List.copyOf(unreadable);
    outside = List.copyOf(outside);
    usedTables = List.copyOf(usedTables);
  }

  /** Nothing was read. */
  public static Reading none() {
    return new Reading(
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether a fault stops the run. */
  public boolean stops() {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.STOPS);
  }
}
