package org.mentormatching.verify;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mentors whom none of some statements can tell apart, as one profile each. */
final class MentorProfiles {
  private final int[][] answerClass;
  private final int[][] mentors;

  /**
   * The profiles, in the order of their first mentors.
   *
   * @param mentors whose profiles; those of one profile keep this order
   */
  MentorProfiles(List<Statement> statements, int[] mentors) {
    Map<IntBuffer, List<Integer>> alike = new LinkedHashMap<>();
    for (int mentor : mentors) {
      int[] answers = new int[statements.size()];
      for (int number = 0; number < answers.length; number++) {
        answers[number] = statements.get(number).ofMentors().of(mentor);
      }
      alike.computeIfAbsent(IntBuffer.wrap(answers), key -> new ArrayList<>(1)).add(mentor);
    }
    this.mentors = new int[alike.size()][];
    answerClass = new int[statements.size()][alike.size()];
    int profile = 0;
    for (Map.Entry<IntBuffer, List<Integer>> entry : alike.entrySet()) {
      this.mentors[profile] = entry.getValue().stream().mapToInt(Integer::intValue).toArray();
      for (int number = 0; number < answerClass.length; number++) {
        answerClass[number][profile] = entry.getKey().get(number);
      }
      profile++;
    }
  }

  /** Number of profiles. */
  int size() {
    return mentors.length;
  }

  /** The class of a profile's mentors for a statement, by its place in the list. */
  int answerClass(int statement, int profile) {
    return answerClass[statement][profile];
  }

  /** The mentors of a profile. */
  int[] mentors(int profile) {
    return mentors[profile];
  }
}
