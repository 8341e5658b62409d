package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Help;
import org.mentormatching.result.Level;
import org.mentormatching.result.Remedy;

/**
 * More seats with mentors who are there.
 *
 * <p>A price bounds what a seat adds from above (weak duality), so seats whose price says that they
 * serve nobody are not tried. Prices do not say what a seat adds where several sets of prices prove
 * the result; that is tried.
 */
final class SeatRemedies {
  /** Most mentors with whom a seat is tried, those of the greatest prices. */
  private static final int MOST_TRIED = 400;

  /** Most mentors with whom several seats are tried. */
  private static final int MOST_GROWN = 24;

  /** Most seats of one mentor that are tried. */
  private static final int MOST_SEATS = 5;

  private final OpenedResult opened;
  private final Seating seating;
  private final Trial trial;

  /** By mentee, pairs with mentors who offer seats, none of which is open. */
  private final FoundPairs[] withoutSeat;

  /** The same by mentor, each a mentee and a fit. */
  private final Map<Integer, List<int[]>> closed = new HashMap<>();

  private final List<Help> single;
  private final Reruns reruns;

  SeatRemedies(OpenedResult opened, Seating seating, Trial trial, Reruns reruns) {
    this.opened = opened;
    this.seating = seating;
    this.trial = trial;
    this.reruns = reruns;
    withoutSeat = opened.withoutSeat();
    for (int mentee = 0; mentee < withoutSeat.length; mentee++) {
      FoundPairs found = withoutSeat[mentee];
      for (int i = 0; i < found.mentors().length; i++) {
        if (offersSeats(mentor(found.mentors()[i]))) {
          closed
              .computeIfAbsent(found.mentors()[i], number -> new ArrayList<>())
              .add(new int[] {mentee, found.fits()[i]});
        }
      }
    }
    List<Help> tried = new ArrayList<>();
    worthTrying().forEach(mentor -> trial(mentor, 1).ifPresent(tried::add));
    single = reruns.of(tried);
  }

  /** Whether somebody offers seats, and settled pairs take no more of them. */
  private boolean offersSeats(Mentor mentor) {
    return mentor.capacity() > 0 && !opened.settled.exceeds(mentor);
  }

  private Mentor mentor(int number) {
    return opened.roster.mentors().get(number);
  }

  /** By mentor, one more seat, where it was worth trying. */
  List<Help> single() {
    return single;
  }

  /** As many seats of a mentor as each serve somebody. */
  List<Help> grown() {
    List<Help> serving = new ArrayList<>(single);
    serving.removeIf(help -> help.least() < 1);
    serving.sort(Remedies.MOST_SERVED);
    List<Help> grown = new ArrayList<>();
    for (int i = 0; i < serving.size(); i++) {
      grown.add(i < MOST_GROWN ? grown(serving.get(i)) : serving.get(i));
    }
    return confirmed(serving, grown);
  }

  private Help grown(Help first) {
    int mentor = number(((Remedy.MoreSeats) first.remedy()).mentorId());
    Help best = first;
    for (int seats = 2; seats <= MOST_SEATS; seats++) {
      Optional<Help> next = trial(mentor, seats);
      if (next.isEmpty() || next.get().least() < seats) {
        return best;
      }
      best = next.get();
    }
    return best;
  }

  /** Those of several seats where a run finds that each serves somebody, else the single ones. */
  private List<Help> confirmed(List<Help> single, List<Help> grown) {
    List<Help> several = new ArrayList<>(grown);
    several.removeAll(single);
    Map<Remedy, Help> found = new HashMap<>();
    reruns.of(several).forEach(help -> found.put(help.remedy(), help));
    List<Help> confirmed = new ArrayList<>();
    for (int i = 0; i < grown.size(); i++) {
      Help help = found.getOrDefault(grown.get(i).remedy(), grown.get(i));
      boolean serves =
          !(help.remedy() instanceof Remedy.MoreSeats more) || help.least() >= more.seats();
      confirmed.add(serves ? help : single.get(i));
    }
    return confirmed;
  }

