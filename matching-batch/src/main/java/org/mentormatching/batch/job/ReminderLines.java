package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.intake.Reminder;
import org.mentormatching.batch.intake.RowPlace;
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
      case NOT_KEPT_APART, NOT_READ -> "Not kept apart";
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
          case NOT_READ ->
              rows
                  + (some.size() == 1 ? " has" : " have")
                  + " too few or too many cells, or an empty one: ";
          case REFUSAL_NOT_UNDERSTOOD ->
              "not understood in " + rows + ", whose pairs are marked in matches.csv: ";
          case MENTOR_TAKES_NO_PART ->
              rows + " with a mentor who takes no part; remove it if the pair has ended: ";
          case HAS_LEFT -> rows + " of somebody who has left, so that the pair does not go on: ";
        };
    return what + RowPlace.inWords(some, SHOWN);
  }
}
