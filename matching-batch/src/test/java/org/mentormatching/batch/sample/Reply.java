package org.mentormatching.batch.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What somebody said about themselves, by the names that the programme has for it. */
final class Reply {
  /** A side of the programme. */
  enum Side {
    MENTEES,
    MENTORS
  }

  private final Colleague who;
  private final Set<Side> sides = new TreeSet<>();
  private final Map<String, List<String>> answers = new LinkedHashMap<>();

  /** The reply of somebody who has said nothing yet. */
  Reply(Colleague who) {
    this.who = who;
    answer("stage", who.stage());
    answer("languages", who.languages());
    answer("department", who.department());
    answer("location", who.office().name());
    answer("time_zone", who.office().zone());
  }

  Colleague who() {
    return who;
  }

  Set<Side> sides() {
    return sides;
  }

  /** Takes a side. */
  Reply on(Side side) {
    sides.add(side);
    return this;
  }

  Reply answer(String question, String answer) {
    return answer(question, answer.isEmpty() ? List.of() : List.of(answer));
  }

  Reply answer(String question, List<String> answer) {
    answers.put(question, List.copyOf(answer));
    return this;
  }

  /** All answers to a question, none if there is none. */
  List<String> all(String question) {
    return answers.getOrDefault(question, List.of());
  }

  /** The only answer, empty if there is none. */
  String get(String question) {
    return all(question).isEmpty() ? "" : all(question).get(0);
  }

  /** All answers in one cell. */
  String joined(String question, String separator) {
    return String.join(separator, all(question));
  }

  boolean has(String question, String answer) {
    return all(question).contains(answer);
  }

  /** The same person with the same answers, to be changed without changing this one. */
  Reply again() {
    Reply again = new Reply(who);
    again.sides.addAll(sides);
    again.answers.putAll(answers);
    return again;
  }
}
