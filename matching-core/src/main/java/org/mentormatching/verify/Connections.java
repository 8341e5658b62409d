package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.LinkColumn.Target;
import org.mentormatching.model.Links;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Reads;

/** Which mentors each mentee is connected to by certain link columns, whoever names whom. */
final class Connections {
  private final List<List<Integer>> mentorsOf = new ArrayList<>();

  Connections(Problem problem, Reads reads) {
    problem.mentees().forEach(mentee -> mentorsOf.add(new ArrayList<>()));
    for (LinkColumn column : reads.menteeLinks()) {
      Map<String, List<Integer>> mentors = byId(problem.mentors(), column);
      for (int i = 0; i < mentorsOf.size(); i++) {
        for (int mentor : named(problem.mentees().get(i), column, mentors)) {
          mentorsOf.get(i).add(mentor);
        }
      }
    }
    for (LinkColumn column : reads.mentorLinks()) {
      Map<String, List<Integer>> mentees = byId(problem.mentees(), column);
      for (int j = 0; j < problem.mentors().size(); j++) {
        for (int mentee : named(problem.mentors().get(j), column, mentees)) {
          mentorsOf.get(mentee).add(j);
        }
      }
    }
  }

  private static Map<String, List<Integer>> byId(List<? extends Person> people, LinkColumn column) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      String id = column.target() == Target.ANYBODY ? person.personId() : person.id();
      index.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
    }
    return index;
  }

  private static List<Integer> named(
      Person person, LinkColumn column, Map<String, List<Integer>> index) {
    List<Integer> named = new ArrayList<>();
    for (String id : person.attributes().get(column).map(Links::ids).orElse(List.of())) {
      named.addAll(index.getOrDefault(id, List.of()));
    }
    return named;
  }

  /** Mentors connected to a mentee; one may come twice. */
  List<Integer> mentorsOf(int mentee) {
    return mentorsOf.get(mentee);
  }
}
