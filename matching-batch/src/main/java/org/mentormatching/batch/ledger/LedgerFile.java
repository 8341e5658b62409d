package org.mentormatching.batch.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.ledger.LedgerRow.State;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Durable;

/**
 * The ledger in a programme's folder, {@value #NAME}. It is read strictly, for a row that is
 * misunderstood would repeat or forget a pair, and replaced in one step.
 */
public final class LedgerFile {
  /** The name of the file. */
  public static final String NAME = "ledger.csv";

  private static final String PARTIAL = "." + NAME + ".partial";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  private final List<Fault> faults = new ArrayList<>();
  private final List<LedgerRow> rows = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, String> cycles = new TreeMap<>();

  private LedgerFile() {}

  /**
   * A ledger with every fault of its file.
   *
   * @param ledger empty if anything is wrong
   * @param faults what is wrong; each stops a run
   */
  public record LedgerReading(Ledger ledger, List<Fault> faults) {
    /** Copies the list. */
    public LedgerReading {
      faults = List.copyOf(faults);
    }
  }

  /** The ledger of a programme; empty if nothing was published yet. */
  public static LedgerReading read(Path programme) {
    Path file = programme.resolve(NAME);
    if (!Files.exists(file)) {
      return new LedgerReading(Ledger.empty(), List.of());
    }
    LedgerFile reader = new LedgerFile();
    Optional<WrittenTable> table = reader.table(file);
    table.ifPresent(reader::read);
    return new LedgerReading(
        reader.faults.isEmpty() && table.isPresent()
            ? new Ledger(table.get().header(), table.get().rows(), reader.rows)
            : Ledger.empty(),
        reader.faults);
  }

  /**
   * Replaces the ledger of a programme in one step.
   *
   * @throws IOException if it cannot be written; then the ledger is as it was
   */
  public static void write(Path programme, Ledger ledger) throws IOException {
    Path partial = programme.resolve(PARTIAL);
    Files.deleteIfExists(partial);
    Durable.write(partial, ledger.bytes());
    Files.move(
        partial,
        programme.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Durable.flushFolder(programme);
  }

  private Optional<WrittenTable> table(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(WrittenTable.read(bytes));
    } catch (CharacterCodingException notUtf8) {
      fault(0, "the file is not UTF-8", "Save it as CSV in UTF-8");
    } catch (IOException unreadable) {
      fault(0, "the file cannot be read", "Restore it, or check that you may open it");
    }
    return Optional.empty();
  }

  private void fault(int line, String message, String remedy) {
    faults.add(new Fault(Severity.STOPS, NAME, line, "", message, remedy));
  }

  private void read(WrittenTable table) {
    List<String> missing =
        Ledger.COLUMNS.stream().filter(column -> !table.header().contains(column)).toList();
    if (!missing.isEmpty()) {
      fault(
          1,
          "there is no column " + String.join(", ", missing),
          "Restore the header " + String.join(",", Ledger.COLUMNS));
      return;
    }
    int line = 1 + breaks(table.header());
    for (List<String> cells : table.rows()) {
      line++;
      read(line, table, cells);
      line += breaks(cells);
    }
  }

  /** How many lines a row has beside its first one. */
  private static int breaks(List<String> cells) {
    return (int) cells.stream().mapToLong(cell -> cell.lines().count()).filter(n -> n > 1).sum()
        - (int) cells.stream().filter(cell -> cell.lines().count() > 1).count();
  }

  private void read(int line, WrittenTable table, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() != table.header().size()) {
      fault(
          line,
          "the row has %d cells, the header %d".formatted(cells.size(), table.header().size()),
          "Restore the row");
      return;
    }
    String word = table.cell(cells, "state").strip().toLowerCase(Locale.ROOT);
    Optional<State> state = Stream.of(State.values()).filter(s -> s.word().equals(word)).findAny();
    String number = table.cell(cells, "cycle_number").strip();
    String term = table.cell(cells, "term").strip();
    if (state.isEmpty()) {
      fault(
          line,
          "the state is none of "
              + Stream.of(State.values()).map(State::word).collect(Collectors.joining(", ")),
          "Write one of them");
    } else if (!NUMBER.matcher(number).matches()) {
      fault(line, "cycle_number is no number from 1", "Restore it");
    } else {
      LedgerRow row =
          new LedgerRow(
              line,
              table.cell(cells, "mentee_id").strip(),
              table.cell(cells, "mentor_id").strip(),
              table.cell(cells, "cycle").strip(),
              Integer.parseInt(number),
              state.get(),
              table.cell(cells, "start"),
              table.cell(cells, "end"),
              NUMBER.matcher(term).matches() ? Integer.parseInt(term) : 0,
              table.cell(cells, "reason"));
      check(row);
      rows.add(row);
    }
  }

  private void check(LedgerRow row) {
    if (row.cycle().isEmpty()) {
      fault(row.line(), "the cycle is missing", "Restore its name");
    }
    if (row.state() != State.PUBLISHED && row.menteeId().isEmpty()) {
      fault(row.line(), "the mentee is missing", "Restore the id");
    }
    if (row.concernsPair() && row.mentorId().isEmpty()) {
      fault(row.line(), "the mentor is missing", "Restore the id");
    }
    if (row.concernsPair() && row.term() == 0) {
      fault(row.line(), "the term is no number from 1", "Restore for how many cycles it is");
    }
    int number = numbers.computeIfAbsent(row.cycle(), cycle -> row.cycleNumber());
    String cycle = cycles.computeIfAbsent(row.cycleNumber(), of -> row.cycle());
    if (number != row.cycleNumber()) {
      fault(
          row.line(),
          "the cycle has two numbers, %d and %d".formatted(number, row.cycleNumber()),
          "Restore the one that it was published with");
    } else if (!cycle.equals(row.cycle())) {
      fault(
          row.line(),
          "two cycles have the number %d".formatted(row.cycleNumber()),
          "Restore the one that it was published with");
    }
  }
}
