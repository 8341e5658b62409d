package org.mentormatching.batch.sample;

import java.nio.file.Path;

/**
 * The quarterly programme of an invented organisation of four hundred people: 160 mentees, 90
 * mentors, and everything that a coordinator has on file.
 */
public final class QuarterlyProgramme {
  private static final long SEED = 20_270_111;

  private QuarterlyProgramme() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] arguments) {
    writeTo(Path.of(arguments[0]));
  }

  /** Writes everything but {@code program.yaml} and {@code README.md}. */
  public static void writeTo(Path folder) {
    Dice dice = new Dice(SEED);
    Organisation organisation = new Organisation(dice);
    QuarterlyPeople people = new QuarterlyPeople(organisation, dice);
    QuarterlyWishes wishes = new QuarterlyWishes(organisation, people, dice);
    QuarterlyCases cases = new QuarterlyCases(organisation, people, wishes, dice);
    QuarterlyPairs pairs = new QuarterlyPairs(organisation, people, cases, dice);
    organisation.chart().writeUtf8(folder.resolve("people.csv"));
    pairs.pins().writeUtf8(folder.resolve("pins.csv"));
    pairs.ongoing().writeUtf8(folder.resolve("ongoing.csv"));
    pairs.exclusions().writeUtf8(folder.resolve("exclusions.csv"));
    pairs.past().writeUtf8(folder.resolve("past-pairs.csv"));
    pairs.affinity().writeUtf8(folder.resolve("affinity.csv"));
    mentees(people).writeUtf8(folder.resolve("mentees.csv"));
    mentors(people).writeUtf8(folder.resolve("mentors.csv"));
  }

  private static Table mentees(QuarterlyPeople people) {
    return Participant.table(
        people.mentees(),
        "id",
        "name",
        "email",
        "stage",
        "track",
        "goal_stage",
        "target_track",
        "transition",
        "urgency",
        "urgency_confirmed",
        "development_areas",
        "domains",
        "ways_of_working",
        "company_stage",
        "languages",
        "time_zone",
        "working_hours",
        "hours_per_month",
        "mentors_wanted",
        "preferred_mentors",
        "excluded_mentors",
        "cycles_waiting",
        "active",
        "consent");
  }

  private static Table mentors(QuarterlyPeople people) {
    return Participant.table(
        people.mentors(),
        "id",
        "name",
        "email",
        "stage",
        "track",
        "transitions",
        "strengths",
        "domains",
        "ways_of_working",
        "company_stages",
        "languages",
        "time_zone",
        "working_hours",
        "hours_per_month",
        "capacity",
        "preferred_mentees",
        "excluded_mentees",
        "active",
        "consent");
  }
}
