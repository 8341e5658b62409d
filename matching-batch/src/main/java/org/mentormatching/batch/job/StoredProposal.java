package org.mentormatching.batch.job;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mentormatching.batch.intake.DecisionFile;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.report.CertificateSheet;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.RunRecord;
import org.mentormatching.batch.report.RunRecord.OtherFormatException;
import org.mentormatching.batch.report.Sha256;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Certificate;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/**
 * A proposal as it stands in its folder, read from there alone.
 *
 * @param folder the proposal's folder
 * @param record its record
 * @param problem people and pairs, from its inputs
 * @param policy from its inputs
 * @param result from its tables and its record
 * @param setAside people whose rows were set aside, from its tables
 * @param review what was decided before and shaped it, from its inputs
 * @param ahead what the run has found out, where that is being read already
 */
record StoredProposal(
    Path folder,
    RunRecord record,
    Problem problem,
    Policy policy,
    MatchingResult result,
    List<AbsentPerson> setAside,
    Review review,
    Optional<Meanwhile<FindingsFile>> ahead) {
  private static final String MATCHES = "matches.csv";
  private static final String UNMATCHED = "unmatched.csv";
  private static final String MENTORS = "mentors.csv";
  private static final String CERTIFICATE = "certificate.csv";

  /** The ids of mentees or mentors whose rows were set aside, as far as they could be read. */
  SortedSet<String> setAside(String role) {
    SortedSet<String> ids = new TreeSet<>();
    setAside.stream()
        .filter(person -> person.role().equals(role) && !person.id().isEmpty())
        .forEach(person -> ids.add(person.id()));
    return ids;
  }

  /** The tables from which a result is read. */
  static final List<String> TABLES = List.of(MATCHES, UNMATCHED, MENTORS, CERTIFICATE);

  /** A proposal that cannot even be read. */
  static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
      super(message);
    }
  }

  /**
   * Finds the newest proposal of a programme's cycle; a proposal's own folder is found as itself.
   */
  static Optional<Path> find(Path folder, Optional<String> cycle)
      throws WrongUsageException, IOException {
    if (Files.exists(folder.resolve(Proposal.RECORD))) {
      return Optional.of(folder);
    }
    Programme.refuseOthers(folder);
    Program program = ProgramReader.read(folder).program();
    return ProposalFolder.newest(ProposalFolder.cycle(folder, cycle.orElse(program.cycle())));
  }

  /**
   * Reads a proposal.
   *
   * @throws OtherFormatException if another version of the program wrote it
   */
  static StoredProposal read(Path folder) throws DamagedException, IOException {
    Meanwhile<Programme> inputs = Meanwhile.begin("inputs", () -> inputs(folder));
    return read(folder, recordOf(folder), inputs, Optional.empty());
  }

  /**
   * Reads a proposal of which the findings will be asked for, which are read at the same time.
   *
   * @throws OtherFormatException if another version of the program wrote it
   */
  static StoredProposal readWithFindings(Path folder) throws DamagedException, IOException {
    Meanwhile<Programme> inputs = Meanwhile.begin("inputs", () -> inputs(folder));
    RunRecord record = recordOf(folder);
    Meanwhile<FindingsFile> findings = Meanwhile.begin("findings", () -> findings(folder, record));
    return read(folder, record, inputs, Optional.of(findings));
  }

  /** Reads a proposal whose record has been read. */
  static StoredProposal read(Path folder, RunRecord record) throws DamagedException, IOException {
    return read(folder, record, Meanwhile.begin("inputs", () -> inputs(folder)), Optional.empty());
  }

  private static Programme inputs(Path folder) throws DamagedException, IOException {
    try {
      return Programme.readCanonical(folder.resolve(Proposal.INPUTS));
    } catch (WrongUsageException e) {
      throw damaged("inputs", e);
    }
  }

  private static StoredProposal read(
      Path folder,
      RunRecord record,
      Meanwhile<Programme> reading,
      Optional<Meanwhile<FindingsFile>> ahead)
      throws DamagedException, IOException {
    Tables tables = Tables.read(folder, record);
    Programme inputs = reading.get();
    Problem problem =
        inputs
            .reading()
            .problem()
            .orElseThrow(() -> new DamagedException(String.join("\n", inputs.complaints())));
    Policy policy = inputs.program().policy();
    MatchingResult result =
        new MatchingResult(
            MatchingResult.VERSION,
            record.fingerprint(),
            matches(tables.matches(), problem, policy),
            record.unmatched(),
            record.objective(),
            record.optimality(),
            record.searchEnding(),
            tables.certificate(),
            record.limits(),
            record.switchedOff(),
            record.counts());
    return new StoredProposal(
        folder, record, problem, policy, result, tables.setAside(), inputs.review(), ahead);
  }

  /** The proposal's own tables. */
  private record Tables(
      WrittenTable matches, Certificate certificate, List<AbsentPerson> setAside) {
    static Tables read(Path folder, RunRecord record) throws DamagedException {
      List<AbsentPerson> setAside = new ArrayList<>();
      setAside.addAll(AbsentPerson.mentees(asWritten(folder, UNMATCHED, record)));
      setAside.addAll(AbsentPerson.mentors(asWritten(folder, MENTORS, record)));
      return new Tables(
          table(folder, MATCHES),
          StoredProposal.certificate(folder, record),
          List.copyOf(setAside));
    }
  }

  /**
   * What the run has found out about its result, as it was written.
   *
   * @throws DamagedException if it was altered or cannot be read
   */
  FindingsFile findings() throws DamagedException {
    try {
      return ahead.isPresent() ? ahead.get().get() : findings(folder, record);
    } catch (IOException e) {
      throw damaged(Proposal.FINDINGS, e);
    }
  }

  private static FindingsFile findings(Path folder, RunRecord record) throws DamagedException {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(Proposal.FINDINGS));
      if (!Sha256.of(bytes).equals(record.files().get(Proposal.FINDINGS))) {
        throw new DamagedException(Proposal.FINDINGS + " is not as it was written");
      }
      return FindingsFile.read(bytes);
    } catch (IOException e) {
      throw damaged(Proposal.FINDINGS, e);
    }
  }

  private static RunRecord recordOf(Path folder) throws DamagedException, OtherFormatException {
    try {
      return RunRecord.read(Files.readAllBytes(folder.resolve(Proposal.RECORD)));
    } catch (OtherFormatException e) {
      throw e;
    } catch (IOException e) {
      throw damaged(Proposal.RECORD, e);
    }
  }

  /** What to say of a proposal that another version of the program wrote. */
  static Outcome ofAnotherVersion(OtherFormatException other) {
    return Outcome.complaint(
        Ending.REFUSED,
        List.of(
            "This proposal was " + other.getMessage() + ", so that nothing can be said of it.",
            "Run its programme again to have it proposed by this version."));
  }

  /**
   * Its table of pairs, with what is decided in it.
   *
   * @throws DamagedException if it cannot be read
   */
  WrittenTable pairs() throws DamagedException {
    return asWritten(folder, MATCHES, record);
  }

  /** A table with its rows in the order in which they were written. */
  private static WrittenTable asWritten(Path folder, String file, RunRecord record)
      throws DamagedException {
    return Proposal.asWritten(file, table(folder, file), record);
  }

  /** A table, whoever has saved it again since. */
  private static WrittenTable table(Path folder, String file) throws DamagedException {
    try {
      return DecisionFile.read(folder.resolve(file)).get(0);
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  private static DamagedException damaged(String file, Exception e) {
    String why = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
    DamagedException damaged = new DamagedException(file + " cannot be read: " + why);
    damaged.initCause(e);
    return damaged;
  }

  private static boolean isOngoing(Problem problem, WrittenTable table, List<String> row) {
    return problem
        .ongoing()
        .contains(new OngoingPair(table.cell(row, "mentee_id"), table.cell(row, "mentor_id")));
  }

  private static List<Match> matches(WrittenTable table, Problem problem, Policy policy)
      throws DamagedException {
    Appraiser appraiser = Appraiser.of(policy, problem);
    List<Match> matches = new ArrayList<>();
    int line = 1;
    for (List<String> row : table.rows()) {
      line++;
      Optional<Mentee> mentee = problem.mentee(table.cell(row, "mentee_id"));
      Optional<Mentor> mentor = problem.mentor(table.cell(row, "mentor_id"));
      if (mentee.isPresent() != mentor.isPresent() && isOngoing(problem, table, row)) {
        continue;
      }
      if (mentee.isEmpty() || mentor.isEmpty()) {
        throw new DamagedException(
            "%s: row %d names a mentee or a mentor who is not in the inputs"
                .formatted(MATCHES, line));
      }
      Appraisal appraisal = appraiser.appraise(mentee.get(), mentor.get());
      try {
        matches.add(
            new Match(
                mentee.get().id(),
                mentor.get().id(),
                Integer.parseInt(table.cell(row, "mentor_number")),
                Status.valueOf(table.cell(row, "status").toUpperCase(Locale.ROOT)),
                appraisal.fit(),
                appraisal.known(),
                appraisal.points(),
                appraisal.uncheckedRules()));
      } catch (IllegalArgumentException e) {
        throw damaged(MATCHES + ": row " + line, e);
      }
    }
    matches.sort(Comparator.comparing(Match::menteeId).thenComparing(Match::mentorNumber));
    return matches;
  }

  private static Certificate certificate(Path folder, RunRecord record) throws DamagedException {
    WrittenTable table = table(folder, CERTIFICATE);
    List<Level> levels =
        record.objective().stream()
            .map(LevelValue::level)
            .filter(level -> level.kind() != Level.Kind.FLOOR)
            .toList();
    try {
      return CertificateSheet.read(table, levels);
    } catch (IllegalArgumentException e) {
      throw damaged(CERTIFICATE, e);
    }
  }
}
