package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.batch.job.AbsentPerson.Fate;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.People.Who;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.job.StoredProposal.DamagedException;
import org.mentormatching.batch.report.BrokenLimitWords;
import org.mentormatching.batch.report.ClosedSeats;
import org.mentormatching.batch.report.ConflictWords;
import org.mentormatching.batch.report.Counted;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.batch.report.LeftAside;
import org.mentormatching.batch.report.MentorUse;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.RunRecord.OtherFormatException;
import org.mentormatching.batch.report.SurenessTerms;
import org.mentormatching.batch.report.Tried;
import org.mentormatching.batch.report.WhatHelps;
import org.mentormatching.batch.report.Wording;
import org.mentormatching.explain.BottleneckTally;
import org.mentormatching.explain.BrokenLimit;
import org.mentormatching.explain.ClosedSeat;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.Fairness;
import org.mentormatching.explain.MentorExplanation;
import org.mentormatching.explain.Overridden;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.explain.Stability;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Frontier;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.Match;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.StaleResultException;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.Unmatched.Step;
import org.mentormatching.result.WhatIf;

/**
 * Explains a pair, what one person got, or how the newest proposal stands as a whole. Says ids
 * only.
 */
public final class ExplainJob {
  /** Alternatives shown of each of a pair. */
  private static final int RUNNERS_UP = 2;

  /** Groups of pairs that break a soft limit which are shown. */
  private static final int MOST_BROKEN = 20;

  /** Floors of which is shown what they cost. */
  private static final int POINTS = 10;

  /** Up to so many allowed pairs these are worked out without being asked for. */
  private static final long QUICK_PAIRS = 10_000;

  /** Why somebody has no mentor whom no change of the programme serves. */
  private static final Set<Cause> NOT_ASKING =
      EnumSet.of(Cause.NOT_TAKING_PART, Cause.NOT_CONSENTING);

  private final Path folder;
  private final Optional<String> cycle;
  private final List<String> people;
  private final TradeOffs tradeOffs;

  /**
   * An explanation.
   *
   * @param people one or two people, as {@link People} finds them; none for the whole
   * @param tradeOffs whether what a higher lowest fit costs is worked out, of the whole
   */
  public ExplainJob(Path folder, Optional<String> cycle, List<String> people, TradeOffs tradeOffs) {
    this.folder = folder;
    this.cycle = cycle;
    this.people = List.copyOf(people);
    this.tradeOffs = tradeOffs;
  }

