package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Four hundred invented people in departments, and who reports to whom. */
final class Organisation {
  private static final int LOWEST_NUMBER = 101;
  private static final int HIGHEST_NUMBER = 988;

  private final Dice dice;
  private final Names names;
  private final List<Integer> numbers;
  private final Map<String, Employee> byId = new LinkedHashMap<>();

  Organisation(Dice dice) {
    this.dice = dice;
    names = new Names(dice);
    List<Integer> all = new ArrayList<>();
    for (int number = LOWEST_NUMBER; number <= HIGHEST_NUMBER; number++) {
      all.add(number);
    }
    numbers = dice.shuffled(all);
    Employee top = hire("", Department.OPERATIONS, Site.LISBON, Stage.EXECUTIVE);
    for (Department department : Department.values()) {
      fill(department, top);
    }
    lend(Stage.PROFESSIONAL, 3);
    lend(Stage.JUNIOR, 1);
    lend(Stage.STAFF, 1);
    replace(at(Stage.HEAD).get(3).named("ليلى الحكيم", "layla.alhakim@example.org"));
    replace(at(Stage.PRINCIPAL).get(2).named("Ελένη Παπαδάκη", "eleni.papadaki@example.org"));
  }

  private void fill(Department department, Employee top) {
    Employee executive = hire(top.id(), department, Site.draw(dice), Stage.EXECUTIVE);
    List<Employee> directors =
        level(List.of(executive), department, Stage.DIRECTOR, department.directors);
    List<Employee> heads = level(directors, department, Stage.HEAD, department.heads);
    List<Employee> leads = level(heads, department, Stage.TEAM_LEAD, department.leads);
    for (int i = 0; i < department.individualContributors(); i++) {
      Stage stage = individualContributor(i);
      List<Employee> managers =
          switch (stage.rung) {
            case 5 -> List.of(executive);
            case 4 -> directors;
            case 3 -> heads;
            default -> leads;
          };
      Employee manager = managers.get(i % managers.size());
      hire(manager.id(), department, near(manager), stage);
    }
  }

  /** Every eighth is staff or above, a third of these principals; chance decides about the rest. */
  private Stage individualContributor(int index) {
    if (index % 8 == 5) {
      return index % 24 == 13 ? Stage.PRINCIPAL : index == 29 ? Stage.DISTINGUISHED : Stage.STAFF;
    }
    int roll = dice.between(1, 100);
    return roll <= 26 ? Stage.JUNIOR : roll <= 67 ? Stage.PROFESSIONAL : Stage.SENIOR;
  }

  /** Managers of one level; where a department has none, the level above manages directly. */
  private List<Employee> level(
      List<Employee> above, Department department, Stage stage, int count) {
    List<Employee> level = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Employee manager = above.get(i % above.size());
      level.add(hire(manager.id(), department, near(manager), stage));
    }
    return level.isEmpty() ? above : level;
  }

  private Site near(Employee manager) {
    return dice.chance(60) ? manager.site() : Site.draw(dice);
  }

  private Employee hire(String managerId, Department department, Site site, Stage stage) {
    String id = String.format(Locale.ROOT, "E-%04d", numbers.get(byId.size()));
    String name = names.draw(culture(site));
    Employee employee =
        new Employee(id, name, Names.email(name), managerId, department, site, stage);
    byId.put(id, employee);
    return employee;
  }

  private Names.Culture culture(Site site) {
    return dice.chance(80) ? site.culture : Site.draw(dice).culture;
  }

  /** Lets a few people without reports have a manager at a partner. */
  private void lend(Stage stage, int count) {
    for (Employee employee : dice.some(count, at(stage))) {
      replace(employee.lentBy(dice.between(11, 99)));
    }
  }

  private void replace(Employee employee) {
    byId.put(employee.id(), employee);
  }

  /** Everybody in the order of ids. */
  List<Employee> employees() {
    return byId.values().stream().sorted(Comparator.comparing(Employee::id)).toList();
  }

  /** Everybody at a stage in the order of ids. */
  List<Employee> at(Stage stage) {
    return employees().stream().filter(employee -> employee.stage() == stage).toList();
  }

  /** Whether one of the two is above the other. */
  boolean inOneLine(Employee one, Employee other) {
    return isAbove(one, other) || isAbove(other, one);
  }

  /** Whether the first manages the second, directly or through others. */
  boolean isAbove(Employee manager, Employee report) {
    Employee at = byId.get(report.managerId());
    while (at != null) {
      if (at.id().equals(manager.id())) {
        return true;
      }
      at = byId.get(at.managerId());
    }
    return false;
  }

  /** The chart as the HR system exports it. */
  Table chart() {
    Table chart = new Table("id", "name", "email", "manager_id", "department", "location");
    for (Employee employee : employees()) {
      chart.row(
          employee.id(),
          employee.name(),
          employee.email(),
          employee.managerId(),
          employee.department().label,
          employee.site().city);
    }
    return chart;
  }
}
