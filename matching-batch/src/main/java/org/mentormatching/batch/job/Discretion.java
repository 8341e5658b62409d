package org.mentormatching.batch.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

/**
 * Keeps e-mail addresses and names off the terminal where they serve as ids: such a person is shown
 * by the row in the table of inputs, whose rows are in the order of the ids.
 */
final class Discretion {
  private final Map<String, String> places = new TreeMap<>((a, b) -> b.compareTo(a));
  private final String folder;

  /** Knows nobody, so that it changes nothing. */
  Discretion() {
    folder = "";
  }

  /** Knows the people of a problem. */
  Discretion(Problem problem) {
    this(problem, "");
  }

  /**
   * Knows the people of one problem among several.
   *
   * @param folder what stands before the place to tell whose inputs it is in
   */
  Discretion(Problem problem, String folder) {
    this.folder = folder;
    add("mentees.csv", problem.mentees());
    add("mentors.csv", problem.mentors());
    int line = 2;
    for (OngoingPair pair : problem.ongoing()) {
      if (problem.mentee(pair.menteeId()).isEmpty()) {
        addOutside(pair.menteeId(), "ongoing.csv:" + line);
      }
      if (problem.mentor(pair.mentorId()).isEmpty()) {
        addOutside(pair.mentorId(), "ongoing.csv:" + line);
      }
      line++;
    }
  }

  private void add(String file, List<? extends Person> people) {
    for (int i = 0; i < people.size(); i++) {
      add(people.get(i).id(), file + ":" + (i + 2));
    }
  }

  /** Somebody who takes no part may be known by nothing but a name. */
  private void addOutside(String id, String place) {
    if (id.indexOf(' ') >= 0) {
      places.putIfAbsent(id, "[" + folder + "inputs/" + place + "]");
    } else {
      add(id, place);
    }
  }

  private void add(String id, String place) {
    if (id.indexOf('@') >= 0) {
      places.putIfAbsent(id, "[" + folder + "inputs/" + place + "]");
    }
  }

  /** A text with places instead of addresses. */
  String shown(String text) {
    String shown = text;
    for (Map.Entry<String, String> place : places.entrySet()) {
      shown = shown.replace(place.getKey(), place.getValue());
    }
    return shown;
  }

  /** The lines with places instead of addresses. */
  List<String> shown(List<String> lines) {
    return places.isEmpty() ? lines : lines.stream().map(this::shown).toList();
  }
}
