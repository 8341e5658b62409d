package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentormatching.batch.sample.Stage.Track;

/** Who takes part in the quarterly programme, on which side, and how they answer. */
final class QuarterlyPeople {
  /** How many people of one stage take part on each side. */
  private record Quota(Stage stage, int mentees, int mentors, int both) {}

  private static final List<Quota> QUOTAS =
      List.of(
          new Quota(Stage.JUNIOR, 36, 0, 0),
          new Quota(Stage.PROFESSIONAL, 49, 0, 0),
          new Quota(Stage.SENIOR, 36, 22, 5),
          new Quota(Stage.STAFF, 8, 12, 1),
          new Quota(Stage.TEAM_LEAD, 16, 25, 3),
          new Quota(Stage.PRINCIPAL, 2, 7, 0),
          new Quota(Stage.HEAD, 8, 13, 1),
          new Quota(Stage.DISTINGUISHED, 1, 1, 0),
          new Quota(Stage.DIRECTOR, 2, 6, 0),
          new Quota(Stage.EXECUTIVE, 2, 4, 0));

  private final Dice dice;
  private final List<Participant> mentees = new ArrayList<>();
  private final List<Participant> mentors = new ArrayList<>();

  QuarterlyPeople(Organisation organisation, Dice dice) {
    this.dice = dice;
    for (Quota quota : QUOTAS) {
      List<Employee> drawn = onLoanFirst(organisation.at(quota.stage()));
      int alone = quota.mentees() - quota.both();
      drawn.subList(0, quota.mentees()).forEach(employee -> mentees.add(mentee(employee)));
      drawn
          .subList(alone, alone + quota.mentors())
          .forEach(employee -> mentors.add(mentor(employee)));
    }
    for (Participant mentor : mentors) {
      mentees.stream()
          .filter(mentee -> mentee.id().equals(mentor.id()))
          .forEach(mentee -> copyAboutThePerson(mentee, mentor));
    }
  }

  /** What does not depend on the role is the same in both. */
  private static void copyAboutThePerson(Participant from, Participant to) {
    for (String column : List.of("languages", "time_zone", "working_hours", "ways_of_working")) {
      to.set(column, from.get(column));
    }
  }

  private List<Employee> onLoanFirst(List<Employee> employees) {
    Set<Employee> ordered = new LinkedHashSet<>();
    employees.stream().filter(Employee::onLoan).forEach(ordered::add);
    ordered.addAll(dice.shuffled(employees));
    return List.copyOf(ordered);
  }

  List<Participant> mentees() {
    return mentees;
  }

  List<Participant> mentors() {
    return mentors;
  }

  private Participant mentee(Employee employee) {
    Participant mentee = participant(employee);
    Stage stage = employee.stage();
    String transition = dice.pick(Vocabulary.transitionsFaced(stage));
    mentee.set("transition", dice.chance(90) ? transition : "");
    if (transition.equals("first-time manager")) {
      mentee.set("target_track", Track.MANAGEMENT.label);
      mentee.set("goal_stage", dice.chance(50) ? Stage.HEAD.label : "");
    } else if (transition.equals("back to individual contributor")) {
      mentee.set("target_track", Track.INDIVIDUAL_CONTRIBUTOR.label);
      mentee.set("goal_stage", Stage.PRINCIPAL.label);
    } else if (transition.equals("to senior individual contributor")) {
      mentee.set("goal_stage", Stage.PRINCIPAL.label);
    }
    mentee.set("urgency", dice.chance(60) ? "normal" : "");
    mentee.set("development_areas", dice.some(dice.between(1, 3), Vocabulary.SKILLS));
    mentee.set("domains", domains(employee, dice.between(1, 2)));
    mentee.set(
        "ways_of_working",
        dice.chance(80) ? dice.some(dice.between(1, 3), Vocabulary.WAYS_OF_WORKING) : List.of());
    mentee.set("company_stage", employee.site().companyStage);
    mentee.set("hours_per_month", dice.pick(List.of("1", "1", "1", "1.5", "1.5", "2", "2", "")));
    mentee.set("mentors_wanted", "1");
    mentee.set("active", "yes");
    mentee.set("consent", "yes");
    return mentee;
  }

  private Participant mentor(Employee employee) {
    Participant mentor = participant(employee);
    Stage stage = employee.stage();
    mentor.set(
        "transitions",
        List.copyOf(
            new LinkedHashSet<>(
                dice.some(dice.between(2, 4), Vocabulary.transitionsLived(stage)))));
    mentor.set("strengths", dice.some(dice.between(3, 5), Vocabulary.SKILLS));
    mentor.set("domains", domains(employee, dice.between(1, 3)));
    mentor.set(
        "ways_of_working",
        dice.chance(85) ? dice.some(dice.between(2, 4), Vocabulary.WAYS_OF_WORKING) : List.of());
    List<String> stages = new ArrayList<>(dice.some(1, Vocabulary.COMPANY_STAGES));
    if (!stages.contains(employee.site().companyStage)) {
      stages.add(employee.site().companyStage);
    }
    mentor.set("company_stages", stages);
    int capacity =
        stage.rung >= Stage.DIRECTOR.rung ? 1 : dice.pick(List.of(1, 1, 2, 2, 2, 2, 2, 3, 3, 3));
    mentor.set("capacity", Integer.toString(capacity));
    mentor.set("hours_per_month", dice.chance(90) ? hours(Math.max(120, capacity * 90)) : "");
    mentor.set("active", "yes");
    mentor.set("consent", "yes");
    return mentor;
  }

  private static String hours(int minutes) {
    return minutes / 60 + (minutes % 60 == 30 ? ".5" : "");
  }

  private Participant participant(Employee employee) {
    Participant participant = new Participant(employee);
    participant.set("languages", languages(employee));
    participant.set("working_hours", dice.chance(40) ? dice.pick(Vocabulary.WORKING_HOURS) : "");
    if (employee.site() == Site.LISBON && dice.chance(15)) {
      participant.set("time_zone", "");
    }
    return participant;
  }

  private List<String> languages(Employee employee) {
    Set<String> languages = new LinkedHashSet<>();
    if (employee.site() != Site.TORONTO || dice.chance(40)) {
      languages.add(employee.site().language);
    }
    if (employee.stage().rung >= Stage.SENIOR.rung || dice.chance(94)) {
      languages.add("English");
    }
    if (dice.chance(20)) {
      languages.add(dice.pick(List.of("Spanish", "French", "German", "Portuguese")));
    }
    return List.copyOf(languages);
  }

  private List<String> domains(Employee employee, int own) {
    Set<String> domains = new LinkedHashSet<>(dice.some(own, employee.department().domains()));
    if (dice.chance(45)) {
      domains.addAll(dice.some(1, dice.pick(List.of(Department.values())).domains()));
    }
    return List.copyOf(domains);
  }
}
