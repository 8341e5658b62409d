package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.explain.Overridden;
import org.mentormatching.policy.Appraisal.Ruling;

/** What pins with an override go against, in words. Why is left out: it may name somebody. */
public final class OverrideWords {
  /** That a pair is pinned with an override. */
  public static final String PINNED = "pinned with an override";

  private OverrideWords() {}

  /** {@code pinned with an override, against rule stage gap and limit problems in common}. */
  public static String of(Overridden pin) {
    List<String> against = new ArrayList<>();
    pin.rules().stream()
        .map(Ruling::ruleId)
        .map(id -> "rule " + Wording.ofId(id))
        .forEach(against::add);
    pin.limits().forEach(limit -> against.add("limit " + Wording.ofId(limit.limitId())));
    if (pin.exceedsWishes()) {
      against.add("wishes");
    }
    if (pin.exceedsSeats()) {
      against.add("seats");
    }
    return against.isEmpty() ? PINNED : PINNED + ", against " + String.join(" and ", against);
  }

  /** What the mentee and the mentor of a pin have too many of, a line for each. */
  public static List<String> tooMany(Overridden pin) {
    List<String> lines = new ArrayList<>();
    if (pin.exceedsWishes()) {
      lines.add(
          "ongoing and pinned pairs give the mentee %s, wished for are %d"
              .formatted(Summary.counted(pin.mentors(), "mentor"), pin.wishes()));
    }
    if (pin.exceedsSeats()) {
      lines.add(
          "ongoing and pinned pairs take %s of the mentor, who offers %d"
              .formatted(Summary.counted(pin.mentees(), "seat"), pin.seats()));
    }
    return lines;
  }

  /**
   * By what pairs somebody has more than is asked for or offered; empty if that is not so.
   *
   * @param overriding those among the pairs that are pins with an override
   */
  public static String by(int pairs, int most, int overriding) {
    if (pairs <= most) {
      return "";
    }
    String pins = overriding == 1 ? "a pin with an override" : "pins with an override";
    return overriding == 0
        ? ", by pairs that go on"
        : pairs - overriding <= most ? ", by " + pins : ", by pairs that go on and " + pins;
  }

  /** {@code 2 pins with an override}, of those that go against something; empty if none do. */
  public static String counted(List<Overridden> pins) {
    long against = pins.stream().filter(Overridden::isAgainstAnything).count();
    return against == 0
        ? ""
        : against == 1 ? "1 pin with an override" : against + " pins with an override";
  }
}
