package org.mentormatching.batch.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentormatching.batch.intake.EarlierCycles.Fate;
import org.mentormatching.batch.ledger.Ledger;
import org.mentormatching.batch.ledger.LedgerRow;
import org.mentormatching.batch.ledger.LedgerRow.State;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Span;
import org.mentormatching.batch.report.FinalPair;
import org.mentormatching.batch.report.PublishedTables;

/** What a publication adds to the ledger. */
final class LedgerRows {
  private LedgerRows() {}

  /** The rows for the ledger: the cycle, its pairs that are not in it yet, and who is waiting. */
  static List<LedgerRow> of(
      Program program,
      StoredProposal stored,
      Acceptance acceptance,
      PublishedTables tables,
      Ledger ledger) {
    String cycle = program.cycle();
    int number = ledger.numberOf(cycle);
    Span span = program.span();
    String start = span.starts().map(LocalDate::toString).orElse("");
    String end = span.ends().map(LocalDate::toString).orElse("");
    Set<String> inTerm =
        ledger.before(cycle).pairs().stream()
            .filter(pair -> pair.fate() == Fate.GOES_ON)
            .map(pair -> key(pair.menteeId(), pair.mentorId()))
            .collect(Collectors.toSet());
    List<LedgerRow> rows = new ArrayList<>();
    rows.add(
        new LedgerRow(
            0,
            "",
            "",
            cycle,
            number,
            State.PUBLISHED,
            start,
            end,
            0,
            "proposal " + stored.record().proposal()));
    for (FinalPair pair : acceptance.pairs()) {
      boolean goesOn = pair.ground() == FinalPair.Ground.GOES_ON;
      int term = goesOn ? Span.USUAL_TERM : span.term();
      if (!inTerm.contains(key(pair.menteeId(), pair.mentorId()))) {
        rows.add(
            new LedgerRow(
                0,
                pair.menteeId(),
                pair.mentorId(),
                cycle,
                number,
                State.ACTIVE,
                start,
                term == 1 ? end : "",
                term,
                pair.ground().word()));
      }
    }
    for (Map.Entry<String, String> waiting : tables.waiting().entrySet()) {
      rows.add(
          new LedgerRow(
              0,
              waiting.getKey(),
              "",
              cycle,
              number,
              State.WAITING,
              start,
              end,
              0,
              waiting.getValue()));
    }
    return rows;
  }

  private static String key(String menteeId, String mentorId) {
    return menteeId + "\n" + mentorId;
  }
}
