package org.mentormatching.batch.job;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.job.StoredProposal.DamagedException;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.RunRecord;
import org.mentormatching.batch.report.RunRecord.RowDigest;
import org.mentormatching.batch.report.Sha256;
import org.mentormatching.batch.report.Sheet;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.verify.Verification;
import org.mentormatching.verify.Verifier;

/**
 * Checks a finished proposal again, from its own folder alone: whether its files are as they were
 * written, and whether rules, limits, objective and proof hold.
 */
public final class VerifyJob {
  private final Path folder;
  private final Optional<String> cycle;

  /** A check of the newest proposal of a cycle, or of a proposal's own folder. */
  public VerifyJob(Path folder, Optional<String> cycle) {
    this.folder = folder;
    this.cycle = cycle;
  }

  /**
   * Runs the check.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    Path proposal;
    try {
      proposal =
          StoredProposal.find(folder, cycle)
              .orElseThrow(
                  () ->
                      new WrongUsageException(
                          "there is no proposal yet. Next: matching run " + folder));
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    }
    List<String> violations = new ArrayList<>();
    Discretion discretion = new Discretion();
    try {
      RunRecord record = RunRecord.read(Files.readAllBytes(proposal.resolve(Proposal.RECORD)));
      violations.addAll(changes(proposal, record));
      StoredProposal stored = StoredProposal.read(proposal);
      discretion = new Discretion(stored.problem());
      if (!Fingerprint.of(stored.problem(), stored.policy()).equals(record.fingerprint())) {
        violations.add("inputs: people or policy are not those that were matched");
      }
      Verification verification =
          Verifier.verify(stored.problem(), stored.policy(), stored.result());
      verification.violations().forEach(violation -> violations.add(violation.toString()));
      if (violations.isEmpty()) {
        violations.addAll(
            Proposal.contradictions(record, stored.problem(), stored.policy(), stored.result()));
      }
      if (violations.isEmpty()) {
        return confirmed(proposal, stored);
      }
    } catch (DamagedException e) {
      violations.add(e.getMessage());
    } catch (JacksonException e) {
      violations.add(Proposal.RECORD + " cannot be read: " + e.getOriginalMessage());
    } catch (NoSuchFileException e) {
      violations.add(Proposal.RECORD + " is missing");
    } catch (IOException e) {
      violations.add(Proposal.RECORD + " cannot be read: " + e.getMessage());
    }
    List<String> complaints = new ArrayList<>();
    complaints.add(proposal + " does not hold:");
    violations.forEach(violation -> complaints.add("  " + violation));
    return Outcome.complaint(Ending.VERIFICATION_FAILED, discretion.shown(complaints));
  }

  private static Outcome confirmed(Path proposal, StoredProposal stored) {
    int pairs = stored.result().matches().size();
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("proposal", proposal.toString());
    facts.put("pairs", pairs);
    facts.put("proven", stored.result().optimality().proven());
    return Outcome.of(
        Ending.DONE,
        List.of(
            Summary.line("Verified", proposal.toString()),
            Summary.line(
                "Files", stored.record().files().size() + " files are as they were written"),
            Summary.line("Pairs", pairs + " pairs keep every rule, limit, capacity and pin"),
            Summary.line(
                "Best possible",
                stored.result().optimality().proven()
                    ? "proven: the prices show that no other set of pairs is better"
                    : Summary.quality(stored.result().optimality()))),
        facts);
  }

  /** What differs from what was written, row by row where a table has rows of people. */
  private static List<String> changes(Path proposal, RunRecord record) {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, String> file : record.files().entrySet()) {
      byte[] bytes;
      try {
        bytes = Files.readAllBytes(proposal.resolve(file.getKey()));
      } catch (NoSuchFileException e) {
        changes.add(file.getKey() + " is missing");
        continue;
      } catch (IOException e) {
        changes.add(file.getKey() + " cannot be read");
        continue;
      }
      if (!Sha256.of(bytes).equals(file.getValue())) {
        List<RowDigest> written = record.rowDigests().get(file.getKey());
        changes.addAll(
            written == null
                ? List.of(file.getKey() + " is not as it was written")
                : rowChanges(file.getKey(), written, bytes));
      }
    }
    try (Stream<Path> inputs = Files.list(proposal.resolve(Proposal.INPUTS))) {
      inputs
          .map(path -> Proposal.INPUTS + path.getFileName())
          .filter(name -> !record.files().containsKey(name))
          .sorted()
          .forEach(name -> changes.add(name + " was not written by the run"));
    } catch (IOException e) {
      changes.add("inputs is missing");
    }
    return changes;
  }

  private static List<String> rowChanges(String file, List<RowDigest> written, byte[] bytes) {
    List<RowDigest> found;
    try {
      WrittenTable table = WrittenTable.read(bytes);
      if (!List.of("mentee_id", "mentor_id", "side").contains(table.header().get(0))) {
        return List.of(file + " has no column of ids any more");
      }
      found = Proposal.rowDigests(file, new Sheet(table.header(), table.rows()));
    } catch (IOException e) {
      return List.of(file + " cannot be read: " + e.getMessage());
    }
    Map<String, String> before = new HashMap<>();
    written.forEach(row -> before.put(row.row(), row.digest()));
    List<String> changes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int line = 1;
    for (RowDigest row : found) {
      line++;
      String digest = before.get(row.row());
      if (!seen.add(row.row())) {
        changes.add(file + ": row " + line + " (" + row.row() + ") stands there twice");
      } else if (digest == null) {
        changes.add(file + ": row " + line + " (" + row.row() + ") was added");
      } else if (!digest.equals(row.digest())) {
        changes.add(file + ": row " + line + " (" + row.row() + ") was changed");
      }
    }
    written.stream()
        .filter(row -> !seen.contains(row.row()))
        .forEach(row -> changes.add(file + ": the row of " + row.row() + " is missing"));
    if (changes.isEmpty()
        && !found.stream()
            .map(RowDigest::row)
            .toList()
            .equals(written.stream().map(RowDigest::row).toList())) {
      changes.add(file + ": the rows are in another order");
    }
    return changes;
  }
}
