package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;

/** Collects faults, rows set aside and counts while files are read. */
final class Findings {
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> notJoined = new ArrayList<>();
  private final List<Reminder> reminders = new ArrayList<>();
  private final List<SetAsideRow> setAside = new ArrayList<>();
  private final List<LeftOutPerson> leftOut = new ArrayList<>();
  private final List<PinRow> pins = new ArrayList<>();
  private final List<PinRow> ruledOut = new ArrayList<>();
  private final SortedMap<InputFile, List<String>> apart = new TreeMap<>();
  private final SortedMap<InputFile, Tally> tallies = new TreeMap<>();

  /** Counts the rows of one file. */
  private static final class Tally {
    private final String name;
    private final int read;
    private int used;
    private int setAside;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    Tally(String name, int read) {
      this.name = name;
      this.read = read;
    }
  }

  /** The list to which faults are added. */
  List<Fault> faults() {
    return faults;
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  /** A row of a file that is about to be read is no row of its table. */
  void apart(InputFile file, String reason) {
    apart.computeIfAbsent(file, key -> new ArrayList<>()).add(reason);
  }

  /** Somebody was not found in the export of everybody. */
  void notJoined(String person) {
    notJoined.add(person);
  }

  /** Two people are pinned. */
  void pin(PinRow pin) {
    pins.add(pin);
  }

  /** Where the pins stand, in the order of the file. */
  List<PinRow> pins() {
    return pins;
  }

  /** Two people are ruled out, by a file or a decision. */
  void ruleOut(PinRow row) {
    ruledOut.add(row);
  }

  /** Where it stands that two people are ruled out, in the order of the files. */
  List<PinRow> ruledOut() {
    return ruledOut;
  }

  /** A summary has to name something. */
  void remind(Reminder reminder) {
    reminders.add(reminder);
  }

  /** What a summary has to name, by kind, file and line. */
  List<Reminder> sortedReminders() {
    return reminders.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Reminder::kind)
                .thenComparing(Reminder::file)
                .thenComparingInt(Reminder::line))
        .toList();
  }

  /** Everybody who was not found in the export of everybody. */
  List<String> notJoined() {
    return notJoined;
  }

  /** The rows of a file are about to be read; those that do not count are counted at once. */
  void begin(Sheet sheet) {
    List<String> outside = apart.getOrDefault(sheet.file(), List.of());
    int rows = sheet.rows().size() + sheet.leftOut().size() + outside.size();
    tallies.put(sheet.file(), new Tally(sheet.name(), rows));
    outside.forEach(reason -> leftOut(sheet.file(), reason));
    for (LeftOutRow out : sheet.leftOut()) {
      leftOut(sheet.file(), out.reason());
      if (sheet.file().isRequired()) {
        leftOut(LeftOutPerson.of(sheet, out));
      }
    }
  }

  /** Somebody takes no part for a row that does not count, which is counted elsewhere. */
  void leftOut(LeftOutPerson person) {
    leftOut.add(person);
  }

  /** Whose rows do not count, by file and line. */
  List<LeftOutPerson> sortedLeftOut() {
    return leftOut.stream()
        .sorted(
            Comparator.comparing(LeftOutPerson::file)
                .thenComparingInt(LeftOutPerson::line)
                .thenComparing(LeftOutPerson::table))
        .toList();
  }

  /** A row was understood. */
  void used(InputFile file) {
    tally(file).used++;
  }

  /** A row does not count, for a reason that is no fault. */
  void leftOut(InputFile file, String reason) {
    tally(file).leftOut.merge(reason, 1, Integer::sum);
  }

  /** How many rows of a file stay out. */
  int setAside(InputFile file) {
    return tally(file).setAside;
  }

  /** A row stays out. */
  void setAside(SetAsideRow row) {
    setAside.add(row);
    tally(row.table()).setAside++;
  }

  private Tally tally(InputFile file) {
    Tally tally = tallies.get(file);
    if (tally == null) {
      throw new IllegalStateException(file + " has not been read");
    }
    return tally;
  }

  /** Whether a fault stops the run. */
  boolean stops() {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.STOPS);
  }

  List<Fault> sortedFaults() {
    return faults.stream().distinct().sorted(Fault.ORDER).toList();
  }

  List<SetAsideRow> sortedSetAside() {
    return setAside.stream()
        .sorted(Comparator.comparing(SetAsideRow::file).thenComparingInt(SetAsideRow::line))
        .toList();
  }

  List<RowCount> counts() {
    List<RowCount> counts = new ArrayList<>();
    tallies.forEach(
        (file, tally) ->
            counts.add(
                new RowCount(
                    file, tally.name, tally.read, tally.used, tally.setAside, tally.leftOut)));
    return counts;
  }
}
