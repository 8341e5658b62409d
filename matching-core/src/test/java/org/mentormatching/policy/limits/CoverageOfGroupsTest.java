package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.CoverageLimit.Standing;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.InvalidPolicyException;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reason;

class CoverageOfGroupsTest {
  private static final Column<String> SITE = Column.text("site");
  private static final CoverageOfGroups BY_SITE = new CoverageOfGroups(List.of(SITE), 10);
  private static final Limit LIMIT = BY_SITE;

  private final List<Mentee> mentees = new ArrayList<>();
  private final Set<String> served = new HashSet<>();

  private void group(String site, int with, int of) {
    for (int i = 0; i < of; i++) {
      Mentee.Builder mentee = Mentee.builder("E-" + mentees.size());
      if (!site.isEmpty()) {
        mentee.set(SITE, site);
      }
      mentees.add(mentee.build());
      if (i < with) {
        served.add("E-" + (mentees.size() - 1));
      }
    }
  }

  private GroupView everybody() {
    return PairGroup.ofMentees(
        Policy.builder().build(), BY_SITE, mentees, mentee -> served.contains(mentee.id()));
  }

  @Test
  void missesThoseWhoWouldBringAGroupNearEnoughToTheRest() {
    group("Oslo", 8, 10);
    group("Lyon", 3, 10);
    assertThat(LIMIT.excess(everybody())).isEqualTo(4);
  }

  @Test
  void aShareThatIsLowerByExactlyThePointsIsNearEnough() {
    group("Oslo", 8, 10);
    group("Lyon", 7, 10);
    assertThat(LIMIT.excess(everybody())).isZero();
    assertThat(BY_SITE.shortfall(new Standing(6, 10, 8, 10))).isEqualTo(1);
  }

  @Test
  void thoseWhoDoNotSayCountAmongTheRestAndAreNoGroup() {
    group("Lyon", 3, 10);
    group("", 8, 10);
    assertThat(LIMIT.excess(everybody())).isEqualTo(4);
    mentees.clear();
    served.clear();
    group("Lyon", 8, 10);
    group("", 3, 10);
    assertThat(LIMIT.excess(everybody())).isZero();
  }

  @Test
  void aGroupOfEverybodyMissesNothing() {
    group("Oslo", 1, 10);
    assertThat(LIMIT.excess(everybody())).isZero();
  }

  @Test
  void tellsTheCoordinatorAloneWhichGroupsAreBelow() {
    group("Oslo", 8, 10);
    group("Lyon", 3, 10);
    Reason reason = LIMIT.reason(everybody());
    assertThat(reason.audience()).isEqualTo(Audience.COORDINATOR);
    assertThat(reason.sentence())
        .isEqualTo(
            "clearly fewer than of the rest have a mentor of site: Lyon (3 of 10, of the rest 8 of"
                + " 10, 4 more would do)");
  }

  @Test
  void refusesWhatNamesNoGroups() {
    assertThatThrownBy(() -> new CoverageOfGroups(List.of(), 10))
        .hasMessageContaining("\"columns\" is empty");
    assertThatThrownBy(() -> new CoverageOfGroups(List.of(SITE, SITE), 10))
        .hasMessageContaining("names one twice");
    assertThatThrownBy(() -> new CoverageOfGroups(List.of(SITE), 101))
        .hasMessageContaining("from 0 to 100");
  }

  @Test
  void isNeitherHardNorSoft() {
    assertThatThrownBy(() -> Policy.builder().hardLimit(LIMIT).build())
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("group-coverage is a lower limit, neither hard nor soft");
  }
}
