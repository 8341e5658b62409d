package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.criteria.Closeness;
import org.mentormatching.policy.criteria.DistanceFromHome;
import org.mentormatching.policy.criteria.DomainOverlap;
import org.mentormatching.policy.criteria.LadderGap;
import org.mentormatching.policy.rules.CommonLanguage;
import org.mentormatching.policy.rules.LadderGapWithin;
import org.mentormatching.policy.rules.NoRepeat;
import org.mentormatching.policy.rules.OutsideReportingLine;
import org.mentormatching.policy.rules.SameColumn;
import org.mentormatching.policy.rules.StageGap;
import org.mentormatching.policy.rules.WorkingHoursInCommon;

class DefinitionTest {
  @Test
  void saysWhatIsSetAndElseWhatIsUsual() {
    assertThat(StageGap.DEFINITION.sentence(Map.of("most", 2L)))
        .startsWith("The mentor stands 1 to 2 rungs above the mentee. ");
  }

  @Test
  void saysNumbersWithWhatTheyCount() {
    assertThat(WorkingHoursInCommon.DEFINITION.sentence(Map.of()))
        .contains("at least 1 working hour a week");
    assertThat(WorkingHoursInCommon.DEFINITION.sentence(Map.of("hours", 3L)))
        .contains("at least 3 working hours a week");
  }

  @Test
  void saysWhatANumberStandsFor() {
    assertThat(OutsideReportingLine.DEFINITION.sentence(Map.of()))
        .endsWith("counting all levels up and down.");
    assertThat(OutsideReportingLine.DEFINITION.sentence(Map.of("levels", 1L)))
        .endsWith("counting 1 level up and down.");
    assertThat(NoRepeat.DEFINITION.sentence(Map.of("cycles", 1L)))
        .isEqualTo("A pair that ended within the last cycle is not made again.");
  }

  @Test
  void saysWhatAWordStandsFor() {
    assertThat(DomainOverlap.DEFINITION.sentence(Map.of("order", "ranked")))
        .endsWith("; the one named first counts most.");
  }

  @Test
  void saysColumnsAsPeopleSayThem() {
    assertThat(
            SameColumn.DEFINITION.sentence(
                Map.of("mentee", "company_stage", "mentor", "Where do you {mentee}?")))
        .isEqualTo(
            "The mentee's company stage and the mentor's \"Where do you {mentee}?\" are the same.");
    assertThat(DistanceFromHome.DEFINITION.sentence(Map.of("columns", List.of("a", "b", "c"))))
        .contains("the share of a, b and c in which");
    assertThat(Closeness.DEFINITION.sentence(Map.of())).contains("the mentor's Years are close");
  }

  @Test
  void saysPercentagesInOrder() {
    assertThat(LadderGap.DEFINITION.sentence(Map.of("percent_by_gap", Map.of(2L, 40L, 1L, 100L))))
        .endsWith("above the mentee: 100 % for 1, 40 % for 2, none otherwise.");
  }

  @Test
  void saysThatValuesCanBeOthers() {
    assertThat(StageGap.DEFINITION.inGeneral()).startsWith("Unless set otherwise: The mentor");
    assertThat(SameColumn.DEFINITION.inGeneral()).startsWith("For example: The mentee's location");
    assertThat(CommonLanguage.DEFINITION.inGeneral()).startsWith("Mentee and mentor");
  }

  @Test
  void saysRungsBelowTheMenteeInWords() {
    assertThat(StageGap.DEFINITION.sentence(Map.of("least", -1L)))
        .startsWith("The mentor stands 1 rung below to 3 above the mentee. ");
    assertThat(StageGap.DEFINITION.sentence(Map.of("least", -3L, "most", -2L)))
        .startsWith("The mentor stands 2 to 3 rungs below the mentee. ");
    assertThat(LadderGapWithin.DEFINITION.sentence(Map.of("least", -2L, "most", 0L)))
        .endsWith("the mentor stands 2 rungs below to 0 above the mentee.");
  }
}
