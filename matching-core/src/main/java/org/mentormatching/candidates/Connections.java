package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.LinkColumn.Target;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;

/** For each mentee the mentors whom link columns connect with the mentee, in either direction. */
final class Connections {
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final int[][] mentorsOf;
  private final int[] count;

  Connections(
      List<Mentee> mentees,
      List<Mentor> mentors,
      List<LinkColumn> menteeLinks,
      List<LinkColumn> mentorLinks) {
    this.mentees = mentees;
    this.mentors = mentors;
    mentorsOf = new int[mentees.size()][];
    Arrays.fill(mentorsOf, new int[0]);
    count = new int[mentees.size()];
    for (LinkColumn column : menteeLinks) {
      addNamedByMentees(column);
    }
    for (LinkColumn column : mentorLinks) {
      addNamedByMentors(column);
    }
    for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
      if (count[mentee] > 0) {
        mentorsOf[mentee] =
            Arrays.stream(mentorsOf[mentee], 0, count[mentee]).sorted().distinct().toArray();
      }
    }
  }

  private void addNamedByMentees(LinkColumn column) {
    Map<String, List<Integer>> index = index(mentors, column.target());
    for (int mentee = 0; mentee < mentorsOf.length; mentee++) {
      for (int mentor : named(mentees.get(mentee), column, index)) {
        add(mentee, mentor);
      }
    }
  }

  private void addNamedByMentors(LinkColumn column) {
    Map<String, List<Integer>> index = index(mentees, column.target());
    for (int mentor = 0; mentor < mentors.size(); mentor++) {
      for (int mentee : named(mentors.get(mentor), column, index)) {
        add(mentee, mentor);
      }
    }
  }

  private void add(int mentee, int mentor) {
    if (count[mentee] == mentorsOf[mentee].length) {
      mentorsOf[mentee] = Arrays.copyOf(mentorsOf[mentee], 2 * count[mentee] + 2);
    }
    mentorsOf[mentee][count[mentee]++] = mentor;
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

  /** Numbers of mentors, ascending, each once. */
  int[] of(int mentee) {
    return mentorsOf[mentee];
  }
}
