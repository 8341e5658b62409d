package org.mentormatching.batch.job;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentormatching.batch.report.HelpWords;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;

/**
 * A change that would help, as machines read it.
 *
 * @param change in words
 * @param kind what is changed: {@code more-seats}, {@code rule-relaxed} and so on
 * @param remedy ids and values of the change
 * @param least mentees more who have a mentor then, at least
 * @param most the same, at most
 * @param more how much more is reached, by level; fit in ten-thousandths; empty where limits leave
 *     it open
 * @param menteeIds mentees who would have more mentors than now
 * @param losingIds mentees who would have fewer
 */
record HelpFacts(
    String change,
    String kind,
    Object remedy,
    int least,
    int most,
    SortedMap<String, Long> more,
    List<String> menteeIds,
    List<String> losingIds) {
  private static final Pattern WORD = Pattern.compile("\\B(?=[A-Z])");

  static HelpFacts of(Help help) {
    SortedMap<String, Long> more = new TreeMap<>();
    help.changes().forEach(change -> more.put(change.level().id(), change.more()));
    return new HelpFacts(
        HelpWords.change(help.remedy()),
        kind(help.remedy()),
        help.remedy(),
        help.least(),
        help.most(),
        more,
        help.menteeIds(),
        help.losingIds());
  }

  /** The name of a remedy's kind as the names of constants are written in answers. */
  private static String kind(Remedy remedy) {
    return WORD.matcher(remedy.getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
