package org.mentormatching.explain;

import java.util.List;
import java.util.Optional;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Match;

/**
 * What is different in a result since another one: of other people, under another policy, or of
 * another cycle.
 *
 * @param difference how much more is reached at each level, both results counted by the policy of
 *     this one, each with its own people; and every move. Levels of the earlier result alone are
 *     among them where they ask nothing of a policy. A level is left out where answers are not
 *     known that it takes, since the earlier policy did not read them of somebody who is gone, and
 *     so are pairs kept from another proposal
 * @param countsSettled whether ongoing and pinned pairs count in the difference, since they are not
 *     the same in both; then it has the levels of coverage and of fit alone, without the costs of
 *     soft limits
 * @param turns what the policy asks otherwise of all pairs together
 * @param earlierPairs what the earlier result's proposed pairs would be under this policy; empty if
 *     one of these people is not there any more
 * @param withMentor mentees with a mentor, ongoing and pinned pairs included
 * @param unchanged mentees of both results who have mentors, the same in both
 * @param stillWithout mentees of both results who have no mentor in either
 * @param cameWithout mentees of this result alone who have no mentor, by id
 * @param changes mentees whose mentors are others, by id
 * @param people who came and who is gone
 */
public record Comparison(
    Difference difference,
    boolean countsSettled,
    List<Turn> turns,
    Optional<EarlierPairs> earlierPairs,
    Count withMentor,
    int unchanged,
    int stillWithout,
    List<String> cameWithout,
    List<MenteeChange> changes,
    PeopleChange people) {
  /**
   * What a policy asks of all pairs together, otherwise than the earlier one.
   *
   * @param id of a limit; or {@value #FLOOR}, {@value #COVERAGE}, {@value #URGENCY} or {@value
   *     #SEED}
   * @param direction how it changed
   */
  public record Turn(String id, Direction direction) {
    /** Of the floor. */
    public static final String FLOOR = "floor";

    /** Of what a filled wish counts beside fit. */
    public static final String COVERAGE = "coverage";

    /** Of when "now" counts as urgent. */
    public static final String URGENCY = "urgency";

    /** Of what decides among equally good results. */
    public static final String SEED = "seed";
  }

  /** How a statement changed. */
  public enum Direction {
    /** It is there now and was not before. */
    ON,
    /** It is there no more. */
    OFF,
    /** It is another one. */
    OTHER
  }

  /**
   * A number in both.
   *
   * @param before in the earlier result
   * @param now in this one
   */
  public record Count(int before, int now) {}

  /**
   * The proposed pairs of the earlier result under this policy.
   *
   * @param fit their total fit in ten-thousandths
   * @param refused how many of them a rule refuses
   */
  public record EarlierPairs(long fit, int refused) {}

  /**
   * Who came and who is gone, by id.
   *
   * @param menteesCame mentees who were not there
   * @param menteesGone mentees who are not there any more
   * @param mentorsCame mentors who were not there
   * @param mentorsGone mentors who are not there any more
   * @param menteesChanged mentees of both whose answers are others, in columns that both results
   *     know
   * @param mentorsChanged mentors of both, likewise
   */
  public record PeopleChange(
      List<String> menteesCame,
      List<String> menteesGone,
      List<String> mentorsCame,
      List<String> mentorsGone,
      List<String> menteesChanged,
      List<String> mentorsChanged) {
    /** Copies the lists. */
    public PeopleChange {
      menteesCame = List.copyOf(menteesCame);
      menteesGone = List.copyOf(menteesGone);
      mentorsCame = List.copyOf(mentorsCame);
      mentorsGone = List.copyOf(mentorsGone);
      menteesChanged = List.copyOf(menteesChanged);
      mentorsChanged = List.copyOf(mentorsChanged);
    }
  }

  /** What became of a mentee. */
  public enum Kind {
    /** The mentee was not there before. */
    CAME,
    /** The mentee is not there any more. */
    GONE,
    /** The mentee has more mentors. */
    GAINED,
    /** The mentee has fewer mentors. */
    LOST,
    /** The mentee has as many mentors, but others. */
    MOVED
  }

  /** Why a mentee's mentors are others. The first that applies, in this order. */
  public enum Cause {
    /** The mentee came or is gone. */
    MENTEE,
    /** A mentor who is given up is gone. */
    MENTOR_GONE,
    /** A rule refuses a pair that is given up. */
    RULE_AGAINST,
    /** Ongoing and pinned pairs take the wishes of the mentee or the seats of the mentor. */
    DECISION,
    /** A mentor who is given up has fewer seats. */
    FEWER_SEATS,
    /** The mentee wishes for fewer mentors. */
    FEWER_WISHES,
    /**
     * A pair that is given up would break a limit beside the other earlier pairs, and that counts
     * for more than it did, since the limit or somebody's answers are others.
     */
    LIMIT_AGAINST,
    /** A mentor who comes instead was not there. */
    MENTOR_CAME,
    /** No rule refuses any more a pair that is new. */
    RULE_LIFTED,
    /** A mentor who comes instead has more seats. */
    MORE_SEATS,
    /** The mentee wishes for more mentors. */
    MORE_WISHES,
    /**
     * A pair that is new would have broken a limit before, beside the other pairs of now, and that
     * counts for less than it did.
     */
    LIMIT_LIFTED,
    /** Urgency or cycles waited let the mentee come earlier, or later, than before. */
    PRIORITY,
    /**
     * Under all that holds now a result as good as this one has just the mentors whom the mentee
     * had, or none where the mentee had none.
     */
    EQUAL_VALUE,
    /**
     * No result as good as this one has the mentors from before, but one as good as the best would
     * if the pairs that are given up and new had the fit of before, and all else were as now.
     */
    FIT,
    /**
     * The fit of pairs that are given up or new is another. Limits, the floor or the number of
     * pairs do not let it be told whether that decides, or what changed for others, or neither, so
     * that it is equally good.
     */
    FIT_OR_OTHERS,
    /**
     * Nothing is different but what the policy asks of all pairs together: it follows from that
     * alone.
     */
    POLICY,
    /** That or an equally good choice; limits or the number of pairs leave it open. */
    POLICY_OR_EQUAL_VALUE,
    /**
     * No result as good as this one has the mentors from before, and nothing above holds of the
     * mentee and these mentors; it follows from what changed for others, or for several together.
     */
    OTHERS,
    /** That or an equally good choice; limits or the number of pairs leave it open. */
    OTHERS_OR_EQUAL_VALUE;

    /** Whether it may follow from what changed for others. */
    public boolean isOfOthers() {
      return this == OTHERS || this == OTHERS_OR_EQUAL_VALUE;
    }

    /** Whether it lies with the mentee and the mentors themselves. */
    public boolean isOwn() {
      return switch (this) {
        case EQUAL_VALUE,
            FIT_OR_OTHERS,
            POLICY,
            POLICY_OR_EQUAL_VALUE,
            OTHERS,
            OTHERS_OR_EQUAL_VALUE ->
            false;
        default -> true;
      };
    }

    /** The same where it follows from the policy and not from others. */
    Cause ofPolicy() {
      return switch (this) {
        case OTHERS -> POLICY;
        case OTHERS_OR_EQUAL_VALUE -> POLICY_OR_EQUAL_VALUE;
        default -> this;
      };
    }
  }

  /**
   * How one change leads to another: somebody takes a seat that somebody else gives up, and so on.
   *
   * @param menteeId the mentee with whom it begins, whose change has a cause of its own
   * @param by mentees between the two, in order
   */
  public record Chain(String menteeId, List<String> by) {
    /** Copies the list. */
    public Chain {
      by = List.copyOf(by);
    }
  }

  /**
   * A mentee whose mentors are others.
   *
   * @param menteeId the mentee
   * @param kind what became of the mentee
   * @param cause why
   * @param decidedBy which ongoing and pinned pairs decide; none unless that is the cause
   * @param followsFrom what led to a change without a cause of its own, or what an equally good one
   *     goes with; empty where seats do not show it. At most two chains: one to who gave up a seat
   *     that the mentee got, one to who got a seat that the mentee gave up
   * @param givenUp pairs of the earlier result alone, by mentor
   * @param got pairs of this result alone, by mentor
   */
  public record MenteeChange(
      String menteeId,
      Kind kind,
      Cause cause,
      List<DecidingPair> decidedBy,
      List<Chain> followsFrom,
      List<PairChange> givenUp,
      List<PairChange> got) {
    /** Copies the lists. */
    public MenteeChange {
      decidedBy = List.copyOf(decidedBy);
      followsFrom = List.copyOf(followsFrom);
      givenUp = List.copyOf(givenUp);
      got = List.copyOf(got);
    }

    MenteeChange following(List<Chain> chains) {
      return new MenteeChange(menteeId, kind, cause, decidedBy, chains, givenUp, got);
    }

    MenteeChange followingPolicy() {
      return new MenteeChange(menteeId, kind, cause.ofPolicy(), decidedBy, List.of(), givenUp, got);
    }
  }

  /** In which of the two results something is so. */
  public enum When {
    /** In the earlier one. */
    BEFORE,
    /** In this one. */
    NOW
  }

  /**
   * A pair that stood before anything was matched, so that somebody's mentors are others.
   *
   * @param menteeId its mentee, perhaps another one
   * @param mentorId its mentor
   * @param status whether it is ongoing or pinned
   * @param when in which result it stood
   */
  public record DecidingPair(String menteeId, String mentorId, Match.Status status, When when) {}

  /**
   * A pair that is given up or new.
   *
   * @param mentorId the mentor
   * @param fitBefore its fit in ten-thousandths under the earlier policy; empty if one of the two
   *     was not there
   * @param fitNow its fit under this policy; empty if one of the two is not there any more
   * @param seats all seats of the mentor; 0 where not there
   * @param refusals why rules refuse a pair that is given up, or refused one that is new
   * @param limits which limits a pair that is given up would break, and how, or one that is new
   *     would have broken before; only those that count for more, or for less, than they did
   */
  public record PairChange(
      String mentorId,
      Optional<Integer> fitBefore,
      Optional<Integer> fitNow,
      Count seats,
      List<Reason> refusals,
      List<Obstacle> limits) {
    /** Copies the lists. */
    public PairChange {
      refusals = List.copyOf(refusals);
      limits = List.copyOf(limits);
    }
  }

  /** Copies the lists. */
  public Comparison {
    turns = List.copyOf(turns);
    cameWithout = List.copyOf(cameWithout);
    changes = List.copyOf(changes);
  }
}
