package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.Count;
import org.mentormatching.explain.Comparison.EarlierPairs;
import org.mentormatching.explain.Comparison.Kind;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.explain.Comparison.PeopleChange;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.WhatIf;

/** Two results side by side. */
final class ComparedResults {
  /**
   * One of the two.
   *
   * @param whatIf what would change in it; empty if that is not known
   */
  record Side(
      Problem problem,
      Policy policy,
      Appraiser appraiser,
      MatchingResult result,
      Supplier<Optional<WhatIf>> whatIf) {
    /** What would change if a pair that it may have were made, or forbidden if it has it. */
    private Optional<Difference> otherwise(String mentee, String mentor, boolean isMade) {
      return whatIf
          .get()
          .filter(one -> isMade || one.isOpen(mentee, mentor))
          .map(one -> isMade ? one.ifForbidden(mentee, mentor) : one.ifMade(mentee, mentor));
    }

    private SortedMap<String, SortedMap<String, Match>> pairs() {
      SortedMap<String, SortedMap<String, Match>> pairs = new TreeMap<>();
      result
          .matches()
          .forEach(
              match ->
                  pairs
                      .computeIfAbsent(match.menteeId(), id -> new TreeMap<>())
                      .put(match.mentorId(), match));
      return pairs;
    }

    private Optional<Appraisal> appraisal(String menteeId, String mentorId) {
      Optional<Mentor> mentor = problem.mentor(mentorId);
      return problem
          .mentee(menteeId)
          .flatMap(mentee -> mentor.map(one -> appraiser.appraise(mentee, one)));
    }

    private int seats(String mentorId) {
      return problem.mentor(mentorId).map(Mentor::capacity).orElse(0);
    }

    private int wishes(String menteeId) {
      return problem.mentee(menteeId).map(Mentee::mentorsWanted).orElse(0);
    }

    private Set<List<String>> settledPairs() {
      return result.matches().stream()
          .filter(match -> match.status() != Status.NEW)
          .map(match -> List.of(match.menteeId(), match.mentorId()))
          .collect(Collectors.toSet());
    }

    /** What new pairs reach at a level, beside those that are settled. */
    private long value(Level level) {
      return result.objective().stream()
          .filter(one -> one.level().equals(level))
          .mapToLong(LevelValue::value)
          .sum();
    }

    /** What all pairs are worth at a level, without what soft limits cost. */
    private long valueOfAll(Level level) {
      long value = 0;
      for (Map.Entry<String, SortedMap<String, Match>> own : pairs().entrySet()) {
        Optional<Mentee> mentee = problem.mentee(own.getKey());
        for (int number = 1; number <= own.getValue().size() && mentee.isPresent(); number++) {
          value += level.worth(mentee.get(), number, policy);
        }
        if (level.kind() == Level.Kind.FIT || level.kind() == Level.Kind.WORTH) {
          value += own.getValue().values().stream().mapToLong(Match::fit).sum();
        }
      }
      return value;
    }

    /** By mentor, the seats of pairs that stood before anything was matched. */
    private SortedMap<String, Integer> settled() {
      SortedMap<String, Integer> settled = new TreeMap<>();
      result.matches().stream()
          .filter(match -> match.status() != Status.NEW)
          .forEach(match -> settled.merge(match.mentorId(), 1, Integer::sum));
      return settled;
    }
  }

  /** What decisions and earlier proposals add to what people answered. */
  private static final Set<LinkColumn> DECIDED =
      Set.of(Columns.EXCLUDED_MENTORS, Columns.EARLIER_MENTORS);

  private final Side before;
  private final Side now;
  private final SortedMap<String, SortedMap<String, Match>> pairsBefore;
  private final SortedMap<String, SortedMap<String, Match>> pairsNow;
  private final SortedMap<String, Integer> settledBefore;
  private final SortedMap<String, Integer> settledNow;

  private ComparedResults(Side before, Side now) {
    this.before = before;
    this.now = now;
    pairsBefore = before.pairs();
    pairsNow = now.pairs();
    settledBefore = before.settled();
    settledNow = now.settled();
  }

