package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.Count;
import org.mentormatching.explain.Comparison.EarlierPairs;
import org.mentormatching.explain.Comparison.Kind;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.explain.Comparison.PeopleChange;
import org.mentormatching.explain.Comparison.Turn;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.WhatIf;

/** Two results side by side. */
final class ComparedResults {
  /** What decisions and earlier proposals add to what people answered. */
  private static final Set<LinkColumn> DECIDED =
      Set.of(Columns.EXCLUDED_MENTORS, Columns.EARLIER_MENTORS);

  /** The most important first; a second mentor counts after the cycles waited. */
  private static final Comparator<Level> LEVELS =
      Comparator.<Level>comparingInt(
              level -> (level.mentorNumber() > 1 ? Level.Kind.WAITING : level.kind()).ordinal())
          .thenComparingInt(Level::mentorNumber);

  private final ComparedSide before;
  private final ComparedSide now;
  private final ChangeCause causes;
  private final TurnedLimits limits;
  private final SortedMap<String, SortedMap<String, Match>> pairsBefore;
  private final SortedMap<String, SortedMap<String, Match>> pairsNow;

  private ComparedResults(
      ComparedSide before, ComparedSide now, Supplier<Optional<WhatIf>> whatIf) {
    this.before = before;
    this.now = now;
    causes = new ChangeCause(before, now, whatIf);
    limits = new TurnedLimits(before, now);
    pairsBefore = before.pairs();
    pairsNow = now.pairs();
  }

  static Comparison of(ComparedSide before, ComparedSide now, Supplier<Optional<WhatIf>> whatIf) {
    return new ComparedResults(before, now, whatIf).compare();
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
      } else if (before.has(mentee) && now.has(mentee)) {
        unchanged += own.isEmpty() ? 0 : 1;
        stillWithout += own.isEmpty() ? 1 : 0;
      } else if (now.has(mentee)) {
        cameWithout.add(mentee);
      }
    }
    boolean countsSettled = !before.settledPairs().equals(now.settledPairs());
    List<Turn> turns = PolicyTurns.between(before.policy(), now.policy());
    PeopleChange people = people();
    boolean isPolicyAlone = !turns.isEmpty() && !countsSettled && isSameBut(people);
    return new Comparison(
        Difference.exact(levels(countsSettled), moves(changes)),
        countsSettled,
        turns,
        earlierPairs(),
        new Count(pairsBefore.size(), pairsNow.size()),
        unchanged,
        stillWithout,
        cameWithout,
        withChains(changes, isPolicyAlone),
        people);
  }

  /** Whether nothing is different but what the policies ask of all pairs together. */
  private boolean isSameBut(PeopleChange people) {
    boolean arePeopleSame =
        people.menteesCame().isEmpty()
            && people.menteesGone().isEmpty()
            && people.mentorsCame().isEmpty()
            && people.mentorsGone().isEmpty()
            && people.menteesChanged().isEmpty()
            && people.mentorsChanged().isEmpty();
    return arePeopleSame
        && before.problem().exclusions().equals(now.problem().exclusions())
        && !before.result().keepsPairs()
        && !now.result().keepsPairs()
        && PolicyTurns.saySameOfPairs(before.policy(), now.policy());
  }

  /**
   * Says of changes without a cause of their own from whose they follow, or go with, or that they
   * follow from the policy.
   */
  private List<MenteeChange> withChains(List<MenteeChange> changes, boolean isPolicyAlone) {
    ChangeChains chains = new ChangeChains(changes, before.fullMentors(), now.fullMentors());
    List<MenteeChange> told = new ArrayList<>();
    for (MenteeChange change : changes) {
      List<Chain> own = change.cause().isOwn() ? List.of() : chains.to(change);
      told.add(own.isEmpty() && isPolicyAlone ? change.followingPolicy() : change.following(own));
    }
    return told;
  }

  private static SortedSet<String> mentorsOf(
      SortedMap<String, SortedMap<String, Match>> pairs, String mentee) {
    SortedMap<String, Match> own = pairs.get(mentee);
    return own == null ? new TreeSet<>() : new TreeSet<>(own.keySet());
  }

  private MenteeChange change(String mentee, SortedSet<String> old, SortedSet<String> own) {
    SortedSet<String> lost = new TreeSet<>(old);
    lost.removeAll(own);
    SortedSet<String> found = new TreeSet<>(own);
    found.removeAll(old);
    Map<String, List<Obstacle>> against = limits.against(mentee, lost, found);
    Map<String, List<Obstacle>> lifted = limits.lifted(mentee, lost, found);
    List<PairChange> givenUp = lost.stream().map(id -> pair(mentee, id, now, against)).toList();
    List<PairChange> got = found.stream().map(id -> pair(mentee, id, before, lifted)).toList();
    Cause cause = causes.of(mentee, givenUp, got);
    return new MenteeChange(
        mentee,
        kind(mentee, old, own),
        cause,
        cause == Cause.DECISION ? causes.decidedBy(mentee, givenUp, got) : List.of(),
        List.of(),
        givenUp,
        got);
  }

  private Kind kind(String mentee, Set<String> old, Set<String> own) {
    if (!before.has(mentee)) {
      return Kind.CAME;
    }
    if (!now.has(mentee)) {
      return Kind.GONE;
    }
    int more = own.size() - old.size();
    return more > 0 ? Kind.GAINED : more < 0 ? Kind.LOST : Kind.MOVED;
  }

  /**
   * A pair of one side alone.
   *
   * @param other the side without it, whose rules may tell why
   * @param limits by mentor, the limits that may tell it
   */
  private PairChange pair(
      String mentee, String mentor, ComparedSide other, Map<String, List<Obstacle>> limits) {
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
        refusals,
        limits.getOrDefault(mentor, List.of()));
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

  /** Both counted by the policy of now, so that another policy alone makes no difference. */
  private List<Change> levels(boolean ofAll) {
    NavigableSet<Level> levels = new TreeSet<>(LEVELS);
    now.result().objective().forEach(value -> levels.add(value.level()));
    before.result().objective().stream()
        .map(LevelValue::level)
        .filter(level -> isOfAnyPolicy(level.kind()))
        .forEach(levels::add);
    LevelCount old = new LevelCount(before, now);
    LevelCount own = new LevelCount(now, now);
    List<Change> changes = new ArrayList<>();
    for (Level level : levels) {
      Optional<Long> was = ofAll ? old.ofAll(level) : old.ofNew(level);
      Optional<Long> is = ofAll ? own.ofAll(level) : own.ofNew(level);
      if (was.isPresent() && is.isPresent()) {
        changes.add(new Change(level, Math.subtractExact(is.get(), was.get())));
      }
    }
    return changes;
  }

  /** Whether every policy can count a level, also one in whose objective it is not. */
  private static boolean isOfAnyPolicy(Level.Kind kind) {
    return switch (kind) {
      case URGENT_NOW, URGENT_SOON, MENTORS, WAITING, FLOOR, FIT -> true;
      case GROUPS, PANELS, MENTORS_IN_USE, KEPT, WORTH -> false;
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
