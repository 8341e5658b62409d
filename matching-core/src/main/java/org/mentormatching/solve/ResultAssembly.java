package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.mentormatching.bound.LevelBound;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.candidates.MentorSet;
import org.mentormatching.candidates.PairScan;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Prices;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.WhenUnknown;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.Consent;
import org.mentormatching.result.Certificate;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.LimitedLevel;
import org.mentormatching.result.LimitedLevel.CapPrice;
import org.mentormatching.result.LimitedLevel.MenteePrice;
import org.mentormatching.result.LimitedLevel.MentorWorth;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.Unmatched.Step;
import org.mentormatching.solve.CapFinder.NamedCaps;
import org.mentormatching.solve.FloorStage.Floor;

/** Puts into words for people what was found by number. */
final class ResultAssembly {
  private record Partner(Mentor mentor, Status status, Appraisal appraisal) {}

  private final Problem problem;
  private final Policy policy;
  private final ActivePolicy active;
  private final Candidates candidates;
  private final Settled settled;
  private final OpenPairs pairs;
  private final ObjectiveLevels levels;
  private final Crew crew;
  private final BooleanSupplier cancelled;

  ResultAssembly(
      Problem problem,
      Policy policy,
      ActivePolicy active,
      Candidates candidates,
      Settled settled,
      OpenPairs pairs,
      ObjectiveLevels levels,
      Crew crew,
      BooleanSupplier cancelled) {
    this.problem = problem;
    this.policy = policy;
    this.active = active;
    this.candidates = candidates;
    this.settled = settled;
    this.pairs = pairs;
    this.levels = levels;
    this.crew = crew;
    this.cancelled = cancelled;
  }

  /** All pairs, by mentee id and mentor number. */
  List<Match> matches(int[] chosen) {
    Map<String, List<Partner>> partners = new TreeMap<>();
    candidates.mentees().forEach(mentee -> partners.put(mentee.id(), new ArrayList<>()));
    Partner[] found = partners(chosen);
    for (int i = 0; i < chosen.length; i++) {
      add(partners, candidates.mentees().get(pairs.mentee(chosen[i])), found[i]);
    }
    Appraiser appraiser = Appraiser.of(policy, problem);
    for (Settled.Pair pair : settled.pairs()) {
      goOn();
      Appraisal appraisal = appraiser.appraise(pair.mentee(), pair.mentor());
      add(partners, pair.mentee(), new Partner(pair.mentor(), pair.status(), appraisal));
    }
    List<Match> matches = new ArrayList<>();
    partners.forEach(
        (menteeId, all) -> {
          goOn();
          all.sort(
              Comparator.comparing(ResultAssembly::rank)
                  .thenComparing(partner -> -partner.appraisal().fit())
                  .thenComparing(partner -> partner.mentor().id()));
          for (int i = 0; i < all.size(); i++) {
            matches.add(match(menteeId, all.get(i), i + 1));
          }
        });
    return matches;
  }

