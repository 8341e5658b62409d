package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentormatching.model.Columns.ACTIVE;
import static org.mentormatching.model.Columns.CONSENT;
import static org.mentormatching.model.Columns.EXCLUDED_MENTEES;
import static org.mentormatching.model.Columns.EXCLUDED_MENTORS;
import static org.mentormatching.model.Columns.LANGUAGES;
import static org.mentormatching.model.Columns.STAGE;
import static org.mentormatching.model.Columns.WORKING_HOURS;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.model.Links;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;

class RulesTest {
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
  void refusesThatSomebodyIsTheirOwnMentor() {
    Rule rule = new NotSamePerson();
    assertThat(couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().samePerson().check(rule)).isEqualTo(REFUSED);
    assertReason(
        couple().samePerson().refusal(rule),
        "mentee and mentor are the same person",
        Audience.EVERYBODY);
  }

  @Test
  void refusesWhoeverDoesNotTakePart() {
    Rule rule = new Active();
    assertThat(couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().mentee(ACTIVE, true).mentor(ACTIVE, true).check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().mentee(ACTIVE, false).check(rule)).isEqualTo(REFUSED);
    assertReason(
        couple().mentee(ACTIVE, false).refusal(rule),
        "the mentee does not take part in this cycle",
        Audience.COORDINATOR);
    assertReason(
        couple().mentor(ACTIVE, false).refusal(rule),
        "the mentor does not take part in this cycle",
        Audience.COORDINATOR);
  }

  @Test
  void refusesWithoutConsentAndCannotTellWithoutAnAnswer() {
    Rule rule = new Consent();
    assertThat(couple().mentee(CONSENT, true).mentor(CONSENT, true).check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().mentee(CONSENT, true).check(rule)).isEqualTo(UNKNOWN);
    assertThat(couple().check(rule)).isEqualTo(UNKNOWN);
    assertThat(couple().mentor(CONSENT, false).check(rule)).isEqualTo(REFUSED);
  }

  @Test
  void namesTheSideThatRefusesConsent() {
    Rule rule = new Consent();
    assertReason(
        couple().mentee(CONSENT, false).refusal(rule),
        "the mentee has not consented",
        Audience.COORDINATOR);
    assertReason(
        couple().mentee(CONSENT, true).mentor(CONSENT, false).refusal(rule),
        "the mentor has not consented",
        Audience.COORDINATOR);
    assertReason(
        couple().mentor(CONSENT, true).refusal(rule),
        "the mentee has not consented",
        Audience.COORDINATOR);
  }

  @Test
  void refusesWhomEitherSideOrTheCoordinatorRuledOut() {
    Rule rule = new Exclusions();
    Links mentor = Links.ranked(List.of("M-1"));
    Links mentee = Links.ranked(List.of("E-1"));
    assertThat(couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().menteeNames(EXCLUDED_MENTORS, mentee).check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().menteeNames(EXCLUDED_MENTORS, mentor).check(rule)).isEqualTo(REFUSED);
    assertThat(couple().mentorNames(EXCLUDED_MENTEES, mentee).check(rule)).isEqualTo(REFUSED);
    assertThat(couple().with(p -> p.exclude("E-1", "M-1", "asked")).check(rule)).isEqualTo(REFUSED);
    assertReason(
        couple().mentorNames(EXCLUDED_MENTEES, mentee).refusal(rule),
        "ruled out by the mentor",
        Audience.COORDINATOR);
    assertReason(
        couple().menteeNames(EXCLUDED_MENTORS, mentor).refusal(rule),
        "ruled out by the mentee or the coordinator",
        Audience.COORDINATOR);
  }

  @Test
  void refusesAStageGapOutsideTheBand() {
    Rule rule = StageGap.between(1, 3);
    assertThat(stages("junior", "junior").check(rule)).isEqualTo(REFUSED);
    assertThat(stages("junior", "professional").check(rule)).isEqualTo(ALLOWED);
    assertThat(stages("junior", "lead").check(rule)).isEqualTo(ALLOWED);
    assertThat(stages("junior", "head").check(rule)).isEqualTo(REFUSED);
    assertThat(stages("lead", "junior").check(rule)).isEqualTo(REFUSED);
    assertThat(stages("lead", "junior").check(StageGap.between(-3, 0))).isEqualTo(ALLOWED);
    assertReason(
        stages("junior", "head").refusal(rule),
        "the mentor is head, the mentee junior; the programme asks for 1 to 3 rungs above",
        Audience.EVERYBODY);
  }

  @Test
  void cannotTellAStageGapWithoutStagesOnTheLadder() {
    Rule rule = StageGap.between(1, 3);
    assertThat(couple().mentee(STAGE, "junior").check(rule)).isEqualTo(UNKNOWN);
    assertThat(stages("junior", "wizard").check(rule)).isEqualTo(UNKNOWN);
    assertThat(couple().mentee(STAGE, "junior").refusal(rule).sentence())
        .startsWith("the mentor is of unknown stage, the mentee junior");
  }

