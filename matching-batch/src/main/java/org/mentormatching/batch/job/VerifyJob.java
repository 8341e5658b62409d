package org.mentormatching.batch.job;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.batch.intake.DecisionFile;
import org.mentormatching.batch.intake.DecisionTable;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.job.StoredProposal.DamagedException;
import org.mentormatching.batch.report.OngoingExcess;
import org.mentormatching.batch.report.OverrideWords;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.Quality;
import org.mentormatching.batch.report.RunRecord;
import org.mentormatching.batch.report.RunRecord.OtherFormatException;
import org.mentormatching.batch.report.ScoreSheet;
import org.mentormatching.batch.report.SettledExcess;
import org.mentormatching.batch.report.Sheet;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.Overridden;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.result.HowSure;
import org.mentormatching.verify.Verification;
import org.mentormatching.verify.Verifier;

/**
 * Checks a finished proposal again, from its own folder alone: whether its files are as they were
 * written, and whether rules, limits, objective and proof hold.
 */
public final class VerifyJob {
  private final Path folder;
  private final Optional<String> cycle;
  private final Optional<Path> scores;

  /**
   * A check of the newest proposal of a cycle, or of a proposal's own folder.
   *
   * @param scores where to write what the proposal was chosen from
   */
  public VerifyJob(Path folder, Optional<String> cycle, Optional<Path> scores) {
    this.folder = folder;
    this.cycle = cycle;
    this.scores = scores;
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
                          "there is no proposal yet. Next: " + NextCommand.of("run", folder)));
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    }
    List<String> violations = new ArrayList<>();
    Discretion discretion = new Discretion();
    try {
      RunRecord record = RunRecord.read(Files.readAllBytes(proposal.resolve(Proposal.RECORD)));
      Alterations alterations = Alterations.of(proposal, record);
      violations.addAll(alterations.changes());
      StoredProposal stored = StoredProposal.read(proposal, record);
      discretion = new Discretion(stored.problem());
      if (!Fingerprint.of(stored.problem(), stored.policy()).equals(record.fingerprint())) {
        violations.add("inputs: people or policy are not those that were matched");
      }
      Verification verification = verify(stored);
      verification.violations().forEach(violation -> violations.add(violation.toString()));
      if (violations.isEmpty()) {
        violations.addAll(
            Proposal.contradictions(
                record,
                stored.findings(),
                stored.problem(),
                stored.policy(),
                stored.result(),
                howSure(stored)));
      }
      if (violations.isEmpty()) {
        return confirmed(proposal, stored, alterations.decided());
      }
    } catch (OtherFormatException e) {
      return StoredProposal.ofAnotherVersion(e);
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
    if (DecisionSources.TABLES.stream().anyMatch(file -> decides(proposal, file))) {
      complaints.add(
          "What is decided in its tables is read all the same: run the programme again, which takes it"
              + " or says why not.");
    }
    return Outcome.complaint(Ending.VERIFICATION_FAILED, discretion.shown(complaints));
  }

  /** Checks on all processors. */
  private static Verification verify(StoredProposal stored) {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService helpers = Executors.newFixedThreadPool(processors);
    try {
      return Verifier.verify(
          stored.problem(), stored.policy(), stored.result(), () -> false, helpers, processors - 1);
    } finally {
      helpers.shutdownNow();
    }
  }

  private static HowSure howSure(StoredProposal stored) {
    RunOptions options = RunOptions.defaults().threads(Runtime.getRuntime().availableProcessors());
    return Matcher.using(stored.policy()).howSure(stored.problem(), stored.result(), options);
  }

  /** Whether anything is decided in a table of a proposal. */
  private static boolean decides(Path proposal, String file) {
    try {
      return DecisionFile.read(proposal.resolve(file)).stream()
          .filter(DecisionTable::has)
          .anyMatch(table -> !DecisionTable.read(table, file, new ArrayList<>()).isEmpty());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private Outcome confirmed(Path proposal, StoredProposal stored, List<String> decided) {
    if (scores.isPresent()) {
      Sheet sheet = ScoreSheet.of(stored.problem(), stored.policy(), stored.result());
      try {
        Files.write(scores.get(), sheet.bytes());
      } catch (IOException e) {
        return Outcome.complaint(
            Ending.NOT_WRITTEN, List.of("matching: " + scores.get() + " cannot be written: " + e));
      }
    }
    int pairs = stored.result().matches().size();
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("proposal", proposal.toString());
    facts.put("pairs", pairs);
    facts.put("proven", stored.result().optimality().proven());
    facts.put("decided", decided.stream().filter(file -> decides(proposal, file)).toList());
    facts.put("commandLine", stored.record().commandLine());
    List<String> lines = new ArrayList<>();
    lines.add(Summary.line("Verified", proposal.toString()));
    int written = stored.record().files().size() - decided.size();
    lines.add(Summary.line("Files", written + " files are as they were written"));
    List<String> withDecisions = decided.stream().filter(file -> decides(proposal, file)).toList();
    if (!withDecisions.isEmpty()) {
      lines.add(
          Summary.line(
              "Decided",
              "in " + String.join(" and ", withDecisions) + ", where nothing else is altered"));
    }
    List<String> others = decided.stream().filter(file -> !withDecisions.contains(file)).toList();
    if (!others.isEmpty()) {
      lines.add(
          Summary.line("Saved again", String.join(" and ", others) + ", and says what it said"));
    }
    lines.add(Summary.line("Pairs", pairs + " pairs keep every rule, limit, capacity and pin"));
    List<Overridden> overridden =
        Explainer.of(stored.problem(), stored.policy(), stored.result()).overridden();
    facts.put("overridden", overridden.stream().filter(Overridden::isAgainstAnything).count());
    if (overridden.stream().anyMatch(Overridden::isAgainstAnything)) {
      lines.add(Summary.line("", "but " + OverrideWords.counted(overridden)));
    }
    OngoingExcess ongoing = OngoingExcess.of(stored.problem(), stored.policy());
    if (!ongoing.words().isEmpty()) {
      lines.add(
          Summary.line("", "but what ongoing pairs exceed by themselves: " + ongoing.words()));
    }
    String settled =
        SettledExcess.of(stored.problem(), stored.policy(), stored.result(), ongoing).words();
    if (!settled.isEmpty()) {
      lines.add(
          Summary.line("", "but what pinned and ongoing pairs exceed by themselves: " + settled));
    }
    lines.add(
        Summary.line(
            "Best possible",
            stored.result().optimality().proven()
                ? "proven: the prices show that no other set of pairs is better"
                : Quality.words(stored.result().optimality())));
    lines.addAll(CommandLineSettings.lines(stored.record().commandLine()));
    return Outcome.of(Ending.DONE, lines, facts);
  }
}
