package org.mentormatching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.explain.MentorExplanation.Step;
import org.mentormatching.explain.PairExplanation.Outcome;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.criteria.DomainOverlap;
import org.mentormatching.policy.criteria.NeedsCovered;
import org.mentormatching.policy.criteria.TransitionLived;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.rules.CommonLanguage;
import org.mentormatching.policy.rules.Consent;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

class ExplainerTest {
  private static final Policy POLICY =
      Policy.builder().require(new CommonLanguage()).hardLimit(new MentorHours()).build();

  private static Mentee mentee(String id, String language) {
    return Mentee.builder(id)
        .set(Columns.LANGUAGES, List.of(language))
        .set(Columns.HOURS_PER_MONTH, Duration.ofHours(2))
        .build();
  }

  private static Mentor mentor(String id, String language, long seats, int hours) {
    return Mentor.builder(id)
        .set(Columns.LANGUAGES, List.of(language))
        .set(Columns.CAPACITY, seats)
        .set(Columns.HOURS_PER_MONTH, Duration.ofHours(hours))
        .build();
  }

  /** Two who share one mentor's three hours, and a third mentor whom nobody understands. */
  private static Problem busy() {
    return Problem.builder()
        .mentee(mentee("E-1", "English"))
        .mentee(mentee("E-2", "English"))
        .mentee(mentee("E-3", "Finnish"))
        .mentor(mentor("M-1", "English", 2, 3))
        .mentor(mentor("M-2", "Finnish", 2, 8))
        .mentor(mentor("M-3", "Greek", 1, 8))
        .build();
  }

  private static Explainer explainer(Problem problem) {
    return Explainer.of(problem, POLICY, Matcher.using(POLICY).match(problem));
  }

  @Test
  void namesTheLimitAndTheMentorThatCloseASeat() {
    Explainer explainer = explainer(busy());
    String left = explainer.whyNot("E-1").isPresent() ? "E-1" : "E-2";

    assertThat(explainer.whyNot(left).map(Unmatched::cause)).contains(Cause.LIMIT_REACHED);
    assertThat(explainer.closedSeats(left))
        .singleElement()
        .satisfies(
            seat -> {
              assertThat(seat.mentorId()).isEqualTo("M-1");
              assertThat(seat.obstacles())
                  .extracting(Obstacle::limitId, obstacle -> obstacle.reason().sentence())
                  .containsExactly(
                      tuple("hours", "the mentees need 240 minutes a month, the mentor has 180"));
            });
  }

  @Test
  void closesNoSeatWhereAMenteeHasEverybodyWishedFor() {
    assertThat(explainer(busy()).closedSeats("E-3")).isEmpty();
  }

  @Test
  void countsTheMenteesThatEachRuleLeavesAMentor() {
    MentorExplanation nobody = explainer(busy()).seats("M-3");

    assertThat(nobody.freeSeats()).isEqualTo(1);
    assertThat(nobody.funnel())
        .extracting(Step::ruleId, Step::menteesLeft)
        .containsExactly(tuple("all", 3), tuple("language", 0));
    assertThat(nobody.served()).isZero();
    assertThat(nobody.wanting()).isEmpty();
  }

  @Test
  void tellsServedMenteesFromThoseWhoWishForMore() {
    Problem problem =
        Problem.builder()
            .mentee(mentee("E-1", "English"))
            .mentee(mentee("E-2", "English"))
            .mentor(mentor("M-1", "English", 2, 8))
            .mentor(mentor("M-2", "English", 1, 1))
            .build();
    MentorExplanation idle = explainer(problem).seats("M-2");

    assertThat(idle.taken()).isZero();
    assertThat(idle.served()).isEqualTo(2);
    MentorExplanation busy = explainer(busy()).seats("M-1");
    assertThat(busy.freeSeats()).isEqualTo(1);
    assertThat(busy.served()).isZero();
    assertThat(busy.wanting()).hasSize(1);
  }

  @Test
  void countsMenteesOutsideTheRoundAmongThoseOfAMentor() {
    Problem problem =
        Problem.builder()
            .mentee(mentee("E-1", "English"))
            .mentor(mentor("M-1", "English", 2, 8))
            .ongoing("E-9", "M-1")
            .build();

    assertThat(explainer(problem).seats("M-1").taken()).isEqualTo(2);
  }

  @Test
  void refusesPeopleWhoAreNotThere() {
    Explainer explainer = explainer(busy());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explainer.closedSeats("E-9"))
        .withMessage("there is no mentee E-9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explainer.seats("E-1"))
        .withMessage("there is no mentor E-1");
  }

