package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;

/** Why rules, criteria and limits are off, in words. */
final class Unheard {
  private static final String BETWEEN = ": ";

  /** The columns in which people, or a file of pairs, name others. */
  private static final List<String> NAMING =
      Stream.of(
              Columns.PREFERRED_MENTORS,
              Columns.PREFERRED_MENTEES,
              Columns.AFFINITY,
              Columns.PAIR_MINUTES,
              Columns.PAST_MENTORS)
          .map(LinkColumn::name)
          .toList();

  private Unheard() {}

  /**
   * Which answers are missing: those of both sides, or the columns of the side that lacks them.
   *
   * @param off what is off
   */
  static String why(SwitchedOff off) {
    Map<String, List<String>> columnsOf = new LinkedHashMap<>();
    for (String missing : off.missing()) {
      int end = missing.indexOf(BETWEEN);
      columnsOf
          .computeIfAbsent(missing.substring(0, end), side -> new ArrayList<>())
          .add(missing.substring(end + BETWEEN.length()));
    }
    if (columnsOf.values().stream().allMatch(NAMING::containsAll)) {
      return "nobody is named";
    }
    String chart = Columns.REPORTING_LINE_COMPLETE.name();
    if (columnsOf.values().stream().allMatch(List.of(chart)::equals)) {
      return "no managers read";
    }
    if (columnsOf.size() > 1) {
      return "no answers read";
    }
    String side = columnsOf.keySet().iterator().next();
    return "no answers of "
        + side
        + BETWEEN
        + String.join(", ", columnsOf.values().iterator().next()).replace('_', ' ');
  }

  /** What is off, each reason once: {@code consent, working hours (no answers read)}. */
  static List<String> words(List<SwitchedOff> all) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (SwitchedOff off : all) {
      byReason.computeIfAbsent(why(off), reason -> new ArrayList<>()).add(Wording.ofId(off.id()));
    }
    return byReason.entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + " (" + entry.getKey() + ")")
        .toList();
  }
}