  /**
   * Explains.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    try {
      if (tradeOffs == TradeOffs.ALWAYS && !people.isEmpty()) {
        throw new WrongUsageException(
            "--trade-offs is about the whole programme. Leave the person out");
      }
      Path proposal =
          StoredProposal.find(folder, cycle)
              .orElseThrow(
                  () ->
                      new WrongUsageException(
                          "there is no proposal to explain yet. Next: "
                              + NextCommand.of("run", folder)));
      StoredProposal stored =
          people.size() == 1
              ? StoredProposal.read(proposal)
              : StoredProposal.readWithFindings(proposal);
      return explained(proposal, stored);
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    } catch (OtherFormatException e) {
      return StoredProposal.ofAnotherVersion(e);
    } catch (DamagedException | StaleResultException e) {
      return Outcome.complaint(
          Ending.VERIFICATION_FAILED, List.of(altered(), "  " + e.getMessage()));
    }
  }

  private String altered() {
    return "The proposal has been altered. Next: " + NextCommand.of("verify", folder);
  }

  private Outcome explained(Path proposal, StoredProposal stored)
      throws StaleResultException, DamagedException, IOException {
    Meanwhile<FilesSince> since =
        Meanwhile.begin("files since", () -> FilesSince.of(folder, proposal, stored.record()));
    Discretion discretion = new Discretion(stored.problem());
    List<String> alterations = Alterations.ofResult(proposal, stored.record()).changes();
    if (!alterations.isEmpty()) {
      List<String> complaints = new ArrayList<>(List.of(altered()));
      alterations.forEach(change -> complaints.add("  " + change));
      return Outcome.complaint(Ending.VERIFICATION_FAILED, discretion.shown(complaints));
    }
    Explainer explainer = Explainer.of(stored.problem(), stored.policy(), stored.result());
    People who = new People(stored, () -> FilesNow.of(folder));
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("cycle", stored.record().cycle());
    facts.put("proposal", ProposalFolder.number(proposal));
    facts.put("commandLine", stored.record().commandLine());
    List<String> lines;
    try {
      Optional<Who> one = mayBeOneName() ? who.findByFullName(people) : Optional.<Who>empty();
      if (one.isEmpty() && people.size() == 1) {
        one = Optional.of(who.find(people.get(0)));
      }
      lines =
          one.isPresent()
              ? person(explainer, stored, one.get(), facts)
              : people.isEmpty()
                  ? whole(explainer, stored, facts)
                  : pair(explainer, stored, who, facts);
    } catch (WrongUsageException e) {
      String complaint =
          discretion.shown("matching: " + e.getMessage())
              + (mayBeOneName() ? ". A name of two words is put between quotation marks" : "");
      List<String> complaints = new ArrayList<>(List.of(complaint));
      if (complaint.contains("[" + Proposal.INPUTS)) {
        complaints.add(rows(proposal));
      }
      return Outcome.complaint(Ending.WRONG_USAGE, complaints);
    }
    List<String> shown = new ArrayList<>(discretion.shown(lines));
    if (!shown.equals(lines)) {
      shown.add("");
      shown.add(rows(proposal));
    }
    List<String> commandLine = CommandLineSettings.lines(stored.record().commandLine());
    if (!commandLine.isEmpty()) {
      shown.add("");
      shown.addAll(commandLine);
    }
    shown.add("");
    shown.add(
        "This is about proposal %d of %s."
            .formatted(ProposalFolder.number(proposal), stored.record().cycle()));
    shown.addAll(since.get().lines());
    facts.put("changedSince", since.get().changed());
    return Outcome.of(Ending.DONE, shown, facts);
  }

  /** Whether two words may be the name of one person, without quotation marks around it. */
  private boolean mayBeOneName() {
    return people.size() == 2
        && people.stream().allMatch(word -> word.codePoints().allMatch(ExplainJob::isOfAName));
  }

  private static boolean isOfAName(int letter) {
    return Character.isLetter(letter) || letter == '-' || letter == '\'' || letter == '\u2019';
  }

  private static String rows(Path proposal) {
    return "Ids that are addresses are shown as rows of "
        + proposal.resolve(Proposal.INPUTS)
        + "; such a row can be given as PERSON.";
  }

