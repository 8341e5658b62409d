package org.mentormatching.candidates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.PairCursor;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;

/**
 * A rule or criterion with the profiles of those who gave the same answers to what it reads. What
 * it says of two profiles is asked once and kept while there are not too many.
 *
 * <p>For use by several threads: each has an {@link Asker}; whoever asks first fills the table, and
 * everybody would fill in the same.
 */
final class Statement {
  /** How answers are looked up. */
  enum Form {
    /** In a table over profiles. */
    TABLE,
    /** In a table over the mentee's profiles and the mentee's words that the mentor has too. */
    WORDS,
    /** Nowhere: nearly every answer is another. */
    PLAIN
  }

  /** What a rule or criterion says of one pair: a number from -1 to 10,000. */
  @FunctionalInterface
  interface Answer {
    short of(PairView pair);
  }

  /** Of the words of one mentee so many have a table. */
  static final int MOST_WORDS = 6;

  /** In tables an answer is this much greater, so that zero means nobody has asked. */
  private static final int ASKED = 2;

  /** Places of the answers for mentors who say nothing, and nothing that counts. */
  static final int NOT_GIVEN = 0;

  static final int EMPTY = 1;
  static final int FIRST_MASK = 2;

  final Form form;
  final Profiles ofMentees;
  final Profiles ofMentors;
  final boolean hasLinks;

  private final String id;
  private final Reads reads;
  private final Policy policy;
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final Answer answer;

  /** By profile of mentees; threads may write the same into a row at once. */
  private final short[][] table;

  private final AtomicReferenceArray<short[]> byWords;
  private final String[][] words;

  Statement(String id, Reads reads, Policy policy, People people, Answer answer, Budget budget) {
    this.id = id;
    this.reads = reads;
    this.policy = policy;
    this.answer = answer;
    mentees = people.mentees();
    mentors = people.mentors();
    ofMentees = people.menteeAnswers().profiles(reads.ofMentee(), reads.menteeLinks());
    ofMentors = people.mentorAnswers().profiles(reads.ofMentor(), reads.mentorLinks());
    hasLinks = reads.hasLinks();
    long cells = (long) ofMentees.count() * ofMentors.count();
    words = reads.depth() == Reads.Depth.WORDS_IN_COMMON ? words() : new String[0][];
    form = form(cells, budget);
    table = new short[form == Form.TABLE ? ofMentees.count() : 0][];
    byWords = new AtomicReferenceArray<>(form == Form.WORDS ? ofMentees.count() : 0);
  }

  private Statement(Statement like, Answer answer) {
    this.answer = answer;
    id = like.id;
    reads = like.reads;
    policy = like.policy;
    mentees = like.mentees;
    mentors = like.mentors;
    ofMentees = like.ofMentees;
    ofMentors = like.ofMentors;
    hasLinks = like.hasLinks;
    words = like.words;
    form = like.form;
    table = new short[like.table.length][];
    byWords = new AtomicReferenceArray<>(like.byWords.length());
  }

  /** A statement that reads the same and says something else of it. */
  Statement saying(Answer other) {
    return new Statement(this, other);
  }

  private Form form(long cells, Budget budget) {
    if (words.length > 0) {
      long masks = 0;
      for (String[] known : words) {
        masks += known.length <= MOST_WORDS ? 1L << known.length : ofMentors.count();
      }
      if (masks < cells) {
        return Form.WORDS;
      }
    }
    return cells <= budget.cells() ? Form.TABLE : Form.PLAIN;
  }

  /** The words of each profile of mentees. */
  private String[][] words() {
    String[][] all = new String[ofMentees.count()][];
    for (int profile = 0; profile < all.length; profile++) {
      Mentee mentee = mentees.get(ofMentees.first(profile));
      Set<String> found = new LinkedHashSet<>();
      for (Column<?> column : reads.ofMentee()) {
        mentee.attributes().get(column).ifPresent(value -> addWords(value, found));
      }
      all[profile] = found.toArray(String[]::new);
    }
    return all;
  }