  private static Couple stages(String mentee, String mentor) {
    return couple().mentee(STAGE, mentee).mentor(STAGE, mentor);
  }

  @Test
  void refusesTheWholeReportingLineUpAndDown() {
    Rule rule = OutsideReportingLine.wholeChain();
    Couple up =
        couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1").topOfTheChart("M-1"));
    assertThat(up.check(rule)).isEqualTo(REFUSED);
    Couple down = couple().with(p -> p.reportsTo("M-1", "E-1").topOfTheChart("E-1"));
    assertReason(
        down.refusal(rule),
        "the mentee is 1 level above the mentor in the organisation",
        Audience.EVERYBODY);
    Couple side =
        couple().with(p -> p.reportsTo("M-1", "X").reportsTo("E-1", "X").topOfTheChart("X"));
    assertThat(side.check(rule)).isEqualTo(ALLOWED);
  }

  @Test
  void cannotTellAReportingLineThatEndsInNoFileOrGoesRound() {
    Rule rule = OutsideReportingLine.wholeChain();
    assertThat(couple().check(rule)).isEqualTo(UNKNOWN);
    Couple unknown = couple().with(p -> p.reportsTo("E-1", "gone").topOfTheChart("M-1"));
    assertThat(unknown.check(rule)).isEqualTo(UNKNOWN);
    Couple round =
        couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "E-1").topOfTheChart("M-1"));
    assertThat(round.check(rule)).isEqualTo(UNKNOWN);
  }

  @Test
  void allowsWhoeverStandsFurtherAboveThanTheLevelsThatCount() {
    Rule rule = new OutsideReportingLine(1);
    assertThat(further().check(rule)).isEqualTo(ALLOWED);
    assertThat(further().check(new OutsideReportingLine(2))).isEqualTo(REFUSED);
    Couple unknown = couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1"));
    assertThat(unknown.check(rule)).isEqualTo(UNKNOWN);
    Couple again = couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1"));
    assertThat(again.refusal(rule).key()).isEqualTo("reporting-line.unknown");
  }

  private static Couple further() {
    return couple().with(p -> p.reportsTo("E-1", "X").reportsTo("X", "M-1").topOfTheChart("M-1"));
  }

  @Test
  void refusesPairWithoutSharedLanguage() {
    Rule rule = new CommonLanguage();
    Couple strangers =
        couple().mentee(LANGUAGES, List.of("de", "fr")).mentor(LANGUAGES, List.of("en"));
    assertThat(strangers.check(rule)).isEqualTo(REFUSED);
    assertThat(
            couple()
                .mentee(LANGUAGES, List.of("de", "en"))
                .mentor(LANGUAGES, List.of("en"))
                .check(rule))
        .isEqualTo(ALLOWED);
    assertReason(
        couple()
            .mentee(LANGUAGES, List.of("de", "fr"))
            .mentor(LANGUAGES, List.of("en"))
            .refusal(rule),
        "the mentee speaks de, fr, the mentor en",
        Audience.EVERYBODY);
  }

  @Test
  void cannotTellWithoutLanguages() {
    Rule rule = new CommonLanguage();
    assertThat(couple().mentee(LANGUAGES, List.of("de")).check(rule)).isEqualTo(UNKNOWN);
    Couple empty = couple().mentee(LANGUAGES, List.of()).mentor(LANGUAGES, List.of("en"));
    assertThat(empty.check(rule)).isEqualTo(UNKNOWN);
    assertThat(couple().mentee(LANGUAGES, List.of()).refusal(rule).sentence())
        .isEqualTo("the mentee speaks unknown languages, the mentor unknown languages");
  }

  @Test
  void refusesTooFewWorkingHoursInCommon() {
    Rule rule = WorkingHoursInCommon.atLeast(2);
    assertThat(hours(9, 17, 15, 20).check(rule)).isEqualTo(ALLOWED);
    assertThat(hours(9, 17, 16, 20).check(rule)).isEqualTo(REFUSED);
    assertReason(
        hours(9, 17, 16, 20).refusal(rule),
        "working hours have 60 minutes a week in common, the programme asks for 2 hours",
        Audience.EVERYBODY);
    assertThat(couple().check(rule)).isEqualTo(UNKNOWN);
    assertReason(couple().refusal(rule), "working hours are not known", Audience.EVERYBODY);
  }

  private static Couple hours(int from, int to, int otherFrom, int otherTo) {
    return couple()
        .mentee(WORKING_HOURS, monday(from, to))
        .mentor(WORKING_HOURS, monday(otherFrom, otherTo));
  }

  private static WorkingHours monday(int from, int to) {
    return WorkingHours.of(
        List.of(
            new WorkingHours.Range(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0))),
        ZoneId.of("Europe/Berlin"),
        LocalDate.of(2027, 1, 4));
  }

  @Test
  void refusesToRepeatAPairTooSoon() {
    Rule rule = NoRepeat.within(4);
    assertThat(couple().check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().with(p -> p.past("E-1", "M-1", 4)).check(rule)).isEqualTo(REFUSED);
    assertThat(couple().with(p -> p.past("E-1", "M-1", 5)).check(rule)).isEqualTo(ALLOWED);
    assertThat(couple().with(p -> p.past("E-1", "M-1", 9).past("E-1", "M-1", 2)).check(rule))
        .isEqualTo(REFUSED);
    assertReason(
        couple().with(p -> p.past("E-1", "M-1", 3)).refusal(rule),
        "the two were a pair until 3 cycles ago, the programme waits for 4",
        Audience.EVERYBODY);
  }

  @Test
  void asksForTheSameOrForDifferentValues() {
    Rule same = new SameColumn("same-site", SITE, SITE);
    Rule different = new DifferentColumn("other-site", SITE, SITE);
    assertThat(sites("Graz", "Graz").check(same)).isEqualTo(ALLOWED);
    assertThat(sites("Graz", "Linz").check(same)).isEqualTo(REFUSED);
    assertThat(sites("Graz", "Graz").check(different)).isEqualTo(REFUSED);
    assertThat(sites("Graz", "Linz").check(different)).isEqualTo(ALLOWED);
    assertThat(couple().mentee(SITE, "Graz").check(same)).isEqualTo(UNKNOWN);
    assertThat(couple().mentor(SITE, "Graz").check(different)).isEqualTo(UNKNOWN);
    assertReason(
        sites("Graz", "Linz").refusal(same),
        "the mentee's site is Graz, the mentor's site is Linz",
        Audience.EVERYBODY);
    assertReason(
        couple().mentee(SITE, "Graz").refusal(different),
        "the mentee's site is Graz, the mentor's site is unknown",
        Audience.EVERYBODY);
  }

  private static Couple sites(String mentee, String mentor) {
    return couple().mentee(SITE, mentee).mentor(SITE, mentor);
  }

  @Test
  void asksForEnoughValuesInCommon() {
    Rule rule = new OverlappingColumns("topics", TOPICS, TOPICS, 2);
    assertThat(topics(List.of("a", "b", "c"), List.of("b", "c")).check(rule)).isEqualTo(ALLOWED);
    assertThat(topics(List.of("a", "b"), List.of("b", "c")).check(rule)).isEqualTo(REFUSED);
    assertThat(topics(List.of("b", "b"), List.of("b", "c")).check(rule)).isEqualTo(REFUSED);
    assertThat(topics(List.of(), List.of("b")).check(rule)).isEqualTo(UNKNOWN);
    assertReason(
        topics(List.of("a"), List.of("b", "c")).refusal(rule),
        "the mentee's topics: a; the mentor's topics: b, c; fewer than 2 in common",
        Audience.EVERYBODY);
  }

  private static Couple topics(List<String> mentee, List<String> mentor) {
    return couple().mentee(TOPICS, mentee).mentor(TOPICS, mentor);
  }

  @Test
  void asksForAGapOnALadderOfOnesOwn() {
    Rule rule = new LadderGapWithin("belt", SITE, List.of("white", "green", "black"), 1, 1);
    assertThat(sites("white", "green").check(rule)).isEqualTo(ALLOWED);
    assertThat(sites("white", "black").check(rule)).isEqualTo(REFUSED);
    assertThat(sites("white", "pink").check(rule)).isEqualTo(UNKNOWN);
    assertReason(
        sites("white", "black").refusal(rule),
        "the mentor's site is black, the mentee's white; the programme asks for 1 to 1 rungs above",
        Audience.EVERYBODY);
  }

  @Test
  void refusesOptionsThatMakeNoSenseWithTheFigures() {
    assertThatThrownBy(() -> StageGap.between(3, 1)).hasMessageContainingAll("3", "1");
    assertThatThrownBy(() -> NoRepeat.within(0)).hasMessageContaining("0");
    assertThatThrownBy(() -> new OutsideReportingLine(0)).hasMessageContaining("0");
    assertThatThrownBy(() -> WorkingHoursInCommon.atLeast(169)).hasMessageContainingAll("169");
    assertThatThrownBy(() -> new OverlappingColumns("x", TOPICS, TOPICS, 0))
        .hasMessageContaining("0");
    assertThatThrownBy(() -> new LadderGapWithin("x", SITE, List.of("a"), 2, 1))
        .hasMessageContainingAll("2", "1");
  }
}