  static Comparison of(Side before, Side now) {
    return new ComparedResults(before, now).compare();
  }

  private Comparison compare() {
    SortedSet<String> mentees = new TreeSet<>();
    before.problem().mentees().forEach(mentee -> mentees.add(mentee.id()));
    now.problem().mentees().forEach(mentee -> mentees.add(mentee.id()));
    List<MenteeChange> changes = new ArrayList<>();
    int unchanged = 0;
    int stillWithout = 0;
    List<String> cameWithout = new ArrayList<>();
    for (String mentee : mentees) {
      SortedSet<String> old = mentorsOf(pairsBefore, mentee);
      SortedSet<String> own = mentorsOf(pairsNow, mentee);
      if (!old.equals(own)) {
        changes.add(change(mentee, old, own));
      } else if (isIn(before, mentee) && isIn(now, mentee)) {
        unchanged += own.isEmpty() ? 0 : 1;
        stillWithout += own.isEmpty() ? 1 : 0;
      } else if (isIn(now, mentee)) {
        cameWithout.add(mentee);
      }
    }
    boolean countsSettled = !before.settledPairs().equals(now.settledPairs());
    return new Comparison(
        Difference.exact(levels(countsSettled), moves(changes)),
        countsSettled,
        earlierPairs(),
        new Count(pairsBefore.size(), pairsNow.size()),
        unchanged,
        stillWithout,
        cameWithout,
        changes,
        people());
  }

  private static SortedSet<String> mentorsOf(
      SortedMap<String, SortedMap<String, Match>> pairs, String mentee) {
    SortedMap<String, Match> own = pairs.get(mentee);
    return own == null ? new TreeSet<>() : new TreeSet<>(own.keySet());
  }

  private static boolean isIn(Side side, String mentee) {
    return side.problem().mentee(mentee).isPresent();
  }

  private MenteeChange change(String mentee, SortedSet<String> old, SortedSet<String> own) {
    List<PairChange> givenUp =
        old.stream().filter(id -> !own.contains(id)).map(id -> pair(mentee, id, now)).toList();
    List<PairChange> got =
        own.stream().filter(id -> !old.contains(id)).map(id -> pair(mentee, id, before)).toList();
    return new MenteeChange(
        mentee, kind(mentee, old, own), cause(mentee, givenUp, got), givenUp, got);
  }

  private Kind kind(String mentee, Set<String> old, Set<String> own) {
    if (!isIn(before, mentee)) {
      return Kind.CAME;
    }
    if (!isIn(now, mentee)) {
      return Kind.GONE;
    }
    int more = own.size() - old.size();
    return more > 0 ? Kind.GAINED : more < 0 ? Kind.LOST : Kind.MOVED;
  }

  /**
   * A pair of one side alone.
   *
   * @param other the side without it, whose rules may tell why
   */
  private PairChange pair(String mentee, String mentor, Side other) {
    List<Reason> refusals =
        other.appraisal(mentee, mentor).stream()
            .flatMap(appraisal -> appraisal.rules().stream())
            .filter(Ruling::refuses)
            .flatMap(ruling -> ruling.reason().stream())
            .toList();
    return new PairChange(
        mentor,
        before.appraisal(mentee, mentor).map(Appraisal::fit),
        now.appraisal(mentee, mentor).map(Appraisal::fit),
        new Count(before.seats(mentor), now.seats(mentor)),
        refusals);
  }

