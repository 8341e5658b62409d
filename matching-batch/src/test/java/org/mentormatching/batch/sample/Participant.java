package org.mentormatching.batch.sample;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An employee on one side of the quarterly programme, with answers by column. */
final class Participant {
  private final Employee employee;
  private final Map<String, String> answers = new LinkedHashMap<>();

  Participant(Employee employee) {
    this.employee = employee;
    set("id", employee.id());
    set("name", employee.name());
    set("email", employee.email());
    set("stage", employee.stage().label);
    set("track", employee.stage().track.label);
    set("time_zone", employee.site().zone);
  }

  Employee employee() {
    return employee;
  }

  String id() {
    return employee.id();
  }

  Stage stage() {
    return employee.stage();
  }

  /** Answers, or takes an answer back with an empty one. */
  void set(String column, String answer) {
    answers.put(column, answer);
  }

  /** Answers with a list. */
  void set(String column, List<String> answer) {
    set(column, String.join("; ", answer));
  }

  /** The answer; empty if there is none. */
  String get(String column) {
    return answers.getOrDefault(column, "");
  }

  /** The answers of everybody under these headers, in the order of ids. */
  static Table table(List<Participant> everybody, String... headers) {
    Table table = new Table(headers);
    everybody.stream()
        .sorted(Comparator.comparing(Participant::id))
        .forEach(who -> table.row(List.of(headers).stream().map(who::get).toList()));
    return table;
  }
}
