package org.mentormatching.model;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The people of one cycle and what is settled about pairs before anything is solved. Immutable;
 * people and pairs are in the order of their ids, whatever the order in which they were added.
 *
 * <p>Building completes the people: exclusions, past pairs, affinities, needs and the reporting
 * line become {@link LinkColumn link columns} of the people concerned, so that rules and criteria
 * find everything in one place.
 */
public final class Problem {
  /** The greatest number of wishes of a mentee and of seats of a mentor. */
  public static final int MOST_PAIRS_OF_ONE_PERSON = 10_000;

  /** The greatest number of minutes a month of a pair: those of a month. */
  public static final int MOST_MINUTES = 31 * 24 * 60;

  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final Map<String, Integer> menteeIndex;
  private final Map<String, Integer> mentorIndex;
  private final List<Pin> pins;
  private final List<Exclusion> exclusions;
  private final Set<Exclusion> ofPeopleToo;
  private final List<OngoingPair> ongoing;
  private final ReportingLines reportingLines;
  private final SortedMap<String, List<Mentee>> outside;
  private volatile @Nullable MessageDigest digest;

  private Problem(Builder builder, List<Mentee> mentees, List<Mentor> mentors) {
    this.mentees = List.copyOf(mentees);
    this.mentors = List.copyOf(mentors);
    menteeIndex = index(mentees);
    mentorIndex = index(mentors);
    pins = sorted(builder.pins, Comparator.comparing(Pin::menteeId).thenComparing(Pin::mentorId));
    exclusions =
        sorted(
            builder.exclusions,
            Comparator.comparing(Exclusion::menteeId)
                .thenComparing(Exclusion::mentorId)
                .thenComparing(Exclusion::reason));
    ofPeopleToo = ofPeopleToo(builder);
    ongoing =
        sorted(
            builder.ongoing,
            Comparator.comparing(OngoingPair::menteeId).thenComparing(OngoingPair::mentorId));
    reportingLines = new ReportingLines(builder.managerOf);
    outside = new TreeMap<>();
    for (OngoingPair pair : ongoing) {
      if (!menteeIndex.containsKey(pair.menteeId())) {
        outside
            .computeIfAbsent(pair.mentorId(), id -> new ArrayList<>())
            .add(outsider(pair.menteeId()));
      }
    }
  }

  private Problem(Problem other, List<Mentee> mentees, List<Mentor> mentors) {
    this.mentees = List.copyOf(mentees);
    this.mentors = List.copyOf(mentors);
    menteeIndex = other.menteeIndex;
    mentorIndex = index(mentors);
    pins = other.pins;
    exclusions = other.exclusions;
    ofPeopleToo = other.ofPeopleToo;
    ongoing = other.ongoing;
    reportingLines = other.reportingLines;
    outside = other.outside;
  }

  /** The exclusions that people state themselves as well. */
  private Set<Exclusion> ofPeopleToo(Builder builder) {
    Map<String, Links> ofMentees = links(builder.mentees, Columns.EXCLUDED_MENTORS);
    Map<String, Links> ofMentors = links(builder.mentors, Columns.EXCLUDED_MENTEES);
    Set<Exclusion> too = new HashSet<>();
    for (Exclusion exclusion : exclusions) {
      Links ofMentee = ofMentees.get(exclusion.menteeId());
      Links ofMentor = ofMentors.get(exclusion.mentorId());
      if ((ofMentee != null && ofMentee.to(exclusion.mentorId()).named())
          || (ofMentor != null && ofMentor.to(exclusion.menteeId()).named())) {
        too.add(exclusion);
      }
    }
    return too;
  }

  private static Map<String, Links> links(List<? extends Person> people, LinkColumn column) {
    Map<String, Links> links = new HashMap<>();
    for (Person person : people) {
      person.attributes().get(column).ifPresent(named -> links.put(person.id(), named));
    }
    return links;
  }

