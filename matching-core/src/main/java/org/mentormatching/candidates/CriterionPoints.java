package org.mentormatching.candidates;

import java.util.Arrays;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;

/**
 * What one criterion gives, in units of points that fit the sums of {@link PairScan}: exactly where
 * a unit is one ten-thousandth of a point and nothing is left out, else never too little.
 */
final class CriterionPoints {
  final Statement statement;
  private final int[] profileAt;
  private final WordPlaces[] words;
  private final int points;
  private final WhenMissing whenMissing;
  private final long unit;

  CriterionPoints(
      Statement statement,
      MentorOrder order,
      WordPlaces[] words,
      int points,
      WhenMissing whenMissing,
      long unit) {
    this.statement = statement;
    this.words = words;
    this.points = points;
    this.whenMissing = whenMissing;
    this.unit = unit;
    profileAt = order.profiles(statement.ofMentors);
  }

  /** Units of so many ten-thousandths of the points, or of a missing answer, rounded up. */
  private int inUnits(short parts) {
    return (int) ((points * (long) counted(parts) + unit - 1) / unit);
  }

  /** A missing answer that is left out counts in full: no fit is greater without than with it. */
  private int counted(short parts) {
    if (parts >= 0) {
      return parts;
    }
    return switch (whenMissing) {
      case HALF -> Share.WHOLE / 2;
      case NONE -> 0;
      case LEFT_OUT -> Share.WHOLE;
    };
  }

  /** What the criterion adds to the earned points, in ten-thousandths of a point. */
  long earned(short parts) {
    boolean isLeftOut = parts < 0 && whenMissing == WhenMissing.LEFT_OUT;
    return isLeftOut ? 0 : points * (long) counted(parts);
  }

  /** What the criterion adds to the attainable points, in ten-thousandths of a point. */
  long attainable(short parts) {
    return parts < 0 && whenMissing == WhenMissing.LEFT_OUT ? 0 : points * (long) Share.WHOLE;
  }

  Reader reader() {
    return new Reader();
  }

  /** Reads the points of one mentee after the other, for one thread. */
  final class Reader {
    private final Statement.Asker asker = statement.asker();
    private int profile = -1;
    private boolean byWords;
    private short[] said = {};
    private int[] unitsOf = {};
    private int[] unitsOfClass = {};
    private long[] membersOfClass = {};
    private int sortedBlock = -1;
    private boolean byClass;
    private long[][] has = {};
    private int most;
    private final short[] memo;
    private final int[] memoOf;

    Reader() {
      boolean remembers =
          statement.form == Statement.Form.PLAIN
              && statement.ofMentors.count() < profileAt.length / 2;
      memo = new short[remembers ? statement.ofMentors.count() : 0];
      memoOf = new int[memo.length];
    }

    /** Moves to a mentee. */
    void at(int mentee) {
      int before = profile;
      profile = statement.ofMentees.of(mentee);
      if (profile == before) {
        return;
      }
      byWords = statement.hasWordTable(profile);
      if (byWords) {
        prepareWords();
      } else {
        most = inUnits((short) Share.WHOLE);
      }
    }

    private void prepareWords() {
      said = asker.byWords(profile);
      if (unitsOf.length != said.length) {
        unitsOf = new int[said.length];
      }
      String[] known = statement.words(profile);
      has = new long[known.length][];
      for (int word = 0; word < known.length; word++) {
        has[word] = words[0].of(known[word]);
      }
      if (unitsOfClass.length != known.length + 3) {
        unitsOfClass = new int[known.length + 3];
        membersOfClass = new long[known.length + 3];
      }
      sortedBlock = -1;
      prepareClasses(known.length);
    }

    private void prepareClasses(int known) {
      Arrays.fill(unitsOfClass, 0);
      most = 0;
      byClass = true;
      for (int i = 0; i < said.length; i++) {
        unitsOf[i] = inUnits(said[i]);
        most = Math.max(most, unitsOf[i]);
        int mask = i - Statement.FIRST_MASK;
        int ofClass = mask >= 0 ? Integer.bitCount(mask) : known + 2 - i;
        unitsOfClass[ofClass] = Math.max(unitsOfClass[ofClass], unitsOf[i]);
      }
      for (int mask = 0; mask < 1 << known; mask++) {
        int units = unitsOf[Statement.FIRST_MASK + mask];
        byClass &= units == unitsOfClass[Integer.bitCount(mask)];
      }
    }

    /** Units that no mentor exceeds. */
    int most() {
      return most;
    }

    /** Units with the mentor at a place. */
    int units(int at) {
      return byWords ? unitsOf[index(at)] : inUnits(parts(at));
    }

    /** Ten-thousandths of the points with the mentor at a place; -1 if an answer is missing. */
    short parts(int at) {
      if (byWords) {
        return said[index(at)];
      }
      int other = profileAt[at];
      if (memo.length == 0) {
        return asker.ofStrangers(profile, other);
      }
      if (memoOf[other] != profile + 1) {
        memoOf[other] = profile + 1;
        memo[other] = asker.ofStrangers(profile, other);
      }
      return memo[other];
    }

    private int index(int at) {
      int block = at >> 6;
      if ((words[0].given()[block] >>> at & 1) == 0) {
        return (words[0].empty()[block] >>> at & 1) == 0 ? Statement.NOT_GIVEN : Statement.EMPTY;
      }
      int mask = 0;
      for (int word = 0; word < has.length; word++) {
        mask |= (int) (has[word][block] >>> at & 1) << word;
      }
      return Statement.FIRST_MASK + mask;
    }

    /** Whether the mentee's words are looked for, so that blocks fall into classes. */
    boolean hasClasses() {
      return byWords;
    }

    /** Number of classes: by the number of words in common, then empty, then not given. */
    int classes() {
      return unitsOfClass.length;
    }

    /** Units that nobody of a class exceeds. */
    int unitsOfClass(int ofClass) {
      return unitsOfClass[ofClass];
    }

    /** The units of the class of the mentor at a place. */
    int unitsOfClassAt(int at) {
      int index = index(at);
      return unitsOfClass[
          index >= Statement.FIRST_MASK
              ? Integer.bitCount(index - Statement.FIRST_MASK)
              : has.length + 2 - index];
    }

    /** Whether everybody of a class has the units of the class. */
    boolean isByClass() {
      return byClass;
    }

    /** Who of a block is in a class. */
    long members(int ofClass, int block) {
      if (block != sortedBlock) {
        sort(block);
      }
      return membersOfClass[ofClass];
    }

    /** Sorts a block by the number of the mentee's words, one word after the other. */
    private void sort(int block) {
      sortedBlock = block;
      long given = words[0].given()[block];
      long empty = words[0].empty()[block];
      int most = has.length;
      Arrays.fill(membersOfClass, 0, most + 1, 0);
      membersOfClass[0] = given;
      for (int word = 0; word < most; word++) {
        long with = has[word][block];
        for (int count = word; count >= 0; count--) {
          membersOfClass[count + 1] |= membersOfClass[count] & with;
          membersOfClass[count] &= ~with;
        }
      }
      membersOfClass[most + 1] = empty;
      membersOfClass[most + 2] = ~given & ~empty;
    }

    /** What the criterion says of a pair, link columns included. */
    short of(int mentee, int mentor) {
      return asker.of(mentee, mentor);
    }
  }
}
