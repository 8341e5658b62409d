package org.mentormatching.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.DecidedPeople.Stranger;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;

/**
 * What a coordinator has decided on the proposals of a cycle, and the pairs of the last of these
 * proposals, of which as few as possible are to change.
 */
public final class Review {
  /** The decisions among the inputs of a proposal. */
  public static final String DECISIONS = "decisions.csv";

  /** The pairs of the reviewed proposal among the inputs of a proposal. */
  public static final String EARLIER = "earlier-pairs.csv";

  private static final List<String> PAIR = List.of("mentee_id", "mentor_id", "proposal");

  private final List<Decision> decisions;
  private final List<List<String>> earlier;
  private final String proposal;
  private final List<Fault> faults;
  private final List<Stranger> strangers;

  /** By mentee; those about mentors alone below an empty id. */
  private final Map<String, List<Decision>> byMentee = new HashMap<>();

  /**
   * A review.
   *
   * @param decisions in force
   * @param earlier the pairs of the reviewed proposal, each a mentee's id and a mentor's
   * @param proposal the reviewed proposal; empty if none was reviewed
   * @param faults what is wrong with decisions
   */
  public Review(
      List<Decision> decisions, List<List<String>> earlier, String proposal, List<Fault> faults) {
    this(decisions, earlier, proposal, faults, List.of());
  }

  private Review(
      List<Decision> decisions,
      List<List<String>> earlier,
      String proposal,
      List<Fault> faults,
      List<Stranger> strangers) {
    this.strangers = List.copyOf(strangers);
    this.decisions = decisions.stream().sorted(Decision.ORDER).toList();
    this.earlier = earlier.stream().map(List::copyOf).toList();
    this.proposal = proposal;
    this.faults = List.copyOf(faults);
    for (Decision one : this.decisions) {
      byMentee.computeIfAbsent(one.menteeId(), id -> new ArrayList<>()).add(one);
    }
  }

  /** Nothing was decided. */
  public static Review none() {
    return new Review(List.of(), List.of(), "", List.of());
  }

  /** What is decided, by mentee and mentor. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** The pairs of the reviewed proposal, each a mentee's id and a mentor's. */
  public List<List<String>> earlier() {
    return earlier;
  }

  /** The reviewed proposal; empty if none was reviewed. */
  public String proposal() {
    return proposal;
  }

  /** What is wrong with decisions. */
  public List<Fault> faults() {
    return faults;
  }

  private List<Decision> of(String menteeId) {
    return byMentee.getOrDefault(menteeId, List.of());
  }

  /** The same with faults. */
  public Review with(List<Fault> more) {
    return new Review(decisions, earlier, proposal, more, strangers);
  }

  /** The same with people whom decisions name and the reviewed proposal does not have. */
  public Review withStrangers(List<Stranger> some) {
    return new Review(decisions, earlier, proposal, faults, some);
  }

  /** People whom decisions name and the reviewed proposal does not have. */
  public List<Stranger> strangers() {
    return strangers;
  }

  /**
   * What shaped a proposal.
   *
   * @param inputs the folder of its inputs
   * @param called how the folder is named in messages
   * @throws IOException if a file cannot be read
   */
  public static Review stored(Path inputs, String called) throws IOException {
    List<Fault> faults = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    if (Files.exists(inputs.resolve(DECISIONS))) {
      WrittenTable table = WrittenTable.read(Files.readAllBytes(inputs.resolve(DECISIONS)));
      decisions.addAll(DecisionTable.read(table, called + "/" + DECISIONS, faults));
    }
    List<List<String>> earlier = new ArrayList<>();
    String proposal = "";
    if (Files.exists(inputs.resolve(EARLIER))) {
      WrittenTable table = WrittenTable.read(Files.readAllBytes(inputs.resolve(EARLIER)));
      for (List<String> row : table.rows()) {
        earlier.add(List.of(table.cell(row, PAIR.get(0)), table.cell(row, PAIR.get(1))));
        proposal = table.cell(row, PAIR.get(2));
      }
    }
    return new Review(decisions, earlier, proposal, faults);
  }

