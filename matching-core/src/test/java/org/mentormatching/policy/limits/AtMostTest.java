package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.LOCATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.KeyedLimit;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.AtMost.Side;

class AtMostTest {
  private static final Policy POLICY = Policy.builder().build();
  private static final Mentee FROM_OSLO = Mentee.builder("E-1").set(LOCATION, "Oslo").build();
  private static final Mentor FROM_LYON = Mentor.builder("M-1").set(LOCATION, "Lyon").build();

  private static AtMost one(Side side) {
    return new AtMost("offices", side, LOCATION, 1);
  }

  @Test
  void countsPairsBeyondTheNumber() {
    Limit limit = one(Side.MENTORS);
    GroupView group =
        PairGroup.of(
            POLICY,
            limit,
            List.of(FROM_OSLO, FROM_OSLO, FROM_OSLO),
            List.of(FROM_LYON, FROM_LYON, FROM_LYON));
    assertThat(limit.excess(group)).isEqualTo(2);
    assertThat(limit.reason(group).sentence())
        .isEqualTo("3 pairs of mentors have Lyon as location, at most 1 may");
  }

  @Test
  void looksAtTheAnswersOfItsSide() {
    KeyedLimit ofMentees = one(Side.MENTEES);
    GroupView pair = PairGroup.of(POLICY, ofMentees, List.of(FROM_OSLO), List.of(FROM_LYON));
    assertThat(ofMentees.keys(pair)).containsExactly("Oslo");
    assertThat(new AtMost("offices", Side.MENTEES, LOCATION, 0).reason(pair).sentence())
        .isEqualTo("1 pair of mentees has Oslo as location, at most 0 may");
    assertThat(ofMentees.title()).isEqualTo("at most 1 pair per location of mentees");
  }

  @Test
  void leavesPairsWithoutAnAnswerOut() {
    LimitedPairs pairs = new LimitedPairs(POLICY, one(Side.MENTEES));
    pairs.add(Mentee.builder("E-2").build(), FROM_LYON);
    pairs.add(Mentee.builder("E-3").build(), FROM_LYON);
    assertThat(pairs.excess()).isEqualTo(0);
    assertThatThrownBy(() -> new AtMost("offices", Side.MENTEES, LOCATION, -1))
        .hasMessage("\"most\" is -1: from 0 to 1000000 is possible");
  }
}
