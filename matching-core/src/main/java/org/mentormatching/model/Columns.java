package org.mentormatching.model;

import java.time.Duration;
import java.util.List;
import org.mentormatching.model.LinkColumn.Target;

/** The columns that the shipped rules, criteria and limits read. */
public final class Columns {
  /** Career stage: a rung of the programme's ladder. */
  public static final Column<String> STAGE = Column.text("stage");

  /** Individual contributor or management. */
  public static final Column<String> TRACK = Column.text("track");

  /** Where a mentee wants to be two moves from now: a rung of the ladder. */
  public static final Column<String> GOAL_STAGE = Column.text("goal_stage");

  /** The track that a mentee wants to be on; the mentee's own where it is missing. */
  public static final Column<String> TARGET_TRACK = Column.text("target_track");

  /** The kind of change that a mentee faces. */
  public static final Column<String> TRANSITION = Column.text("transition");

  /** The kinds of change that a mentor has lived or coached. */
  public static final Column<List<String>> TRANSITIONS = Column.list("transitions");

  /** How urgent a mentee's case is: normal, soon or now. */
  public static final Column<String> URGENCY = Column.text("urgency");

  /** Whether the coordinator confirms a mentee's urgency. */
  public static final Column<Boolean> URGENCY_CONFIRMED = Column.flag("urgency_confirmed");

  /** What a mentee wants to get better at. */
  public static final Column<List<String>> DEVELOPMENT_AREAS = Column.list("development_areas");

  /** Whether a mentee agrees that the mentor is told of these. */
  public static final Column<Boolean> SHARES_DEVELOPMENT_AREAS =
      Column.flag("shares_development_areas");

  /** What somebody is good at. */
  public static final Column<List<String>> STRENGTHS = Column.list("strengths");

  /** Fields of expertise, the most wanted first. */
  public static final Column<List<String>> DOMAINS = Column.list("domains");

  /** How somebody likes to work: planned, direct, in writing and so on. */
  public static final Column<List<String>> WAYS_OF_WORKING = Column.list("ways_of_working");

  /** The stage of the company that a mentee works in: seed, growth and so on. */
  public static final Column<String> COMPANY_STAGE = Column.text("company_stage");

  /** The company stages that a mentor knows. */
  public static final Column<List<String>> COMPANY_STAGES = Column.list("company_stages");

  /** The industry that a mentee works in. */
  public static final Column<String> INDUSTRY = Column.text("industry");

  /** The industries that a mentor knows. */
  public static final Column<List<String>> INDUSTRIES = Column.list("industries");

  /** How well a mentor coaches, on the scale of the programme. */
  public static final Column<Long> COACHING_RATING = Column.number("coaching_rating");

  /** What a mentor wants to learn from a mentee. */
  public static final Column<List<String>> WANTS_TO_LEARN = Column.list("wants_to_learn");

  /** What a mentor does not want to be asked about. */
  public static final Column<List<String>> EXCLUDED_TOPICS = Column.list("excluded_topics");

  /** Where in the organisation somebody works. */
  public static final Column<String> DEPARTMENT = Column.text("department");

  /** Where somebody works. */
  public static final Column<String> LOCATION = Column.text("location");

  /** The hours of the week in which somebody can meet. */
  public static final Column<WorkingHours> WORKING_HOURS = Column.hours("working_hours");

  /** Languages that somebody speaks well enough to talk in. */
  public static final Column<List<String>> LANGUAGES = Column.list("languages");

  /** How many mentors a mentee wishes for; 1 where it is missing. */
  public static final Column<Long> MENTORS_WANTED = Column.number("mentors_wanted");

  /** All seats of a mentor, those taken by ongoing pairs included; 1 where it is missing. */
  public static final Column<Long> CAPACITY = Column.number("capacity");

  /** How many urgent mentees a mentor takes at most. */
  public static final Column<Long> MAX_URGENT = Column.number("max_urgent");

  /** Time a month that a mentee needs, or that a mentor has for all mentees together. */
  public static final Column<Duration> HOURS_PER_MONTH = Column.duration("hours_per_month");

  /** For how many cycles a mentee has been waiting. */
  public static final Column<Long> CYCLES_WAITING = Column.number("cycles_waiting");

  /** Whether somebody takes part in this cycle. */
  public static final Column<Boolean> ACTIVE = Column.flag("active");

  /** Whether somebody consents to being matched. */
  public static final Column<Boolean> CONSENT = Column.flag("consent");

  /** Mentors that a mentee would like, the dearest with number 1. */
  public static final LinkColumn PREFERRED_MENTORS =
      new LinkColumn("preferred_mentors", Target.OTHER_SIDE);

  /** Mentors that a mentee must not get. */
  public static final LinkColumn EXCLUDED_MENTORS =
      new LinkColumn("excluded_mentors", Target.OTHER_SIDE);

  /** Mentees that a mentor would like, the dearest with number 1. */
  public static final LinkColumn PREFERRED_MENTEES =
      new LinkColumn("preferred_mentees", Target.OTHER_SIDE);

  /** Mentees that a mentor must not get. */
  public static final LinkColumn EXCLUDED_MENTEES =
      new LinkColumn("excluded_mentees", Target.OTHER_SIDE);

  /** No where somebody rules out people of whom it is not known who they are. */
  public static final Column<Boolean> EXCLUSIONS_UNDERSTOOD = Column.flag("exclusions_understood");

  /** A score from 0 to 100 that something outside gives to a mentee with a mentor. */
  public static final LinkColumn AFFINITY = new LinkColumn("affinity", Target.OTHER_SIDE);

  /** Minutes a month that a mentee needs with a mentor, where that is known of the pair. */
  public static final LinkColumn PAIR_MINUTES = new LinkColumn("pair_minutes", Target.OTHER_SIDE);

  /** A mentee's former mentors, with the number of cycles since the pair ended. */
  public static final LinkColumn PAST_MENTORS = new LinkColumn("past_mentors", Target.OTHER_SIDE);

  /** The mentors whom a mentee has in the proposal that a new one is to change little of. */
  public static final LinkColumn EARLIER_MENTORS =
      new LinkColumn("earlier_mentors", Target.OTHER_SIDE);

  /** Everybody above somebody in the organisation, the direct manager with number 1. */
  public static final LinkColumn REPORTING_LINE = new LinkColumn("reporting_line", Target.ANYBODY);

  /** The direct manager, by person id; a problem takes it from the reporting lines. */
  public static final Column<String> MANAGER_ID = Column.text("manager_id");

  /** Whether the reporting line is known up to the top. */
  public static final Column<Boolean> REPORTING_LINE_COMPLETE =
      Column.flag("reporting_line_complete");

  /** The person alone, so that a rule can tell when both sides are the same person. */
  public static final LinkColumn SELF = new LinkColumn("self", Target.ANYBODY);

  private Columns() {}
}
