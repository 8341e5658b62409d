package org.mentormatching.batch.intake;

import java.util.regex.Pattern;

/** Zeros in front of ids that are numbers, which a spreadsheet takes away. */
final class LeadingZeros {
  private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

  private LeadingZeros() {}

  /** An id without them; an id that is no number as it is. */
  static String without(String id) {
    return ZEROS.matcher(id).replaceFirst("");
  }
}
