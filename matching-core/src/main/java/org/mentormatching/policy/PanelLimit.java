package org.mentormatching.policy;

/** A limit that looks at one mentee with all mentors of that mentee: the mentee's panel. */
public interface PanelLimit extends Limit {
  @Override
  default boolean looksAtOneMentor() {
    return false;
  }
}
