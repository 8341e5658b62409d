package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.intake.Reminder;
import org.mentormatching.batch.report.Summary;

/** What a summary says about rows of which it is not known for certain whom they mean. */
final class ReminderLines {
  private static final int SHOWN = 5;

  private ReminderLines() {}

  /** The lines; none if everybody is known. */
  static List<String> of(Programme programme) {
    List<String> lines = new ArrayList<>();
    for (Reminder.Kind kind : Reminder.Kind.values()) {
      List<Reminder> some =
          programme.reading().reminders().stream()
              .filter(reminder -> reminder.kind() == kind)
              .toList();
      if (!some.isEmpty()) {
        lines.add(Summary.line(heading(kind), text(kind, some)));
      }
    }
    return lines;
  }

  private static String heading(Reminder.Kind kind) {
    return switch (kind) {
      case NOT_KEPT_APART -> "Not kept apart";
      case REFUSAL_NOT_UNDERSTOOD -> "Refusals";
      case MENTOR_TAKES_NO_PART -> "Ongoing";
      case HAS_LEFT -> "Ended";
    };
  }

  private static String text(Reminder.Kind kind, List<Reminder> some) {
    String rows = some.size() == 1 ? "1 row" : some.size() + " rows";
    String what =
        switch (kind) {
          case NOT_KEPT_APART ->
              rows + (some.size() == 1 ? " names" : " name") + " somebody who is not known: ";
          case REFUSAL_NOT_UNDERSTOOD ->
              "not understood in " + rows + ", whose pairs are marked in matches.csv: ";
          case MENTOR_TAKES_NO_PART ->
              rows + " with a mentor who takes no part; remove it if the pair has ended: ";
          case HAS_LEFT -> rows + " of somebody who has left, so that the pair does not go on: ";
        };
    return what + places(some);
  }

  private static String places(List<Reminder> some) {
    List<String> places = new ArrayList<>();
    String file = "";
    for (Reminder reminder : some.subList(0, Math.min(SHOWN, some.size()))) {
      places.add(
          reminder.file().equals(file) ? Integer.toString(reminder.line()) : reminder.toString());
      file = reminder.file();
    }
    return String.join(", ", places) + (some.size() > SHOWN ? ", ..." : "");
  }
}
