package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.flow.Network;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.Column.Kind;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;

/**
 * Mentors more: of the kinds that are there, or as a mentee needs one.
 *
 * <p>A mentor more answers like one who is there, with one seat, and is connected with nobody.
 */
final class MentorRemedies {
  /** Most kinds of mentors that are tried, those first whose seats have the greatest prices. */
  private static final int MOST_KINDS = 40;

  /** What answers of a profile look like. */
  private static final Set<Kind> SAID = EnumSet.of(Kind.TEXT, Kind.LIST, Kind.NUMBER);

  /** What criteria read that tells kinds of mentors apart. */
  private static final Set<Column<?>> OF_A_KIND =
      Set.of(Columns.STAGE, Columns.TRANSITIONS, Columns.DOMAINS, Columns.LOCATION);

  private final OpenedResult opened;
  private final Seating seating;
  private final Trial trial;
  private final Reruns reruns;
  private final ActivePolicy active;
  private final List<Mentor> kinds = new ArrayList<>();
  private final List<Help> helps;
  private final Appraiser appraiser;

  MentorRemedies(OpenedResult opened, Seating seating, Trial trial, Reruns reruns) {
    this.opened = opened;
    this.seating = seating;
    this.trial = trial;
    this.reruns = reruns;
    active = opened.policy.on(opened.problem);
    appraiser = Appraiser.of(opened.policy, opened.problem);
    findKinds();
    List<Help> tried = tryKinds();
    helps = onePerProfile(reruns.of(tried.size() <= Reruns.MOST ? tried : onePerProfile(tried)));
  }

  /** Mentors more of the kinds that are there. */
  List<Help> helps() {
    return helps;
  }

  /**
   * Whether a mentee could ask for somebody like a mentor: neither of the two has decided that they
   * do not meet, for then a double of that mentor is no advice. What the coordinator ruled out is
   * about these two alone.
   */
  boolean isModel(String mentorId, Mentee mentee) {
    Set<String> refusing =
        appraiser.appraise(mentee, opened.problem.mentor(mentorId).orElseThrow()).rules().stream()
            .filter(Ruling::refuses)
            .map(Ruling::ruleId)
            .collect(Collectors.toSet());
    return active.rules().stream()
        .map(RuleEntry::rule)
        .filter(rule -> refusing.contains(rule.id()))
        .allMatch(
            rule ->
                rule.choice().isEmpty()
                    || (rule.reads().menteeLinks().contains(Columns.EXCLUDED_MENTORS)
                        && isRuledOutByCoordinatorAlone(mentee.id(), mentorId)));
  }

  private boolean isRuledOutByCoordinatorAlone(String menteeId, String mentorId) {
    return opened.problem.exclusions().stream()
        .filter(pair -> pair.menteeId().equals(menteeId) && pair.mentorId().equals(mentorId))
        .anyMatch(opened.problem::isOfCoordinatorAlone);
  }

  private void findKinds() {
    List<Mentor> mentors = opened.roster.mentors();
    Integer[] order = new Integer[mentors.size()];
    Arrays.setAll(order, mentor -> mentor);
    Arrays.sort(
        order,
        Comparator.<Integer, long[]>comparing(this::price, (a, b) -> Arrays.compare(b, a))
            .thenComparing(mentor -> mentors.get(mentor).id()));
    Set<List<Object>> seen = new HashSet<>();
    for (int mentor : order) {
      if (kinds.size() < MOST_KINDS && seen.add(kind(mentor))) {
        kinds.add(mentors.get(mentor));
      }
    }
  }

  /** The same for mentors whom neither rules and criteria nor limits tell apart, links aside. */
  private List<Object> kind(int mentor) {
    Attributes answers = opened.roster.mentors().get(mentor).attributes();
    List<Object> kind = new ArrayList<>();
    kind.add(opened.candidates().groupOf(mentor));
    Stream.concat(
            opened.policy.limits().stream().map(LimitEntry::limit),
            opened.policy.lowerLimits().stream())
        .flatMap(limit -> limit.reads().ofMentor().stream())
        .filter(column -> !Strangers.isOwn(column))
        .forEach(column -> kind.add(answers.get(column)));
    return kind;
  }

