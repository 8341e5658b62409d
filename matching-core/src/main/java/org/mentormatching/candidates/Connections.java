package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.LinkColumn.Target;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.policy.Reads;

/** For each mentee the mentors whom a link column connects with the mentee, in either direction. */
final class Connections {
  private final int[][] mentorsOf;

  Connections(List<Mentee> mentees, List<Mentor> mentors, Reads reads) {
    List<TreeSet<Integer>> connected = new ArrayList<>();
    mentees.forEach(mentee -> connected.add(new TreeSet<>()));
    for (LinkColumn column : reads.menteeLinks()) {
      Map<String, List<Integer>> index = index(mentors, column.target());
      for (int mentee = 0; mentee < mentees.size(); mentee++) {
        connected.get(mentee).addAll(named(mentees.get(mentee), column, index));
      }
    }
    for (LinkColumn column : reads.mentorLinks()) {
      Map<String, List<Integer>> index = index(mentees, column.target());
      for (int mentor = 0; mentor < mentors.size(); mentor++) {
        for (int mentee : named(mentors.get(mentor), column, index)) {
          connected.get(mentee).add(mentor);
        }
      }
    }
    mentorsOf =
        connected.stream()
            .map(set -> set.stream().sorted(Comparator.naturalOrder()).mapToInt(i -> i).toArray())
            .toArray(int[][]::new);
  }

  private static Map<String, List<Integer>> index(List<? extends Person> people, Target target) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      String id = target == Target.ANYBODY ? person.personId() : person.id();
      index.computeIfAbsent(id, key -> new ArrayList<>(1)).add(i);
    }
    return index;
  }

  private static List<Integer> named(
      Person person, LinkColumn column, Map<String, List<Integer>> index) {
    List<Integer> named = new ArrayList<>();
    person
        .attributes()
        .get(column)
        .map(Links::ids)
        .ifPresent(ids -> ids.forEach(id -> named.addAll(index.getOrDefault(id, List.of()))));
    return named;
  }

  int[] of(int mentee) {
    return mentorsOf[mentee];
  }
}
