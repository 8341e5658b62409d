package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.VerificationException;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.ledger.PublishedFolder;
import org.mentormatching.batch.program.Flag;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Findings;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.ProposalFolder.OvertakenException;
import org.mentormatching.batch.report.RunRecord;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.batch.report.WhatHelps;
import org.mentormatching.batch.report.page.ReportPage;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;
import org.mentormatching.result.PinConflictException;

/** Proposes a round of pairs. */
public final class RunJob {
  /** Whether everybody has to have a mentor. */
  public enum Demand {
    /** As many as can. */
    AS_MANY_AS_CAN,
    /** Everybody; otherwise the job ends with {@link Ending#SOMEBODY_UNMATCHED}. */
    EVERYBODY
  }

  private final Path folder;
  private final List<Flag> flags;
  private final Strictness strictness;
  private final Demand demand;
  private final Optional<Path> decisions;
  private final SearchSettings search;
  private final RunLog log;

  /**
   * A run.
   *
   * @param flags settings that go before those of the file
   * @param strictness whether rows set aside stop the run
   * @param demand whether everybody has to have a mentor
   * @param decisions a file of decisions beside those in the folder
   * @param search how much a search under limits works
   * @param log takes the times
   */
  public RunJob(
      Path folder,
      List<Flag> flags,
      Strictness strictness,
      Demand demand,
      Optional<Path> decisions,
      SearchSettings search,
      RunLog log) {
    this.folder = folder;
    this.flags = List.copyOf(flags);
    this.strictness = strictness;
    this.demand = demand;
    this.decisions = decisions;
    this.search = search;
    this.log = log;
  }

  /**
   * Reads, solves, verifies and writes.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    log.begin(RunStep.READING);
    if (!search.faults().isEmpty()) {
      return Outcome.complaint(Ending.WRONG_USAGE, search.faults());
    }
    Programme programme;
    try {
      programme = Programme.read(folder, flags, decisions);
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    }
    String cycle = programme.program().cycle();
    if (PublishedFolder.exists(folder, cycle)) {
      return PublishJob.closed(cycle);
    }
    if (programme.isRefused(strictness)) {
      return programme.refusal();
    }
    Problem problem = programme.reading().problem().orElseThrow();
    Policy policy = programme.program().policy();
    Path cycleFolder = ProposalFolder.cycle(folder, cycle);
    Optional<Path> newest = ProposalFolder.newest(cycleFolder);
    if (newest.isPresent()) {
      Proposal.Sources sources = sources(programme, Fingerprint.of(problem, policy));
      Optional<Outcome> before = unchanged(newest, sources, programme);
      if (before.isPresent()) {
        return before.get();
      }
    }
    MatchingResult result;
    try {
      result = Matcher.using(policy).match(problem, searching());
    } catch (PinConflictException e) {
      return PinConflicts.refusal(e, programme);
    } catch (VerificationException e) {
      return Outcome.complaint(Ending.VERIFICATION_FAILED, List.of(e.getMessage()));
    }

    log.begin(RunStep.FINDINGS);
    Findings findings = FindingOut.about(problem, policy, result);
    log.begin(RunStep.WRITING);
    return write(programme, sources(programme, result.fingerprint()), problem, result, findings);
  }

  private RunOptions searching() {
    SearchClock clock = new SearchClock(log.clock());
    RunOptions options = options().effort(search.work()).progress(phases(clock));
    return search.time().map(limit -> options.timeLimit(limit, clock)).orElse(options);
  }

  private PhaseListener phases(SearchClock clock) {
    return new PhaseListener() {
      @Override
      public void begins(Phase phase) {
        log.begin(RunStep.of(phase));
        if (phase == Phase.SEARCH) {
          clock.begin();
        }
      }

      @Override
      public void reached(Phase phase, int permille) {
        log.reached(RunStep.of(phase), permille);
      }
    };
  }

  private static RunOptions options() {
    return RunOptions.defaults().threads(Runtime.getRuntime().availableProcessors());
  }

  /** Writes the proposal; anew if another run has written one in the meantime. */
  private Outcome write(
      Programme programme,
      Proposal.Sources sources,
      Problem problem,
      MatchingResult result,
      Findings findings)
      throws IOException {
    Path cycleFolder = ProposalFolder.cycle(folder, programme.program().cycle());
    Policy policy = programme.program().policy();
    Summary summary =
        Summary.of(
            problem, policy, result, findings, programme.reading().setAside(), programme.review());
    while (true) {
      Optional<Path> newest = ProposalFolder.newest(cycleFolder);
      Optional<Outcome> same = unchanged(newest, sources, programme);
      if (same.isPresent()) {
        return same.get();
      }
      int number = newest.map(ProposalFolder::number).orElse(0) + 1;
      SortedMap<String, byte[]> files =
          Proposal.files(sources, number, problem, result, findings, summary);
      files.put(
          RunLog.NAME, log.text(FilesSince.digests(programme)).getBytes(StandardCharsets.UTF_8));
      try {
        Path proposal = ProposalFolder.write(cycleFolder, number, files);
        return done(programme, number, proposal, summary, result, findings.helps());
      } catch (OvertakenException e) {
        // Another run was faster: look again at what is newest.
      } catch (IOException e) {
        return Outcome.complaint(
            Ending.NOT_WRITTEN,
            List.of(
                "matching: the proposal could not be written to " + cycleFolder + ": " + e,
                "Nothing was left behind. Make room or rights there, then run again."));
      }
    }
  }

