package org.mentormatching.policy.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.COMPANY_STAGE;
import static org.mentormatching.model.Columns.COMPANY_STAGES;
import static org.mentormatching.model.Columns.DEVELOPMENT_AREAS;
import static org.mentormatching.model.Columns.DOMAINS;
import static org.mentormatching.model.Columns.GOAL_STAGE;
import static org.mentormatching.model.Columns.PREFERRED_MENTEES;
import static org.mentormatching.model.Columns.PREFERRED_MENTORS;
import static org.mentormatching.model.Columns.STAGE;
import static org.mentormatching.model.Columns.STRENGTHS;
import static org.mentormatching.model.Columns.TARGET_TRACK;
import static org.mentormatching.model.Columns.TRACK;
import static org.mentormatching.model.Columns.TRANSITION;
import static org.mentormatching.model.Columns.TRANSITIONS;
import static org.mentormatching.model.Columns.WAYS_OF_WORKING;
import static org.mentormatching.model.Columns.WORKING_HOURS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.model.Links;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Reason;

class CriteriaTest {
  private static final int MISSING = -1;
  private static final Column<String> SITE = Column.text("site");
  private static final Column<List<String>> TOPICS = Column.list("topics");

  private static Couple couple() {
    return new Couple();
  }

  private static void assertReason(Reason reason, String sentence, Audience audience) {
    assertThat(reason.sentence()).isEqualTo(sentence);
    assertThat(reason.audience()).isEqualTo(audience);
  }

  @Test
  void givesAllForTheTransitionLivedAndPartForItsFamily() {
    Criterion criterion =
        new TransitionLived(Map.of("management", List.of("first team", "first managers")), 40);
    assertThat(transition("first team", List.of("founder", "first team")).parts(criterion))
        .isEqualTo(10_000);
    assertThat(transition("first team", List.of("first managers")).parts(criterion))
        .isEqualTo(4_000);
    assertThat(transition("first team", List.of("founder")).parts(criterion)).isEqualTo(0);
    assertThat(couple().mentee(TRANSITION, "founder").parts(criterion)).isEqualTo(MISSING);
    assertThat(couple().mentor(TRANSITIONS, List.of("x")).parts(criterion)).isEqualTo(MISSING);
  }

  @Test
  void tellsTheTransitionFromOneOfTheSameFamilyWhateverItEarns() {
    for (int percent : new int[] {0, 50, 100}) {
      Criterion criterion = new TransitionLived(Map.of("kin", List.of("a", "b")), percent);
      assertReason(
          transition("a", List.of("b")).reason(criterion),
          "has lived a transition like a",
          Audience.EVERYBODY);
      assertReason(
          transition("a", List.of("a")).reason(criterion),
          "has lived the transition a",
          Audience.EVERYBODY);
      assertReason(
          transition("a", List.of("c")).reason(criterion),
          "has not lived the transition a",
          Audience.EVERYBODY);
    }
    assertThat(couple().reason(new TransitionLived()).key()).isEqualTo("transition-lived.missing");
  }

  private static Couple transition(String faced, List<String> lived) {
    return couple().mentee(TRANSITION, faced).mentor(TRANSITIONS, lived);
  }

  @Test
  void givesTheShareOfDevelopmentAreasCovered() {
    Criterion criterion = new NeedsCovered();
    Couple third =
        couple()
            .mentee(DEVELOPMENT_AREAS, List.of("a", "b", "c"))
            .mentor(STRENGTHS, List.of("c", "z"));
    assertThat(third.parts(criterion)).isEqualTo(3_333);
    assertThat(couple().mentor(STRENGTHS, List.of("a")).parts(criterion)).isEqualTo(MISSING);
    Couple one = couple().mentee(DEVELOPMENT_AREAS, List.of("a")).mentor(STRENGTHS, List.of("a"));
    assertReason(one.reason(criterion), "is strong in what is to be developed: a", Audience.MENTEE);
    assertThat(couple().reason(criterion).audience()).isEqualTo(Audience.MENTEE);
  }

  @Test
  void givesNothingKnownForAnEmptyList() {
    Couple nothingOffered =
        couple().mentee(DEVELOPMENT_AREAS, List.of("a")).mentor(STRENGTHS, List.of());
    assertThat(nothingOffered.parts(new NeedsCovered())).isEqualTo(MISSING);
    for (DomainOverlap.Order order : DomainOverlap.Order.values()) {
      Couple couple = couple().mentee(DOMAINS, List.of("a")).mentor(DOMAINS, List.of());
      assertThat(couple.parts(new DomainOverlap(order))).isEqualTo(MISSING);
    }
  }

  @Test
  void givesAllAtTheGoalStageAndHalfBesideIt() {
    Criterion criterion = new PathAhead();
    assertThat(stages("junior", "senior").parts(criterion)).isEqualTo(10_000);
    assertThat(stages("junior", "lead").parts(criterion)).isEqualTo(5_000);
    assertThat(stages("junior", "professional").parts(criterion)).isEqualTo(5_000);
    assertThat(stages("junior", "head").parts(criterion)).isEqualTo(0);
    assertThat(stages("junior", "head").mentee(GOAL_STAGE, "head").parts(criterion))
        .isEqualTo(10_000);
    assertThat(couple().mentee(STAGE, "junior").parts(criterion)).isEqualTo(MISSING);
  }

