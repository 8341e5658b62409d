package org.mentormatching.policy;

import static org.mentormatching.model.Columns.URGENCY;
import static org.mentormatching.model.Columns.URGENCY_CONFIRMED;

import java.util.Optional;
import org.mentormatching.model.Mentee;

/** When a mentee's "now" counts as urgent. */
public enum UrgencyTrust {
  /** If the coordinator's column confirms it; otherwise it counts as "soon". */
  CONFIRMED,
  /** As the mentee states it. */
  AS_STATED;

  /** Whether the mentee counts as somebody who needs a mentor now. */
  public boolean isUrgentNow(Mentee mentee) {
    return isUrgentNow(
        mentee.attributes().get(URGENCY), mentee.attributes().get(URGENCY_CONFIRMED));
  }

  /**
   * The same of a mentee's answers.
   *
   * @param urgency in the column {@code urgency}
   * @param confirmed in the column {@code urgency_confirmed}
   */
  public boolean isUrgentNow(Optional<String> urgency, Optional<Boolean> confirmed) {
    return urgency.orElse("").equals("now") && (this == AS_STATED || confirmed.orElse(false));
  }

  /** Whether the mentee counts as somebody who needs a mentor soon. */
  public boolean isUrgentSoon(Mentee mentee) {
    return says(mentee, "soon") || (says(mentee, "now") && !isUrgentNow(mentee));
  }

  private static boolean says(Mentee mentee, String urgency) {
    return mentee.attributes().get(URGENCY).orElse("").equals(urgency);
  }
}
