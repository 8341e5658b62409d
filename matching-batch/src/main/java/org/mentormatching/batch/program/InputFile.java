package org.mentormatching.batch.program;

import java.util.Locale;

/** The files that a programme can have. */
public enum InputFile {
  /** Those who look for a mentor; must be there. */
  MENTEES("mentees"),
  /** Those who offer to be a mentor; must be there. */
  MENTORS("mentors"),
  /** The export of everybody, which completes both sides and carries the reporting line. */
  PEOPLE("people"),
  /** Scores of pairs from outside. */
  AFFINITY("affinity"),
  /** Hours a month that pairs need. */
  NEEDS("needs"),
  /** Pairs that must not be made. */
  EXCLUSIONS("exclusions"),
  /** Pairs that must be made. */
  PINS("pins"),
  /** Pairs of earlier cycles that go on. */
  ONGOING("ongoing"),
  /** Pairs that have ended. */
  PAST("past-pairs");

  private final String stem;

  InputFile(String stem) {
    this.stem = stem;
  }

  /** The file's usual name without its ending: {@code past-pairs}. */
  public String stem() {
    return stem;
  }

  /** The file's usual name: {@code past-pairs.csv}. */
  public String usualName() {
    return stem + ".csv";
  }

  /** Its name in {@code program.yaml}: {@code past}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a run is impossible without it. */
  public boolean isRequired() {
    return this == MENTEES || this == MENTORS;
  }

  /** Whether its rows are people, not pairs. */
  public boolean listsPeople() {
    return this == MENTEES || this == MENTORS || this == PEOPLE;
  }
}
