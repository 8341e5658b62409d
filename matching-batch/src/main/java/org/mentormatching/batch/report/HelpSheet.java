package org.mentormatching.batch.report;

import java.math.BigDecimal;
import java.util.List;
import org.mentormatching.policy.Fit;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Help;
import org.mentormatching.result.Level;
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
        points(help),
        profile,
        proposal);
  }

  /** Points of fit, of 100 a pair, that the whole programme gains; empty where limits hide them. */
  private static String points(Help help) {
    return help.changes().stream()
        .filter(change -> change.level().kind() == Level.Kind.FIT)
        .map(Change::more)
        .map(
            more ->
                BigDecimal.valueOf(more)
                    .divide(BigDecimal.valueOf(Fit.FULL / 100))
                    .stripTrailingZeros()
                    .toPlainString())
        .findFirst()
        .orElse("");
  }
}
