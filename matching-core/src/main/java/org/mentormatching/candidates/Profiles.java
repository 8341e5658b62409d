package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Person;

/**
 * People grouped by their answers in some columns. Of link columns only whether they were filled
 * counts.
 */
final class Profiles {
  private final int[] profileOf;
  private final int count;

  Profiles(List<? extends Person> people, List<Column<?>> columns, List<LinkColumn> links) {
    profileOf = new int[people.size()];
    Map<List<Object>, Integer> profiles = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      List<Object> answers = new ArrayList<>(columns.size() + links.size());
      for (Column<?> column : columns) {
        answers.add(people.get(i).attributes().get(column));
      }
      for (LinkColumn link : links) {
        answers.add(people.get(i).attributes().get(link).isPresent());
      }
      Integer profile = profiles.putIfAbsent(answers, profiles.size());
      profileOf[i] = profile == null ? profiles.size() - 1 : profile;
    }
    count = profiles.size();
  }

  /** Number of profiles. */
  int count() {
    return count;
  }

  /** The profile of a person. */
  int of(int person) {
    return profileOf[person];
  }
}
