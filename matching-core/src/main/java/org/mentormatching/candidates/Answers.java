package org.mentormatching.candidates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Person;

/** The answers of one side's people, each column looked at once. Not for several threads. */
final class Answers {
  /** A number for each person; equal answers have equal numbers. */
  private record Numbers(int[] of, int count) {}

  private final List<? extends Person> people;
  private final Map<Object, Numbers> byColumn = new HashMap<>();

  Answers(List<? extends Person> people) {
    this.people = people;
  }

  /** People by their answers in some columns; of link columns only whether they were filled. */
  Profiles profiles(List<Column<?>> columns, List<LinkColumn> links) {
    Profiles profiles = Profiles.same(people.size());
    for (Column<?> column : columns) {
      profiles = split(profiles, column, person -> people.get(person).attributes().get(column));
    }
    for (LinkColumn link : links) {
      profiles =
          split(profiles, link, person -> people.get(person).attributes().get(link).isPresent());
    }
    return profiles;
  }

  private Profiles split(Profiles profiles, Object column, IntFunction<Object> answer) {
    Numbers numbers = byColumn.computeIfAbsent(column, key -> numbers(answer));
    return numbers.count() <= 1 ? profiles : profiles.split(numbers.of(), numbers.count());
  }

  private Numbers numbers(IntFunction<Object> answer) {
    Map<Object, Integer> known = new HashMap<>();
    int[] of = new int[people.size()];
    for (int person = 0; person < of.length; person++) {
      Integer number = known.putIfAbsent(answer.apply(person), known.size());
      of[person] = number == null ? known.size() - 1 : number;
    }
    return new Numbers(of, known.size());
  }
}
