package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;

/**
 * What the lower limits on panels ask of the mentors of each mentee, beside those who are settled,
 * and what open wishes can bring towards it at most.
 *
 * <p>A panel gains one for each such limit of which it has somebody, once there are several
 * mentors. No open wishes of a mentee gain more than {@link #worth} says of them together: that
 * counts a limit with the wish that makes the mentors several.
 */
public final class PanelAims {
  private final Policy policy;
  private final List<PanelMemberLimit> limits;
  private final Map<String, List<Mentor>> settled = new HashMap<>();
  private final Map<String, long[]> worth = new HashMap<>();

  private PanelAims(Policy policy) {
    this.policy = policy;
    limits = policy.lowerPanelLimits();
  }

  /** The aims beside the ongoing pairs and pins of a problem. */
  public static PanelAims of(Policy policy, Problem problem) {
    Set<OngoingPair> settled = new LinkedHashSet<>(problem.ongoing());
    problem.pins().forEach(pin -> settled.add(new OngoingPair(pin.menteeId(), pin.mentorId())));
    return of(policy, problem, settled);
  }

  /**
   * The aims beside other settled pairs.
   *
   * @param pairs each once, those with people outside the problem included
   */
  public static PanelAims of(Policy policy, Problem problem, Collection<OngoingPair> pairs) {
    PanelAims aims = new PanelAims(policy);
    if (aims.limits.isEmpty()) {
      return aims;
    }
    Map<String, Integer> wishes = new HashMap<>();
    Map<String, Integer> seats = new HashMap<>();
    for (OngoingPair pair : pairs) {
      wishes.merge(pair.menteeId(), 1, Integer::sum);
      seats.merge(pair.mentorId(), 1, Integer::sum);
      problem
          .mentor(pair.mentorId())
          .ifPresent(
              mentor ->
                  aims.settled
                      .computeIfAbsent(pair.menteeId(), id -> new ArrayList<>())
                      .add(mentor));
    }
    List<Mentor> open =
        problem.mentors().stream()
            .filter(mentor -> seats.getOrDefault(mentor.id(), 0) < mentor.capacity())
            .toList();
    Appraiser appraiser = Appraiser.of(policy, problem);
    for (Mentee mentee : problem.mentees()) {
      int left = mentee.mentorsWanted() - wishes.getOrDefault(mentee.id(), 0);
      if (left > 0) {
        aims.worth.put(mentee.id(), aims.worth(mentee, left, open, appraiser));
      }
    }
    return aims;
  }

  private long[] worth(Mentee mentee, int wishes, List<Mentor> open, Appraiser appraiser) {
    List<Mentor> before = settled(mentee);
    int second = Math.max(0, 1 - before.size());
    long[] worth = new long[wishes];
    if (before.size() + wishes < 2) {
      return worth;
    }
    for (PanelMemberLimit limit : limits) {
      boolean has = before.stream().anyMatch(mentor -> isAskedFor(limit, mentee, mentor));
      boolean canHave =
          has
              ? before.size() == 1
              : open.stream()
                  .anyMatch(
                      mentor ->
                          isAskedFor(limit, mentee, mentor)
                              && !before.contains(mentor)
                              && appraiser.allows(mentee, mentor));
      worth[second] += canHave ? 1 : 0;
    }
    return worth;
  }

  /** The limits. */
  public List<PanelMemberLimit> limits() {
    return limits;
  }

  /** The mentors of a mentee whom settled pairs bring, those outside the problem left aside. */
  public List<Mentor> settled(Mentee mentee) {
    return settled.getOrDefault(mentee.id(), List.of());
  }

  /**
   * What an open wish can gain at most if those before it are filled.
   *
   * @param wish from 0
   */
  public long worth(Mentee mentee, int wish) {
    return limits.isEmpty() ? 0 : Objects.requireNonNull(worth.get(mentee.id()))[wish];
  }

  /** Whether a mentor is what a limit asks for in the panel of a mentee. */
  public boolean isAskedFor(PanelMemberLimit limit, Mentee mentee, Mentor mentor) {
    return limit.isAskedFor(PairGroup.of(policy, limit, List.of(mentee), List.of(mentor)), 0);
  }

  /** What new mentors of a mentee gain, settled ones being there already. */
  public long gain(Mentee mentee, List<Mentor> joining) {
    List<Mentor> before = settled(mentee);
    List<Mentor> all = new ArrayList<>(before);
    all.addAll(joining);
    return met(mentee, all) - met(mentee, before);
  }

  private long met(Mentee mentee, List<Mentor> mentors) {
    return mentors.size() < 2
        ? 0
        : limits.stream().filter(limit -> missing(limit, mentee, mentors) == 0).count();
  }

  /** What a limit misses in the panel of a mentee, settled mentors among them. */
  public long missing(PanelMemberLimit limit, Mentee mentee, List<Mentor> mentors) {
    return limit.excess(
        PairGroup.of(policy, limit, mentors.stream().map(one -> mentee).toList(), mentors));
  }
}