  @Test
  void tellsPairsForWhichOngoingAndPinnedPairsLeaveNoRoomFromThoseThatLost() {
    Explainer explainer =
        explainer(
            Problem.builder()
                .mentee(mentee("E-1", "English"))
                .mentee(mentee("E-2", "English"))
                .mentee(mentee("E-3", "English"))
                .mentor(mentor("M-1", "English", 1, 8))
                .mentor(mentor("M-2", "English", 1, 8))
                .mentor(mentor("M-3", "English", 0, 8))
                .pin("E-1", "M-1")
                .build());

    assertThat(explainer.pair("E-1", "M-1").outcome()).isEqualTo(Outcome.MADE);
    assertThat(explainer.pair("E-1", "M-2").outcome()).isEqualTo(Outcome.NO_WISH_OPEN);
    assertThat(explainer.pair("E-2", "M-1").outcome()).isEqualTo(Outcome.NO_SEAT_OPEN);
    assertThat(explainer.pair("E-2", "M-3").outcome()).isEqualTo(Outcome.NO_SEAT_OPEN);
    assertThat(
            List.of(explainer.pair("E-2", "M-2").outcome(), explainer.pair("E-3", "M-2").outcome()))
        .containsExactlyInAnyOrder(Outcome.MADE, Outcome.ALLOWED);
  }

  @Test
  void saysWhatKeepsTheClosestMentorAwayButNotWhoseVetoItIs() {
    Policy policy =
        Policy.builder()
            .require(new Exclusions())
            .require(new Consent())
            .require(new CommonLanguage())
            .build();
    Mentee open = mentee("E-1", "English");
    Mentee refuses =
        mentee("E-2", "English").toBuilder()
            .link(Columns.EXCLUDED_MENTORS, Links.ranked(List.of("M-1")))
            .build();
    Mentor mentor = mentor("M-1", "English", 1, 8);
    Mentor refused =
        mentor.toBuilder().link(Columns.EXCLUDED_MENTEES, Links.ranked(List.of("E-1"))).build();
    Mentor silent = mentor.toBuilder().set(Columns.CONSENT, false).build();

    assertThat(closest(policy, pair(refuses, mentor)))
        .containsExactly("ruled out by one of the two");
    assertThat(closest(policy, pair(open, refused))).containsExactly("ruled out by one of the two");
    assertThat(closest(policy, pair(open, silent)))
        .containsExactly("one of the two has not consented");
    assertThat(closest(policy, pair(open, mentor).exclude("E-1", "M-1", "")))
        .containsExactly("excluded by the coordinator");
    assertThat(closest(policy, pair(mentee("E-1", "Greek"), mentor)))
        .containsExactly("the mentee speaks Greek, the mentor English");
  }

  private static Problem.Builder pair(Mentee mentee, Mentor mentor) {
    return Problem.builder().mentee(mentee).mentor(mentor);
  }

  private static List<String> closest(Policy policy, Problem.Builder people) {
    Problem problem = people.build();
    return Explainer.of(problem, policy, Matcher.using(policy).match(problem))
        .closest(problem.mentees().get(0).id())
        .orElseThrow()
        .refusedBy();
  }

  @Test
  void startsConversationsWithWhatBothMayHearBeforeWhatOneMay() {
    Policy policy =
        Policy.builder()
            .preset(Preset.PRODUCT)
            .prefer(new TransitionLived(), 40)
            .prefer(new NeedsCovered(), 30)
            .prefer(new DomainOverlap(), 10)
            .build();
    Mentee mentee =
        Mentee.builder("E-1")
            .set(Columns.TRANSITION, "returning from leave")
            .set(Columns.DEVELOPMENT_AREAS, List.of("writing"))
            .set(Columns.DOMAINS, List.of("finance"))
            .build();
    Mentor mentor =
        Mentor.builder("M-1")
            .set(Columns.TRANSITIONS, List.of("returning from leave"))
            .set(Columns.STRENGTHS, List.of("writing"))
            .set(Columns.DOMAINS, List.of("finance"))
            .build();
    Problem problem = pair(mentee, mentor).build();

    assertThat(
            Explainer.of(problem, policy, Matcher.using(policy).match(problem))
                .pair("E-1", "M-1")
                .starters())
        .extracting(Reason::audience)
        .containsExactly(Audience.EVERYBODY, Audience.MENTEE);
  }
}