  private Mentee outsider(String id) {
    Mentee mentee = Mentee.builder(id).build();
    Attributes.Builder attributes = mentee.attributes().toBuilder();
    attributes.link(Columns.SELF, Links.ranked(List.of(id)));
    reportingLines.complete(id, attributes);
    return mentee.with(attributes.build());
  }

  private static <T> List<T> sorted(Collection<T> items, Comparator<T> order) {
    return items.stream().distinct().sorted(order).toList();
  }

  private static Map<String, Integer> index(List<? extends Person> people) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      index.put(people.get(i).id(), i);
    }
    return index;
  }

  /**
   * A SHA-256 digest that the people, without names and e-mails, and their pairs have entered, to
   * go on with. They enter once; every call returns a copy of its own.
   *
   * @param goOn called before each person the first time; throws to end it
   */
  public MessageDigest digest(Runnable goOn) {
    MessageDigest found = digest;
    if (found == null) {
      found = PeopleDigest.of(this, goOn);
      digest = found;
    }
    try {
      return (MessageDigest) found.clone();
    } catch (CloneNotSupportedException e) {
      return PeopleDigest.of(this, goOn);
    }
  }

  /** Starts an empty problem. */
  public static Builder builder() {
    return new Builder();
  }

  /** The mentees in the order of their ids. */
  public List<Mentee> mentees() {
    return mentees;
  }

  /** The mentors in the order of their ids. */
  public List<Mentor> mentors() {
    return mentors;
  }

  /** The mentee with this id. */
  public Optional<Mentee> mentee(String id) {
    return Optional.ofNullable(menteeIndex.get(id)).map(mentees::get);
  }

  /** The mentor with this id. */
  public Optional<Mentor> mentor(String id) {
    return Optional.ofNullable(mentorIndex.get(id)).map(mentors::get);
  }

  /** Pairs that must be made. */
  public List<Pin> pins() {
    return pins;
  }

  /** Pairs that must not be made; those that a person vetoed are in that person's columns. */
  public List<Exclusion> exclusions() {
    return exclusions;
  }

  /** Whether neither the mentee nor the mentor of an exclusion rules the other out too. */
  public boolean isOfCoordinatorAlone(Exclusion exclusion) {
    return exclusions.contains(exclusion) && !ofPeopleToo.contains(exclusion);
  }

  /** Pairs that go on. */
  public List<OngoingPair> ongoing() {
    return ongoing;
  }

  /**
   * Mentees of a mentor's ongoing pairs who are not in this problem, by id. Nothing is known of
   * them but who is above them; limits count them all the same.
   */
  public List<Mentee> menteesOutside(String mentorId) {
    return List.copyOf(outside.getOrDefault(mentorId, List.of()));
  }

  /** Who reports to whom. */
  public ReportingLines reportingLines() {
    return reportingLines;
  }

  /**
   * The same where a mentee of this problem has other answers. What the problem has added to the
   * answers, such as exclusions and the reporting line, counts only as far as they still say it.
   *
   * @throws IllegalArgumentException if there is no mentee of that id
   */
  public Problem with(Mentee mentee) {
    return new Problem(this, replaced(mentees, menteeIndex, mentee), mentors);
  }

  /**
   * The same where a mentor of this problem has other answers, as {@link #with(Mentee)}.
   *
   * @throws IllegalArgumentException if there is no mentor of that id
   */
  public Problem with(Mentor mentor) {
    return new Problem(this, mentees, replaced(mentors, mentorIndex, mentor));
  }

  /**
   * The same with a mentor more, whose answers stay as they are: nobody is connected with that
   * person.
   *
   * @throws IllegalArgumentException if there is a mentor of that id
   */
  public Problem withMore(Mentor mentor) {
    if (mentorIndex.containsKey(mentor.id())) {
      throw new IllegalArgumentException("there is a mentor with the id " + mentor.id());
    }
    List<Mentor> more = new ArrayList<>(mentors);
    more.add(mentor);
    more.sort(Comparator.comparing(Mentor::id));
    return new Problem(this, mentees, more);
  }

  private static <T extends Person> List<T> replaced(
      List<T> people, Map<String, Integer> index, T person) {
    Integer at = index.get(person.id());
    if (at == null) {
      throw new IllegalArgumentException("there is nobody with the id " + person.id());
    }
    List<T> replaced = new ArrayList<>(people);
    replaced.set(at, person);
    return replaced;
  }

  /** Collects people and pairs. Not for use by several threads. */
  public static final class Builder {
    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> mentors = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<OngoingPair> ongoing = new ArrayList<>();
    private final List<PastPair> past = new ArrayList<>();
    private final Map<String, Set<String>> earlier = new HashMap<>();
    private final Map<String, Map<String, Long>> affinities = new TreeMap<>();
    private final Map<String, Map<String, Long>> needs = new TreeMap<>();
    private final Map<String, String> managerOf = new TreeMap<>();
    private final List<ProblemFault> faults = new ArrayList<>();

    private Builder() {}

    /** Adds a mentee. */
    public Builder mentee(Mentee mentee) {
      mentees.add(mentee);
      return this;
    }

    /** Adds mentees. */
    public Builder mentees(Collection<Mentee> more) {
      mentees.addAll(more);
      return this;
    }

    /** Adds mentees made from an embedder's own entities. */
    public <T> Builder mentees(Collection<T> entities, Function<? super T, Mentee> toMentee) {
      entities.forEach(entity -> mentees.add(toMentee.apply(entity)));
      return this;
    }

    /** Adds a mentor. */
    public Builder mentor(Mentor mentor) {
      mentors.add(mentor);
      return this;
    }

    /** Adds mentors. */
    public Builder mentors(Collection<Mentor> more) {
      mentors.addAll(more);
      return this;
    }

    /** Adds mentors made from an embedder's own entities. */
    public <T> Builder mentors(Collection<T> entities, Function<? super T, Mentor> toMentor) {
      entities.forEach(entity -> mentors.add(toMentor.apply(entity)));
      return this;
    }

    /** A pair that must be made as far as rules, limits, capacity and wishes allow. */
    public Builder pin(String menteeId, String mentorId) {
      return pin(Pin.of(menteeId, mentorId));
    }

    /** A pair that must be made. */
    public Builder pin(Pin pin) {
      pins.add(pin);
      return this;
    }

    /** A pair that must not be made. Naming people who are not in this cycle does nothing. */
    public Builder exclude(String menteeId, String mentorId, String reason) {
      exclusions.add(new Exclusion(menteeId, mentorId, reason));
      return this;
    }

    /** A pair that goes on. */
    public Builder ongoing(String menteeId, String mentorId) {
      ongoing.add(new OngoingPair(menteeId, mentorId));
      return this;
    }

    /**
     * A pair that has ended.
     *
     * @param cyclesAgo how many cycles ago, at least 1
     */
    public Builder past(String menteeId, String mentorId, int cyclesAgo) {
      past.add(new PastPair(menteeId, mentorId, cyclesAgo));
      return this;
    }

    /**
     * A pair of an earlier proposal, of which as few as possible are to change; only coverage and
     * what goes before it count more. Naming people who are not in this cycle does nothing.
     */
    public Builder earlier(String menteeId, String mentorId) {
      earlier.computeIfAbsent(menteeId, id -> new TreeSet<>()).add(mentorId);
      return this;
    }

    /**
     * A score that something outside gives to a pair.
     *
     * @param score from 0 to 100; of two for the same pair the later counts
     */
    public Builder affinity(String menteeId, String mentorId, int score) {
      if (score < 0 || score > 100) {
        fault(
            "affinity of " + menteeId + " with " + mentorId,
            score + " is outside 0 to 100",
            "Give a score from 0 to 100");
      }
      affinities.computeIfAbsent(menteeId, id -> new TreeMap<>()).put(mentorId, (long) score);
      return this;
    }

    /**
     * Time a month that a mentee needs with a mentor, where that is another than with others.
     *
     * @param time from 0 to a month, in whole minutes; of two for the same pair the later counts
     */
    public Builder need(String menteeId, String mentorId, Duration time) {
      if (time.toMinutes() < 0 || time.toMinutes() > MOST_MINUTES) {
        fault(
            "need of " + menteeId + " with " + mentorId,
            time.toMinutes() + " minutes a month are outside 0 to " + MOST_MINUTES,
            "Give minutes of one month");
      }
      needs.computeIfAbsent(menteeId, id -> new TreeMap<>()).put(mentorId, time.toMinutes());
      return this;
    }

    /** A person's manager, both by {@linkplain Person#personId() person id}. */
    public Builder reportsTo(String personId, String managerId) {
      String before = managerOf.put(personId, managerId);
      if (before != null && !before.equals(managerId)) {
        fault(
            "person " + personId,
            "reports to " + before + " and to " + managerId,
            "Keep one manager");
      }
      return this;
    }

    /** A person who reports to nobody. */
    public Builder topOfTheChart(String personId) {
      return reportsTo(personId, "");
    }

    private void fault(String subject, String message, String remedy) {
      faults.add(new ProblemFault(subject, message, remedy));
    }

    /**
     * The finished problem.
     *
     * @throws InvalidProblemException if ids are empty or repeated, a number is out of range, or a
     *     pin names somebody who is not there; it lists every fault
     */
    public Problem build() {
      Set<String> menteeIds = uniqueIds("mentee", mentees);
      Set<String> mentorIds = uniqueIds("mentor", mentors);
      mentees.forEach(
          mentee -> checkNumber("mentee " + mentee.id(), mentee, Columns.MENTORS_WANTED));
      mentors.forEach(mentor -> checkNumber("mentor " + mentor.id(), mentor, Columns.CAPACITY));
      mentees.forEach(mentee -> checkAmounts("mentee " + mentee.id(), mentee));
      mentors.forEach(mentor -> checkAmounts("mentor " + mentor.id(), mentor));
      for (Pin pin : pins) {
        checkPin(pin, menteeIds, mentorIds);
      }
      for (PastPair pair : past) {
        if (pair.cyclesAgo() < 1) {
          fault(
              "past pair " + pair.menteeId() + " with " + pair.mentorId(),
              "ended " + pair.cyclesAgo() + " cycles ago",
              "A pair that has ended did so at least 1 cycle ago");
        }
      }
      if (!faults.isEmpty()) {
        throw new InvalidProblemException(faults);
      }
      earlier.values().forEach(mentors -> mentors.retainAll(mentorIds));
      return new Problem(this, completedMentees(), completedMentors());
    }

    private Set<String> uniqueIds(String side, List<? extends Person> people) {
      Set<String> ids = new HashSet<>();
      for (Person person : people) {
        if (person.id().isBlank()) {
          fault("a " + side, "has no id", "Give every " + side + " an id");
        } else if (!ids.add(person.id())) {
          fault(side + " " + person.id(), "appears more than once", "Keep one of them");
        }
      }
      return ids;
    }

    private void checkNumber(String subject, Person person, Column<Long> column) {
      person
          .attributes()
          .get(column)
          .filter(number -> number < 0 || number > MOST_PAIRS_OF_ONE_PERSON)
          .ifPresent(
              number ->
                  fault(
                      subject,
                      column + " is " + number,
                      "Give a number from 0 to " + MOST_PAIRS_OF_ONE_PERSON));
    }

    private void checkAmounts(String subject, Person person) {
      Attributes answers = person.attributes();
      answers
          .get(Columns.CYCLES_WAITING)
          .filter(cycles -> cycles < 0)
          .ifPresent(
              cycles ->
                  fault(
                      subject,
                      Columns.CYCLES_WAITING + " is " + cycles,
                      "Give a number from 0 up"));
      answers
          .get(Columns.HOURS_PER_MONTH)
          .filter(Duration::isNegative)
          .ifPresent(
              time ->
                  fault(
                      subject,
                      Columns.HOURS_PER_MONTH + " is " + time.toMinutes() + " minutes",
                      "Give an amount of time from 0 up"));
      checkNumbers(subject, answers, Columns.PREFERRED_MENTORS, 1, Long.MAX_VALUE);
      checkNumbers(subject, answers, Columns.PREFERRED_MENTEES, 1, Long.MAX_VALUE);
      checkNumbers(subject, answers, Columns.AFFINITY, 0, 100);
      checkNumbers(subject, answers, Columns.PAIR_MINUTES, 0, MOST_MINUTES);
    }

    private void checkNumbers(
        String subject, Attributes answers, LinkColumn column, long least, long most) {
      for (String id : answers.get(column).map(Links::ids).orElse(List.of())) {
        long number = answers.link(column, id).value();
        if (number < least || number > most) {
          fault(
              subject,
              column + " gives " + id + " the number " + number,
              most == Long.MAX_VALUE
                  ? "Give a number from " + least + " up"
                  : "Give a number from " + least + " to " + most);
        }
      }
    }

    private void checkPin(Pin pin, Set<String> menteeIds, Set<String> mentorIds) {
      String subject = "pin " + pin.menteeId() + " with " + pin.mentorId();
      if (!menteeIds.contains(pin.menteeId())) {
        fault(subject, "there is no mentee " + pin.menteeId(), "Remove the pin or add the mentee");
      }
      if (!mentorIds.contains(pin.mentorId())) {
        fault(subject, "there is no mentor " + pin.mentorId(), "Remove the pin or add the mentor");
      }
    }

    private List<Mentee> completedMentees() {
      Map<String, List<String>> excluded = new HashMap<>();
      exclusions.forEach(
          exclusion ->
              excluded
                  .computeIfAbsent(exclusion.menteeId(), id -> new ArrayList<>())
                  .add(exclusion.mentorId()));
      Map<String, Map<String, Long>> ended = new HashMap<>();
      past.forEach(
          pair ->
              ended
                  .computeIfAbsent(pair.menteeId(), id -> new TreeMap<>())
                  .merge(pair.mentorId(), (long) pair.cyclesAgo(), Math::min));
      ReportingLines lines = new ReportingLines(managerOf);
      List<Mentee> completed = new ArrayList<>();
      for (Mentee mentee : mentees) {
        Attributes.Builder attributes = completed(mentee, lines);
        link(attributes, Columns.EXCLUDED_MENTORS, excluded.get(mentee.id()));
        if (ended.containsKey(mentee.id())) {
          attributes.link(Columns.PAST_MENTORS, Links.numbered(ended.get(mentee.id())));
        }
        Set<String> before = earlier.getOrDefault(mentee.id(), Set.of());
        if (!before.isEmpty()) {
          attributes.link(Columns.EARLIER_MENTORS, Links.ranked(List.copyOf(before)));
        }
        if (affinities.containsKey(mentee.id())) {
          attributes.link(Columns.AFFINITY, Links.numbered(affinities.get(mentee.id())));
        }
        if (needs.containsKey(mentee.id())) {
          attributes.link(Columns.PAIR_MINUTES, Links.numbered(needs.get(mentee.id())));
        }
        completed.add(mentee.with(attributes.build()));
      }
      completed.sort(Comparator.comparing(Mentee::id));
      return completed;
    }

    private List<Mentor> completedMentors() {
      ReportingLines lines = new ReportingLines(managerOf);
      List<Mentor> completed = new ArrayList<>();
      mentors.forEach(mentor -> completed.add(mentor.with(completed(mentor, lines).build())));
      completed.sort(Comparator.comparing(Mentor::id));
      return completed;
    }

    private static Attributes.Builder completed(Person person, ReportingLines lines) {
      Attributes.Builder attributes = person.attributes().toBuilder();
      attributes.link(Columns.SELF, Links.ranked(List.of(person.personId())));
      lines.complete(person.personId(), attributes);
      return attributes;
    }

    private static void link(
        Attributes.Builder attributes, LinkColumn column, @Nullable List<String> ids) {
      if (ids != null) {
        attributes.link(column, Links.ranked(ids));
      }
    }
  }
}
