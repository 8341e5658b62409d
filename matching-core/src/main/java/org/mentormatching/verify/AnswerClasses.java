package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Person;

/**
 * People of one side by what they answered in certain columns. Of a link column it counts whether
 * it was filled, not who is named.
 */
final class AnswerClasses {
  private final int[] classOf;
  private final List<Integer> firsts = new ArrayList<>();

  AnswerClasses(List<? extends Person> people, List<Column<?>> columns, List<LinkColumn> links) {
    classOf = new int[people.size()];
    Map<List<Object>, Integer> classes = new HashMap<>();
    for (int i = 0; i < classOf.length; i++) {
      Attributes attributes = people.get(i).attributes();
      List<Object> answers = new ArrayList<>(columns.size() + links.size());
      columns.forEach(column -> answers.add(attributes.get(column)));
      links.forEach(link -> answers.add(attributes.get(link).isPresent()));
      Integer known = classes.putIfAbsent(answers, classes.size());
      if (known == null) {
        firsts.add(i);
      }
      classOf[i] = known == null ? firsts.size() - 1 : known;
    }
  }

  /** Number of classes. */
  int size() {
    return firsts.size();
  }

  /** The class of a person. */
  int of(int person) {
    return classOf[person];
  }

  /** The first person of a class. */
  int first(int answerClass) {
    return firsts.get(answerClass);
  }
}
