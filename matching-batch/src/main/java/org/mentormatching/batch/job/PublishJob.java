package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mentormatching.batch.intake.OutsidePartner;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.job.Acceptance.Rest;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.job.StoredProposal.DamagedException;
import org.mentormatching.batch.ledger.Ledger;
import org.mentormatching.batch.ledger.LedgerFile;
import org.mentormatching.batch.ledger.LedgerFile.LedgerReading;
import org.mentormatching.batch.ledger.LedgerRow;
import org.mentormatching.batch.ledger.Publication;
import org.mentormatching.batch.ledger.PublishLock;
import org.mentormatching.batch.ledger.PublishedFolder;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.PublishedTables;
import org.mentormatching.batch.report.PublishedTables.Outsider;
import org.mentormatching.batch.report.Sha256;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.model.Problem;

/**
 * Publishes a reviewed proposal: writes what goes out, adds it to the ledger and closes the cycle.
 * Whatever step is interrupted, publishing once more finishes it or starts afresh.
 */
public final class PublishJob {
  /** The steps, in their order. */
  public enum Step {
    /** What goes out is written, but not in its place. */
    PREPARED,
    /** It is in its place, and the cycle is closed. */
    PUBLISHED,
    /** The ledger has it. */
    RECORDED
  }

  /**
   * Which pairs are accepted without a decision of their own, and by whom.
   *
   * @param acceptsRest whether those that need no second look are
   * @param reviewer who accepts them; empty if nobody is named
   */
  public record Reviewer(boolean acceptsRest, String reviewer) {
    /** Nothing of who it is. */
    @Override
    public String toString() {
      return acceptsRest ? "accepts the rest" : "accepts nothing";
    }
  }

  private final Path folder;
  private final Optional<String> cycleGiven;
  private final Optional<Integer> number;
  private final Optional<Path> decisions;
  private final Reviewer reviewer;
  private final String version;
  private final Consumer<Step> progress;

  /**
   * A publication.
   *
   * @param cycle the cycle; the one that program.yaml names if empty
   * @param number of the proposal; the newest one if empty
   * @param decisions a file of decisions that the command names
   * @param reviewer which pairs are accepted without a decision of their own
   * @param version of this program
   * @param progress is told of every step that is done
   */
  public PublishJob(
      Path folder,
      Optional<String> cycle,
      Optional<Integer> number,
      Optional<Path> decisions,
      Reviewer reviewer,
      String version,
      Consumer<Step> progress) {
    this.folder = folder;
    this.cycleGiven = cycle;
    this.number = number;
    this.decisions = decisions;
    this.reviewer = reviewer;
    this.version = version;
    this.progress = progress;
  }

  /** What to say of a cycle that is closed to those who want to propose in it. */
  static Outcome closed(String cycle) {
    return Outcome.complaint(
        Ending.REFUSED,
        List.of(
            "matching: " + cycle + " is published; start the next cycle.",
            "Give its name: cycle: in program.yaml, or --cycle NAME."));
  }

  /**
   * Publishes. Where somebody else publishes in the programme, it waits until that is done.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    if (reviewer.acceptsRest() && reviewer.reviewer().isBlank()) {
      return wrongUsage("--accept-rest needs --reviewer NAME: somebody answers for these pairs");
    }
    if (Files.exists(folder.resolve(Proposal.RECORD))) {
      return wrongUsage("name the programme's folder; --proposal N says which proposal");
    }
    PublishLock lock = PublishLock.of(folder);
    try {
      return runAlone();
    } finally {
      lock.release();
    }
  }

  private Outcome runAlone() throws IOException {
    String cycle;
    try {
      Programme.refuseOthers(folder);
      cycle = cycleGiven.orElseGet(() -> ProgramReader.read(folder).program().cycle());
    } catch (WrongUsageException e) {
      return wrongUsage(String.valueOf(e.getMessage()));
    }
    LedgerReading kept = LedgerFile.read(folder);
    if (!kept.faults().isEmpty()) {
      return PublishText.refused(kept.faults().stream().map(Fault::sentence).toList());
    }
    Ledger ledger = kept.ledger();
    Optional<Publication> before;
    try {
      before = PublishedFolder.read(folder, cycle);
    } catch (IOException damaged) {
      return PublishText.refused(
          List.of(
              "%s cannot be read. Restore it, or move %s away to publish again."
                  .formatted(PublishedFolder.RECORD, PublishedFolder.of(folder, cycle))));
    }
    if (before.isPresent()) {
      return again(before.get(), ledger);
    }
    if (ledger.has(cycle)) {
      return PublishText.refused(
          List.of(
              "%s has rows of %s, but %s is not there."
                  .formatted(LedgerFile.NAME, cycle, PublishedFolder.of(folder, cycle)),
              "Restore it, or take these rows out to publish the cycle again."));
    }
    List<Fault> interrupted = PublishedFolder.interrupted(folder, ledger);
    if (!interrupted.isEmpty()) {
      return PublishText.refused(interrupted.stream().map(Fault::sentence).toList());
    }
    Path cycleFolder = ProposalFolder.cycle(folder, cycle);
    Optional<Path> proposal =
        number.isPresent()
            ? Optional.of(cycleFolder.resolve("proposal-" + number.get()))
                .filter(Files::isDirectory)
            : ProposalFolder.newest(cycleFolder);
    if (proposal.isEmpty()) {
      return wrongUsage(
          number
                  .map(n -> "there is no proposal " + n + " of " + cycle)
                  .orElse("there is no proposal of " + cycle + " yet")
              + ". Next: "
              + NextCommand.of("run", folder));
    }
    return publish(proposal.get(), cycle, ledger);
  }

  private static Outcome wrongUsage(String message) {
    return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + message));
  }

  /** Says that a cycle was published before, and finishes it if it was interrupted. */
  private Outcome again(Publication before, Ledger ledger) {
    if (number.filter(other -> other != before.proposal()).isPresent()) {
      return PublishText.refused(
          List.of(
              "%s was published from proposal %d, and is closed."
                  .formatted(before.cycle(), before.proposal())));
    }
    boolean isFinished = ledger.has(before.cycle());
    if (!isFinished) {
      try {
        record(ledger, before);
      } catch (IOException e) {
        return notWritten(e);
      }
    }
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("cycle", before.cycle());
    facts.put("proposal", before.proposal());
    facts.put("published", PublishedFolder.of(folder, before.cycle()).toString());
    facts.put("written", !isFinished);
    return Outcome.of(
        Ending.DONE,
        List.of(
            isFinished
                ? "%s is published already, from proposal %d; nothing was written."
                    .formatted(before.cycle(), before.proposal())
                : "%s was published from proposal %d, and is in the ledger now too."
                    .formatted(before.cycle(), before.proposal()),
            Summary.line("Published", PublishedFolder.of(folder, before.cycle()).toString())),
        facts);
  }

