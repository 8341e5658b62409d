package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/** Decisions as a table: a row each. */
public final class DecisionTable {
  static final String MENTEE = "mentee_id";
  static final String MENTOR = "mentor_id";

  /** The column in which something is decided. */
  public static final String DECISION = "decision";

  static final String OTHER = "other_mentor_id";
  private static final String NOTE = "decision_note";

  /** The column that says on which proposal. */
  public static final String PROPOSAL = "proposal";

  private static final String FINGERPRINT = "fingerprint";

  /** Columns of a proposal's tables, one of each, that no list of decisions has. */
  private static final List<String> OF_A_PROPOSAL =
      List.of("mentor_number", "mentors_wanted", "free_seats");

  /** The columns. */
  public static final List<String> HEADER =
      List.of(PROPOSAL, FINGERPRINT, MENTEE, MENTOR, DECISION, OTHER, NOTE);

  private DecisionTable() {}

  static WrittenTable of(List<Decision> decisions) {
    return new WrittenTable(
        HEADER,
        decisions.stream()
            .map(
                one ->
                    List.of(
                        one.proposal(),
                        one.fingerprint(),
                        one.menteeId(),
                        one.mentorId(),
                        one.kind().word(),
                        one.otherMentorId(),
                        one.note()))
            .toList());
  }

  /** A table whose columns of decisions are called as they are here, whoever typed the header. */
  static WrittenTable named(WrittenTable table) {
    List<String> header = new ArrayList<>();
    for (String name : table.header()) {
      String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
      boolean isMeant = HEADER.contains(plain) && !table.header().contains(plain);
      header.add(isMeant && !header.contains(plain) ? plain : name);
    }
    return new WrittenTable(header, table.rows());
  }

  /** Whether a table has what decisions need. */
  public static boolean has(WrittenTable table) {
    return (table.header().contains(DECISION) || table.header().contains(OTHER))
        && (table.header().contains(MENTEE) || table.header().contains(MENTOR));
  }

  /** Whether a table is one of a proposal, whole, and no list of decisions alone. */
  public static boolean isOfAProposal(WrittenTable table) {
    return OF_A_PROPOSAL.stream().anyMatch(table.header()::contains);
  }

  /**
   * The decisions in a table, be it one of decisions or one of a proposal. Rows in which nothing is
   * decided are passed over, whatever their note says.
   *
   * @param file how the table is named in messages
   * @param faults takes what is wrong
   */
  public static List<Decision> read(WrittenTable table, String file, List<Fault> faults) {
    List<Decision> decisions = new ArrayList<>();
    int line = 1;
    for (List<String> row : table.rows()) {
      line++;
      String word = table.cell(row, DECISION).strip();
      String other = table.cell(row, OTHER).strip();
      if (word.isEmpty() && other.isEmpty()) {
        continue;
      }
      Optional<Kind> kind = word.isEmpty() ? Optional.of(Kind.NOT_THIS) : Kind.of(word);
      Optional<Fault> wrong = wrong(table, row, file, line, word, kind);
      if (wrong.isPresent()) {
        faults.add(wrong.get());
        continue;
      }
      decisions.add(
          new Decision(
              table.cell(row, MENTEE).strip(),
              isAboutTheMentee(table, row, kind.orElseThrow())
                  ? ""
                  : table.cell(row, MENTOR).strip(),
              kind.orElseThrow(),
              other,
              table.cell(row, NOTE).strip(),
              table.cell(row, PROPOSAL).strip(),
              table.cell(row, FINGERPRINT).strip(),
              file,
              line));
    }
    return decisions;
  }

  /** Whether the mentee alone is meant though a pair is named. */
  private static boolean isAboutTheMentee(WrittenTable table, List<String> row, Kind kind) {
    return kind == Kind.HOLD && !table.cell(row, MENTEE).isBlank();
  }

  private static Optional<Fault> wrong(
      WrittenTable table,
      List<String> row,
      String file,
      int line,
      String word,
      Optional<Kind> kind) {
    String mentee = table.cell(row, MENTEE).strip();
    String mentor = table.cell(row, MENTOR).strip();
    boolean isPair = !mentee.isEmpty() && !mentor.isEmpty();
    if (kind.isEmpty()) {
      return Optional.of(
          fault(
              table,
              file,
              line,
              DECISION,
              CellText.HIDDEN + " is no decision",
              Kind.nearest(word)
                  .map(near -> "Did you mean " + near + "?")
                  .orElse("Write " + String.join(", ", words(table.header())))));
    }
    if (mentee.isEmpty() && mentor.isEmpty()) {
      return Optional.of(
          fault(table, file, line, MENTEE, "nobody is named", "Name a mentee, a mentor or both"));
    }
    if (!isPair && kind.get() != Kind.HOLD && kind.get() != Kind.OPEN) {
      return Optional.of(
          fault(
              table,
              file,
              line,
              DECISION,
              "\"" + kind.get().word() + "\" is about a pair, and only one of two is named",
              "Write " + String.join(", ", words(List.of())) + ", or name the other one"));
    }
    String other = table.cell(row, OTHER).strip();
    if (!other.isEmpty() && kind.get() != Kind.NOT_THIS) {
      return Optional.of(
          fault(
              table,
              file,
              line,
              OTHER,
              "another mentor is named beside \"" + kind.get().word() + "\"",
              "Write " + Kind.NOT_THIS.word() + ", or empty this cell"));
    }
    return !other.isEmpty() && other.equals(mentor)
        ? Optional.of(
            fault(
                table,
                file,
                line,
                OTHER,
                "the other mentor is the same one",
                "Name somebody else, or write " + Kind.KEEP.word()))
        : Optional.empty();
  }

  /** The words that can stand in a table with these columns. */
  public static List<String> words(List<String> header) {
    boolean ofPairs = header.containsAll(List.of(MENTEE, MENTOR));
    return Stream.of(Kind.values())
        .filter(kind -> ofPairs || kind == Kind.HOLD || kind == Kind.OPEN)
        .map(Kind::word)
        .toList();
  }

  /** A cell as a spreadsheet shows it; empty if the table has no such column. */
  public static String cell(WrittenTable table, String column, int line) {
    int place = table.header().indexOf(column);
    return place < 0 || place > 25 ? "" : (char) ('A' + place) + Integer.toString(line);
  }

  /** A fault of a cell. */
  private static Fault fault(
      WrittenTable table, String file, int line, String column, String message, String remedy) {
    return new Fault(Severity.STOPS, file, line, cell(table, column, line), message, remedy);
  }
}
