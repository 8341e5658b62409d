package org.mentormatching.explain;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.WhatIf;

/**
 * Whether mentees whose mentors are others could have those whom they had, all of them and nobody
 * else, under what holds now. Every answer is found by solving on from the result of now.
 */
final class AsBefore {
  /** Most given up and new mentors of whom every choice is looked at. */
  private static final int MOST_CHOSEN_AMONG = 6;

  /** Most questions under limits, where each takes some work; the others stay open. */
  private static final int MOST_UNDER_LIMITS = 128;

  /** The same under a raised floor, where each takes a match. */
  private static final int MOST_UNDER_FLOOR = 32;

  /** An answer. */
  enum Answer {
    /** Some result that is as good has it. */
    YES,
    /** None does. */
    NO,
    /** Limits or the number of pairs do not let it be told. */
    OPEN
  }

  /**
   * What the best result of some kind is worth beside the result of now.
   *
   * @param least what some result reaches at every level; empty if none is known
   * @param most what none exceeds
   */
  private record Worth(Optional<long[]> least, long[] most) {
    static Worth of(Difference difference) {
      return new Worth(
          difference.certainty() == Certainty.AT_MOST
              ? Optional.empty()
              : Optional.of(more(difference.changes())),
          more(difference.most()));
    }

    /** That of the result of now. */
    static Worth ofNow(int levels) {
      return new Worth(Optional.of(new long[levels]), new long[levels]);
    }

    private static long[] more(List<Change> changes) {
      return changes.stream().mapToLong(Change::more).toArray();
    }

    /** Nothing is known. */
    static Worth unknown(int levels) {
      long[] most = new long[levels];
      Arrays.fill(most, Long.MAX_VALUE / 2);
      return new Worth(Optional.empty(), most);
    }

    /** The same where pairs of it have more fit; fit is part of the last level. */
    Worth with(long fit) {
      return new Worth(least.map(reached -> plus(reached, fit)), plus(most, fit));
    }

    private static long[] plus(long[] worth, long fit) {
      long[] sum = worth.clone();
      sum[sum.length - 1] = Math.addExact(sum[sum.length - 1], fit);
      return sum;
    }

    Answer isAsGoodAs(Worth other) {
      if (least.filter(reached -> Arrays.compare(reached, other.most) >= 0).isPresent()) {
        return Answer.YES;
      }
      return other.least.filter(reached -> Arrays.compare(most, reached) < 0).isPresent()
          ? Answer.NO
          : Answer.OPEN;
    }
  }

  private final ComparedSide now;
  private final Supplier<Optional<WhatIf>> whatIf;
  private final SortedMap<String, SortedMap<String, Match>> pairsBefore;
  private final SortedMap<String, SortedMap<String, Match>> pairsNow;

  /** Most questions that are asked. */
  private final int most;

  /** What was found of mentees with just those from before; empty where there can be none. */
  private final Map<String, Optional<Worth>> found = new HashMap<>();

  private int questions;

  /**
   * Answers about one result beside an earlier one.
   *
   * @param whatIf what would change in the result of now; empty if that is not known
   */
  AsBefore(ComparedSide before, ComparedSide now, Supplier<Optional<WhatIf>> whatIf) {
    this.now = now;
    this.whatIf = whatIf;
    pairsBefore = before.pairs();
    pairsNow = now.pairs();
    most = most(now);
  }

  private static int most(ComparedSide now) {
    if (now.result().isBestOfAll(now.policy())) {
      return Integer.MAX_VALUE;
    }
    return now.policy().raisesFloor() ? MOST_UNDER_FLOOR : MOST_UNDER_LIMITS;
  }

  /** The best result in which a mentee has some mentors and not others. */
  private Worth ask(WhatIf asked, String mentee, Set<String> with, Set<String> without) {
    return questions++ >= most
        ? Worth.unknown(now.result().objective().size())
        : Worth.of(asked.ifMentors(mentee, with, without));
  }

  /** Whether a result as good as that of now has just the mentors whom a mentee had. */
  Answer isAsGood(String mentee) {
    Optional<WhatIf> asked = whatIf.get();
    if (asked.isEmpty()) {
      return Answer.OPEN;
    }
    return asBefore(mentee, asked.get())
        .map(worth -> worth.isAsGoodAs(Worth.ofNow(worth.most().length)))
        .orElse(Answer.NO);
  }