  @Test
  void takesPeersForTheGoalAtTheTopOfTheLadder() {
    assertThat(stages("executive", "executive").parts(new PathAhead())).isEqualTo(10_000);
    assertThat(stages("director", "executive").parts(new PathAhead())).isEqualTo(10_000);
  }

  @Test
  void givesHalfOfThatOnAnotherTrackThanTheWantedOne() {
    Criterion criterion = new PathAhead();
    Couple other = stages("junior", "senior").mentee(TRACK, "expert").mentor(TRACK, "management");
    assertThat(other.parts(criterion)).isEqualTo(5_000);
    Couple wanted =
        stages("junior", "senior")
            .mentee(TRACK, "expert")
            .mentee(TARGET_TRACK, "management")
            .mentor(TRACK, "management");
    assertThat(wanted.parts(criterion)).isEqualTo(10_000);
    assertThat(stages("junior", "lead").mentee(TRACK, "a").mentor(TRACK, "b").parts(criterion))
        .isEqualTo(2_500);
    assertReason(
        stages("junior", "lead").reason(criterion),
        "is lead, one rung above the mentee's goal stage",
        Audience.EVERYBODY);
    assertReason(
        stages("junior", "professional").mentee(TRACK, "a").mentor(TRACK, "b").reason(criterion),
        "is professional, one rung below the mentee's goal stage, on another track",
        Audience.EVERYBODY);
  }

  private static Couple stages(String mentee, String mentor) {
    return couple().mentee(STAGE, mentee).mentor(STAGE, mentor);
  }

  @Test
  void givesAFifthLessForEachFurtherRankOfAPreference() {
    Criterion criterion = new ASay();
    assertThat(couple().parts(criterion)).isEqualTo(MISSING);
    assertThat(mentees("M-1").parts(criterion)).isEqualTo(10_000);
    assertThat(mentees("x", "M-1").parts(criterion)).isEqualTo(8_000);
    assertThat(mentees("a", "b", "c", "d", "M-1").parts(criterion)).isEqualTo(2_000);
    assertThat(mentees("a", "b", "c", "d", "e", "M-1").parts(criterion)).isEqualTo(0);
    assertThat(mentees("x").parts(criterion)).isEqualTo(0);
    Links second = Links.ranked(List.of("E-9", "E-1"));
    assertThat(mentees("M-1").mentorNames(PREFERRED_MENTEES, second).parts(criterion))
        .isEqualTo(9_000);
    assertReason(
        mentees("M-1").mentorNames(PREFERRED_MENTEES, second).reason(criterion),
        "mentee's choice 1, mentor's choice 2",
        Audience.COORDINATOR);
    assertReason(mentees("x").reason(criterion), "not among the choices", Audience.COORDINATOR);
    assertReason(couple().reason(criterion), "no choices given", Audience.COORDINATOR);
  }

  private static Couple mentees(String... mentors) {
    return couple().menteeNames(PREFERRED_MENTORS, Links.ranked(List.of(mentors)));
  }

  @Test
  void givesTheShareOfWaysOfWorkingShared() {
    Criterion criterion = new WaysOfWorking();
    Couple half =
        couple()
            .mentee(WAYS_OF_WORKING, List.of("direct", "in writing"))
            .mentor(WAYS_OF_WORKING, List.of("in writing"));
    assertThat(half.parts(criterion)).isEqualTo(5_000);
    assertThat(couple().parts(criterion)).isEqualTo(MISSING);
    Couple none =
        couple().mentee(WAYS_OF_WORKING, List.of("x")).mentor(WAYS_OF_WORKING, List.of("y"));
    assertReason(none.reason(criterion), "like to work differently", Audience.EVERYBODY);
  }

  @Test
  void countsDomainsAlikeOrByTheMenteesOrder() {
    Criterion ranked = new DomainOverlap(DomainOverlap.Order.RANKED);
    assertThat(domains(List.of("a", "b"), List.of("a")).parts(new DomainOverlap()))
        .isEqualTo(5_000);
    assertThat(domains(List.of("a", "b"), List.of("a")).parts(ranked)).isEqualTo(6_667);
    assertThat(domains(List.of("a", "b"), List.of("b")).parts(ranked)).isEqualTo(3_333);
    assertThat(domains(List.of(), List.of("b")).parts(ranked)).isEqualTo(MISSING);
    assertReason(
        domains(List.of("a", "b"), List.of("b", "a")).reason(ranked),
        "knows a, b",
        Audience.EVERYBODY);
    assertReason(
        domains(List.of("a"), List.of("b")).reason(ranked),
        "knows other domains",
        Audience.EVERYBODY);
  }

  private static Couple domains(List<String> mentee, List<String> mentor) {
    return couple().mentee(DOMAINS, mentee).mentor(DOMAINS, mentor);
  }

