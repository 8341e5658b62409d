package org.mentormatching.batch.report;

import java.util.List;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;

/** The columns of the table of changes that would help. */
final class HelpSheet {
  static final List<String> HEADER =
      List.of("change", "serves", "serves_whom", "adds_points", "profile", Sheet.PROPOSAL);

  private HelpSheet() {}

  static List<String> row(Help help, String proposal) {
    String profile =
        help.remedy() instanceof Remedy.OneMoreMentor more ? HelpWords.profile(more.profile()) : "";
    return List.of(
        HelpWords.change(help.remedy()),
        HelpWords.number(help),
        String.join("; ", help.menteeIds()),
        HelpWords.points(help).orElse(""),
        profile,
        proposal);
  }
}
