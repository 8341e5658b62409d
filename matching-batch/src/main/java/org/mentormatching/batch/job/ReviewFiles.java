package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.batch.intake.DecidedPeople;
import org.mentormatching.batch.intake.DecidedPeople.Stranger;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.DecisionFile;
import org.mentormatching.batch.intake.DecisionTable;
import org.mentormatching.batch.intake.LostZeros;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.job.DecisionSources.Source;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.RunRecord;

/**
 * Judges what was decided on the newest proposal of a cycle, wherever it stands. Of the same
 * decision in several places one counts; contradictory ones are faults.
 */
final class ReviewFiles {
  private final Path cycle;
  private final DecisionSources sources;
  private final EarlierReviews earlier;
  private final ProposalMeant meant;
  private final List<Stranger> strangers = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final PassedOver passedOver = new PassedOver();

  private ReviewFiles(Path folder, Path cycle) {
    this.cycle = cycle;
    sources = new DecisionSources(folder, faults);
    earlier = new EarlierReviews(cycle);
    meant = new ProposalMeant(folder);
  }

  /**
   * What is in force.
   *
   * @param folder the programme's folder
   * @param cycle the cycle's name
   * @param named a file of decisions that the command names
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  static Review read(Path folder, String cycle, Optional<Path> named) throws IOException {
    return new ReviewFiles(folder, ProposalFolder.cycle(folder, cycle)).read(named);
  }

  /**
   * What is in force of what was decided on one proposal; decisions on others are passed over, with
   * a note.
   *
   * @param folder the programme's folder
   * @param proposal the proposal's folder
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  static Review readOn(Path folder, Path proposal, Optional<Path> named) throws IOException {
    Path cycle = proposal.toAbsolutePath().getParent();
    ReviewFiles files = new ReviewFiles(folder, cycle == null ? folder : cycle);
    return files.read(
        Optional.of(proposal),
        named,
        (decision, record) ->
            files.passedOver.add(decision, "and it is " + name(record) + " that is asked for"));
  }

  /** What is done with a decision that is not about the reviewed proposal. */
  private interface Elsewhere {
    void isDecided(Decision decision, RunRecord record);
  }

  private Review read(Optional<Path> named) throws IOException {
    return read(ProposalFolder.newest(cycle), named, this::elsewhere);
  }

  private Review read(Optional<Path> reviewed, Optional<Path> named, Elsewhere elsewhere)
      throws IOException {
    List<Source> inFiles = sources.beside(named);
    Optional<RunRecord> record = reviewed.flatMap(ProposalMeant::record);
    Review review =
        record.isEmpty()
            ? ofNoProposal(inFiles)
            : read(reviewed.get(), record.get(), inFiles, elsewhere);
    List<Fault> all = new ArrayList<>(review.faults());
    all.addAll(passedOver.faults(sources.shownNamed(named), all));
    return review.with(all);
  }

  private Review ofNoProposal(List<Source> inFiles) {
    inFiles.stream()
        .flatMap(found -> decisions(found).stream())
        .forEach(one -> passedOver.add(one, "and this cycle has no proposal"));
    return Review.none().with(faults);
  }

  private Review read(Path proposal, RunRecord record, List<Source> inFiles, Elsewhere elsewhere)
      throws IOException {
    Review before =
        Review.stored(
            proposal.resolve(Proposal.INPUTS), sources.shown(proposal.resolve(Proposal.INPUTS)));
    List<Source> all = new ArrayList<>(sources.ofProposal(proposal, name(record)));
    for (int number = record.proposal() - 1; number > 0; number--) {
      all.addAll(
          sources.ofProposal(
              ProposalFolder.proposal(cycle, number), Proposal.name(record.cycle(), number)));
    }
    all.addAll(inFiles);
    if (all.isEmpty()) {
      return before.with(faults);
    }
    DecidedPeople people = people(proposal);
    LostZeros zeros = people.lostZeros();
    List<Decision> more = new ArrayList<>();
    for (Source found : all) {
      Source restored =
          inFiles.contains(found)
              ? found.with(zeros.restored(found.table(), found.file(), faults))
              : found;
      more.addAll(decided(restored, proposal, record, before, people, elsewhere));
    }
    return review(before, withoutRepetition(more, before), proposal, record);
  }