  private List<String> whole(
      Explainer explainer, StoredProposal stored, SortedMap<String, Object> facts)
      throws DamagedException {
    Fairness fairness = explainer.fairness();
    Stability stability = explainer.stability();
    Optional<Frontier> frontier = frontier(stored);
    facts.put("fairness", FairnessFacts.of(fairness));
    facts.put("stability", StabilityFacts.of(stability, stored.policy()));
    FindingsFile findings = stored.findings();
    SortedMap<String, Integer> free =
        MentorUse.freeSeats(stored.problem(), stored.policy(), stored.result());
    facts.put("changesTried", findings.tried() == Tried.YES);
    facts.put("whatHelps", findings.whatHelps().stream().map(HelpFacts::of).toList());
    facts.put("freeSeats", free);
    facts.put("limitConflicts", stored.record().limitConflicts());
    List<BrokenLimit> broken = explainer.broken();
    facts.put("brokenLimits", broken);
    facts.put(
        "missingInGroups",
        explainer.missingInGroups().stream().map(limit -> limit.reason().sentence()).toList());
    facts.put("frontier", frontier);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s · %s · proposal %d"
            .formatted(
                stored.record().programme(), stored.record().cycle(), stored.record().proposal()));
    lines.addAll(
        WhatHelpsText.of(
            findings,
            free,
            lacksNobody(stored),
            LeftAside.of(stored.problem(), stored.policy(), stored.result())));
    lines.addAll(conflicts(stored.record().limitConflicts()));
    lines.addAll(broken(broken));
    lines.addAll(groups(explainer.missingInGroups()));
    lines.addAll(FrontierText.of(frontier, noFrontier(stored)));
    lines.addAll(FairnessText.of(fairness));
    lines.addAll(StabilityText.of(stability, stored.policy()));
    return lines;
  }

  /** What a higher lowest fit costs; none if that takes longer than it was asked for. */
  private Optional<Frontier> frontier(StoredProposal stored) {
    long pairs = stored.result().counts().eligiblePairs();
    return tradeOffs == TradeOffs.WHEN_QUICK && pairs > QUICK_PAIRS
        ? Optional.empty()
        : whatIf(stored, ClosePairs.NONE).map(whatIf -> whatIf.frontier(POINTS));
  }

  private String noFrontier(StoredProposal stored) {
    return tradeOffs == TradeOffs.ALWAYS
        ? "Not worked out for %d allowed pairs.".formatted(stored.result().counts().eligiblePairs())
        : "Worked out when asked for, since there are more than %d allowed pairs: "
                .formatted(QUICK_PAIRS)
            + NextCommand.of("explain --trade-offs", folder);
  }

  /** The lower limits on the coverage of groups that are not met. */
  private static List<String> groups(List<Obstacle> missing) {
    List<String> lines = new ArrayList<>();
    if (!missing.isEmpty()) {
      lines.addAll(List.of("", "Groups of mentees below the rest"));
      missing.forEach(limit -> lines.add("  " + limit.reason().sentence()));
    }
    return lines;
  }

  /** Who breaks soft limits, those first of whom it costs most. */
  private static List<String> broken(List<BrokenLimit> broken) {
    List<String> lines = new ArrayList<>();
    if (!broken.isEmpty()) {
      lines.addAll(List.of("", "Soft limits that are broken"));
      broken.stream()
          .sorted(Comparator.comparingLong(BrokenLimit::cost).reversed())
          .limit(MOST_BROKEN)
          .forEach(limit -> lines.add("  " + BrokenLimitWords.of(limit)));
      if (broken.size() > MOST_BROKEN) {
        lines.add(
            "  and %d more; with the id of a mentor or mentee explain tells of each"
                .formatted(broken.size() - MOST_BROKEN));
      }
    }
    return lines;
  }

  private static List<String> conflicts(List<LimitConflict> conflicts) {
    List<String> lines = new ArrayList<>();
    if (!conflicts.isEmpty()) {
      lines.add("");
      lines.add("Limits in conflict");
      ConflictWords.of(conflicts).forEach(words -> lines.add("  " + words));
    }
    return lines;
  }

  private static boolean lacksNobody(StoredProposal stored) {
    return stored.result().unmatched().stream()
        .filter(one -> one.mentorsFound() == 0)
        .allMatch(one -> NOT_ASKING.contains(one.cause()));
  }

  private List<String> pair(
      Explainer explainer, StoredProposal stored, People who, SortedMap<String, Object> facts)
      throws WrongUsageException, DamagedException {
    Who first = who.find(people.get(0));
    Who second = who.find(people.get(1));
    boolean inOrder = first.mentee().isPresent() && second.mentor().isPresent();
    Who mentee = inOrder ? first : second;
    Who mentor = inOrder ? second : first;
    List<AbsentPerson> out = new ArrayList<>(first.absent());
    out.addAll(second.absent());
    if ((mentee.mentee().isEmpty() || mentor.mentor().isEmpty()) && !out.isEmpty()) {
      return absent(out, facts);
    }
    if (mentee.mentee().isEmpty() || mentor.mentor().isEmpty()) {
      String side = first.mentee().isPresent() ? "mentee" : "mentor";
      throw new WrongUsageException(
          "a pair takes a mentee and a mentor; "
              + (first.equals(second)
                  ? "both words name the same person, who is a %s only".formatted(side)
                  : "these two are both %ss".formatted(side)));
    }
    PairExplanation explanation =
        explainer.pair(mentee.mentee().get().id(), mentor.mentor().get().id());
    facts.put("pair", PairFacts.of(explanation, stored.result().matches()));
    facts.put("overridden", explainer.overridden(explanation.menteeId(), explanation.mentorId()));
    facts.put("counted", Counted.of(stored.policy(), stored.policy().on(stored.problem())));
    facts.put("closedSeat", closedSeat(explainer, explanation));
    facts.put("starters", explanation.starters());
    String menteeId = explanation.menteeId();
    String mentorId = explanation.mentorId();
    boolean isRefused = explanation.outcome() == PairExplanation.Outcome.REFUSED;
    Optional<FindingsFile> findings = isRefused ? Optional.empty() : Optional.of(stored.findings());
    Optional<WhatIf> whatIf =
        isRefused ? Optional.empty() : whatIf(stored, findings.orElseThrow().close());
    Optional<FindingsFile.Pair> sureness =
        explanation.outcome() == PairExplanation.Outcome.MADE
            ? findings.flatMap(found -> found.pair(menteeId, mentorId))
            : Optional.empty();
    Optional<RunnersUp> runnersUp =
        whatIf.flatMap(on -> explainer.runnersUp(menteeId, mentorId, RUNNERS_UP, on));
    Optional<Difference> otherwise =
        whatIf.flatMap(on -> explainer.otherwise(menteeId, mentorId, on));
    if (sureness.isPresent() || runnersUp.isPresent()) {
      SurenessTerms terms = SurenessTerms.of(stored.problem(), stored.policy(), stored.result());
      facts.put("leftAside", terms.aside());
      facts.put("pairsKept", terms.pairsKept());
    }
    sureness.ifPresent(sure -> facts.put("sureness", SurenessFacts.of(sure)));
    runnersUp.ifPresent(both -> facts.put("runnersUp", SurenessFacts.of(both)));
    otherwise.ifPresent(difference -> facts.put("otherwise", OtherwiseFacts.of(difference)));
    return new ExplanationText(stored, explainer).pair(explanation, sureness, runnersUp, otherwise);
  }

  /** The seat that limits close to the mentee of a pair, for this round or as it stands. */
  private static Optional<ClosedSeat> closedSeat(Explainer explainer, PairExplanation pair) {
    if (pair.outcome() == PairExplanation.Outcome.LIMIT_CLOSED) {
      return Optional.of(explainer.closedBySettled(pair.menteeId(), pair.mentorId()));
    }
    return WantingFacts.closedSeat(pair.menteeId(), pair.mentorId(), explainer);
  }

  private static Optional<WhatIf> whatIf(StoredProposal stored, ClosePairs close) {
    ForkJoinPool pool = ForkJoinPool.commonPool();
    int helpers = Runtime.getRuntime().availableProcessors() - 1;
    return Matcher.using(stored.policy())
        .whatIf(
            stored.problem(),
            stored.result(),
            close,
            RunOptions.defaults().executor(pool, helpers));
  }

  private static List<String> person(
      Explainer explainer, StoredProposal stored, Who who, SortedMap<String, Object> facts)
      throws DamagedException {
    Optional<Unmatched> lacking = who.mentee().flatMap(one -> explainer.whyNot(one.id()));
    Optional<FindingsFile> findings =
        lacking.isPresent() ? Optional.of(stored.findings()) : Optional.empty();
    List<String> lines = new ArrayList<>();
    ExplanationText text = new ExplanationText(stored, explainer);
    who.mentee()
        .ifPresent(
            mentee -> {
              List<Match> mentors = matches(stored, match -> match.menteeId().equals(mentee.id()));
              facts.put("menteeId", mentee.id());
              facts.put("mentors", PairFacts.of(mentors));
              facts.put("mentorsElsewhere", text.mentorsElsewhere(mentee));
              facts.put("overriddenAsMentee", overridden(explainer, mentors));
              facts.put("brokenAsMentee", explainer.brokenOfMentee(mentee.id()));
              lines.addAll(text.mentee(mentee, mentors, lacking));
              lacking.ifPresent(
                  unmatched -> {
                    facts.put("unmatched", unmatched);
                    facts.put("openedByLifting", explainer.openedByLifting(mentee.id()));
                    List<ClosedSeat> closed = explainer.closedSeats(mentee.id());
                    facts.put("closedSeats", closed);
                    facts.put(
                        "withFreeSeat",
                        Wording.withFreeSeat(unmatched, closed).map(Step::mentorsLeft));
                    lines.addAll(
                        help(
                            findings.orElseThrow(),
                            explainer,
                            text,
                            unmatched,
                            stored.policy(),
                            facts));
                  });
            });
    who.mentor()
        .ifPresent(
            mentor -> {
              List<Match> mentees = matches(stored, match -> match.mentorId().equals(mentor.id()));
              facts.put("mentorId", mentor.id());
              facts.put("mentees", PairFacts.of(mentees));
              facts.put("menteesElsewhere", text.menteesElsewhere(mentor));
              facts.put("overriddenAsMentor", overridden(explainer, mentees));
              facts.put("brokenAsMentor", explainer.brokenOfMentor(mentor.id()));
              Optional<String> closed = text.closed(mentor);
              facts.put("closed", closed);
              MentorExplanation seats = explainer.seats(mentor.id());
              facts.put("seats", seats);
              facts.put("wanting", WantingFacts.of(seats, closed, explainer));
              lines.addAll(text.mentor(mentor, seats, mentees));
            });
    lines.addAll(absent(who.absent(), facts));
    return lines;
  }

  /** What those of some pairs go against that are pinned with an override. */
  private static List<Overridden> overridden(Explainer explainer, List<Match> some) {
    return some.stream()
        .flatMap(match -> explainer.overridden(match.menteeId(), match.mentorId()).stream())
        .toList();
  }

  /** What stands in a mentee's way, and what would help. */
  private static List<String> help(
      FindingsFile findings,
      Explainer explainer,
      ExplanationText text,
      Unmatched unmatched,
      Policy policy,
      SortedMap<String, Object> facts) {
    String menteeId = unmatched.menteeId();
    WhatHelps.OfMentee help =
        WhatHelps.OfMentee.of(
            menteeId,
            findings.bottleneck(menteeId),
            findings.cheapestHelp(menteeId),
            explainer.closest(menteeId),
            explainer);
    List<String> lines = new ArrayList<>();
    help.bottleneck()
        .ifPresent(
            bottleneck -> {
              facts.put("bottleneck", bottleneck);
              BottleneckTally tally = explainer.tally(bottleneck);
              facts.put("bottleneckTally", tally);
              lines.addAll(BottleneckText.of(bottleneck, tally));
              facts.put("closedIfFree", help.closedIfFree());
              ClosedSeats.seatsMayNotBeEnough(help.closedIfFree())
                  .ifPresent(words -> lines.add("    " + words));
            });
    WhatHelps.noCompetitors(help, unmatched.cause(), policy)
        .ifPresent(
            why -> {
              facts.put("noCompetitors", why);
              lines.add("  " + why);
            });
    help.cheapest().ifPresent(cheapest -> facts.put("wouldHelp", HelpFacts.of(cheapest)));
    help.detour().ifPresent(way -> facts.put("detour", way));
    help.closest().ifPresent(closest -> facts.put("closest", closest));
    lines.addAll(text.help(help, unmatched, findings.tried()));
    return lines;
  }

  private static List<String> absent(List<AbsentPerson> people, SortedMap<String, Object> facts) {
    addFacts(facts, "setAside", people, Fate.SET_ASIDE);
    addFacts(facts, "leftOut", people, Fate.LEFT_OUT);
    return people.stream().flatMap(one -> ExplanationText.absent(one).stream()).toList();
  }

  private static void addFacts(
      SortedMap<String, Object> facts, String key, List<AbsentPerson> people, Fate fate) {
    List<SortedMap<String, String>> some =
        people.stream()
            .filter(one -> one.fate() == fate)
            .map(one -> Map.of("role", one.role(), "place", one.place(), "reason", one.reason()))
            .<SortedMap<String, String>>map(TreeMap::new)
            .toList();
    if (!some.isEmpty()) {
      facts.put(key, some);
    }
  }

  private static List<Match> matches(StoredProposal stored, Predicate<Match> concerned) {
    return stored.result().matches().stream().filter(concerned).toList();
  }
}
