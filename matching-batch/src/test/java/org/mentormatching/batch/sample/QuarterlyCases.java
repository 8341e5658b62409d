package org.mentormatching.batch.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a coordinator meets in every round: urgent cases, people who wait, people who cannot be
 * helped, and a manager who asks for the same mentor as somebody below.
 */
final class QuarterlyCases {
  private static final String UKRAINIAN = "Ukrainian";

  private final Organisation organisation;
  private final Dice dice;
  private final List<Participant> mentees;
  private final List<Participant> mentors;
  private final Set<String> taken = new HashSet<>();
  private final Table exclusions = new Table("mentee_id", "mentor_id", "reason");

  QuarterlyCases(
      Organisation organisation, QuarterlyPeople people, QuarterlyWishes wishes, Dice dice) {
    this.organisation = organisation;
    this.dice = dice;
    mentees = people.mentees();
    mentors = people.mentors();
    mentees.stream().filter(who -> who.employee().onLoan()).forEach(who -> taken.add(who.id()));
    wishes.popular().forEach(mentor -> taken.add(mentor.id()));
    wishes.popular().stream()
        .filter(mentor -> mentor.stage().rung == Stage.HEAD.rung)
        .forEach(this::managerAndReport);
    everyMentorExcluded();
    nobodySpeaksTheLanguage();
    cannotTakePart();
    urgent();
    waiting();
    wantTwo();
  }

  /** People with a part of their own in some case; nothing else is to happen to them. */
  Set<String> taken() {
    return taken;
  }

  /** Exclusions by the coordinator. */
  Table exclusions() {
    return exclusions;
  }

  /** A manager and somebody below, two levels if there is such a pair, ask for one mentor. */
  private void managerAndReport(Participant mentor) {
    Plausible plausible = new Plausible(organisation);
    List<Participant> known =
        plausible.menteesFor(mentor, mentees).stream()
            .filter(who -> !taken.contains(who.id()) && Plausible.canMeet(who, mentor))
            .toList();
    for (Participant manager : known) {
      for (Participant report : known) {
        if (organisation.isAbove(manager.employee(), report.employee())) {
          askForEachOther(manager, mentor);
          askForEachOther(report, mentor);
          mentor.set("preferred_mentees", List.of(manager.id(), report.id()));
          return;
        }
      }
    }
  }

  private void askForEachOther(Participant mentee, Participant mentor) {
    taken.add(mentee.id());
    mentee.set("preferred_mentors", mentor.id());
    mentee.set("excluded_mentors", "");
    mentee.set("hours_per_month", "1");
    mentee.set("domains", mentor.get("domains"));
    mentee.set("development_areas", dice.some(2, split(mentor.get("strengths"))));
    mentee.set("ways_of_working", dice.some(2, split(mentor.get("ways_of_working"))));
    mentee.set("transition", dice.pick(split(mentor.get("transitions"))));
    mentee.set("target_track", mentor.get("track"));
    mentee.set("goal_stage", mentor.get("stage"));
  }

  private static List<String> split(String list) {
    return List.of(list.split("; ", -1));
  }

  /** A director: the only executives who are not above are excluded, each by somebody else. */
  private void everyMentorExcluded() {
    Participant director = free(who -> who.stage() == Stage.DIRECTOR);
    List<Participant> executives =
        mentors.stream()
            .filter(who -> who.stage() == Stage.EXECUTIVE)
            .filter(who -> !organisation.inOneLine(who.employee(), director.employee()))
            .toList();
    director.set("excluded_mentors", executives.get(0).id());
    executives.get(1).set("excluded_mentees", director.id());
    for (Participant executive : executives.subList(2, executives.size())) {
      exclusions.row(director.id(), executive.id(), "both sit on the pay committee");
    }
  }

  /** One language that no mentor speaks, and one that only a mentor far above does. */
  private void nobodySpeaksTheLanguage() {
    free(who -> who.employee().site() == Site.HO_CHI_MINH_CITY && who.stage() == Stage.JUNIOR)
        .set("languages", "Khmer");
    free(who -> who.employee().site() == Site.WARSAW && who.stage() == Stage.PROFESSIONAL)
        .set("languages", UKRAINIAN);
    mentors.stream()
        .filter(who -> who.stage() == Stage.DIRECTOR)
        .findFirst()
        .ifPresent(who -> who.set("languages", List.of(UKRAINIAN, "English")));
  }

  private void cannotTakePart() {
    free(who -> who.stage() == Stage.SENIOR).set("consent", "no");
    free(who -> who.stage() == Stage.PROFESSIONAL).set("consent", "");
    free(who -> who.stage() == Stage.JUNIOR).set("active", "no");
    free(who -> who.stage() == Stage.JUNIOR && who.employee().site() == Site.ISTANBUL)
        .set("working_hours", "Sat 08:00-18:00; Sun 08:00-18:00");
  }

  private void urgent() {
    List<Stage> now =
        List.of(
            Stage.HEAD,
            Stage.TEAM_LEAD,
            Stage.TEAM_LEAD,
            Stage.STAFF,
            Stage.SENIOR,
            Stage.SENIOR,
            Stage.SENIOR,
            Stage.PROFESSIONAL,
            Stage.PROFESSIONAL,
            Stage.JUNIOR,
            Stage.JUNIOR);
    for (Stage stage : now) {
      Participant mentee = free(who -> who.stage() == stage);
      mentee.set("urgency", "now");
      mentee.set("urgency_confirmed", "yes");
    }
    for (int i = 0; i < 5; i++) {
      free(who -> who.stage().rung <= Stage.TEAM_LEAD.rung).set("urgency", "soon");
    }
    Participant notConfirmed = free(who -> who.stage() == Stage.PROFESSIONAL);
    notConfirmed.set("urgency", "now");
    notConfirmed.set("urgency_confirmed", "no");
    free(who -> who.stage() == Stage.JUNIOR).set("urgency", "now");
  }

  private void waiting() {
    for (String cycles : List.of("1", "1", "1", "1", "2", "2", "3")) {
      free(who -> who.stage().rung <= Stage.TEAM_LEAD.rung).set("cycles_waiting", cycles);
    }
    free(who -> who.stage() == Stage.HEAD).set("cycles_waiting", "1");
  }

  private void wantTwo() {
    for (int i = 0; i < 10; i++) {
      free(who -> who.stage().rung <= Stage.STAFF.rung).set("mentors_wanted", "2");
    }
  }

  /** A mentee without a part in any case yet, who now has one. */
  private Participant free(Predicate<Participant> kind) {
    Participant mentee =
        dice.pick(
            mentees.stream().filter(who -> !taken.contains(who.id()) && kind.test(who)).toList());
    taken.add(mentee.id());
    return mentee;
  }
}
