package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.Intake;
import org.mentormatching.batch.intake.Reading;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.RowCount;
import org.mentormatching.batch.intake.RowPlace;
import org.mentormatching.batch.intake.SetAsideRow;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.ledger.LedgerFile;
import org.mentormatching.batch.ledger.LedgerFile.LedgerReading;
import org.mentormatching.batch.ledger.PublishedFolder;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Flag;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.ProgramReading;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.Recogniser;
import org.mentormatching.batch.recognise.Recognition;
import org.mentormatching.batch.report.Counted;
import org.mentormatching.batch.report.RunRecord.Rows;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.batch.table.Tables;

/**
 * A programme's folder as it was read.
 *
 * @param folder the folder
 * @param program its settings
 * @param recognition what was recognised beside what the settings say
 * @param reading its people and pairs
 * @param review what was decided on earlier proposals of the cycle
 * @param faults everything that is wrong or was assumed in any file, in the order of the places
 */
record Programme(
    Path folder,
    Program program,
    Recognition recognition,
    Reading reading,
    Review review,
    List<Fault> faults) {
  private static final int MOST_LISTED = 5;

  /** Something about the command itself is wrong. */
  static final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
      super(message);
    }
  }

  static Programme read(Path folder, List<Flag> flags) throws WrongUsageException, IOException {
    return read(folder, flags, Optional.empty());
  }

  /**
   * Reads a folder.
   *
   * @param decisions a file of decisions that the command names
   */
  static Programme read(Path folder, List<Flag> flags, Optional<Path> decisions)
      throws WrongUsageException, IOException {
    return read(folder, flags, cycle -> ReviewFiles.read(folder, cycle, decisions));
  }

  /** Reads a folder as if nothing had been decided but what a review says. */
  static Programme reread(Path folder, List<Flag> flags, Review review)
      throws WrongUsageException, IOException {
    return read(folder, flags, cycle -> review);
  }

  /** Where what was decided in a cycle is found. */
  private interface Decided {
    Review in(String cycle) throws IOException;
  }

  private static Programme read(Path folder, List<Flag> flags, Decided decided)
      throws WrongUsageException, IOException {
    refuseOthers(folder);
    ProgramReading said = ProgramReader.read(folder, flags, "");
    refuseFlags(said.faults(), flags);
    if (said.isUnreadable()) {
      Recognition none = Recognition.none(Tables.of(folder));
      return of(folder, said.program(), none, Reading.none(), Review.none(), said.faults());
    }
    Recognition recognition = Recogniser.recognise(folder, said.program());
    ProgramReading settings = ProgramReader.read(folder, flags, recognition.yaml());
    List<Fault> faults = new ArrayList<>(recognition.faults());
    faults.addAll(settings.faults());
    LedgerReading kept = LedgerFile.read(folder);
    faults.addAll(kept.faults());
    if (kept.faults().isEmpty()) {
      faults.addAll(PublishedFolder.interrupted(folder, kept.ledger()));
    }
    String cycle = settings.program().cycle();
    Review review = decided.in(cycle);
    Reading reading =
        recognition.asks()
            ? Reading.none()
            : Intake.read(
                recognition.tables(), settings.program(), review, kept.ledger().before(cycle));
    return of(folder, settings.program(), recognition, reading, review, faults);
  }

  /** Reads a folder whose files are as this program writes them, so that nothing is recognised. */
  static Programme readCanonical(Path folder) throws WrongUsageException, IOException {
    refuseOthers(folder);
    ProgramReading settings = ProgramReader.read(folder);
    Tables tables = Tables.of(folder);
    tables.readPeopleAhead(settings.program());
    Review review = Review.stored(folder, String.valueOf(folder.getFileName()));
    Reading reading = Intake.readCanonical(tables, settings.program(), review);
    return of(
        folder, settings.program(), Recognition.none(tables), reading, review, settings.faults());
  }

  private static Programme of(
      Path folder,
      Program program,
      Recognition recognition,
      Reading reading,
      Review review,
      List<Fault> beforehand) {
    List<Fault> faults = new ArrayList<>(beforehand);
    faults.addAll(reading.faults());
    faults.sort(Fault.ORDER);
    return new Programme(
        folder, program, recognition, reading, review, faults.stream().distinct().toList());
  }

  /** Refuses what is no folder, with the folder that was probably meant. */
  static void refuseOthers(Path folder) throws WrongUsageException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUsageException(
          folder
              + " is no folder. "
              + meant(folder)
                  .map(other -> "Did you mean " + other + "?")
                  .orElse("Name the programme's folder" + beside(folder)));
    }
  }

  /** The folder beside one that is not there whose name is nearest; of a file, its folder. */
  private static Optional<Path> meant(Path folder) {
    Path name = folder.getFileName();
    if (Files.exists(folder)) {
      return Optional.ofNullable(folder.getParent()).or(() -> Optional.of(Path.of(".")));
    }
    return name == null
        ? Optional.empty()
        : NearestWord.to(name.toString(), foldersBeside(folder)).map(folder::resolveSibling);
  }

  /** What can be named in place of a folder that is not there. */
  private static String beside(Path folder) {
    List<String> names = foldersBeside(folder);
    int more = names.size() - MOST_LISTED;
    return names.isEmpty()
        ? ""
        : "; there are "
            + String.join(", ", names.subList(0, Math.min(names.size(), MOST_LISTED)))
            + (more > 0 ? " and " + more + " more" : "");
  }

  private static List<String> foldersBeside(Path folder) {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> beside = Files.list(parent)) {
      return beside
          .filter(Files::isDirectory)
          .map(one -> String.valueOf(one.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** What is wrong with settings on the command line is wrong usage of the command. */
  private static void refuseFlags(List<Fault> faults, List<Flag> flags) throws WrongUsageException {
    List<String> labels = flags.stream().map(Flag::label).toList();
    String wrong =
        faults.stream()
            .filter(fault -> labels.contains(fault.file()))
            .map(Fault::sentence)
            .collect(Collectors.joining("\n          "));
    if (!wrong.isEmpty()) {
      throw new WrongUsageException(wrong);
    }
  }

  /** The faults of one severity. */
  List<Fault> faults(Severity severity) {
    return faults.stream().filter(fault -> fault.severity() == severity).toList();
  }

  /** Whether a run would be refused. */
  boolean isRefused(Strictness strictness) {
    return !faults(Severity.STOPS).isEmpty()
        || (strictness == Strictness.EVERY_ROW_COUNTS && !faults(Severity.SET_ASIDE).isEmpty());
  }

  /** The ids of rules, criteria and limits that need a column which no file has. */
  List<String> unreadable() {
    return recognition.asks()
        ? Intake.read(recognition.tables(), program, review).unreadable()
        : reading.unreadable();
  }

  /** Whether a fault of a file stops the run. */
  boolean stopsIn(String file) {
    return faults(Severity.STOPS).stream().anyMatch(fault -> fault.file().equals(file));
  }

  /** What is wrong, in a line each and under headings by severity; notes are counted. */
  Outcome refusal() {
    List<String> lines = new ArrayList<>();
    add(lines, "These rows are set aside:", Severity.SET_ASIDE);
    add(lines, "These stop the run:", Severity.STOPS);
    lines.addAll(notesOfReview());
    lines.addAll(notesCounted());
    lines.addAll(OldPins.hintWhereTheyStop(this));
    lines.add(
        faults(Severity.STOPS).isEmpty()
            ? "Nothing was solved or written: --strict lets rows set aside stop the run."
            : "Nothing was solved or written. Mend what stops the run, then run again.");
    return Outcome.complaint(Ending.REFUSED, lines);
  }

  /**
   * What is wrong and what was assumed, in a line each and under headings by severity; above what
   * was assumed, that no criterion counts.
   */
  List<String> complaints() {
    List<String> lines = new ArrayList<>();
    add(lines, "These stop the run:", Severity.STOPS);
    add(lines, "These rows are set aside:", Severity.SET_ASIDE);
    reading
        .problem()
        .map(problem -> Counted.of(program.policy(), program.policy().on(problem)))
        .filter(Counted::coversNothing)
        .ifPresent(counted -> lines.add(Summary.line(Summary.NO_CRITERION, counted.warning())));
    add(lines, "Notes:", Severity.NOTE);
    return lines;
  }

  /** How many notes there are, and where they stand; empty if there is none. */
  List<String> notesCounted() {
    List<Fault> assumed = new ArrayList<>(faults(Severity.NOTE));
    assumed.removeAll(review.faults());
    int notes = FaultLines.kinds(assumed);
    return notes == 0
        ? List.of()
        : List.of(
            Summary.line(
                "Assumed",
                notes
                    + (notes == 1 ? " note" : " notes")
                    + ": "
                    + NextCommand.of("check", folder)));
  }

  /** What is noted of decisions, in a line each. */
  List<String> notesOfReview() {
    return review.faults().stream()
        .filter(fault -> fault.severity() == Severity.NOTE)
        .distinct()
        .map(fault -> Summary.line("Noted", fault.sentence()))
        .toList();
  }

  private void add(List<String> lines, String heading, Severity severity) {
    List<Fault> some = faults(severity);
    if (!some.isEmpty()) {
      lines.add(heading);
      FaultLines.of(some).forEach(line -> lines.add("  " + line));
    }
  }

  /** What became of the rows of people in all files. */
  Rows rows() {
    int read = 0;
    int used = 0;
    int setAside = 0;
    SortedMap<String, Integer> leftOut = new TreeMap<>();
    for (RowCount count : reading.counts()) {
      if (count.table().listsPeople()) {
        read += count.read();
        used += count.used();
        setAside += count.setAside();
        count.leftOut().forEach((reason, rows) -> leftOut.merge(reason, rows, Integer::sum));
      }
    }
    return new Rows(read, used, setAside, leftOut);
  }

  /** How the rows were used, in a line. */
  String rowsInWords() {
    if (reading.counts().stream().noneMatch(count -> count.table().listsPeople())) {
      return recognition.asks() ? "no rows yet, for questions are open" : "no rows";
    }
    Rows rows = rows();
    StringBuilder words = new StringBuilder();
    words.append(
        "%d rows of people = %d used + %d set aside"
            .formatted(rows.read(), rows.used(), rows.setAside()));
    List<SetAsideRow> places =
        reading.setAside().stream().filter(row -> row.table().listsPeople()).toList();
    if (!places.isEmpty()) {
      words.append(" (").append(RowPlace.inWords(places, 3)).append(')');
    }
    if (!rows.leftOut().isEmpty()) {
      int all = rows.leftOut().values().stream().mapToInt(Integer::intValue).sum();
      words.append(" + ").append(all).append(" left out (");
      words.append(
          rows.leftOut().entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(Collectors.joining(", ")));
      words.append(')');
    }
    fileOfBothRoles()
        .ifPresent(
            file ->
                words
                    .append("; ")
                    .append(file)
                    .append(" is read for both roles, so each of its rows counts twice"));
    return words.toString();
  }

  /** The table that is read for both roles, if there is one. */
  private Optional<String> fileOfBothRoles() {
    List<RowCount> sides =
        reading.counts().stream().filter(count -> count.table().isRequired()).toList();
    return sides.size() == 2
            && sides.get(0).file().equals(sides.get(1).file())
            && program
                .format(InputFile.MENTEES)
                .sheet()
                .equals(program.format(InputFile.MENTORS).sheet())
        ? Optional.of(sides.get(0).file())
        : Optional.empty();
  }
}
