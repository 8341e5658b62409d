package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.batch.report.Wording;
import org.mentormatching.explain.BottleneckTally;
import org.mentormatching.explain.BottleneckTally.OfMentee;
import org.mentormatching.explain.BottleneckTally.OfMentor;
import org.mentormatching.result.Bottleneck;

/**
 * Who competes for which seats, as a terminal shows it: each sum with what it is made of. Ids only.
 */
final class BottleneckText {
  private static final int MOST_NAMED = 12;

  private BottleneckText() {}

  /**
   * The lines.
   *
   * @param tally of the bottleneck
   */
  static List<String> of(Bottleneck bottleneck, BottleneckTally tally) {
    if (bottleneck.mentorIds().isEmpty()) {
      return List.of("  " + Wording.full(bottleneck));
    }
    List<String> lines = new ArrayList<>();
    long elsewhere = bottleneck.elsewhere();
    lines.add(
        "  %s compete for %s of %s%s"
            .formatted(
                Wording.competitors(bottleneck),
                Summary.counted(bottleneck.seats(), "seat"),
                some(tally.mentors(), BottleneckText::mentor, OfMentor::seats, "seat"),
                elsewhere == 0
                    ? ""
                    : "; beside them they have "
                        + Summary.counted(elsewhere, "mentor")
                        + " elsewhere"));
    lines.add(
        "    the mentees: "
            + some(tally.mentees(), BottleneckText::mentee, OfMentee::wishes, "wish"));
    long settled = bottleneck.settledSeats();
    if (settled > 0) {
      lines.add(
          "    %d more %s of these mentors %s taken by pairs that go on or are pinned"
              .formatted(settled, settled == 1 ? "seat" : "seats", settled == 1 ? "is" : "are"));
    }
    if (!bottleneck.fullMentorIds().isEmpty()) {
      lines.add("    allowed too: " + Wording.full(bottleneck));
    }
    return lines;
  }

  private static String mentor(OfMentor mentor) {
    return mentor.mentorId() + (mentor.seats() == 1 ? "" : " (" + mentor.seats() + ")");
  }

  private static String mentee(OfMentee mentee) {
    List<String> more = new ArrayList<>();
    if (mentee.wishes() > 1) {
      more.add(mentee.wishes() + " wishes");
    }
    if (!mentee.elsewhere().isEmpty()) {
      more.add("beside " + String.join(" and ", mentee.elsewhere()));
    }
    return more.isEmpty()
        ? mentee.menteeId()
        : "%s (%s)".formatted(mentee.menteeId(), String.join(" ", more));
  }

  /** The first of them, and what all others come to. */
  private static <T> String some(
      List<T> all, Function<T, String> words, ToLongFunction<T> count, String unit) {
    String shown = all.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining(", "));
    if (all.size() <= MOST_NAMED) {
      return shown;
    }
    long others = all.stream().skip(MOST_NAMED).mapToLong(count).sum();
    int left = all.size() - MOST_NAMED;
    String plural = unit.equals("wish") ? "wishes" : unit + "s";
    return shown
        + " and %d more".formatted(left)
        + (others == left ? "" : " with %d %s".formatted(others, plural));
  }
}
