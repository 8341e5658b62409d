package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentormatching.batch.program.ColumnName;

/**
 * A column by which a tool or an HR system marks rows.
 *
 * @param headers what it is called, as headers are compared
 * @param counting what rows that count say there
 * @param others what the others say
 */
record RowMark(Set<String> headers, Set<String> counting, Set<String> others) {
  /** Typeform: how far a reply came. */
  static final RowMark RESPONSE =
      new RowMark(
          Set.of("response_type"), Set.of("completed"), Set.of("partial", "started", "incomplete"));

  /** Qualtrics: where a reply came from. */
  static final RowMark ORIGIN =
      new RowMark(
          Set.of("status", "response_type"),
          Set.of("ip address", "imported", "offline", "offline app", "phone"),
          Set.of("survey preview", "survey test", "spam", "preview", "possible spam"));

  /** The same where answers are exported as numbers. */
  static final RowMark ORIGIN_IN_NUMBERS =
      new RowMark(
          Set.of("response_type"),
          Set.of("0", "4", "16", "32", "48"),
          Set.of("1", "2", "8", "9", "12", "17", "40"));

  /** Qualtrics: whether somebody came to the end. */
  static final RowMark FINISHED =
      new RowMark(Set.of("finished"), Set.of("true", "1", "yes"), Set.of("false", "0", "no"));

  /** HR systems: whether somebody still works there. */
  static final RowMark EMPLOYED =
      new RowMark(
          Set.of(
              "status",
              "employee_status",
              "employment_status",
              "worker_status",
              "active_status",
              "user_status",
              "mitarbeiterstatus",
              "beschaftigungsstatus",
              "statut",
              "etat"),
          Set.of(
              "active",
              "t",
              "aktiv",
              "actif",
              "active employee",
              "employed",
              "current",
              "on leave",
              "leave",
              "onboarding",
              "paid leave",
              "unpaid leave",
              "active_external_suite",
              "confirmed",
              "accepted",
              "approved",
              "registered",
              "enrolled",
              "bestatigt",
              "confirme"),
          Set.of(
              "inactive",
              "f",
              "inaktiv",
              "inactif",
              "terminated",
              "left",
              "leaver",
              "leaving",
              "gone",
              "exited",
              "departed",
              "separated",
              "former",
              "former employee",
              "ex employee",
              "retired",
              "resigned",
              "ausgeschieden",
              "sorti",
              "offboarded",
              "inactive_external_suite",
              "withdrawn",
              "withdrew",
              "declined",
              "rejected",
              "cancelled",
              "canceled",
              "dropped out",
              "opted out",
              "quit",
              "deceased",
              "dismissed",
              "suspended",
              "zuruckgezogen",
              "abgesagt",
              "abgelehnt",
              "gekundigt",
              "ausgetreten",
              "austritt",
              "retire",
              "refuse",
              "annule",
              "demissionne",
              "licencie",
              "parti"));

  static final List<RowMark> ALL = List.of(RESPONSE, ORIGIN, ORIGIN_IN_NUMBERS, FINISHED, EMPLOYED);

  /** Whether one of some headers, as headers are compared, is its own. */
  boolean isCalled(Set<String> some) {
    return some.stream().anyMatch(headers::contains);
  }

  boolean isIn(SeenTable table, int place) {
    CellsSeen cells = table.cells(place);
    return cells.count(text -> isOut(text)) > 0
        && cells.count(text -> isKnown(text)) == cells.filled();
  }

  boolean isOut(String text) {
    return has(others, text);
  }

  /** Whether a text says so and then goes on: "left; replaced by somebody". */
  boolean beginsOut(String text) {
    String words = ColumnName.normalised(text).replace('_', ' ');
    return others.stream().anyMatch(word -> words.startsWith(word + " "));
  }

  boolean isKnown(String text) {
    return has(counting, text) || isOut(text);
  }

  boolean counts(String text) {
    return has(counting, text);
  }

  private static boolean has(Set<String> words, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.contains(lower) || words.contains(ColumnName.normalised(text).replace('_', ' '));
  }
}