  /** Settings of the command line that decide something. */
  private List<String> commandLine() {
    Stream<String> settings = flags.stream().filter(Flag::decides).map(Flag::setting);
    return Stream.concat(settings, search.inRecord().stream()).toList();
  }

  /** What to say if the newest proposal was made from the same inputs. */
  private Optional<Outcome> unchanged(
      Optional<Path> newest, Proposal.Sources sources, Programme programme) {
    return newest
        .flatMap(RunJob::record)
        .filter(record -> record.input().equals(sources.digest()))
        .map(record -> unchanged(newest.orElseThrow(), record, programme));
  }

  private Proposal.Sources sources(Programme programme, String fingerprint) {
    return new Proposal.Sources(
        programme.program(),
        commandLine(),
        log.version(),
        fingerprint,
        programme.reading().usedTables(),
        programme.rows(),
        programme.reading().setAside(),
        programme.reading().unsaidConsent(),
        programme.reading().notJoined(),
        programme.reading().outside(),
        programme.faults(Severity.NOTE).stream()
            .filter(note -> !programme.review().faults().contains(note))
            .map(note -> note.file() + ": " + note.message())
            .sorted()
            .toList(),
        programme.review());
  }

  /** The record of a proposal; empty if another version wrote it or if it was damaged. */
  private static Optional<RunRecord> record(Path proposal) {
    try {
      return Optional.of(RunRecord.read(Files.readAllBytes(proposal.resolve(Proposal.RECORD))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Outcome unchanged(Path proposal, RunRecord record, Programme programme) {
    Discretion discretion = new Discretion(programme.reading().problem().orElseThrow());
    Alterations alterations = Alterations.of(proposal, record);
    int number = ProposalFolder.number(proposal);
    if (!alterations.changes().isEmpty()) {
      List<String> complaints = new ArrayList<>();
      complaints.add(
          "The inputs have not changed since proposal "
              + number
              + ", so nothing was written; but the proposal has been altered:");
      alterations.changes().forEach(change -> complaints.add("  " + change));
      complaints.add(
          "Restore what was altered, or move " + proposal + " away to have it proposed again.");
      return Outcome.complaint(Ending.VERIFICATION_FAILED, discretion.shown(complaints));
    }
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("proposal", proposal.toString());
    facts.put("written", false);
    facts.put("decided", alterations.decided());
    facts.put("notes", notes(programme));
    List<String> lines = new ArrayList<>();
    lines.add("Nothing has changed since proposal " + number + ", so nothing was written.");
    if (!alterations.decided().isEmpty()) {
      lines.add(
          Summary.line(
              "Noted", "nothing new is decided in " + String.join(" and ", alterations.decided())));
    }
    lines.addAll(programme.notesOfReview());
    lines.add(Summary.line("Proposal", proposal.toString()));
    return Outcome.of(
        ending(
            record.mentorAbsent().isEmpty()
                && record.unmatched().stream()
                    .noneMatch(unmatched -> unmatched.mentorsFound() == 0)),
        lines,
        facts);
  }

  private static List<FaultFacts> notes(Programme programme) {
    return programme.faults(Severity.NOTE).stream().map(FaultFacts::of).toList();
  }

  private Ending ending(boolean everybodyMatched) {
    return everybodyMatched || demand == Demand.AS_MANY_AS_CAN
        ? Ending.DONE
        : Ending.SOMEBODY_UNMATCHED;
  }

  private Outcome done(
      Programme programme,
      int number,
      Path proposal,
      Summary summary,
      MatchingResult result,
      WhatHelps helps) {
    Problem problem = programme.reading().problem().orElseThrow();
    ActivePolicy active = programme.program().policy().on(problem);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s · %s · proposal %d · nothing is sent to anybody"
            .formatted(programme.program().title(), programme.program().cycle(), number));
    lines.add("");
    List<String> about = new ArrayList<>(summary.lines());
    about.addAll(1, ReviewLines.changed(programme.review(), result));
    about.addAll(1, ReviewLines.decided(programme.review()));
    lines.addAll(new Discretion(problem).shown(about));
    lines.addAll(ReminderLines.of(programme));
    lines.addAll(DefaultLines.of(programme, active));
    lines.addAll(CommandLineSettings.lines(commandLine()));
    lines.add(Summary.line("Read", programme.rowsInWords()));
    lines.addAll(programme.notesOfReview());
    lines.addAll(programme.notesCounted());
    if (flags.stream().noneMatch(Flag::decides)) {
      lines.addAll(PolicyPageFile.of(programme).lines());
    }
    lines.add(
        Summary.line(
            "Next",
            "open the report, decide, then run again; why: "
                + NextCommand.of("explain", folder)
                + " PERSON"));
    lines.add(Summary.line("", "once all is decided: " + NextCommand.of("publish", folder)));
    lines.add(
        Summary.line(
            "Report (" + log.seconds() + " s)", proposal.resolve(ReportPage.FILE).toString()));
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("summary", summary);
    facts.put("wouldHelp", helps.programme().stream().map(HelpFacts::of).toList());
    facts.put("rows", programme.rows());
    facts.put("notes", notes(programme));
    facts.put("number", number);
    facts.put("proposal", proposal.toString());
    facts.put("written", true);
    return Outcome.of(ending(summary.served().isEverybody()), lines, facts);
  }
}