  @Test
  void givesWorkingHoursInCommonUpToPlenty() {
    Criterion criterion = new Rhythm(4);
    assertThat(hours(9, 10).parts(criterion)).isEqualTo(2_500);
    assertThat(hours(9, 17).parts(criterion)).isEqualTo(10_000);
    assertThat(couple().parts(criterion)).isEqualTo(MISSING);
    assertReason(
        hours(9, 11).reason(criterion), "2 working hours a week in common", Audience.EVERYBODY);
  }

  private static Couple hours(int from, int to) {
    return couple().mentee(WORKING_HOURS, monday(from, to)).mentor(WORKING_HOURS, monday(9, 17));
  }

  private static WorkingHours monday(int from, int to) {
    return WorkingHours.of(
        List.of(
            new WorkingHours.Range(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0))),
        ZoneId.of("UTC"),
        LocalDate.of(2027, 1, 4));
  }

  @Test
  void givesAllForAKnownCompanyStage() {
    Criterion criterion = new CompanyStageKnown();
    Couple known =
        couple().mentee(COMPANY_STAGE, "seed").mentor(COMPANY_STAGES, List.of("growth", "seed"));
    assertThat(known.parts(criterion)).isEqualTo(10_000);
    Couple other = couple().mentee(COMPANY_STAGE, "seed").mentor(COMPANY_STAGES, List.of("growth"));
    assertThat(other.parts(criterion)).isEqualTo(0);
    assertThat(couple().parts(criterion)).isEqualTo(MISSING);
  }

  @Test
  void givesAnAffinityInProportion() {
    Criterion criterion = new Affinity();
    assertThat(couple().with(p -> p.affinity("E-1", "M-1", 37)).parts(criterion)).isEqualTo(3_700);
    assertThat(couple().with(p -> p.affinity("E-1", "M-2", 37)).parts(criterion))
        .isEqualTo(MISSING);
    assertReason(
        couple().with(p -> p.affinity("E-1", "M-1", 37)).reason(criterion),
        "affinity 37 of 100",
        Audience.COORDINATOR);
  }

  @Test
  void comparesAnyColumn() {
    Criterion equal = new EqualColumns("same-site", SITE, SITE);
    Criterion unequal = new UnequalColumns("other-site", SITE, SITE);
    assertThat(sites("Graz", "Graz").parts(equal)).isEqualTo(10_000);
    assertThat(sites("Graz", "Linz").parts(equal)).isEqualTo(0);
    assertThat(sites("Graz", "Graz").parts(unequal)).isEqualTo(0);
    assertThat(sites("Graz", "Linz").parts(unequal)).isEqualTo(10_000);
    assertThat(couple().mentee(SITE, "Graz").parts(equal)).isEqualTo(MISSING);
    assertReason(sites("Graz", "Graz").reason(equal), "both have site Graz", Audience.EVERYBODY);
  }

  @Test
  void doesNotTakeTwoMissingAnswersForEqual() {
    for (Criterion criterion :
        List.of(new EqualColumns("x", SITE, SITE), new UnequalColumns("x", SITE, SITE))) {
      assertThat(couple().parts(criterion)).isEqualTo(MISSING);
      assertReason(couple().reason(criterion), "site not given", Audience.EVERYBODY);
    }
  }

  private static Couple sites(String mentee, String mentor) {
    return couple().mentee(SITE, mentee).mentor(SITE, mentor);
  }

  @Test
  void givesTheShareOfAnyList() {
    Criterion criterion = new SharedValues("topics", TOPICS, TOPICS);
    Couple half = couple().mentee(TOPICS, List.of("a", "b")).mentor(TOPICS, List.of("b"));
    assertThat(half.parts(criterion)).isEqualTo(5_000);
    Couple none = couple().mentee(TOPICS, List.of("a")).mentor(TOPICS, List.of("b"));
    assertReason(none.reason(criterion), "no topics in common", Audience.EVERYBODY);
  }

  @Test
  void givesPointsByTheGapOnALadderOfOnesOwn() {
    Criterion criterion =
        new LadderGap("belt", SITE, List.of("white", "green", "black"), Map.of(1L, 100L, 2L, 30L));
    assertThat(sites("white", "green").parts(criterion)).isEqualTo(10_000);
    assertThat(sites("white", "black").parts(criterion)).isEqualTo(3_000);
    assertThat(sites("black", "white").parts(criterion)).isEqualTo(0);
    assertThat(sites("white", "pink").parts(criterion)).isEqualTo(MISSING);
  }

  @Test
  void refusesOptionsThatMakeNoSenseWithTheFigures() {
    assertThatThrownBy(() -> new TransitionLived(Map.of(), 101)).hasMessageContaining("101");
    assertThatThrownBy(() -> new Rhythm(0)).hasMessageContaining("0");
    assertThatThrownBy(() -> new LadderGap("x", SITE, List.of(), Map.of(0L, -1L)))
        .hasMessageContaining("-1");
  }
}