  private Cause cause(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    if (!isIn(before, mentee) || !isIn(now, mentee)) {
      return Cause.MENTEE;
    }
    if (givenUp.stream().anyMatch(pair -> now.problem().mentor(pair.mentorId()).isEmpty())) {
      return Cause.MENTOR_GONE;
    }
    if (givenUp.stream().anyMatch(pair -> !pair.refusals().isEmpty())) {
      return Cause.RULE_AGAINST;
    }
    if (isDecided(mentee, givenUp, got)) {
      return Cause.DECISION;
    }
    if (givenUp.stream().anyMatch(pair -> pair.seats().now() < pair.seats().before())) {
      return Cause.FEWER_SEATS;
    }
    int moreWishes = now.wishes(mentee) - before.wishes(mentee);
    if (moreWishes < 0 && givenUp.size() > got.size()) {
      return Cause.FEWER_WISHES;
    }
    if (got.stream().anyMatch(pair -> before.problem().mentor(pair.mentorId()).isEmpty())) {
      return Cause.MENTOR_CAME;
    }
    if (got.stream().anyMatch(pair -> !pair.refusals().isEmpty())) {
      return Cause.RULE_LIFTED;
    }
    if (got.stream().anyMatch(pair -> pair.seats().now() > pair.seats().before())) {
      return Cause.MORE_SEATS;
    }
    if (moreWishes > 0 && got.size() > givenUp.size()) {
      return Cause.MORE_WISHES;
    }
    List<PairChange> all = new ArrayList<>(givenUp);
    all.addAll(got);
    if (all.stream().anyMatch(pair -> !pair.fitBefore().equals(pair.fitNow()))) {
      return Cause.FIT;
    }
    return byValue(mentee, givenUp, got);
  }

  /** Whether settled pairs made the difference, which are more than before. */
  private boolean isDecided(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    boolean isSettledNow = got.stream().anyMatch(pair -> isSettled(pairsNow, mentee, pair));
    boolean wasSettled = givenUp.stream().anyMatch(pair -> isSettled(pairsBefore, mentee, pair));
    boolean isFull =
        givenUp.stream()
            .anyMatch(
                pair -> {
                  int taken = settledNow.getOrDefault(pair.mentorId(), 0);
                  return taken >= pair.seats().now()
                      && taken > settledBefore.getOrDefault(pair.mentorId(), 0);
                });
    return isSettledNow || wasSettled || isFull;
  }

  private static boolean isSettled(
      SortedMap<String, SortedMap<String, Match>> pairs, String mentee, PairChange pair) {
    return Optional.ofNullable(pairs.get(mentee)).stream()
        .flatMap(own -> own.values().stream())
        .anyMatch(
            match -> match.mentorId().equals(pair.mentorId()) && match.status() != Status.NEW);
  }

  private Cause byValue(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    List<Optional<Difference>> otherwise = new ArrayList<>();
    givenUp.forEach(pair -> otherwise.addAll(otherwise(mentee, pair.mentorId(), false)));
    got.forEach(pair -> otherwise.addAll(otherwise(mentee, pair.mentorId(), true)));
    boolean isEqual =
        otherwise.stream()
            .flatMap(Optional::stream)
            .anyMatch(one -> one.certainty() == Certainty.EXACT && one.first().isEmpty());
    if (isEqual) {
      return Cause.EQUAL_VALUE;
    }
    return otherwise.stream()
            .allMatch(one -> one.filter(some -> some.certainty() == Certainty.EXACT).isPresent())
        ? Cause.OTHERS
        : Cause.OTHERS_OR_EQUAL_VALUE;
  }

  /** What would change on both sides if a pair that one of them has were as on the other. */
  private List<Optional<Difference>> otherwise(String mentee, String mentor, boolean isOfNow) {
    return List.of(
        now.otherwise(mentee, mentor, isOfNow), before.otherwise(mentee, mentor, !isOfNow));
  }

  private Optional<EarlierPairs> earlierPairs() {
    long total = 0;
    int refused = 0;
    for (Match match : before.result().matches()) {
      if (match.status() == Status.NEW) {
        Optional<Appraisal> appraisal = now.appraisal(match.menteeId(), match.mentorId());
        if (appraisal.isEmpty()) {
          return Optional.empty();
        }
        total += appraisal.get().fit();
        refused += appraisal.get().isAllowed() ? 0 : 1;
      }
    }
    return Optional.of(new EarlierPairs(total, refused));
  }

