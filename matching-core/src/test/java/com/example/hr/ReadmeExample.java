package com.example.hr;

import static com.example.hr.OtherTeam.TEAM;
import static com.example.hr.SameCountry.COUNTRY;
import static org.mentormatching.model.Columns.CAPACITY;
import static org.mentormatching.model.Columns.DEVELOPMENT_AREAS;
import static org.mentormatching.model.Columns.STAGE;
import static org.mentormatching.model.Columns.STRENGTHS;

import java.util.List;
import java.util.function.Consumer;
import org.mentormatching.Matcher;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.NeedsCovered;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.policy.rules.StageGap;
import org.mentormatching.result.MatchingResult;

/** What README shows an engineer who embeds the library. */
final class ReadmeExample {
  private ReadmeExample() {}

  private static Mentee toMentee(Employee employee) {
    return Mentee.builder(employee.id())
        .set(STAGE, employee.grade())
        .set(DEVELOPMENT_AREAS, employee.wantsToLearn())
        .set(COUNTRY, employee.country())
        .set(TEAM, employee.team())
        .build();
  }

  private static Mentor toMentor(Employee employee) {
    return Mentor.builder(employee.id())
        .set(STAGE, employee.grade())
        .set(STRENGTHS, employee.knows())
        .set(COUNTRY, employee.country())
        .set(TEAM, employee.team())
        .set(CAPACITY, (long) employee.places())
        .build();
  }

  // readme:begin
  static void propose(List<Employee> learners, List<Employee> experts, Consumer<String> out) {
    Problem problem =
        Problem.builder()
            .mentees(learners, ReadmeExample::toMentee) // Mentee.builder(id).set(STAGE, grade)...
            .mentors(experts, ReadmeExample::toMentor)
            .exclude("E-118", "M-03", "worked together last year")
            .build();

    Policy policy =
        Policy.builder()
            .require(StageGap.between(1, 3))
            .require(new Exclusions())
            .require(new SameCountry()) // a rule of your own: one class
            .prefer(new NeedsCovered(), 60)
            .prefer(new OtherTeam(), 40) // a criterion of your own: one class
            .build();

    MatchingResult result = Matcher.using(policy).match(problem);

    result.matches().forEach(pair -> out.accept(pair.menteeId() + " with " + pair.mentorId()));
    result.unmatched().forEach(person -> out.accept(person.menteeId() + ": " + person.cause()));
    out.accept(result.optimality().status().toString()); // PROVEN: no better set of pairs exists
  }
  // readme:end
}