  private Outcome publish(Path proposal, String cycle, Ledger ledger) throws IOException {
    Outcome verified = new VerifyJob(proposal, Optional.empty(), Optional.empty()).run();
    if (verified.ending() != Ending.DONE) {
      List<String> complaints = new ArrayList<>(List.of("Nothing was published."));
      complaints.addAll(verified.complaints());
      return Outcome.complaint(verified.ending(), complaints);
    }
    StoredProposal stored;
    WrittenTable matches;
    try {
      stored = StoredProposal.read(proposal);
      matches = stored.pairs();
    } catch (DamagedException e) {
      return Outcome.complaint(Ending.VERIFICATION_FAILED, List.of(e.getMessage()));
    }
    FilesSince since = FilesSince.of(folder, proposal, stored.record());
    Review decided =
        number.isPresent()
            ? ReviewFiles.readOn(folder, proposal, decisions)
            : ReviewFiles.read(folder, cycle, decisions);
    if (decided.stops()) {
      return PublishText.refused(
          decided.faults().stream()
              .filter(fault -> fault.severity() == Severity.STOPS)
              .map(Fault::sentence)
              .toList());
    }
    Review shaped = stored.review();
    Acceptance acceptance =
        Acceptance.of(
            matches, shaped, decided, reviewer.acceptsRest() ? Rest.IS_ACCEPTED : Rest.IS_LEFT);
    if (!acceptance.isWhole()) {
      return PublishText.notYet(
          acceptance, decided, folder, proposal, new Discretion(stored.problem()), since);
    }
    List<String> noLonger = NoLongerAllowed.of(acceptance.pairs(), since);
    if (!noLonger.isEmpty()) {
      return PublishText.noLonger(noLonger, since, new Discretion(stored.problem()));
    }
    Program program = ProgramReader.read(proposal.resolve(Proposal.INPUTS)).program();
    PublishedTables tables =
        new PublishedTables(
            program,
            stored.problem(),
            stored.result(),
            acceptance.pairs(),
            stored.setAside().stream()
                .map(one -> new Outsider(one.role(), one.id(), one.name(), one.email()))
                .toList(),
            OutsidePartner.stored(proposal.resolve(Proposal.INPUTS)));
    SortedMap<String, byte[]> files = tables.files();
    Publication publication =
        publication(
            stored, program, files, LedgerRows.of(program, stored, acceptance, tables, ledger));
    files.put(PublishedFolder.RECORD, publication.bytes());
    try {
      Path prepared = PublishedFolder.prepare(folder, cycle, files);
      progress.accept(Step.PREPARED);
      PublishedFolder.publish(folder, cycle, prepared);
      progress.accept(Step.PUBLISHED);
      record(ledger, publication);
      progress.accept(Step.RECORDED);
    } catch (IOException e) {
      return notWritten(e);
    }
    return PublishText.published(
        publication,
        acceptance,
        decided,
        held(shaped, stored.problem()),
        tables,
        program,
        PublishedFolder.of(folder, cycle),
        since);
  }

  /** How many people of a problem a review holds back. */
  private static int held(Review shaped, Problem problem) {
    long mentees = problem.mentees().stream().filter(one -> shaped.holdsMentee(one.id())).count();
    long mentors = problem.mentors().stream().filter(one -> shaped.holdsMentor(one.id())).count();
    return Math.toIntExact(mentees + mentors);
  }

  private Publication publication(
      StoredProposal stored,
      Program program,
      SortedMap<String, byte[]> files,
      List<LedgerRow> rows) {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((name, bytes) -> digests.put(name, Sha256.of(bytes)));
    return new Publication(
        Publication.FORMAT,
        version,
        program.cycle(),
        stored.record().proposal(),
        stored.record().input(),
        reviewer.reviewer().strip(),
        digests,
        rows);
  }

  private void record(Ledger ledger, Publication publication) throws IOException {
    LedgerFile.write(folder, ledger.with(publication.ledger()));
  }

  private Outcome notWritten(IOException e) {
    return Outcome.complaint(
        Ending.NOT_WRITTEN,
        List.of(
            "matching: the publication could not be finished: " + e,
            "Make room or rights there, then publish again, which finishes it."));
  }
}