  /** Asks whether to go on, and ends it all if not. */
  void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("cancelled while putting the result together");
    }
  }

  /** The mentors of the chosen pairs. */
  private Partner[] partners(int[] chosen) {
    Partner[] partners = new Partner[chosen.length];
    crew.share(
        chosen.length,
        () -> {
          Appraiser appraiser = Appraiser.of(policy, problem);
          return i -> {
            Mentee mentee = candidates.mentees().get(pairs.mentee(chosen[i]));
            Mentor mentor = candidates.mentors().get(pairs.mentor(chosen[i]));
            partners[i] = new Partner(mentor, Status.NEW, appraiser.appraise(mentee, mentor));
          };
        },
        cancelled);
    return partners;
  }

  private static void add(Map<String, List<Partner>> partners, Mentee mentee, Partner partner) {
    partners.computeIfAbsent(mentee.id(), id -> new ArrayList<>()).add(partner);
  }

  private static int rank(Partner partner) {
    return switch (partner.status()) {
      case ONGOING -> 0;
      case PINNED -> 1;
      case NEW -> 2;
    };
  }

  private static Match match(String menteeId, Partner partner, int number) {
    Appraisal appraisal = partner.appraisal();
    return new Match(
        menteeId,
        partner.mentor().id(),
        number,
        partner.status(),
        appraisal.fit(),
        appraisal.known(),
        appraisal.points(),
        appraisal.uncheckedRules());
  }

  private static List<Integer> byId(List<? extends Person> people) {
    return IntStream.range(0, people.size())
        .boxed()
        .sorted(Comparator.comparing(number -> people.get(number).id()))
        .toList();
  }

  /** Mentees with fewer mentors than wished for, by id. */
  List<Unmatched> unmatched(int[] chosen) {
    int[] found = new int[candidates.mentees().size()];
    int[] seats = pairs.seats();
    for (int pair : chosen) {
      found[pairs.mentee(pair)]++;
      seats[pairs.mentor(pair)]--;
    }
    goOn();
    Set<Long> made = made(chosen);
    goOn();
    MentorSet everybody = candidates.mentors(mentor -> true);
    MentorSet free = candidates.mentors(mentor -> seats[mentor] > 0);
    int[] without =
        byId(candidates.mentees()).stream()
            .mapToInt(number -> number)
            .filter(number -> mentors(number, found) < mentee(number).mentorsWanted())
            .toArray();
    Unmatched[] unmatched = new Unmatched[without.length];
    crew.share(
        without.length,
        () -> {
          PairScan scan = candidates.scan();
          ClosedPairs closed = new ClosedPairs(policy, settled);
          return i -> {
            int number = without[i];
            int mentors = mentors(number, found);
            List<Step> funnel = funnel(number, scan);
            Cause cause =
                partaking(mentee(number), funnel)
                    .orElseGet(() -> seating(number, mentors, everybody, free, made, scan, closed));
            unmatched[i] =
                new Unmatched(
                    mentee(number).id(), mentee(number).mentorsWanted(), mentors, cause, funnel);
          };
        },
        cancelled);
    return List.of(unmatched);
  }

  private Mentee mentee(int number) {
    return candidates.mentees().get(number);
  }

  /** The mentors that a mentee has, {@code found} ones included. */
  private int mentors(int number, int[] found) {
    return found[number] + settled.mentorsOf(mentee(number));
  }

  private List<Step> funnel(int mentee, PairScan scan) {
    scan.at(mentee);
    int[] left = scan.funnel();
    List<Step> funnel = new ArrayList<>();
    funnel.add(new Step("all", "all mentors", candidates.mentors().size()));
    for (int rule = 0; rule < candidates.ruleIds().size(); rule++) {
      String id = candidates.ruleIds().get(rule);
      funnel.add(new Step(id, title(id), left[rule]));
    }
    return funnel;
  }

  private String title(String ruleId) {
    return active.rules().stream()
        .filter(entry -> entry.rule().id().equals(ruleId))
        .map(entry -> entry.rule().title())
        .findFirst()
        .orElse("fit of at least " + policy.minimumFit());
  }

  private Set<Long> made(int[] chosen) {
    Set<Long> made = new HashSet<>();
    for (int pair : chosen) {
      made.add(key(pairs.mentee(pair), pairs.mentor(pair)));
    }
    return made;
  }

  private static long key(int mentee, int mentor) {
    return ((long) mentee << 32) | mentor;
  }

  /** The cause if it lies in the mentee's own part. */
  private Optional<Cause> partaking(Mentee mentee, List<Step> funnel) {
    boolean hasActive =
        funnel.stream().anyMatch(step -> step.ruleId().equals(Active.DEFINITION.id()));
    if (hasActive && !mentee.attributes().get(Columns.ACTIVE).orElse(true)) {
      return Optional.of(Cause.NOT_TAKING_PART);
    }
    boolean lacksConsent =
        active.rules().stream()
            .filter(entry -> entry.rule().id().equals(Consent.DEFINITION.id()))
            .map(entry -> entry.whenUnknown() == WhenUnknown.ALLOW)
            .anyMatch(allowed -> !mentee.attributes().get(Columns.CONSENT).orElse(allowed));
    return lacksConsent ? Optional.of(Cause.NOT_CONSENTING) : Optional.empty();
  }

  /** The cause if it lies in the mentors' seats; the mentee has {@code found} mentors. */
  private Cause seating(
      int number,
      int found,
      MentorSet everybody,
      MentorSet free,
      Set<Long> made,
      PairScan scan,
      ClosedPairs closed) {
    Mentee mentee = mentee(number);
    boolean counts = Arrays.stream(levels.wish(mentee, found + 1)).anyMatch(worth -> worth != 0);
    PairScan.Test isNew =
        (mentor, fit) ->
            !made.contains(key(number, mentor))
                && !settled.contains(mentee, candidates.mentors().get(mentor));
    scan.at(number);
    if (!scan.isAny(free, isNew)) {
      PairScan.Test isLeftBySettled =
          (mentor, fit) ->
              isNew.holds(mentor, fit)
                  && isLeftBySettled(mentee, candidates.mentors().get(mentor), closed);
      return scan.isAny(everybody, isLeftBySettled)
          ? Cause.NO_FREE_SEAT
          : scan.isAny(everybody, isNew) ? Cause.LIMIT_REACHED : Cause.NO_MENTOR_ALLOWED;
    }
    boolean adds = counts || scan.isAny(free, (mentor, fit) -> fit > 0 && isNew.holds(mentor, fit));
    return adds ? Cause.LIMIT_REACHED : Cause.ADDS_NOTHING;
  }

  /** Whether seats keep a mentor away, and no limit beside ongoing and pinned pairs. */
  private boolean isLeftBySettled(Mentee mentee, Mentor mentor, ClosedPairs closed) {
    return settled.openSeats(mentor) == 0 || !closed.isClosed(mentee, mentor);
  }

  /** The prices of the people, by id. */
  Certificate certificate(
      Prices prices, Optional<Floor> floor, List<LevelBound> tighter, LimitStage limits) {
    return new Certificate(
        levels.list(),
        prices(Optional.of(prices)),
        prices(floor.map(Floor::above)),
        prices(floor.flatMap(Floor::proof)),
        tighter.stream().map(bound -> limited(bound, limits.caps())).toList());
  }

  private LimitedLevel limited(LevelBound bound, NamedCaps caps) {
    goOn();
    return new LimitedLevel(
        levels.list().get(bound.level()),
        bound.scale(),
        Arrays.stream(bound.multipliers()).boxed().toList(),
        byId(candidates.mentees()).stream()
            .map(i -> new MenteePrice(candidates.mentees().get(i).id(), bound.mentees()[i]))
            .toList(),
        byId(candidates.mentors()).stream()
            .map(
                j ->
                    new MentorWorth(
                        candidates.mentors().get(j).id(), bound.least()[j], bound.most()[j]))
            .toList(),
        IntStream.range(0, bound.caps().length)
            .filter(cap -> bound.caps()[cap] != 0)
            .mapToObj(
                cap ->
                    new CapPrice(
                        caps.limits().get(cap),
                        caps.names().get(cap),
                        caps.caps().room()[cap],
                        bound.caps()[cap]))
            .sorted(Comparator.comparing(CapPrice::limit).thenComparing(CapPrice::cap))
            .toList());
  }

  private Certificate.Prices prices(Optional<Prices> prices) {
    return prices
        .map(
            given ->
                new Certificate.Prices(
                    prices(candidates.mentees(), Kind.LEFT, given),
                    prices(candidates.mentors(), Kind.RIGHT, given)))
        .orElse(Certificate.Prices.NONE);
  }

  private List<Price> prices(List<? extends Person> people, Kind kind, Prices prices) {
    List<Price> list = new ArrayList<>();
    for (int number : byId(people)) {
      goOn();
      List<Long> byLevel = new ArrayList<>();
      for (int level = 0; level < prices.levels(); level++) {
        byLevel.add(prices.price(kind, number, level));
      }
      list.add(new Price(people.get(number).id(), byLevel));
    }
    return list;
  }
}