  /**
   * Whether a result as good as the best has just the mentors whom a mentee had, once the pairs
   * that are given up and those that are new have the fit of before, and all else is as now. No
   * where all of these fits are the same.
   */
  Answer isAsGoodWithFitOfBefore(String mentee, List<PairChange> givenUp, List<PairChange> got) {
    Map<String, Long> more = new LinkedHashMap<>();
    Stream.concat(givenUp.stream(), got.stream())
        .forEach(pair -> more.put(pair.mentorId(), moreBefore(pair)));
    if (more.values().stream().allMatch(fit -> fit == 0)) {
      return Answer.NO;
    }
    Optional<WhatIf> asked = whatIf.get();
    if (asked.isEmpty() || now.policy().raisesFloor() || more.size() > MOST_CHOSEN_AMONG) {
      return Answer.OPEN;
    }
    Optional<Worth> asBefore = asBefore(mentee, asked.get());
    if (asBefore.isEmpty()) {
      return Answer.NO;
    }
    Worth old = asBefore.get().with(sum(more, ids(givenUp)));
    Worth own = Worth.ofNow(old.most().length).with(sum(more, ids(got)));
    Answer answer = old.isAsGoodAs(own);
    for (Set<String> choice : choices(List.copyOf(more.keySet()))) {
      if (answer == Answer.NO) {
        return answer;
      }
      if (!choice.equals(ids(got)) && canHave(mentee, choice, asked.get())) {
        Set<String> others = new TreeSet<>(more.keySet());
        others.removeAll(choice);
        Worth other = ask(asked.get(), mentee, choice, others);
        Answer beside = old.isAsGoodAs(other.with(sum(more, choice)));
        answer = beside == Answer.YES ? answer : beside;
      }
    }
    return now.result().optimality().proven() || answer == Answer.NO ? answer : Answer.OPEN;
  }

  private static long moreBefore(PairChange pair) {
    return pair.fitBefore().flatMap(old -> pair.fitNow().map(own -> (long) old - own)).orElse(0L);
  }

  private static Set<String> ids(List<PairChange> pairs) {
    return pairs.stream().map(PairChange::mentorId).collect(Collectors.toSet());
  }

  private static long sum(Map<String, Long> more, Set<String> mentors) {
    return mentors.stream().mapToLong(more::get).sum();
  }

  private static List<Set<String>> choices(List<String> mentors) {
    return IntStream.range(0, 1 << mentors.size())
        .<Set<String>>mapToObj(
            bits ->
                IntStream.range(0, mentors.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(mentors::get)
                    .collect(Collectors.toSet()))
        .toList();
  }

  /** The best result in which a mentee has just those from before; empty if there is none. */
  private Optional<Worth> asBefore(String mentee, WhatIf asked) {
    Optional<Worth> known = found.get(mentee);
    if (known == null) {
      known = findAsBefore(mentee, asked);
      found.put(mentee, known);
    }
    return known;
  }

  private Optional<Worth> findAsBefore(String mentee, WhatIf asked) {
    Set<String> had = new TreeSet<>(pairsBefore.getOrDefault(mentee, none()).keySet());
    Set<String> others =
        now.problem().mentors().stream()
            .map(Mentor::id)
            .filter(id -> !had.contains(id))
            .collect(Collectors.toSet());
    SortedMap<String, Match> own = pairsNow.getOrDefault(mentee, none());
    for (Match match : own.values()) {
      if (match.status() != Status.NEW && !had.remove(match.mentorId())) {
        return Optional.empty();
      }
    }
    return canHave(mentee, had, asked)
        ? Optional.of(ask(asked, mentee, had, others))
        : Optional.empty();
  }

  private static SortedMap<String, Match> none() {
    return Collections.emptySortedMap();
  }

  /** Whether a mentee could have some mentors beside ongoing and pinned pairs. */
  private boolean canHave(String mentee, Set<String> mentors, WhatIf asked) {
    SortedMap<String, Match> own = pairsNow.getOrDefault(mentee, none());
    return mentors.size() <= now.openWishes(mentee)
        && mentors.stream()
            .allMatch(
                id ->
                    own.containsKey(id)
                        ? own.get(id).status() == Status.NEW
                        : now.hasMentor(id) && asked.isOpen(mentee, id));
  }
}
