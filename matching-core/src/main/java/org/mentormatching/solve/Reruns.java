package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Help;
import org.mentormatching.result.Level;
import org.mentormatching.solve.KernelStage.Portions;

/**
 * What a run finds once changes are carried out, where limits leave open what they do.
 *
 * <p>Under limits a run searches, and whom it serves of those who could be served only the run
 * itself tells. So it is done, with the changed inputs, for the changes that serve most; the number
 * of runs falls with the size of the programme. Of the others nobody is named.
 */
final class Reruns {
  /** Most runs for one kind of change. */
  static final int MOST = 16;

  /** How often all runs for one kind of change look at an eligible pair for a mentee. */
  private static final long MOST_WORK = 12_000_000;

  /** Most runs for further mentors of mentees who have one. */
  private static final int MOST_FURTHER = 64;

  private final OpenedResult opened;
  private final Seating seating;
  private int furtherRuns;

  Reruns(OpenedResult opened, Seating seating) {
    this.opened = opened;
    this.seating = seating;
  }

  /** Changes of one kind, in the same order, those that limits leave open as runs find them. */
  List<Help> of(List<Help> helps) {
    long most = Math.min(MOST, MOST_WORK / Math.max(1, work()));
    SortedMap<Integer, CarriedOut> runs = new TreeMap<>();
    IntStream.range(0, helps.size())
        .boxed()
        .filter(place -> isBounded(helps.get(place)) && helps.get(place).most() > 0)
        .sorted(Comparator.comparing(helps::get, Remedies.MOST_SERVED))
        .forEach(
            place -> {
              if (runs.size() < most) {
                CarriedOut.of(opened.problem, opened.policy, helps.get(place).remedy())
                    .ifPresent(inputs -> runs.put(place, inputs));
              }
            });
    List<Integer> places = List.copyOf(runs.keySet());
    List<CarriedOut> inputs = List.copyOf(runs.values());
    Help[] found = new Help[places.size()];
    opened.crew.shareLarge(
        found.length,
        () -> i -> found[i] = run(helps.get(places.get(i)), inputs.get(i)),
        opened.cancelled);
    List<Help> all = new ArrayList<>();
    helps.forEach(help -> all.add(isBounded(help) ? unnamed(help) : help));
    for (int i = 0; i < found.length; i++) {
      all.set(places.get(i), found[i]);
    }
    return all;
  }

  /** What one run looks at: each eligible pair for each mentee. */
  private long work() {
    return Math.multiplyExact(opened.candidates().eligible(), opened.pairs.mentees());
  }

  /**
   * A change that keeps a pair, as a run finds it if limits leave it open; without one where the
   * mentee has nobody and is served when all other pairs stay. A mentee who has somebody may lose
   * that mentor to others for the pair that is kept, so that only a run tells; of such runs there
   * are a few.
   */
  Help keeping(Help help, String menteeId) {
    if (!isBounded(help)) {
      return help;
    }
    if (seating.mentorsOf(opened.mentee(menteeId)) > 0) {
      return oneMore(help, menteeId);
    }
    return help.menteeIds().contains(menteeId)
        ? new Help(
            help.remedy(), help.least(), help.most(), List.of(), List.of(menteeId), List.of())
        : of(List.of(help)).get(0);
  }

  private Help oneMore(Help help, String menteeId) {
    if (furtherRuns >= Math.min(MOST_FURTHER, 4 * MOST_WORK / Math.max(1, work()))) {
      return unnamed(help);
    }
    furtherRuns++;
    return CarriedOut.of(opened.problem, opened.policy, help.remedy())
        .map(inputs -> run(help, inputs))
        .filter(found -> found.menteeIds().contains(menteeId))
        .orElseGet(() -> unnamed(help));
  }

  /** Whether limits leave open what a change does. */
  private static boolean isBounded(Help help) {
    return help.changes().isEmpty();
  }

  private static Help unnamed(Help help) {
    return new Help(help.remedy(), help.least(), help.most(), List.of(), List.of(), List.of());
  }

  /** The new pairs of the result, by their numbers among others. */
  private int[] result(Candidates candidates, OpenPairs pairs) {
    Map<String, Integer> mentees = OpenedResult.numbers(candidates.mentees());
    Map<String, Integer> mentors = OpenedResult.numbers(candidates.roster().mentors());
    return Arrays.stream(opened.chosen)
        .mapToObj(opened::people)
        .mapToInt(
            pair ->
                pairs.find(
                    OpenedResult.number(mentees, "mentee", pair.menteeId()),
                    OpenedResult.number(mentors, "mentor", pair.mentorId())))
        .filter(pair -> pair >= 0)
        .sorted()
        .toArray();
  }

  private Help run(Help help, CarriedOut inputs) {
    Problem problem = inputs.problem();
    Policy policy = inputs.policy();
    Candidates candidates =
        Candidates.of(problem, policy, policy.on(problem), Crew.alone(), opened.cancelled);
    Optional<Settled> standing = inputs.settled();
    if (standing.isEmpty()) {
      return new Help(help.remedy(), 0, help.most(), List.of(), List.of(), List.of());
    }
    Settled settled = standing.get();
    ObjectiveLevels levels = new ObjectiveLevels(problem, policy);
    Chosen chosen =
        new PairStage(policy, candidates, levels, Portions.USUAL, Crew.alone(), opened.cancelled)
            .chooseBeside(settled, SearchPace.near(), pairs -> result(candidates, pairs));
    int[] mentors = new int[candidates.mentees().size()];
    Arrays.setAll(mentors, mentee -> settled.mentorsOf(candidates.mentees().get(mentee)));
    for (int pair : chosen.chosen()) {
      mentors[chosen.pairs().mentee(pair)]++;
    }
    int served = 0;
    List<String> gaining = new ArrayList<>();
    List<String> losing = new ArrayList<>();
    for (int mentee = 0; mentee < mentors.length; mentee++) {
      String id = candidates.mentees().get(mentee).id();
      int before = seating.mentorsOf(opened.mentee(id));
      served += (mentors[mentee] > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
      if (mentors[mentee] > before) {
        gaining.add(id);
      } else if (mentors[mentee] < before) {
        losing.add(id);
      }
    }
    gaining.sort(Comparator.naturalOrder());
    losing.sort(Comparator.naturalOrder());
    int least = Math.max(0, served);
    int most = Math.min(help.most(), Math.addExact(served, possibleBeyond(levels, chosen)));
    boolean isMore = least > 0 || losing.isEmpty();
    return new Help(
        help.remedy(),
        least,
        Math.max(least, most),
        List.of(),
        isMore ? gaining : List.of(),
        isMore ? losing : List.of());
  }

  /** How many more mentees at most could have a first mentor than in what a run chose. */
  private static int possibleBeyond(ObjectiveLevels levels, Chosen chosen) {
    int people = levels.list().indexOf(new Level(Level.Kind.MENTORS, 1));
    long[] bound = chosen.bound();
    return people >= 0 && Arrays.equals(bound, 0, people, chosen.value(), 0, people)
        ? Math.toIntExact(bound[people] - chosen.value()[people])
        : chosen.pairs().mentees();
  }
}
