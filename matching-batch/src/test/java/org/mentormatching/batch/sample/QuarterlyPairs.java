package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is settled about pairs of the quarterly programme, and what is told about them. */
final class QuarterlyPairs {
  private static final List<String> REASONS =
      List.of(
          "worked together until last spring",
          "family",
          "asked by People",
          "a complaint between the two teams is open",
          "one has applied for a position with the other");

  private final Organisation organisation;
  private final Plausible plausible;
  private final QuarterlyPeople people;
  private final QuarterlyCases cases;
  private final Dice dice;
  private final Set<String> taken;
  private final Set<String> busy = new HashSet<>();

  QuarterlyPairs(
      Organisation organisation, QuarterlyPeople people, QuarterlyCases cases, Dice dice) {
    this.organisation = organisation;
    this.people = people;
    this.cases = cases;
    this.dice = dice;
    plausible = new Plausible(organisation);
    taken = new HashSet<>(cases.taken());
  }

  /** Three pairs that fit all rules and one that needs its reason. */
  Table pins() {
    Table pins = new Table("mentee_id", "mentor_id", "override");
    for (Stage stage : List.of(Stage.JUNIOR, Stage.PROFESSIONAL, Stage.SENIOR)) {
      Participant mentee = freeMentee(stage, who -> Plausible.canMeet(who, who));
      Participant mentor = mentorWithSeats(mentee, who -> Plausible.canMeet(who, who));
      pins.row(mentee.id(), mentor.id(), "");
    }
    Participant mentee = freeMentee(Stage.TEAM_LEAD, who -> true);
    Participant peer =
        dice.pick(
            people.mentors().stream()
                .filter(who -> who.stage() == Stage.TEAM_LEAD && isFree(who))
                .filter(who -> who.employee().department() != mentee.employee().department())
                .toList());
    busy.add(peer.id());
    return pins.row(
        mentee.id(),
        peer.id(),
        "same stage, agreed with both: they take over one product together");
  }

  /** Pairs that go on: of mentees in the round who want a second mentor, and of others. */
  Table ongoing() {
    Table ongoing = new Table("mentee_id", "mentor_id", "since");
    for (int i = 0; i < 6; i++) {
      Participant mentee =
          freeMentee(dice.pick(List.of(Stage.PROFESSIONAL, Stage.SENIOR)), who -> true);
      mentee.set("mentors_wanted", "2");
      ongoing.row(mentee.id(), mentorWithSeats(mentee, who -> true).id(), "2026-10-05");
    }
    List<Participant> high =
        people.mentors().stream().filter(who -> who.stage().rung >= Stage.DIRECTOR.rung).toList();
    List<Participant> others =
        people.mentors().stream()
            .filter(who -> isFree(who) && who.stage().rung < Stage.DIRECTOR.rung)
            .filter(who -> !who.get("capacity").equals("1"))
            .toList();
    List<Participant> mentors = new ArrayList<>(dice.some(2, high));
    mentors.addAll(dice.some(6, others));
    for (Participant mentor : mentors) {
      busy.add(mentor.id());
      ongoing.row(outsider(mentor), mentor.id(), dice.pick(List.of("2026-07-06", "2026-10-05")));
    }
    return ongoing;
  }

  /** Pairs of the last three cycles; some of the people are not in this round. */
  Table past() {
    Table past = new Table("mentee_id", "mentor_id", "cycles_ago");
    for (int cyclesAgo = 1; cyclesAgo <= 3; cyclesAgo++) {
      Set<String> pairs = new TreeSet<>();
      for (Participant mentor : dice.some(20, people.mentors())) {
        List<Participant> known =
            plausible.menteesFor(mentor, people.mentees()).stream()
                .filter(who -> !taken.contains(who.id()))
                .toList();
        boolean back = !known.isEmpty() && dice.chance(45);
        pairs.add((back ? dice.pick(known).id() : outsider(mentor)) + "," + mentor.id());
      }
      for (String pair : pairs) {
        String[] ids = pair.split(",", -1);
        past.row(ids[0], ids[1], Integer.toString(cyclesAgo));
      }
    }
    return past;
  }

  /** Exclusions by the coordinator. */
  Table exclusions() {
    Table exclusions = cases.exclusions();
    for (String reason : REASONS) {
      Participant mentee =
          freeMentee(dice.pick(List.of(Stage.PROFESSIONAL, Stage.SENIOR)), who -> true);
      Participant mentor = dice.pick(plausible.mentorsFor(mentee, people.mentors()));
      exclusions.row(mentee.id(), mentor.id(), reason);
    }
    return exclusions;
  }

  /** Scores of a questionnaire that a part of the mentees filled in. */
  Table affinity() {
    Table affinity = new Table("mentee_id", "mentor_id", "affinity");
    for (Participant mentee : people.mentees()) {
      if (dice.chance(45)) {
        for (Participant mentor : dice.some(8, plausible.mentorsFor(mentee, people.mentors()))) {
          affinity.row(mentee.id(), mentor.id(), Integer.toString(dice.between(15, 98)));
        }
      }
    }
    return affinity;
  }

  private Participant freeMentee(Stage stage, Predicate<Participant> kind) {
    Participant mentee =
        dice.pick(
            people.mentees().stream()
                .filter(who -> who.stage() == stage && !taken.contains(who.id()))
                .filter(kind)
                .toList());
    taken.add(mentee.id());
    return mentee;
  }

  private Participant mentorWithSeats(Participant mentee, Predicate<Participant> kind) {
    Participant mentor =
        dice.pick(
            plausible.mentorsFor(mentee, people.mentors()).stream()
                .filter(who -> isFree(who) && kind.test(who))
                .filter(who -> !who.get("capacity").equals("1"))
                .filter(who -> !mentee.get("excluded_mentors").contains(who.id()))
                .toList());
    busy.add(mentor.id());
    return mentor;
  }

  private boolean isFree(Participant mentor) {
    return !taken.contains(mentor.id()) && !busy.contains(mentor.id());
  }

  /** Somebody whom the mentor could have as a mentee and who is not in this round. */
  private String outsider(Participant mentor) {
    Set<String> inRound = new HashSet<>();
    people.mentees().forEach(who -> inRound.add(who.id()));
    people.mentors().forEach(who -> inRound.add(who.id()));
    return dice.pick(
            organisation.employees().stream()
                .filter(who -> !inRound.contains(who.id()))
                .filter(who -> plausible.pair(who, mentor.employee()))
                .toList())
        .id();
  }
}
