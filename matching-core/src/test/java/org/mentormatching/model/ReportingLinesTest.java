package org.mentormatching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {
  private static Problem chart(String... lines) {
    Problem.Builder problem = Problem.builder();
    for (String line : lines) {
      String person = line.substring(0, line.indexOf('<'));
      problem.mentee(Mentee.builder(person).build());
      problem.reportsTo(person, line.substring(line.indexOf('<') + 1));
    }
    return problem.build();
  }

  private static List<String> above(Problem problem, String id) {
    return attributes(problem, id).get(Columns.REPORTING_LINE).orElseThrow().byNumber();
  }

  private static Attributes attributes(Problem problem, String id) {
    return problem.mentee(id).orElseThrow().attributes();
  }

  private static boolean complete(Problem problem, String id) {
    return attributes(problem, id).get(Columns.REPORTING_LINE_COMPLETE).orElseThrow();
  }

  @Test
  void listsEverybodyAboveTheDirectManagerFirst() {
    Problem problem = chart("d<c", "c<b", "b<a", "a<");
    assertThat(above(problem, "d")).containsExactly("c", "b", "a");
    assertThat(above(problem, "a")).isEmpty();
    assertThat(complete(problem, "d")).isTrue();
    assertThat(complete(problem, "a")).isTrue();
  }

  @Test
  void namesTheDirectManager() {
    Problem problem = chart("c<b", "b<a", "a<");
    assertThat(attributes(problem, "c").get(Columns.MANAGER_ID)).contains("b");
    assertThat(attributes(problem, "a").get(Columns.MANAGER_ID)).isEmpty();
  }

  @Test
  void endsAtAManagerWhoIsNotOnTheChart() {
    Problem problem = chart("c<b", "b<x", "a<y");
    assertThat(above(problem, "c")).containsExactly("b", "x");
    assertThat(complete(problem, "c")).isFalse();
    assertThat(problem.reportingLines().unknownManagers()).containsExactly("x", "y");
  }

  @Test
  void findsEveryCircleOnceAndDoesNotLoop() {
    Problem problem = chart("d<b", "c<a", "b<c", "a<b", "y<x", "x<y", "z<z", "t<");
    assertThat(problem.reportingLines().circles())
        .containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("x", "y"), List.of("z"));
    assertThat(above(problem, "d")).containsExactly("b", "c", "a");
    assertThat(complete(problem, "d")).isFalse();
    assertThat(complete(problem, "a")).isFalse();
    assertThat(complete(problem, "t")).isTrue();
  }

  @Test
  void knowsNothingOfWhoeverIsNotOnTheChart() {
    Problem problem =
        Problem.builder().mentee(Mentee.builder("E-1").build()).reportsTo("x", "y").build();
    assertThat(attributes(problem, "E-1").get(Columns.REPORTING_LINE)).isEmpty();
    assertThat(attributes(problem, "E-1").get(Columns.REPORTING_LINE_COMPLETE)).isEmpty();
    assertThat(problem.reportingLines().isEmpty()).isFalse();
    assertThat(Problem.builder().build().reportingLines().isEmpty()).isTrue();
  }
}