  private long[] price(int mentor) {
    long[] price = new long[opened.prices.levels()];
    for (int level = 0; level < price.length && opened.pairs.seats(mentor) > 0; level++) {
      price[level] = opened.prices.price(Network.Kind.RIGHT, mentor, level);
    }
    return price;
  }

  private List<Help> tryKinds() {
    List<Help> tried = new ArrayList<>();
    Map<String, Mentor> likeById = new HashMap<>();
    Strangers strangers = new Strangers(opened.problem);
    for (Mentor like : kinds) {
      likeById.put(strangers.add(like, Map.of()), like);
    }
    Problem problem = strangers.among(opened.problem.mentees());
    Candidates candidates =
        Candidates.of(problem, opened.policy, active, opened.crew, opened.cancelled);
    Settled settled = new Settled(problem, opened.policy);
    OpenPairs pairs = new PairFinder(candidates, settled, opened.crew, opened.cancelled).all();
    List<List<int[]>> found = new ArrayList<>();
    candidates.mentors().forEach(mentor -> found.add(new ArrayList<>()));
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      if (opened.pairs.wishes(mentee) > 0) {
        for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
          found.get(pairs.mentor(pair)).add(new int[] {mentee, pairs.fit(pair)});
        }
      }
    }
    int number = opened.pairs.mentors();
    for (int i = 0; i < found.size(); i++) {
      if (SeatRemedies.mayServe(opened, SeatRemedies.bound(opened, found.get(i)))) {
        Mentor arrival = candidates.mentors().get(i);
        Mentor like = Objects.requireNonNull(likeById.get(arrival.id()));
        trial
            .of(
                new Remedy.OneMoreMentor(like.id(), profile(like, whomItSuits(found.get(i)))),
                Alteration.arrival(number, arrival, Alteration.of(number, found.get(i))))
            .ifPresent(tried::add);
      }
    }
    return tried;
  }

  /** Of mentors more with the same profile the one that does most. */
  private static List<Help> onePerProfile(List<Help> tried) {
    Map<SortedMap<String, String>, Help> best = new LinkedHashMap<>();
    for (Help help : tried) {
      best.merge(
          ((Remedy.OneMoreMentor) help.remedy()).profile(),
          help,
          (before, other) -> Remedies.MOST_SERVED.compare(other, before) < 0 ? other : before);
    }
    return List.copyOf(best.values());
  }

  /**
   * Those with nobody who are allowed; everybody who is, where the former are served by a chain.
   */
  private List<Mentee> whomItSuits(List<int[]> allowed) {
    List<Mentee> all = allowed.stream().map(pair -> opened.roster.mentees().get(pair[0])).toList();
    List<Mentee> withNobody =
        allowed.stream()
            .filter(pair -> seating.mentorsOf(pair[0]) == 0)
            .map(pair -> opened.roster.mentees().get(pair[0]))
            .toList();
    return withNobody.isEmpty() ? all : withNobody;
  }

  /** A mentor as a mentee may have one: whose answers, and which are the mentee's instead. */
  private record Wanted(Mentor like, Mentor arrival, List<Column<?>> instead, int fit) {}

  /**
   * A mentor more whose seat is kept for a mentee, with as few answers as possible that nobody of
   * the kinds that are there has together.
   *
   * @param number the mentee
   */
  Optional<Help> madeFor(int number) {
    Mentee mentee = opened.roster.mentees().get(number);
    return kinds.stream()
        .filter(like -> isModel(like.id(), mentee))
        .flatMap(like -> wanted(mentee, like).stream())
        .filter(wanted -> seating.mayKeep(wanted.arrival(), List.of(number)))
        .min(
            Comparator.<Wanted>comparingInt(wanted -> wanted.instead().size())
                .thenComparing(wanted -> -wanted.fit())
                .thenComparing(wanted -> wanted.like().id()))
        .flatMap(wanted -> made(number, mentee, wanted));
  }

  private Optional<Help> made(int number, Mentee mentee, Wanted wanted) {
    int arrival = opened.pairs.mentors();
    SortedMap<String, String> instead = new TreeMap<>();
    for (Column<?> column : wanted.instead()) {
      String words = words(column, mentee.attributes()).orElse("");
      instead.put(column.name(), SAID.contains(column.kind()) ? words : "of " + mentee.id());
    }
    return trial
        .of(
            new Remedy.MentorFor(mentee.id(), wanted.like().id(), instead),
            Alteration.arrival(
                    arrival,
                    wanted.arrival(),
                    Alteration.of(arrival, List.of(new int[] {number, wanted.fit()})))
                .kept(number, arrival))
        .map(help -> reruns.keeping(help, mentee.id()));
  }

  private Optional<Wanted> wanted(Mentee mentee, Mentor like) {
    Appraisal before =
        appraiser.appraise(mentee, Strangers.one(opened.problem, like.id(), Map.of()));
    Map<Column<?>, Mentee> instead = new HashMap<>();
    for (Ruling ruling : before.rules()) {
      if (ruling.refuses()) {
        shared(ruling.ruleId(), mentee).forEach(column -> instead.put(column, mentee));
      }
    }
    Mentor arrival = Strangers.one(opened.problem, like.id(), instead);
    Appraisal appraisal = appraiser.appraise(mentee, arrival);
    List<Column<?>> columns = new ArrayList<>(instead.keySet());
    columns.sort(Comparator.comparing(Column::name));
    return appraisal.isAllowed()
        ? Optional.of(new Wanted(like, arrival, columns, appraisal.fit()))
        : Optional.empty();
  }

  /** The columns that a rule reads of both sides and that the mentee has answered. */
  private List<Column<?>> shared(String ruleId, Mentee mentee) {
    return active.rules().stream()
        .filter(entry -> entry.rule().id().equals(ruleId))
        .map(entry -> entry.rule().reads())
        .<Column<?>>flatMap(
            reads -> reads.ofMentee().stream().filter(column -> reads.ofMentor().contains(column)))
        .filter(column -> !Strangers.isOwn(column))
        .filter(column -> mentee.attributes().get(column).isPresent())
        .toList();
  }

  /**
   * What kind of mentor one is, in words, by column: what the rules read, which says who may meet,
   * with the transitions and domains of the criteria; of lists what those whom it suits ask for.
   */
  private SortedMap<String, String> profile(Mentor mentor, List<Mentee> whomItSuits) {
    Set<Column<?>> read = new HashSet<>();
    active.rules().forEach(entry -> read.addAll(entry.rule().reads().ofMentor()));
    active
        .criteria()
        .forEach(
            entry ->
                entry.criterion().reads().ofMentor().stream()
                    .filter(OF_A_KIND::contains)
                    .forEach(read::add));
    SortedMap<String, String> profile = new TreeMap<>();
    for (Column<?> column : read) {
      if (!Strangers.isOwn(column) && SAID.contains(column.kind())) {
        asked(column, mentor, whomItSuits).ifPresent(words -> profile.put(column.name(), words));
      }
    }
    return profile;
  }

  /** An answer in words; of a list only what somebody asks for. */
  private static Optional<String> asked(Column<?> column, Mentor mentor, List<Mentee> mentees) {
    Optional<?> answer = mentor.attributes().get(column);
    if (answer.isEmpty() || !(answer.get() instanceof List<?> list)) {
      return words(column, mentor.attributes());
    }
    Set<String> asked = new HashSet<>();
    for (Mentee mentee : mentees) {
      mentee
          .attributes()
          .get(column)
          .ifPresent(own -> ((List<?>) own).forEach(one -> asked.add(String.valueOf(one))));
      if (column.equals(Columns.TRANSITIONS)) {
        mentee.attributes().get(Columns.TRANSITION).ifPresent(asked::add);
      }
    }
    List<String> named =
        list.stream().map(String::valueOf).filter(asked::contains).sorted().toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", named));
  }

  private static Optional<String> words(Column<?> column, Attributes answers) {
    return answers
        .get(column)
        .map(
            answer ->
                answer instanceof List<?> list
                    ? String.join("; ", list.stream().map(String::valueOf).toList())
                    : String.valueOf(answer));
  }
}