  static void addWords(Object value, Set<String> found) {
    if (value instanceof String word) {
      found.add(word);
    } else if (value instanceof List<?> list) {
      list.forEach(word -> found.add(word.toString()));
    }
  }

  /** The column of the mentor in which words are looked for. */
  Column<?> wordColumn() {
    return reads.ofMentor().get(0);
  }

  /** The words of a profile of mentees. */
  String[] words(int menteeProfile) {
    return words[menteeProfile];
  }

  /** Whether a profile of mentees has few enough words for a table. */
  boolean hasWordTable(int menteeProfile) {
    return form == Form.WORDS && words[menteeProfile].length <= MOST_WORDS;
  }

  Asker asker() {
    return new Asker();
  }

  /** Asks the rule or criterion, for one thread. */
  final class Asker {
    private final PairCursor cursor = new PairCursor(id, reads, policy);

    /** What is said of two people whom no link column connects, by their profiles. */
    short ofStrangers(int menteeProfile, int mentorProfile) {
      if (form != Form.TABLE) {
        return ask(menteeProfile, mentorProfile);
      }
      short[] row = table[menteeProfile];
      if (row == null) {
        row = new short[ofMentors.count()];
        table[menteeProfile] = row;
      }
      int said = row[mentorProfile];
      if (said == 0) {
        said = ask(menteeProfile, mentorProfile) + ASKED;
        row[mentorProfile] = (short) said;
      }
      return (short) (said - ASKED);
    }

    private short ask(int menteeProfile, int mentorProfile) {
      return answer.of(
          cursor.atStrangers(
              mentees.get(ofMentees.first(menteeProfile)),
              mentors.get(ofMentors.first(mentorProfile))));
    }

    /** What is said of a pair. */
    short of(int mentee, int mentor) {
      return hasLinks
          ? answer.of(cursor.at(mentees.get(mentee), mentors.get(mentor)))
          : ofStrangers(ofMentees.of(mentee), ofMentors.of(mentor));
    }

    /**
     * What is said of a mentor who has some of the mentee's words and one of their own, at {@link
     * #FIRST_MASK} plus the mask of those words; before that of a mentor whose column is not given
     * or empty. What no mentor can have is said to be like having none.
     */
    short[] byWords(int menteeProfile) {
      short[] row = byWords.get(menteeProfile);
      if (row == null) {
        row = askByWords(menteeProfile);
        byWords.set(menteeProfile, row);
      }
      return row;
    }

    private short[] askByWords(int menteeProfile) {
      String[] known = words[menteeProfile];
      Mentee mentee = mentees.get(ofMentees.first(menteeProfile));
      short[] row = new short[FIRST_MASK + (1 << known.length)];
      row[NOT_GIVEN] = answer.of(cursor.at(mentee, Mentor.builder("").build()));
      boolean isList = wordColumn().kind() == Column.Kind.LIST;
      row[EMPTY] = answer.of(cursor.at(mentee, isList ? withWords(List.of()) : withWord("")));
      String other = "-";
      while (List.of(known).contains(other)) {
        other += "-";
      }
      for (int mask = 0; mask < 1 << known.length; mask++) {
        if (isList) {
          List<String> has = new ArrayList<>();
          for (int word = 0; word < known.length; word++) {
            if ((mask >> word & 1) != 0) {
              has.add(known[word]);
            }
          }
          has.add(other);
          row[FIRST_MASK + mask] = answer.of(cursor.at(mentee, withWords(has)));
        } else if (Integer.bitCount(mask) <= 1) {
          String has = mask == 0 ? other : known[Integer.numberOfTrailingZeros(mask)];
          row[FIRST_MASK + mask] = answer.of(cursor.at(mentee, withWord(has)));
        } else {
          row[FIRST_MASK + mask] = row[FIRST_MASK];
        }
      }
      return row;
    }

    @SuppressWarnings("unchecked")
    private Mentor withWords(List<String> has) {
      return Mentor.builder("").set((Column<List<String>>) wordColumn(), has).build();
    }

    @SuppressWarnings("unchecked")
    private Mentor withWord(String has) {
      return Mentor.builder("").set((Column<String>) wordColumn(), has).build();
    }
  }
}
