package org.mentormatching.refine;

import java.util.List;
import org.mentormatching.bound.Caps;
import org.mentormatching.bound.Groups;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Policy;

/**
 * Open wishes, open seats and the eligible pairs between them, by index. The order of the indexes
 * is the order in which ties are decided.
 *
 * <p>No eligible pair joins a mentor with a settled mentee of the same mentor, and the eligible
 * mentors of one mentee are distinct.
 *
 * @param policy whose limits hold
 * @param mentees by index
 * @param mentors by index
 * @param wishes open wishes of each mentee
 * @param seats open seats of each mentor
 * @param worthOfFirst what the first mentee is worth to each mentor at the level just above the
 *     last, 0 or more; 0 where there is no such level
 * @param pairStart first pair of each mentee, with one more entry at the end
 * @param pairMentor the mentor of each pair
 * @param pairFit the fit of each pair, from 0 to 10,000, and on top of it {@code worthOfWish}
 * @param worthOfWish what every filled wish is worth at the last level beside fit, 0 or more
 * @param wishValue by mentee and number of the further mentor: what that mentor is worth at every
 *     level except the last; compared level by level it never falls below zero nor rises with the
 *     number
 * @param settled by mentor: the mentees of ongoing and pinned pairs, who stay
 * @param groups what limits say of the mentees of one mentor
 * @param caps of pairs, whoever the mentor is
 * @param panels what lower limits on panels gain; the wishes leave it aside
 * @param coverage what lower limits on the coverage of groups miss
 * @param seed starts the random numbers
 */
public record SearchProblem(
    Policy policy,
    List<Mentee> mentees,
    List<Mentor> mentors,
    int[] wishes,
    int[] seats,
    long[] worthOfFirst,
    int[] pairStart,
    int[] pairMentor,
    int[] pairFit,
    long worthOfWish,
    long[][][] wishValue,
    List<List<Mentee>> settled,
    Groups groups,
    Caps caps,
    PanelGains panels,
    CoverageGains coverage,
    long seed) {
  /** Copies the lists and refuses arrays whose lengths do not fit together. */
  public SearchProblem {
    mentees = List.copyOf(mentees);
    mentors = List.copyOf(mentors);
    settled = settled.stream().map(List::copyOf).toList();
    same("wishes", wishes.length, "mentees", mentees.size());
    same("wish values", wishValue.length, "mentees", mentees.size());
    same("pair starts", pairStart.length, "mentees and an end", mentees.size() + 1);
    same("seats", seats.length, "mentors", mentors.size());
    same("worths of first mentees", worthOfFirst.length, "mentors", mentors.size());
    same("lists of settled mentees", settled.size(), "mentors", mentors.size());
    same("mentors of pairs", pairMentor.length, "end of the pairs", pairStart[mentees.size()]);
    same("fits of pairs", pairFit.length, "end of the pairs", pairStart[mentees.size()]);
    for (int mentee = 0; mentee < wishes.length; mentee++) {
      if (wishValue[mentee].length < wishes[mentee]) {
        throw new IllegalArgumentException(
            "mentee %d has %d open wishes and values for %d"
                .formatted(mentee, wishes[mentee], wishValue[mentee].length));
      }
    }
  }

  private static void same(String what, int count, String of, int expected) {
    if (count != expected) {
      throw new IllegalArgumentException(
          "%d %s for %s: %d are needed".formatted(count, what, of, expected));
    }
  }

  /** Number of eligible pairs. */
  public int pairs() {
    return pairMentor.length;
  }
}
