package org.mentormatching.policy;

import java.util.stream.IntStream;

/**
 * A lower limit on panels: of the mentors of a mentee who has several, at least one is what is
 * asked for. Of a mentee with one mentor, or none, nothing is asked.
 */
public interface PanelMemberLimit extends LowerLimit, PanelLimit {
  /**
   * Whether a mentor is what is asked for, whoever the others are.
   *
   * @param panel mentors of one mentee
   * @param index from 0 to {@link GroupView#size()} - 1
   */
  boolean isAskedFor(GroupView panel, int index);

  @Override
  default long excess(GroupView panel) {
    boolean isMet =
        panel.size() < 2
            || IntStream.range(0, panel.size()).anyMatch(index -> isAskedFor(panel, index));
    return isMet ? 0 : 1;
  }
}
