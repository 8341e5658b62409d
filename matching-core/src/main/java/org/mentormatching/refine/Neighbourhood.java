package org.mentormatching.refine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mentormatching.bound.BoundProblem;
import org.mentormatching.bound.Caps;

/**
 * Some mentors, those who are with them and those who may join, as a problem of its own in which
 * everybody else stays where they are. People and pairs have numbers of their own in it.
 */
final class Neighbourhood {
  private static final int NOT_HERE = -1;

  private final SearchProblem problem;
  private final Assignment assignment;
  private final int[] mentors;

  /** By mentor of the whole, the number here. */
  private final int[] mentorHere;

  private final boolean[] isHere;

  /** The pairs, mentee by mentee; filled with the problem. */
  private int[] pairs = {};

  /** A neighbourhood of these mentors and those who are with them. */
  Neighbourhood(SearchProblem problem, Assignment assignment, int[] mentors) {
    this.problem = problem;
    this.assignment = assignment;
    this.mentors = mentors;
    mentorHere = new int[problem.mentors().size()];
    Arrays.fill(mentorHere, NOT_HERE);
    isHere = new boolean[problem.mentees().size()];
    for (int i = 0; i < mentors.length; i++) {
      mentorHere[mentors[i]] = i;
      for (int held = 0; held < assignment.taken(mentors[i]); held++) {
        isHere[assignment.menteeOf(assignment.held(mentors[i], held))] = true;
      }
    }
  }

  /** Lets some with open wishes join, from a mentee on. */
  void letJoin(int from, int most) {
    int joined = 0;
    for (int i = 0; i < isHere.length && joined < most; i++) {
      int mentee = (from + i) % isHere.length;
      if (!isHere[mentee] && assignment.openWishes(mentee) > 0 && couldBe(mentee)) {
        isHere[mentee] = true;
        joined++;
      }
    }
  }

  private boolean couldBe(int mentee) {
    return IntStream.range(problem.pairStart()[mentee], problem.pairStart()[mentee + 1])
        .anyMatch(this::isOpen);
  }

  private boolean isOpen(int pair) {
    return mentorHere[problem.pairMentor()[pair]] != NOT_HERE;
  }

  /** What is open. */
  BoundProblem problem() {
    int[] mentees = IntStream.range(0, isHere.length).filter(mentee -> isHere[mentee]).toArray();
    int[] start = new int[mentees.length + 1];
    long[][][] wishes = new long[mentees.length][][];
    pairs =
        Arrays.stream(mentees)
            .flatMap(
                mentee ->
                    IntStream.range(problem.pairStart()[mentee], problem.pairStart()[mentee + 1]))
            .filter(this::isOpen)
            .toArray();
    int size = 0;
    for (int i = 0; i < mentees.length; i++) {
      while (size < pairs.length && assignment.menteeOf(pairs[size]) == mentees[i]) {
        size++;
      }
      start[i + 1] = size;
      wishes[i] = wishes(mentees[i]);
    }
    return new BoundProblem(
        assignment.value().length,
        NOT_HERE,
        assignment.value().length - 2,
        wishes,
        IntStream.of(mentors).map(mentor -> problem.seats()[mentor]).toArray(),
        IntStream.of(mentors).mapToLong(mentor -> problem.worthOfFirst()[mentor]).toArray(),
        start,
        IntStream.of(pairs).map(pair -> mentorHere[problem.pairMentor()[pair]]).toArray(),
        IntStream.of(pairs).map(pair -> problem.pairFit()[pair]).toArray(),
        (mentee, mentor) -> false,
        new PartGroups(problem.groups(), mentors, mentees),
        caps());
  }

  /** What caps leave to the pairs that are open beside those that stay. */
  private Caps caps() {
    Caps caps = problem.caps();
    if (caps.size() == 0) {
      return Caps.none(pairs.length);
    }
    return caps.of(
        pairs,
        IntStream.of(assignment.chosen())
            .filter(pair -> !isOpen(pair) || !isHere[assignment.menteeOf(pair)])
            .toArray());
  }

  /** What the wishes of a mentee that are not filled elsewhere are worth at each level. */
  private long[][] wishes(int mentee) {
    int elsewhere = 0;
    for (int i = 0; i < assignment.filled(mentee); i++) {
      elsewhere += isOpen(assignment.found(mentee, i)) ? 0 : 1;
    }
    int levels = assignment.value().length;
    return Arrays.stream(problem.wishValue()[mentee], elsewhere, problem.wishes()[mentee])
        .map(worth -> Arrays.copyOf(worth, levels))
        .toArray(long[][]::new);
  }

  /** The pairs that are chosen now, by their numbers here. */
  int[] chosen() {
    return IntStream.range(0, pairs.length).filter(i -> assignment.isChosen(pairs[i])).toArray();
  }

  /** Pairs of the whole by their numbers here. */
  int[] pairs(int[] here) {
    return IntStream.of(here).map(i -> pairs[i]).toArray();
  }
}
