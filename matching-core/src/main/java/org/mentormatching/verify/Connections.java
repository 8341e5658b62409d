package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int[] NOBODY = {};

  private final int[][] mentorsOf;

  Connections(Problem problem, Reads reads) {
    List<List<Integer>> connected = new ArrayList<>();
    problem.mentees().forEach(mentee -> connected.add(new ArrayList<>(0)));
    for (LinkColumn column : reads.menteeLinks()) {
      Map<String, List<Integer>> mentors = byId(problem.mentors(), column);
      for (int i = 0; i < connected.size(); i++) {
        connected.get(i).addAll(named(problem.mentees().get(i), column, mentors));
      }
    }
    for (LinkColumn column : reads.mentorLinks()) {
      Map<String, List<Integer>> mentees = byId(problem.mentees(), column);
      for (int j = 0; j < problem.mentors().size(); j++) {
        for (int mentee : named(problem.mentors().get(j), column, mentees)) {
          connected.get(mentee).add(j);
        }
      }
    }
    mentorsOf = new int[connected.size()][];
    for (int i = 0; i < mentorsOf.length; i++) {
      List<Integer> mentors = connected.get(i);
      mentorsOf[i] =
          mentors.isEmpty()
              ? NOBODY
              : mentors.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }
  }

  private static Map<String, List<Integer>> byId(List<? extends Person> people, LinkColumn column) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      String id = column.target() == Target.ANYBODY ? person.personId() : person.id();
      index.computeIfAbsent(id, key -> new ArrayList<>(1)).add(i);
    }
    return index;
  }

  private static List<Integer> named(
      Person person, LinkColumn column, Map<String, List<Integer>> index) {
    List<Integer> named = new ArrayList<>(0);
    for (String id : person.attributes().get(column).map(Links::ids).orElse(List.of())) {
      named.addAll(index.getOrDefault(id, List.of()));
    }
    return named;
  }

  /** Mentors connected to a mentee, ascending. */
  int[] mentorsOf(int mentee) {
    return mentorsOf[mentee];
  }

  /** Whether a mentee and a mentor are connected. */
  boolean connect(int mentee, int mentor) {
    return Arrays.binarySearch(mentorsOf[mentee], mentor) >= 0;
  }
}
