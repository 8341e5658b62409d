package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.batch.report.HelpWords;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.result.Help;
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
   */
  static List<String> of(
      FindingsFile findings, SortedMap<String, Integer> free, boolean everybodyServed) {
    WhatHelpsText text = new WhatHelpsText();
    List<Help> all = findings.whatHelps();
    List<Help> recruiting =
        all.stream().filter(help -> help.remedy() instanceof Remedy.OneMoreMentor).toList();
    List<Help> changes =
        all.stream().filter(help -> !(help.remedy() instanceof Remedy.OneMoreMentor)).toList();
    text.heading("What would help");
    if (!findings.known()) {
      text.lines.add("  Not looked into: there are too many allowed pairs.");
    } else if (everybodyServed) {
      text.lines.add("  Everybody who takes part and wishes for a mentor has one.");
    } else if (all.isEmpty()) {
      text.lines.add(
          "  Nothing that was tried by itself gives more people a mentor: a seat more, a rule relaxed,"
              + " an exclusion lifted or a mentor more.");
    }
    text.shown(changes, WhatHelpsText::change);
    if (!recruiting.isEmpty()) {
      text.heading("Where to recruit: one more mentor with one seat");
      text.shown(recruiting, WhatHelpsText::kind);
      if (recruiting.stream().noneMatch(help -> HelpWords.points(help).isPresent())) {
        text.lines.add(
            "  How many points each adds is not known: under limits that takes a search of its own,"
                + " which was not made.");
      }
    }
    text.heading("Seats that nobody needs");
    text.free(free);
    return text.lines;
  }

  private void heading(String heading) {
    lines.add("");
    lines.add(heading);
  }

  private void shown(List<Help> helps, Function<Help, String> words) {
    helps.stream().limit(MOST_SHOWN).forEach(help -> lines.add("  " + words.apply(help)));
    if (helps.size() > MOST_SHOWN) {
      lines.add("  and %d more, in what-helps.csv".formatted(helps.size() - MOST_SHOWN));
    }
  }

  private static String change(Help help) {
    return HelpWords.change(help.remedy()) + ": " + serves(help) + whom(help);
  }

  private static String kind(Help help) {
    Remedy.OneMoreMentor more = (Remedy.OneMoreMentor) help.remedy();
    String kind = more.profile().isEmpty() ? "of any kind" : HelpWords.profile(more.profile());
    return "%s (like %s): %s".formatted(kind, more.likeMentorId(), serves(help));
  }

  private static String serves(Help help) {
    return HelpWords.serves(help)
        + HelpWords.points(help)
            .map(points -> ", points of fit over all pairs: " + signed(points))
            .orElse("");
  }

  private static String signed(String points) {
    return points.startsWith("-") ? points.substring(1) + " less" : points + " more";
  }

  private static String whom(Help help) {
    List<String> ids = help.menteeIds();
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
