package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.flow.Steps;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Help;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Remedy;
import org.mentormatching.solve.Seating.Strictness;

/** Tries changes of an opened result: makes them, solves on, and takes them back. */
final class Trial {
  /** A pair by number, which comes or goes. */
  private record Moved(int mentee, int mentor, int more) {}

  private final OpenedResult opened;
  private final SolvedNetwork solved;
  private final Seating seating;

  /** The level that counts mentees with a mentor; below zero under weighted coverage. */
  private final int people;

  Trial(OpenedResult opened, SolvedNetwork solved, Seating seating) {
    this.opened = opened;
    this.solved = solved;
    this.seating = seating;
    List<Level> levels = opened.result.objective().stream().map(LevelValue::level).toList();
    people = levels.indexOf(new Level(Level.Kind.MENTORS, 1));
  }

  /**
   * What a change would do; empty where limits shaped the result and filled wishes are traded
   * against fit, so that nothing can be said.
   */
  Optional<Help> of(Remedy remedy, Alteration change) {
    solved.mark();
    apply(solved, change);
    long[] value = solved.value();
    List<Moved> moved = new ArrayList<>();
    for (int pair : solved.changed()) {
      moved.add(new Moved(solved.left(pair), solved.right(pair), solved.isChosen(pair) ? 1 : -1));
    }
    solved.restore();
    boolean exact =
        opened.isBestOfAll()
            && opened.policy.kernelCarriesLowerLimits()
            && (opened.policy.limits().isEmpty() || keepLimits(moved, change));
    int[] more = new int[opened.pairs.mentees()];
    moved.forEach(one -> more[one.mentee()] += one.more());
    return exact ? Optional.of(exact(remedy, value, more)) : bounded(remedy, value, change);
  }

  private void apply(SolvedNetwork solved, Alteration change) {
    int levels = solved.steps(Kind.LEFT, 0).levels();
    if (change.arrival().isPresent()) {
      solved.add(Kind.RIGHT, Steps.free(levels, 0));
    }
    change
        .pairs()
        .forEach(
            (mentee, found) -> {
              for (int i = 0; i < found.mentors().length; i++) {
                int mentor = found.mentors()[i];
                long[] worth = opened.pairs.earlier().worth(mentee, mentor, found.fits()[i]);
                solved.link(mentee, mentor, worth);
              }
            });
    change
        .seats()
        .forEach(
            (mentor, seats) -> {
              int before = solved.steps(Kind.RIGHT, mentor).capacity();
              long first = worthOfFirst(mentor, change);
              solved.room(
                  Kind.RIGHT,
                  mentor,
                  KernelStage.seats(opened.pairs.earlier(), levels, before + seats, first));
            });
    change.kept().ifPresent(kept -> solved.force(find(solved, kept)));
  }

  private long worthOfFirst(int mentor, Alteration change) {
    return mentor < opened.pairs.mentors()
        ? opened.pairs.worthOfFirst(mentor)
        : opened.settled.worthOfFirst(change.arrival().orElseThrow());
  }

  private int find(SolvedNetwork solved, Alteration.Kept kept) {
    int open =
        kept.mentor() < opened.pairs.mentors()
            ? opened.pairs.find(kept.mentee(), kept.mentor())
            : -1;
    if (open >= 0) {
      return open;
    }
    for (int pair = solved.pairs() - 1; pair >= 0; pair--) {
      if (solved.left(pair) == kept.mentee() && solved.right(pair) == kept.mentor()) {
        return pair;
      }
    }
    throw new IllegalStateException("there is no pair to keep");
  }

  /** Whether all limits are kept by those whose mentees change. */
  private boolean keepLimits(List<Moved> moved, Alteration change) {
    SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (Moved one : moved) {
      List<Integer> group =
          groups.computeIfAbsent(
              one.mentor(),
              mentor ->
                  mentor < opened.pairs.mentors()
                      ? new ArrayList<>(seating.of(mentor))
                      : new ArrayList<>());
      if (one.more() > 0) {
        group.add(one.mentee());
      } else {
        group.remove((Integer) one.mentee());
      }
    }
    Optional<Mentor> arrival = change.arrival();
    return groups.entrySet().stream()
        .allMatch(
            group ->
                group.getKey() < opened.pairs.mentors()
                    ? seating.keeps(group.getKey(), group.getValue(), Strictness.ALL)
                    : seating.keeps(arrival.orElseThrow(), group.getValue(), Strictness.ALL));
  }

  /**
   * What is known of a changed problem that was solved.
   *
   * @param value the optimum when limits are left aside
   * @param more by mentee, how many mentors more
   */
  Help exact(Remedy remedy, long[] value, int[] more) {
    List<Change> changes = new ArrayList<>();
    for (int level = 0; level < value.length; level++) {
      LevelValue before = opened.result.objective().get(level);
      changes.add(new Change(before.level(), Math.subtractExact(value[level], before.value())));
    }
    int served = 0;
    List<Integer> gaining = new ArrayList<>();
    List<Integer> losing = new ArrayList<>();
    for (int mentee = 0; mentee < more.length; mentee++) {
      int before = seating.mentorsOf(mentee);
      served += (before + more[mentee] > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
      if (more[mentee] > 0) {
        gaining.add(mentee);
      } else if (more[mentee] < 0) {
        losing.add(mentee);
      }
    }
    // Where filled wishes are traded against fit, somebody may gain what another one loses.
    boolean isMore = people >= 0 || Arrays.stream(more).sum() > 0;
    return new Help(
        remedy,
        served,
        served,
        changes,
        isMore ? ids(gaining) : List.of(),
        isMore ? ids(losing) : List.of());
  }

  /** What is known where limits shaped the result, or would be broken. */
  Optional<Help> bounded(Remedy remedy, long[] value, Alteration change) {
    if (people < 0) {
      return Optional.empty();
    }
    long most = Math.subtractExact(value[people], opened.result.objective().get(people).value());
    List<Integer> served = Chains.served(opened, seating, change);
    int least = (int) served.stream().filter(mentee -> seating.mentorsOf(mentee) == 0).count();
    return Optional.of(
        new Help(remedy, least, Math.toIntExact(most), List.of(), ids(served), List.of()));
  }

  private List<String> ids(List<Integer> mentees) {
    return mentees.stream()
        .map(mentee -> opened.roster.mentees().get(mentee).id())
        .sorted()
        .toList();
  }
}
