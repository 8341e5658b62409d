package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** An invented company: everybody in it, each with a manager but for the one at the top. */
final class Company {
  private final Dice dice;
  private final Names names;
  private final String domain;
  private final List<Office> offices;
  private final List<String> departments;
  private final List<Rung> rungs;
  private final List<Colleague> everybody = new ArrayList<>();

  /**
   * Hires everybody.
   *
   * @param ids the id of the somewhat random number that somebody has
   * @param rungs all levels, the lowest first
   */
  Company(
      Dice dice,
      String domain,
      IntFunction<String> ids,
      List<Office> offices,
      List<String> departments,
      List<Rung> rungs) {
    this.dice = dice;
    this.names = new Names(dice);
    this.domain = domain;
    this.offices = offices;
    this.departments = departments;
    this.rungs = rungs;
    hire(ids);
    everybody.sort(Comparator.comparing(Colleague::id));
  }

  /** Everybody by id. */
  List<Colleague> everybody() {
    return List.copyOf(everybody);
  }

  List<Rung> rungs() {
    return rungs;
  }

  /** The word for a level so far above, or for the highest one. */
  String above(Rung rung, int steps) {
    return rungs.stream()
        .filter(other -> other.height() >= rung.height() + steps)
        .filter(other -> other.manages() == rung.manages() || steps > 1)
        .findFirst()
        .orElse(rungs.get(rungs.size() - 1))
        .word();
  }

  private void hire(IntFunction<String> ids) {
    int people = rungs.stream().mapToInt(Rung::heads).sum();
    List<Integer> numbers = new ArrayList<>();
    int number = dice.between(11, 40);
    while (numbers.size() < people) {
      numbers.add(number);
      number += dice.between(1, 9);
    }
    List<Integer> shuffled = dice.shuffled(numbers);
    for (int i = rungs.size() - 1; i >= 0; i--) {
      for (int head = 0; head < rungs.get(i).heads(); head++) {
        everybody.add(hired(ids.apply(shuffled.remove(0)), rungs.get(i), head));
      }
    }
  }

  private Colleague hired(String id, Rung rung, int head) {
    Office office = dice.pick(offices);
    String department =
        rung.manages() ? departments.get(head % departments.size()) : dice.pick(departments);
    Names.Parts name = names.drawParts(office.culture());
    return new Colleague(
        id,
        name,
        Names.letters(name.written()) + "@" + domain,
        managerOf(rung, department),
        department,
        office,
        languages(office),
        rung);
  }

  /**
   * Somebody of the same department who stands as little above as possible; else of another one.
   */
  private Optional<Colleague> managerOf(Rung rung, String department) {
    List<Colleague> above =
        everybody.stream()
            .filter(other -> other.rung().manages())
            .filter(other -> other.rung().height() > rung.height())
            .toList();
    List<Colleague> near =
        above.stream().filter(other -> other.department().equals(department)).toList();
    List<Colleague> candidates = near.isEmpty() ? above : near;
    int lowest = candidates.stream().mapToInt(other -> other.rung().height()).min().orElse(0);
    List<Colleague> nearest =
        candidates.stream().filter(other -> other.rung().height() == lowest).toList();
    return nearest.isEmpty() ? Optional.empty() : Optional.of(dice.pick(nearest));
  }

  private List<String> languages(Office office) {
    List<String> languages = new ArrayList<>();
    if (office.language().equals("English") || dice.chance(88)) {
      languages.add("English");
    }
    if (!languages.contains(office.language())) {
      languages.add(office.language());
    }
    if (dice.chance(20)) {
      String further = dice.pick(offices).language();
      if (!languages.contains(further)) {
        languages.add(further);
      }
    }
    return languages;
  }
}
