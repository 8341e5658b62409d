package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;

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

class NoMutualPairsTest {
  private static final KeyedLimit KEYED = new NoMutualPairs();
  private static final Limit LIMIT = KEYED;
  private static final Policy POLICY = Policy.builder().build();

  private static Mentee mentee(String person) {
    return Mentee.builder("E-" + person).personId(person).build();
  }

  private static Mentor mentor(String person) {
    return Mentor.builder("M-" + person).personId(person).build();
  }

  @Test
  void countsPairsAndTheirReverse() {
    GroupView group =
        PairGroup.of(
            POLICY,
            LIMIT,
            List.of(mentee("P-1"), mentee("P-2")),
            List.of(mentor("P-2"), mentor("P-1")));
    assertThat(LIMIT.excess(group)).isEqualTo(1);
    assertThat(LIMIT.reason(group).sentence())
        .isEqualTo("each of the two would be the other's mentor (2 pairs)");
  }

  @Test
  void looksAtTheTwoPeopleWhicheverMentors() {
    LimitedPairs pairs = new LimitedPairs(POLICY, LIMIT);
    pairs.add(mentee("P-1"), mentor("P-2"));
    pairs.add(mentee("P-1"), mentor("P-3"));
    pairs.add(mentee("P-2"), mentor("P-3"));
    pairs.add(mentee("P-3"), mentor("P-3"));
    assertThat(pairs.excess()).isEqualTo(0);
    pairs.add(mentee("P-3"), mentor("P-2"));
    assertThat(pairs.excess()).isEqualTo(1);
    GroupView self = PairGroup.of(POLICY, LIMIT, List.of(mentee("P-3")), List.of(mentor("P-3")));
    assertThat(KEYED.keys(self)).isEmpty();
  }
}