  /** The people of a proposal, those included whose rows do not count. */
  private static DecidedPeople people(Path proposal) {
    DecidedPeople people = new DecidedPeople();
    for (String file : List.of("matches.csv", "unmatched.csv", "mentors.csv")) {
      people.addAll(table(proposal, file));
    }
    people.addMentees(table(proposal, Proposal.INPUTS + "mentees.csv"));
    people.addMentors(table(proposal, Proposal.INPUTS + "mentors.csv"));
    return people;
  }

  /** A table of a proposal; an empty one where it is damaged, which verify says. */
  private static WrittenTable table(Path proposal, String file) {
    try {
      return DecisionFile.read(proposal.resolve(file)).get(0);
    } catch (IOException damaged) {
      return new WrittenTable(List.of(), List.of());
    }
  }

  /** What is decided in a table on the reviewed proposal, or taken back. */
  private List<Decision> decided(
      Source found,
      Path proposal,
      RunRecord record,
      Review before,
      DecidedPeople people,
      Elsewhere elsewhere)
      throws IOException {
    List<Decision> decided = new ArrayList<>();
    for (Decision read : decisions(found)) {
      Decision one = people.withIds(meant.named(read, found));
      if (isAbout(record, one)) {
        passedOver.counts(found.file());
        Decision on = one.on(name(record), record.input());
        decided.add(on);
        List<Stranger> unknown = people.strangers(on, found.table());
        if (one.kind() == Kind.OPEN) {
          unknown.forEach(stranger -> faults.add(stranger.fault()));
        } else if (!before.implies(one)) {
          strangers.addAll(unknown);
        }
      } else if (!before.implies(one) && !earlier.tookIn(one)) {
        if (ProposalMeant.isName(one.proposal())) {
          elsewhere.isDecided(one, record);
        } else {
          faults.add(ProposalMeant.open(one, found, name(record)));
        }
      } else {
        passedOver.counts(found.file());
      }
    }
    if (DecisionTable.isOfAProposal(found.table())) {
      checkPairs(found, record);
      noteAlterations(found, proposal, record);
      if (!before.decisions().isEmpty()) {
        addTakenBack(found, record, before, decided);
      }
    }
    return decided;
  }

  private List<Decision> decisions(Source found) {
    return DecisionTable.read(found.table(), found.file(), faults);
  }

  private Review review(Review before, List<Decision> more, Path proposal, RunRecord record)
      throws IOException {
    return more.isEmpty()
        ? before.with(faults)
        : before.after(more, pairs(proposal), name(record)).with(faults).withStrangers(strangers);
  }

  private static String name(RunRecord record) {
    return Proposal.name(record.cycle(), record.proposal());
  }

  private static boolean isAbout(RunRecord record, Decision decision) {
    return decision.fingerprint().isEmpty()
        ? decision.proposal().equals(name(record))
        : decision.fingerprint().equals(record.input());
  }

  /** Whether a row of a proposal's table is one of the reviewed proposal. */
  private boolean isAbout(RunRecord record, Source found, List<String> row) throws IOException {
    String said = found.table().cell(row, DecisionTable.PROPOSAL).strip();
    return said.isEmpty()
        ? meant.of(found).filter(name(record)::equals).isPresent()
        : said.equals(name(record));
  }

  /** Whoever writes another mentor into a pair's own row means it, and there is a column for it. */
  private void checkPairs(Source found, RunRecord record) throws IOException {
    WrittenTable table = found.table();
    if (!table.header().containsAll(List.of("mentee_id", "mentor_id"))) {
      return;
    }
    Set<String> known = new HashSet<>();
    record.rowDigests().getOrDefault("matches.csv", List.of()).forEach(row -> known.add(row.row()));
    int line = 1;
    for (List<String> row : table.rows()) {
      line++;
      String pair = table.cell(row, "mentee_id") + " with " + table.cell(row, "mentor_id");
      if (!known.contains(pair) && isAbout(record, found, row)) {
        faults.add(
            new Fault(
                Severity.STOPS,
                found.file(),
                line,
                "",
                "this is no pair of " + name(record),
                "Restore the row; another mentor is named in other_mentor_id"));
      }
    }
  }

