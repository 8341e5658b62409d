package org.mentormatching.batch.job;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.ledger.LedgerFile;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.table.Tables;

/** What to do about pins that stand in the way of a cycle after the one that they were made for. */
final class OldPins {
  private static final String HINT =
      "Pins are for one cycle: if %s is that of an earlier one, take its rows out; pairs that go on"
          + " are in "
          + LedgerFile.NAME
          + ".";

  private OldPins() {}

  /** A line if a file of pins has something that stops a run and a cycle was published before. */
  static List<String> hintWhereTheyStop(Programme programme) {
    return files(programme).stream()
        .filter(
            file ->
                programme.faults(Severity.STOPS).stream().anyMatch(one -> one.file().equals(file)))
        .flatMap(file -> hint(programme, file).stream())
        .toList();
  }

  /** A line if a cycle was published before. */
  static List<String> hint(Programme programme) {
    return files(programme).stream().flatMap(file -> hint(programme, file).stream()).toList();
  }

  private static List<String> hint(Programme programme, String file) {
    return LedgerFile.read(programme.folder()).ledger().numberOf(programme.program().cycle()) > 1
        ? List.of(HINT.formatted(file))
        : List.of();
  }

  private static Set<String> files(Programme programme) {
    Set<String> files = new TreeSet<>(Tables.of(programme.folder()).usual(InputFile.PINS));
    programme.program().source(InputFile.PINS).map(Source::name).ifPresent(files::add);
    return files;
  }
}
