package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.intake.DecisionTable;
import org.mentormatching.batch.job.DecisionSources.Source;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.RunRecord;
import org.mentormatching.batch.table.CellText;

/**
 * On which proposal something was decided whose row does not say so: on the one in whose folder it
 * stands, on the one of its fingerprint, or on the only one that there is.
 *
 * @param folder the programme's folder
 */
record ProposalMeant(Path folder) {
  private static final Pattern NAME = Pattern.compile(".+/proposal-[1-9][0-9]*");

  /** What was meant as the name of a proposal, so that it names no person. */
  private static final Pattern LIKE_A_NAME = Pattern.compile("[^\\s@]+/proposal\\W?[0-9]+");

  /** Whether a cell can be the name of a proposal. */
  static boolean isName(String cell) {
    return NAME.matcher(cell).matches();
  }

  /** The decision with the proposal that it is on; as it is where that is not clear. */
  Decision named(Decision decision, Source found) throws IOException {
    if (isName(decision.proposal())) {
      return decision;
    }
    if (!decision.fingerprint().isEmpty()) {
      return of(decision.fingerprint())
          .map(name -> decision.on(name, decision.fingerprint()))
          .orElse(decision);
    }
    return decision.proposal().isEmpty()
        ? of(found).map(name -> decision.on(name, "")).orElse(decision)
        : decision;
  }

  /** The proposal of a table none of whose rows says which one it is. */
  Optional<String> of(Source found) throws IOException {
    if (found.proposal().isPresent()) {
      return found.proposal();
    }
    List<Path> all = all();
    return all.size() == 1 ? Optional.of(name(all.get(0))) : Optional.empty();
  }

  /** What is wrong with a row that may mean several proposals, or none. */
  static Fault open(Decision decision, Source found, String newest) {
    boolean hasColumn = found.table().header().contains(DecisionTable.PROPOSAL);
    String said =
        hasColumn
            ? decision.proposal().isEmpty()
                ? "column proposal is empty"
                : "column proposal: "
                    + (LIKE_A_NAME.matcher(decision.proposal()).matches()
                        ? CellText.quoted(decision.proposal())
                        : CellText.HIDDEN)
                    + " is the name of no proposal"
            : "there is no column proposal";
    return new Fault(
        Severity.STOPS,
        decision.file(),
        decision.line(),
        DecisionTable.cell(found.table(), DecisionTable.PROPOSAL, decision.line()),
        said + ", so that it is not clear on which proposal this was decided",
        "Write "
            + newest
            + (hasColumn ? "" : " into a column proposal")
            + " if it is about the newest, otherwise take the decision out");
  }

  private Optional<String> of(String fingerprint) throws IOException {
    for (Path proposal : all()) {
      Optional<RunRecord> record = record(proposal);
      if (record.isPresent() && record.get().input().equals(fingerprint)) {
        return Optional.of(name(proposal));
      }
    }
    return Optional.empty();
  }

  private static String name(Path proposal) {
    Path cycle = proposal.toAbsolutePath().getParent();
    return Proposal.name(
        String.valueOf(cycle == null ? "" : cycle.getFileName()), ProposalFolder.number(proposal));
  }

  /** The proposals of all cycles. */
  private List<Path> all() throws IOException {
    Path cycles = folder.resolve("cycles");
    if (!Files.isDirectory(cycles)) {
      return List.of();
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> children = Files.list(cycles)) {
      for (Path cycle : children.filter(Files::isDirectory).sorted().toList()) {
        try (Stream<Path> proposals = Files.list(cycle)) {
          proposals
              .filter(child -> ProposalFolder.number(child) > 0 && Files.isDirectory(child))
              .sorted()
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  /** What a proposal's record says; empty where it cannot be read. */
  static Optional<RunRecord> record(Path proposal) {
    try {
      return Optional.of(RunRecord.read(Files.readAllBytes(proposal.resolve(Proposal.RECORD))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
