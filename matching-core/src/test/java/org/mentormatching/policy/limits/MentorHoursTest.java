package org.mentormatching.policy.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.HOURS_PER_MONTH;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

class MentorHoursTest {
  private static final Policy POLICY = Policy.builder().build();

  private static final Mentor TWO_HOURS =
      Mentor.builder("M-1").set(HOURS_PER_MONTH, Duration.ofHours(2)).build();

  private static Mentee needing(String id, int minutes) {
    return Mentee.builder(id).set(HOURS_PER_MONTH, Duration.ofMinutes(minutes)).build();
  }

  private static GroupView group(Limit limit, Mentor mentor, Mentee... mentees) {
    return PairGroup.ofMentor(POLICY, limit, mentor, List.of(mentees));
  }

  @Test
  void countsMinutesBeyondThoseThatTheMentorHas() {
    Limit limit = new MentorHours();
    assertThat(limit.excess(group(limit, TWO_HOURS, needing("E-1", 120)))).isEqualTo(0);
    assertThat(limit.reason(group(limit, TWO_HOURS, needing("E-1", 180))).sentence())
        .isEqualTo("the mentee needs 180 minutes a month, the mentor has 120");
    GroupView tooMany = group(limit, TWO_HOURS, needing("E-1", 90), needing("E-2", 45));
    assertThat(limit.excess(tooMany)).isEqualTo(15);
    assertThat(limit.reason(tooMany).sentence())
        .isEqualTo("the mentees need 135 minutes a month, the mentor has 120");
    assertThat(limit.reason(tooMany).audience()).isEqualTo(Audience.COORDINATOR);
  }

  @Test
  void takesTheUsualNeedOfAMenteeWhoDoesNotSay() {
    Mentee silent = Mentee.builder("E-1").build();
    Limit hour = new MentorHours();
    Limit threeHours = new MentorHours(180);
    assertThat(hour.excess(group(hour, TWO_HOURS, silent, silent, silent))).isEqualTo(60);
    assertThat(threeHours.excess(group(threeHours, TWO_HOURS, silent))).isEqualTo(60);
    assertThatThrownBy(() -> new MentorHours(-1))
        .hasMessage("\"usual_minutes\" is -1: from 0 to 44640 is possible");
  }

  @Test
  void takesWhatIsKnownOfThePairBeforeWhatTheMenteeSays() {
    Problem problem =
        Problem.builder()
            .mentee(needing("E-1", 30))
            .mentee(needing("E-2", 30))
            .mentor(TWO_HOURS)
            .need("E-1", "M-1", Duration.ofMinutes(100))
            .need("E-2", "M-2", Duration.ofMinutes(900))
            .build();
    Limit limit = new MentorHours();
    GroupView group =
        PairGroup.ofMentor(POLICY, limit, problem.mentors().get(0), problem.mentees());
    assertThat(limit.excess(group)).isEqualTo(10);
    assertThatThrownBy(
            () ->
                Problem.builder()
                    .mentee(needing("E-1", 30))
                    .need("E-1", "M-1", Duration.ofMinutes(-1))
                    .build())
        .hasMessageContaining("need of E-1 with M-1");
  }

  @Test
  void takesAMentorWhoDoesNotSayToHaveEnough() {
    Limit limit = new MentorHours();
    Mentor silent = Mentor.builder("M-1").build();
    assertThat(limit.excess(group(limit, silent, needing("E-1", 9_000)))).isEqualTo(0);
  }
}
