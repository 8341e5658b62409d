package org.mentormatching.benchmarks.limits;

import java.util.List;
import java.util.Locale;

/** What a programme is about: who takes part and which limits hold. */
@SuppressWarnings("ImmutableEnumChecker") // drawings are methods and lists are copies
enum Theme {
  /** Hours alone, needs by mentee. */
  HOURS(Cohort::draw, SuiteLimit.HOURS),
  /** Hours alone, needs by pair. */
  PAIR_HOURS(Cohort::draw, SuiteLimit.PAIR_HOURS),
  /** The reporting line alone. */
  LINE(Cohort::draw, SuiteLimit.LINE),
  /** Urgent mentees of a mentor alone. */
  URGENT(Cohort::draw, SuiteLimit.URGENT),
  /** The load of mentors alone. */
  LOAD(Cohort::draw, SuiteLimit.LOAD),
  /** Problems in common alone. */
  PROBLEMS(Cohort::draw, SuiteLimit.PROBLEMS),
  /** Panels alone. */
  PANEL(Cohort::draw, SuiteLimit.PANEL),
  /** Pairs of a location alone. */
  LOCATION(Cohort::draw, SuiteLimit.LOCATION),
  /** Mutual pairs alone. */
  MUTUAL(Cohort::draw, SuiteLimit.MUTUAL),
  /** Hours by pair and the reporting line together. */
  HOURS_AND_LINE(Cohort::draw, SuiteLimit.PAIR_HOURS, SuiteLimit.LINE),
  /** All limits together, hours by pair. */
  ALL(
      Cohort::draw,
      SuiteLimit.PAIR_HOURS,
      SuiteLimit.LINE,
      SuiteLimit.URGENT,
      SuiteLimit.LOAD,
      SuiteLimit.PROBLEMS,
      SuiteLimit.PANEL,
      SuiteLimit.LOCATION,
      SuiteLimit.MUTUAL),
  /** The generalised assignment problem, costs and needs uncorrelated. */
  GAP_UNCORRELATED(GapType.UNCORRELATED::draw, SuiteLimit.PAIR_HOURS),
  /** The generalised assignment problem, costs rise with needs. */
  GAP_CORRELATED(GapType.CORRELATED::draw, SuiteLimit.PAIR_HOURS),
  /** The generalised assignment problem, costs fall with needs. */
  GAP_INVERSE(GapType.INVERSE::draw, SuiteLimit.PAIR_HOURS),
  /** The generalised assignment problem, costs are inverse to exponential needs. */
  GAP_EXPONENTIAL(GapType.EXPONENTIAL::draw, SuiteLimit.PAIR_HOURS);

  /** Those that are programmes as many are. */
  static final List<Theme> PROGRAMMES =
      List.of(
          HOURS,
          PAIR_HOURS,
          LINE,
          URGENT,
          LOAD,
          PROBLEMS,
          PANEL,
          LOCATION,
          MUTUAL,
          HOURS_AND_LINE,
          ALL);

  /** The instances of the literature's types. */
  static final List<Theme> GAP =
      List.of(GAP_UNCORRELATED, GAP_CORRELATED, GAP_INVERSE, GAP_EXPONENTIAL);

  /** Draws people. */
  interface Drawing {
    Cohort draw(int mentees, int mentors, long seed);
  }

  private final Drawing drawing;
  private final List<SuiteLimit> limits;

  Theme(Drawing drawing, SuiteLimit... limits) {
    this.drawing = drawing;
    this.limits = List.of(limits);
  }

  /** The limits that hold. */
  List<SuiteLimit> limits() {
    return limits;
  }

  /** People of this theme. */
  Cohort draw(int mentees, int mentors, long seed) {
    return drawing.draw(mentees, mentors, seed);
  }

  /** The name in flags and tables. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