  /**
   * Says of a table of the reviewed proposal that more was altered than its decisions, which alone
   * are read.
   */
  private void noteAlterations(Source found, Path proposal, RunRecord record) {
    int rows = Alterations.inTable(found.file(), found.table(), record).size();
    if (rows > 0 && found.proposal().filter(name(record)::equals).isPresent()) {
      faults.add(
          Fault.of(
              Severity.NOTE,
              found.file(),
              (rows == 1 ? "1 row is" : rows + " rows are")
                  + " altered beside what is decided, and nothing but decisions was read there",
              "Which, says " + NextCommand.of("verify", proposal)));
    }
  }

  /** Adds the decisions whose cells were emptied again. */
  private void addTakenBack(Source found, RunRecord record, Review before, List<Decision> decided)
      throws IOException {
    WrittenTable table = found.table();
    int line = 1;
    for (List<String> row : table.rows()) {
      line++;
      String mentee = table.cell(row, "mentee_id");
      String mentor = table.cell(row, "mentor_id");
      boolean wasDecided =
          mentee.isEmpty()
              ? before.holdsMentor(mentor)
              : mentor.isEmpty() ? before.holdsMentee(mentee) : before.keeps(mentee, mentor);
      if (wasDecided
          && table.cell(row, "decision").isBlank()
          && table.cell(row, "other_mentor_id").isBlank()) {
        Decision open =
            new Decision(mentee, mentor, Kind.OPEN, "", "", name(record), "", found.file(), line);
        if (isAbout(record, found, row)) {
          passedOver.counts(found.file());
          decided.add(open.on(name(record), record.input()));
        } else if (table.cell(row, DecisionTable.PROPOSAL).isBlank() && meant.of(found).isEmpty()) {
          faults.add(ProposalMeant.open(open.on("", ""), found, name(record)));
        }
      }
    }
  }

  /** What is new, each once; contradictions are faults. */
  private List<Decision> withoutRepetition(List<Decision> decided, Review before) {
    List<Decision> more =
        decided.stream().filter(one -> !before.implies(one)).sorted(Decision.ORDER).toList();
    Review all = new Review(more, List.of(), "", List.of());
    List<Decision> once = new ArrayList<>();
    for (Decision decision : more) {
      Optional<Decision> against = all.against(decision);
      if (against.isPresent()) {
        faults.add(contradiction(decision, against.get()));
      } else if (once.isEmpty() || !once.get(once.size() - 1).isAboutTheSameAs(decision)) {
        once.add(decision);
      }
    }
    return once;
  }

  private static Fault contradiction(Decision decision, Decision rival) {
    return new Fault(
        Severity.STOPS,
        decision.file(),
        decision.line(),
        "",
        "\"%s\" contradicts \"%s\" in %s:%d"
            .formatted(decision.kind().word(), rival.kind().word(), rival.file(), rival.line()),
        "Keep one of the two");
  }

  /** A decision that is not about the newest proposal. */
  private void elsewhere(Decision decision, RunRecord record) {
    if (decision.proposal().startsWith(record.cycle() + "/")) {
      faults.add(
          new Fault(
              Severity.STOPS,
              decision.file(),
              decision.line(),
              "",
              "this was decided on "
                  + decision.proposal()
                  + (decision.proposal().equals(name(record))
                      ? ", but on another one of that name"
                      : ", and the newest is " + name(record)),
              "Decide there, and take it back here"));
    } else {
      passedOver.add(decision, "which is not this cycle's");
    }
  }

  /** The pairs that a proposal has made. */
  private static List<List<String>> pairs(Path proposal) throws IOException {
    WrittenTable table = DecisionFile.read(proposal.resolve("matches.csv")).get(0);
    Set<List<String>> seen = new HashSet<>();
    return table.rows().stream()
        .filter(row -> !table.cell(row, "status").equals("ongoing"))
        .map(row -> List.of(table.cell(row, "mentee_id"), table.cell(row, "mentor_id")))
        .filter(seen::add)
        .sorted(
            Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing(p -> p.get(1)))
        .toList();
  }
}