  /**
   * What is in force when more is decided.
   *
   * @param more decided on one proposal; none contradicts another
   * @param pairs that proposal's pairs
   * @param on that proposal
   */
  public Review after(List<Decision> more, List<List<String>> pairs, String on) {
    Review added = new Review(more, pairs, on, List.of());
    List<Decision> all = new ArrayList<>();
    for (Decision before : decisions) {
      boolean reopened = added.of(before.menteeId()).stream().anyMatch(one -> reopens(one, before));
      if (!reopened && !added.isAgainst(before)) {
        all.add(before);
      } else if (before.kind() == Kind.NOT_THIS && !added.isAgainst(before.withoutOther())) {
        all.add(before.withoutOther());
      }
    }
    more.stream().filter(one -> one.kind() != Kind.OPEN).forEach(all::add);
    return new Review(all, pairs, on, faults);
  }

  private boolean isAgainst(Decision other) {
    return near(other).anyMatch(one -> one.isAboutTheSameAs(other) || one.contradicts(other));
  }

  /** A decision that cannot hold beside another one. */
  public Optional<Decision> against(Decision other) {
    return near(other).filter(one -> one.contradicts(other)).findFirst();
  }

  /** The decisions that may have to do with another one. */
  private Stream<Decision> near(Decision other) {
    return other.menteeId().isEmpty()
        ? decisions.stream()
        : Stream.concat(of(other.menteeId()).stream(), of("").stream());
  }

  /** Whether the pair that is open again was made in place of another that stays ruled out. */
  private static boolean reopens(Decision open, Decision before) {
    return open.kind() == Kind.OPEN
        && before.kind() == Kind.NOT_THIS
        && before.makes(open.menteeId(), open.mentorId());
  }

  /** Whether a decision says nothing that is not in force. */
  public boolean implies(Decision decision) {
    return switch (decision.kind()) {
      case KEEP -> keeps(decision.menteeId(), decision.mentorId());
      case NOT_THIS ->
          of(decision.menteeId()).stream()
              .anyMatch(one -> one.isAboutTheSameAs(decision) && !one.contradicts(decision));
      case HOLD ->
          decision.holdsMentee()
              ? holdsMentee(decision.menteeId())
              : holdsMentor(decision.mentorId());
      case OPEN ->
          of(decision.menteeId()).stream()
              .noneMatch(one -> one.isAboutTheSameAs(decision) || reopens(decision, one));
    };
  }

  /** Whether a pair is to be made by a decision. */
  public boolean keeps(String menteeId, String mentorId) {
    return of(menteeId).stream().anyMatch(one -> one.makes(menteeId, mentorId));
  }

  /** The coordinator's words about a pair that a decision made. */
  public String note(String menteeId, String mentorId) {
    return of(menteeId).stream()
        .filter(one -> one.makes(menteeId, mentorId))
        .map(Decision::note)
        .findFirst()
        .orElse("");
  }

  /** Whether a mentee is held back. */
  public boolean holdsMentee(String menteeId) {
    return of(menteeId).stream().anyMatch(Decision::holdsMentee);
  }

  /** Whether a mentor is held back. */
  public boolean holdsMentor(String mentorId) {
    return of("").stream().anyMatch(one -> one.mentorId().equals(mentorId));
  }

  /** The coordinator's words about a mentee who is held back. */
  public String noteOfHold(String menteeId) {
    return of(menteeId).stream()
        .filter(Decision::holdsMentee)
        .map(Decision::note)
        .findFirst()
        .orElse("");
  }

  /** The coordinator's words about a mentor who is held back. */
  public String noteOfHeldMentor(String mentorId) {
    return of("").stream()
        .filter(one -> one.mentorId().equals(mentorId))
        .map(Decision::note)
        .findFirst()
        .orElse("");
  }

  /** Whether anything was decided. */
  public boolean isEmpty() {
    return decisions.isEmpty() && earlier.isEmpty();
  }

  /** Whether a fault stops the run. */
  public boolean stops() {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.STOPS);
  }

  /** As tables, by the names of their files. */
  public SortedMap<String, WrittenTable> tables() {
    SortedMap<String, WrittenTable> tables = new TreeMap<>();
    if (!decisions.isEmpty()) {
      tables.put(DECISIONS, DecisionTable.of(decisions));
    }
    if (!earlier.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      earlier.forEach(pair -> rows.add(List.of(pair.get(0), pair.get(1), proposal)));
      tables.put(EARLIER, new WrittenTable(PAIR, rows));
    }
    return tables;
  }
}