  private List<Change> levels(boolean ofAll) {
    List<Level> levels = new ArrayList<>();
    now.result().objective().forEach(value -> levels.add(value.level()));
    before.result().objective().stream()
        .map(LevelValue::level)
        .filter(level -> !levels.contains(level))
        .forEach(levels::add);
    return levels.stream()
        .filter(level -> !ofAll || isOfAll(level.kind()))
        .map(
            level ->
                new Change(
                    level,
                    ofAll
                        ? now.valueOfAll(level) - before.valueOfAll(level)
                        : now.value(level) - before.value(level)))
        .toList();
  }

  /** Whether a level means the same when settled pairs count as new ones do. */
  private static boolean isOfAll(Level.Kind kind) {
    return switch (kind) {
      case URGENT_NOW, URGENT_SOON, MENTORS, WAITING, FIT, WORTH -> true;
      case GROUPS, PANELS, MENTORS_IN_USE, KEPT, FLOOR -> false;
    };
  }

  /** Given up and got are put together in their order. */
  private static List<Move> moves(List<MenteeChange> changes) {
    List<Move> moves = new ArrayList<>();
    for (MenteeChange change : changes) {
      int count = Math.max(change.givenUp().size(), change.got().size());
      for (int i = 0; i < count; i++) {
        moves.add(new Move(change.menteeId(), at(change.givenUp(), i), at(change.got(), i)));
      }
    }
    return moves;
  }

  private static Optional<String> at(List<PairChange> pairs, int index) {
    return index < pairs.size() ? Optional.of(pairs.get(index).mentorId()) : Optional.empty();
  }

  private PeopleChange people() {
    List<Mentee> mentees = before.problem().mentees();
    List<Mentor> mentors = before.problem().mentors();
    return new PeopleChange(
        lacking(now.problem().mentees(), mentees),
        lacking(mentees, now.problem().mentees()),
        lacking(now.problem().mentors(), mentors),
        lacking(mentors, now.problem().mentors()),
        changed(mentees, now.problem().mentees(), id -> now.problem().mentee(id)),
        changed(mentors, now.problem().mentors(), id -> now.problem().mentor(id)));
  }

  /** Those of some who are not among others, by id. */
  private static List<String> lacking(List<? extends Person> some, List<? extends Person> others) {
    Set<String> ids = new HashSet<>();
    others.forEach(person -> ids.add(person.id()));
    return some.stream().map(Person::id).filter(id -> !ids.contains(id)).sorted().toList();
  }

  /** Those who answer otherwise in a column that both sides know. */
  private static <P extends Person> List<String> changed(
      List<P> old, List<P> own, Function<String, Optional<P>> now) {
    Set<String> known = columns(old);
    known.retainAll(columns(own));
    return old.stream()
        .filter(
            person ->
                now.apply(person.id())
                    .filter(
                        other ->
                            !said(person.attributes(), known)
                                .equals(said(other.attributes(), known)))
                    .isPresent())
        .map(Person::id)
        .sorted()
        .toList();
  }

  private static Set<String> columns(List<? extends Person> people) {
    Set<String> columns = new HashSet<>();
    for (Person person : people) {
      person.attributes().columns().forEach(column -> columns.add(column.name()));
      person.attributes().linkColumns().forEach(column -> columns.add(column.name()));
    }
    return columns;
  }

  /** Every answer in some columns as a text. */
  private static List<String> said(Attributes attributes, Set<String> columns) {
    List<String> said = new ArrayList<>();
    for (Column<?> column : attributes.columns()) {
      if (columns.contains(column.name())) {
        Object answer = attributes.get(column).orElseThrow();
        String text =
            answer instanceof WorkingHours hours ? hours.pattern() : String.valueOf(answer);
        said.add(column.name() + " " + text);
      }
    }
    for (LinkColumn column : attributes.linkColumns()) {
      if (columns.contains(column.name()) && !DECIDED.contains(column)) {
        said.add(column.name() + " " + attributes.get(column).orElseThrow());
      }
    }
    return said;
  }
}
