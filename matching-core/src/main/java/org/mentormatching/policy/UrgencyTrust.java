package org.mentormatching.policy;

import static org.mentormatching.model.Columns.URGENCY;
import static org.mentormatching.model.Columns.URGENCY_CONFIRMED;

import org.mentormatching.model.Mentee;

/** When a mentee's "now" counts as urgent. */
public enum UrgencyTrust {
  /** If the coordinator's column confirms it; otherwise it counts as "soon". */
  CONFIRMED,
  /** As the mentee states it. */
  AS_STATED;

  /** Whether the mentee counts as somebody who needs a mentor now. */
  public boolean isUrgentNow(Mentee mentee) {
    return says(mentee, "now")
        && (this == AS_STATED || mentee.attributes().get(URGENCY_CONFIRMED).orElse(false));
  }

  /** Whether the mentee counts as somebody who needs a mentor soon. */
  public boolean isUrgentSoon(Mentee mentee) {
    return says(mentee, "soon") || (says(mentee, "now") && !isUrgentNow(mentee));
  }

  private static boolean says(Mentee mentee, String urgency) {
    return mentee.attributes().get(URGENCY).orElse("").equals(urgency);
  }
}
