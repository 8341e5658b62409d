package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.batch.report.HelpLine;
import org.mentormatching.batch.report.HelpWords;
import org.mentormatching.batch.report.LeftAside;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.batch.report.Tried;
import org.mentormatching.result.Remedy;

/** What would help the programme, as a terminal shows it. Ids only. */
final class WhatHelpsText {
  private static final int MOST_SHOWN = 12;

  private final List<String> lines = new ArrayList<>();

  private WhatHelpsText() {}

  /**
   * Changes, whom to recruit, and seats that nobody needs, with an empty line before.
   *
   * @param free seats by mentor
   * @param everybodyServed whether nobody lacks a mentor
   * @param aside what answers leave aside that are not exact
   */
  static List<String> of(
      FindingsFile findings,
      SortedMap<String, Integer> free,
      boolean everybodyServed,
      LeftAside aside) {
    WhatHelpsText text = new WhatHelpsText();
    List<HelpLine> all = HelpLine.of(findings.whatHelps());
    List<HelpLine> recruiting = all.stream().filter(WhatHelpsText::isRecruiting).toList();
    List<HelpLine> changes = all.stream().filter(line -> !isRecruiting(line)).toList();
    text.heading("What would help");
    if (everybodyServed) {
      text.lines.add("  Nobody who takes part, consents and wishes for a mentor is without one.");
    } else if (findings.tried() != Tried.YES) {
      text.lines.add("  Not looked into: " + findings.tried().why() + ".");
    } else if (all.isEmpty()) {
      text.lines.add(
          "  Nothing that was tried by itself gives more people a mentor: a seat more with a mentor who"
              + " offers any, a rule relaxed, an exclusion lifted or a mentor more.");
    } else if (changes.isEmpty()) {
      text.lines.add(
          "  A mentor more, see below. Nothing else that was tried by itself gives more people a mentor:"
              + " a seat more with a mentor who offers any, a rule relaxed or an exclusion lifted.");
    }
    text.shown(changes, WhatHelpsText::change);
    if (!recruiting.isEmpty()) {
      text.heading("Where to recruit: one more mentor with one seat");
      text.shown(recruiting, WhatHelpsText::kind);
      if (recruiting.stream().allMatch(HelpLine::isOpen)) {
        text.lines.add(
            "  How many points each adds is not known: under %s that takes a search of its own, which was not made."
                .formatted(aside == LeftAside.FLOOR ? aside.words() : "limits"));
      }
    }
    if (all.stream().anyMatch(HelpLine::isKept)) {
      text.lines.add("  " + HelpWords.WHAT_A_PIN_IS);
    }
    text.heading("Seats that nobody needs");
    text.free(free);
    return text.lines;
  }

  private void heading(String heading) {
    lines.add("");
    lines.add(heading);
  }

  private static boolean isRecruiting(HelpLine line) {
    return line.remedy() instanceof Remedy.OneMoreMentor
        || line.remedy() instanceof Remedy.MentorFor;
  }

  private void shown(List<HelpLine> some, Function<HelpLine, String> words) {
    some.stream().limit(MOST_SHOWN).forEach(line -> lines.add("  " + words.apply(line)));
    if (some.size() > MOST_SHOWN) {
      lines.add("  and %d more, in what-helps.csv".formatted(some.size() - MOST_SHOWN));
    }
  }

  private static String change(HelpLine line) {
    return line.change() + ": " + serves(line) + (line.isKept() ? "" : whom(line.menteeIds()));
  }

  private static String kind(HelpLine line) {
    if (line.isKept()) {
      return line.change() + ": " + serves(line);
    }
    Remedy.OneMoreMentor more = (Remedy.OneMoreMentor) line.remedy();
    return "%s (like %s): %s"
        .formatted(
            line.profile().isEmpty() ? "of any kind" : line.profile(),
            more.likeMentorId(),
            serves(line));
  }

  private static String serves(HelpLine line) {
    return line.serves()
        + line.points()
            .map(points -> ", points of fit over all pairs: " + signed(points))
            .orElse("");
  }

  private static String signed(String points) {
    return points.startsWith("-") ? points.substring(1) + " less" : points + " more";
  }

  private static String whom(List<String> ids) {
    if (ids.isEmpty()) {
      return "";
    }
    String named = String.join(", ", ids.subList(0, Math.min(MOST_SHOWN, ids.size())));
    return " · " + named + (ids.size() > MOST_SHOWN ? " and others" : "");
  }

  private void free(SortedMap<String, Integer> free) {
    if (free.isEmpty()) {
      lines.add("  Every seat is taken.");
      return;
    }
    int seats = free.values().stream().mapToInt(Integer::intValue).sum();
    List<String> mentors = new ArrayList<>();
    free.forEach((id, count) -> mentors.add(count == 1 ? id : id + " (" + count + ")"));
    String others =
        mentors.size() > MOST_SHOWN
            ? " and %d more, in mentors.csv".formatted(mentors.size() - MOST_SHOWN)
            : "";
    lines.add(
        "  %s of %s: %s%s"
            .formatted(
                Summary.counted(seats, "seat"),
                Summary.counted(free.size(), "mentor"),
                String.join(", ", mentors.subList(0, Math.min(MOST_SHOWN, mentors.size()))),
                others));
    lines.add("  Without them the proposal would be as good.");
  }
}
