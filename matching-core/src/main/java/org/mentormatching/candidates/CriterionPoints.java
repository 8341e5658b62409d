package org.mentormatching.candidates;

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
    private int[] mostOfCount = {};
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
      mostOfCount = new int[known.length + 1];
      most = 0;
      for (int i = 0; i < said.length; i++) {
        unitsOf[i] = inUnits(said[i]);
        most = Math.max(most, unitsOf[i]);
        int count = i < Statement.FIRST_MASK ? 0 : Integer.bitCount(i - Statement.FIRST_MASK);
        mostOfCount[count] = Math.max(mostOfCount[count], unitsOf[i]);
      }
      for (int count = 1; count < mostOfCount.length; count++) {
        mostOfCount[count] = Math.max(mostOfCount[count], mostOfCount[count - 1]);
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

    /** Leaves those of a block who may have at least so many units. */
    long narrow(int block, long bits, long needed) {
      if (!byWords || mostOfCount[0] >= needed) {
        return bits;
      }
      int count = 1;
      while (count < mostOfCount.length && mostOfCount[count] < needed) {
        count++;
      }
      return count == mostOfCount.length ? 0 : withAtLeast(count, block, bits);
    }

    /** Those of a block who have at least so many of the mentee's words. */
    private long withAtLeast(int count, int block, long bits) {
      if (count == 1) {
        long any = 0;
        for (long[] word : has) {
          any |= word[block];
        }
        return bits & any;
      }
      int lacking = has.length - count;
      long one = 0;
      long two = 0;
      long three = 0;
      long more = 0;
      for (long[] word : has) {
        long without = ~word[block];
        more |= three & without;
        three |= two & without;
        two |= one & without;
        one |= without;
      }
      return switch (lacking) {
        case 0 -> bits & ~one;
        case 1 -> bits & ~two;
        case 2 -> bits & ~three;
        case 3 -> bits & ~more;
        default -> bits;
      };
    }

    /** What the criterion says of a pair, link columns included. */
    short of(int mentee, int mentor) {
      return asker.of(mentee, mentor);
    }
  }
}
