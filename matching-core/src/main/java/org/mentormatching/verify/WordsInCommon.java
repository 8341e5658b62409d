package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Reads;

/**
 * Classes of mentors by which of a mentee's words stand in their answers, for a statement to which
 * nothing else of them matters. To a mentee, classes with the same words, and alike in whether they
 * answered and whether that is empty, are of one kind.
 */
final class WordsInCommon {
  /** A mentee with more words is not served. */
  private static final int MOST_WORDS = 10;

  /** The lowest bits of a kind say what was answered; each of the mentee's words has one above. */
  private static final int BITS_OF_ANSWER = 2;

  private static final short EMPTY = 1;
  private static final short WORDS = 2;

  private final Reads reads;
  private final Map<String, int[]> classesWith = new HashMap<>();
  private final short[] answered;

  WordsInCommon(Problem problem, Reads reads, AnswerClasses ofMentors) {
    this.reads = reads;
    answered = new short[ofMentors.size()];
    Map<String, List<Integer>> classes = new HashMap<>();
    for (int mentors = 0; mentors < answered.length; mentors++) {
      Mentor mentor = problem.mentors().get(ofMentors.first(mentors));
      Optional<?> answer = mentor.attributes().get(reads.ofMentor().get(0));
      if (answer.isPresent()) {
        Set<String> words = new LinkedHashSet<>();
        add(answer.get(), words);
        answered[mentors] = isEmpty(answer.get()) ? EMPTY : WORDS;
        for (String word : words) {
          classes.computeIfAbsent(word, key -> new ArrayList<>()).add(mentors);
        }
      }
    }
    classes.forEach(
        (word, of) -> classesWith.put(word, of.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static void add(Object answer, Set<String> words) {
    if (answer instanceof List<?> list) {
      list.forEach(word -> words.add(word.toString()));
    } else if (answer instanceof String word) {
      words.add(word);
    }
  }

  /** Whether an answer is an empty list or the empty text, which is a word all the same. */
  private static boolean isEmpty(Object answer) {
    return answer.equals(List.of()) || answer.equals("");
  }

  /** Number of kinds that a mentee could tell apart; 0 if they are too many to be told. */
  int kinds(Mentee mentee) {
    int words = sought(mentee).size();
    return words > MOST_WORDS ? 0 : 1 << (BITS_OF_ANSWER + words);
  }

  /** Fills in the kind, to a mentee, of each class of mentors. */
  void tell(Mentee mentee, short[] kindOf) {
    System.arraycopy(answered, 0, kindOf, 0, answered.length);
    int bit = 1 << BITS_OF_ANSWER;
    for (int[] classes : sought(mentee)) {
      for (int mentors : classes) {
        kindOf[mentors] |= (short) bit;
      }
      bit <<= 1;
    }
  }

  /** For each of a mentee's words that any mentor has, the classes of mentors who have it. */
  private List<int[]> sought(Mentee mentee) {
    Set<String> words = new LinkedHashSet<>();
    for (Column<?> column : reads.ofMentee()) {
      mentee.attributes().get(column).ifPresent(answer -> add(answer, words));
    }
    List<int[]> sought = new ArrayList<>(words.size());
    for (String word : words) {
      int[] classes = classesWith.get(word);
      if (classes != null) {
        sought.add(classes);
      }
    }
    return sought;
  }
}
