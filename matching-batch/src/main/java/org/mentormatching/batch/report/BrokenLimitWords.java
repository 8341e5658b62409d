package org.mentormatching.batch.report;

import java.util.List;
import java.util.stream.Collectors;
import org.mentormatching.explain.BrokenLimit;
import org.mentormatching.explain.BrokenLimit.Member;

/** Pairs that break a soft limit, in words. Ids only. */
public final class BrokenLimitWords {
  private static final int MOST_NAMED = 5;

  private BrokenLimitWords() {}

  /** Of a mentor, with the mentees' ids; or of a mentee, with the mentors'. */
  public static String of(BrokenLimit broken, String personId) {
    boolean isOfMentor = broken.isOfMentor(personId);
    return words(
        broken,
        broken.pairs().stream()
            .map(pair -> isOfMentor ? pair.menteeId() : pair.mentorId())
            .toList());
  }

  /** With everybody concerned. */
  public static String of(BrokenLimit broken) {
    Member first = broken.pairs().get(0);
    if (broken.isOfMentor(first.mentorId())) {
      return first.mentorId() + ": " + of(broken, first.mentorId());
    }
    if (broken.isOfMentee(first.menteeId())) {
      return first.menteeId() + ": " + of(broken, first.menteeId());
    }
    return words(
        broken,
        broken.pairs().stream().map(pair -> pair.menteeId() + " and " + pair.mentorId()).toList());
  }

  private static String words(BrokenLimit broken, List<String> others) {
    return "%s broken by %s with %s, which costs %s: %s"
        .formatted(
            Wording.ofId(broken.limitId()),
            broken.unit().counted(broken.excess()),
            named(others),
            ChangeWords.countedPoints(broken.cost()),
            broken.reason().sentence());
  }

  private static String named(List<String> all) {
    int more = all.size() - MOST_NAMED;
    String some = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return more > 0 ? some + " and " + more + " more" : some;
  }
}