  private int number(String mentorId) {
    return IntStream.range(0, opened.pairs.mentors())
        .filter(number -> mentor(number).id().equals(mentorId))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Help> trial(int mentor, int seats) {
    SortedMap<Integer, FoundPairs> pairs = opening(mentor);
    return trial.of(
        new Remedy.MoreSeats(mentor(mentor).id(), seats), Alteration.seats(mentor, seats, pairs));
  }

  private SortedMap<Integer, FoundPairs> opening(int mentor) {
    return Alteration.of(mentor, closed.getOrDefault(mentor, List.of()));
  }

  /**
   * A seat kept for a mentee, with the mentor of the greatest fit whose hard limits leave room.
   *
   * @param mentee by number
   */
  Optional<Help> keptFor(int mentee) {
    Queue<Offer> offers = new PriorityQueue<>();
    OpenPairs pairs = opened.pairs;
    for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
      if (!seating.of(pairs.mentor(pair)).contains(mentee)) {
        offers.add(offer(pairs.mentor(pair), pairs.fit(pair)));
      }
    }
    FoundPairs found = withoutSeat[mentee];
    for (int i = 0; i < found.mentors().length; i++) {
      if (closed.containsKey(found.mentors()[i])) {
        offers.add(offer(found.mentors()[i], found.fits()[i]));
      }
    }
    while (!offers.isEmpty()) {
      int mentor = offers.remove().mentor();
      if (hasRoomFor(mentee, mentor)) {
        String id = opened.roster.mentees().get(mentee).id();
        return trial
            .of(
                new Remedy.SeatFor(id, mentor(mentor).id()),
                Alteration.seats(mentor, 1, opening(mentor)).kept(mentee, mentor))
            .map(help -> reruns.keeping(help, id));
      }
    }
    return Optional.empty();
  }

  /** A mentor in the order of fit, then of ids. */
  private record Offer(int fit, String id, int mentor) implements Comparable<Offer> {
    @Override
    public int compareTo(Offer other) {
      return fit == other.fit ? id.compareTo(other.id) : Integer.compare(other.fit, fit);
    }
  }

  private Offer offer(int mentor, int fit) {
    return new Offer(fit, mentor(mentor).id(), mentor);
  }

  private boolean hasRoomFor(int mentee, int mentor) {
    List<Integer> group = new ArrayList<>(seating.of(mentor));
    group.add(mentee);
    return seating.mayKeep(mentor, group);
  }

  /** The most that a seat with a mentor may add. */
  private record Bound(int mentor, long[] most) {}

  private List<Integer> worthTrying() {
    List<Bound> bounds = new ArrayList<>();
    for (int mentor = 0; mentor < opened.pairs.mentors(); mentor++) {
      List<int[]> opening = closed.getOrDefault(mentor, List.of());
      if (opened.pairs.seats(mentor) > 0) {
        bounds.add(new Bound(mentor, prices(opened, Kind.RIGHT, mentor)));
      } else if (!opening.isEmpty()) {
        bounds.add(new Bound(mentor, bound(opened, opening)));
      }
    }
    return bounds.stream()
        .filter(bound -> mayServe(opened, bound.most()))
        .sorted(
            Comparator.comparing(Bound::most, (a, b) -> Arrays.compare(b, a))
                .thenComparing(bound -> mentor(bound.mentor()).id()))
        .limit(MOST_TRIED)
        .map(Bound::mentor)
        .toList();
  }

  /**
   * Whether limits or the floor may keep more people from a mentor than seats do, so that no price
   * tells.
   */
  private static boolean isCoverageOpen(OpenedResult opened) {
    return opened.policy.raisesFloor()
        || opened.result.objective().stream()
            .filter(level -> level.level().kind() != Level.Kind.FIT)
            .anyMatch(level -> level.value() < level.bound())
        || opened.result.certificate().limited().stream()
            .anyMatch(level -> level.level().kind() != Level.Kind.FIT);
  }

  private static long[] prices(OpenedResult opened, Kind kind, int person) {
    long[] prices = new long[opened.prices.levels()];
    for (int level = 0; level < prices.length; level++) {
      prices[level] = opened.prices.price(kind, person, level);
    }
    return prices;
  }

  /** The most that a seat with these pairs, each a mentee and a fit, adds at the given prices. */
  static long[] bound(OpenedResult opened, List<int[]> menteesAndFits) {
    long[] most = new long[opened.prices.levels()];
    for (int[] pair : menteesAndFits) {
      long[] gain = prices(opened, Kind.LEFT, pair[0]);
      gain[gain.length - 1] = Math.addExact(gain[gain.length - 1], pair[1]);
      if (Arrays.compare(gain, most) > 0) {
        most = gain;
      }
    }
    return most;
  }

  /** Whether a bound leaves it open that somebody is served by it. */
  static boolean mayServe(OpenedResult opened, long[] bound) {
    if (isCoverageOpen(opened)) {
      return true;
    }
    int levels = bound.length == 1 ? 1 : bound.length - 1;
    return opened.isWeighted()
        ? Arrays.compare(bound, new long[bound.length]) > 0
        : Arrays.compare(bound, 0, levels, new long[levels], 0, levels) > 0;
  }
}
