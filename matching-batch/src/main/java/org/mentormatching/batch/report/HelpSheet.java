package org.mentormatching.batch.report;

import java.util.List;

/** The columns of the table of changes that would help. */
final class HelpSheet {
  static final List<String> HEADER =
      List.of(
          "change", "serves", "serves_whom", "who_loses", "adds_points", "profile", Sheet.PROPOSAL);

  private HelpSheet() {}

  static List<String> row(HelpLine line, String proposal) {
    return List.of(
        line.change(),
        line.number(),
        String.join("; ", line.menteeIds()),
        String.join("; ", line.losingIds()),
        line.points().orElse(""),
        line.profile(),
        proposal);
  }
}
