package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Reads;
import org.mentormatching.result.LimitedLevel.MentorWorth;

/**
 * The pairs whose worth with the price of their mentee, less the prices of their caps, is more than
 * what a pair of their mentor may be worth without being looked at, by mentor.
 *
 * <p>They are found by {@link PairGains}, which compares fits: prices are divided by what fit
 * counts, and rounded so that no pair is missed; what is found is then looked at exactly.
 */
final class LimitedGains {
  /** A mentee who gains so much. */
  record Gain(Mentee mentee, long gain) {}

  private final Claim claim;
  private final Levels levels;
  private final Map<String, Long> prices;
  private final long[] least;
  private final CapPrices caps;
  private final long ofFit;
  private final long ofEarlier;
  private final List<List<Gain>> ofMentor = new ArrayList<>();

  /**
   * The gains at some prices.
   *
   * @param least by mentor, pairs that are worth no more are left out
   * @param ofFit how often fit counts
   * @param ofEarlier what a pair of the earlier proposal is worth beside
   */
  LimitedGains(
      Claim claim,
      Levels levels,
      Map<String, Long> prices,
      long[] least,
      CapPrices caps,
      long ofFit,
      long ofEarlier) {
    this.claim = claim;
    this.levels = levels;
    this.prices = prices;
    this.least = least;
    this.caps = caps;
    this.ofFit = ofFit;
    this.ofEarlier = ofEarlier;
  }

  /** What is said of a mentor; nothing if nothing is. */
  static MentorWorth worth(Map<String, MentorWorth> worths, Mentor mentor) {
    MentorWorth worth = worths.get(mentor.id());
    return worth == null ? new MentorWorth(mentor.id(), 0, 0) : worth;
  }

  private record Found(int mentor, int mentee, long gain) {}

  /** Finds them all. */
  void find(Statements statements, Team team, long scale) {
    List<Mentee> mentees = claim.problem().mentees();
    List<Mentor> mentors = claim.problem().mentors();
    OpenMentors open = new OpenMentors(claim, PriceList.of(rounded(mentors, scale), 2));
    MenteeGroups groups = MenteeGroups.of(statements.all(), mentees.size());
    MentorProfiles profiles = new MentorProfiles(groups.statements(), open.cheapestFirst());
    Connections earlier =
        new Connections(claim.problem(), Reads.nothing().menteeNames(Columns.EARLIER_MENTORS));
    Queue<List<Found>> parts = new ConcurrentLinkedQueue<>();
    team.shareLong(
        groups.groups().size(),
        goOn -> {
          List<Found> part = new ArrayList<>();
          parts.add(part);
          PairGains pairs =
              new PairGains(
                  claim,
                  levels,
                  earlier,
                  statements,
                  groups,
                  open,
                  profiles,
                  2,
                  (mentee, mentor, fit, isEarlier, ignored) -> {
                    long gain = worth(fit, isEarlier) + price(mentees.get(mentee));
                    if (gain > least[mentor]) {
                      long left = gain - caps.of(mentees.get(mentee), mentors.get(mentor));
                      if (left > least[mentor]) {
                        part.add(new Found(mentor, mentee, left));
                      }
                    }
                  });
          return group -> {
            int[] members = groups.groups().get(group);
            pairs.turnTo(members[0]);
            for (int member : members) {
              goOn.run();
              if (claim.settled().openWishes(mentees.get(member)) > 0) {
                pairs.add(member, divided(price(mentees.get(member)), scale, true), 0);
              }
            }
          };
        });
    gather(parts, mentees, mentors.size());
  }

  private long price(Mentee mentee) {
    return prices.getOrDefault(mentee.id(), 0L);
  }

  private long worth(int fit, boolean isEarlier) {
    return Math.addExact(Math.multiplyExact(ofFit, fit), isEarlier ? ofEarlier : 0);
  }

  private Map<String, long[]> rounded(List<Mentor> mentors, long scale) {
    Map<String, long[]> rounded = new HashMap<>();
    for (int mentor = 0; mentor < least.length; mentor++) {
      rounded.put(mentors.get(mentor).id(), divided(least[mentor], scale, false));
    }
    return rounded;
  }

  /**
   * A price in units of fit where that counts, else in units of the level above it, so that a fit
   * makes no difference but among equals.
   */
  private long[] divided(long price, long scale, boolean up) {
    long whole = up ? -Math.floorDiv(-price, scale) : Math.floorDiv(price, scale);
    if (ofFit > 0) {
      return new long[] {0, whole};
    }
    return new long[] {ofEarlier == 0 ? price : whole, 0};
  }

  private void gather(Queue<List<Found>> parts, List<Mentee> mentees, int mentors) {
    for (int mentor = 0; mentor < mentors; mentor++) {
      ofMentor.add(new ArrayList<>());
    }
    for (List<Found> part : parts) {
      for (Found found : part) {
        ofMentor.get(found.mentor()).add(new Gain(mentees.get(found.mentee()), found.gain()));
      }
    }
    Comparator<Gain> most = Comparator.comparingLong(Gain::gain);
    ofMentor.forEach(
        gains -> gains.sort(most.reversed().thenComparing(gain -> gain.mentee().id())));
  }

  /** The mentees who gain with a mentor, whoever gains most first. */
  List<Gain> of(int mentor) {
    return ofMentor.get(mentor);
  }
}
