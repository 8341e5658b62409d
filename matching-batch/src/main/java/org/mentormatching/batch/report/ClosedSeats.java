package org.mentormatching.batch.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.explain.ClosedSeat;
import org.mentormatching.explain.ClosedSeat.Beside;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/** The free seats that limits close to mentees, in words. */
public final class ClosedSeats {
  private static final int MOST_MENTORS = 3;

  private final SortedMap<String, List<ClosedSeat>> byMentee = new TreeMap<>();

  private ClosedSeats() {}

  /** Looks at every mentee whose cause is a limit. */
  static ClosedSeats of(Problem problem, Policy policy, MatchingResult result) {
    ClosedSeats seats = new ClosedSeats();
    List<String> mentees =
        result.unmatched().stream()
            .filter(unmatched -> unmatched.cause() == Cause.LIMIT_REACHED)
            .map(Unmatched::menteeId)
            .toList();
    if (!mentees.isEmpty()) {
      Explainer explainer = Explainer.of(problem, policy, result);
      mentees.forEach(mentee -> seats.byMentee.put(mentee, explainer.closedSeats(mentee)));
    }
    return seats;
  }

  /** The limits that close seats to a mentee: {@code limit hours}. */
  String limits(String menteeId) {
    Set<String> limits = new LinkedHashSet<>();
    for (ClosedSeat seat : of(menteeId)) {
      seat.obstacles().forEach(obstacle -> limits.add(Wording.ofId(obstacle.limitId())));
    }
    return limits.isEmpty() ? Wording.cause(Cause.LIMIT_REACHED) : named(limits);
  }

  /** Limits by name: {@code limit hours}. */
  static String named(Collection<String> limits) {
    return (limits.size() == 1 ? "limit " : "limits ") + String.join(" and ", limits);
  }

  /** The seats that limits close to a mentee. */
  List<ClosedSeat> of(String menteeId) {
    return byMentee.getOrDefault(menteeId, List.of());
  }

  /** Which limit closes the seats of which mentors to a mentee. */
  String inPlainWords(String menteeId) {
    return inPlainWords(of(menteeId));
  }

  /** Which limit closes the seats of which mentors, in one sentence without a full stop. */
  public static String inPlainWords(List<ClosedSeat> seats) {
    Map<List<Object>, List<ClosedSeat>> alike = new LinkedHashMap<>();
    for (ClosedSeat seat : seats) {
      alike.merge(List.of(titles(seat), seat.beside()), List.of(seat), ClosedSeats::joined);
    }
    return alike.values().stream()
        .map(some -> words(titles(some.get(0)), some))
        .collect(Collectors.joining("; "));
  }

  /**
   * That more seats may not be enough where limits would close them as well; empty where none
   * would.
   */
  public static Optional<String> seatsMayNotBeEnough(List<ClosedSeat> seats) {
    return seats.isEmpty()
        ? Optional.empty()
        : Optional.of("seats alone may not be enough: " + inPlainWords(seats));
  }

  private static String titles(ClosedSeat seat) {
    return seat.obstacles().stream()
        .map(obstacle -> "\"" + obstacle.title() + "\"")
        .collect(Collectors.joining(" and "));
  }

  /** Which limits stand against a pair, whoever has the seat. */
  public static String always(ClosedSeat seat) {
    return seat.obstacles().stream()
        .map(
            obstacle ->
                "\"%s\" (then %s)".formatted(obstacle.title(), obstacle.reason().sentence()))
        .collect(Collectors.joining(" and ", "closed by ", beside(seat)));
  }

  private static String beside(ClosedSeat seat) {
    return seat.beside() == Beside.SETTLED ? ", beside pairs that go on or are pinned" : "";
  }

  private static List<ClosedSeat> joined(List<ClosedSeat> some, List<ClosedSeat> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static String words(String limits, List<ClosedSeat> seats) {
    String mentors =
        seats.stream()
                .limit(MOST_MENTORS)
                .map(ClosedSeat::mentorId)
                .collect(Collectors.joining(", "))
            + (seats.size() > MOST_MENTORS
                ? " and " + (seats.size() - MOST_MENTORS) + " more"
                : "");
    if (limits.isEmpty()) {
      return "a seat with " + mentors + " is free, and the search did not find this pair";
    }
    String example =
        seats.size() == 1
            ? " (then "
                + seats.get(0).obstacles().stream()
                    .map(obstacle -> obstacle.reason().sentence())
                    .collect(Collectors.joining("; "))
                + ")"
            : "";
    if (seats.get(0).beside() == Beside.FULL) {
      return "one more seat with %s would be closed by %s%s, unless others move"
          .formatted(mentors, limits, example);
    }
    if (seats.get(0).beside() != Beside.ALL) {
      return "the seats of %s are closed by %s%s%s"
          .formatted(mentors, limits, example, beside(seats.get(0)));
    }
    String closed = seats.size() == 1 ? " is closed by " : " are closed by ";
    return (seats.size() == 1 ? "the free seat with " : "the free seats with ")
        + mentors
        + closed
        + limits
        + example;
  }
}
