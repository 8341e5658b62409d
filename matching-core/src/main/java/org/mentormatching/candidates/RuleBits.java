package org.mentormatching.candidates;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What one rule says of a mentee's pairs with all mentors at once, as bits by place. Link columns
 * are left aside.
 */
final class RuleBits {
  static final short ALLOWED = 0;
  static final short REFUSED = 1;
  static final short UNCHECKED = 2;

  /** Up to so many profiles of mentors have bits of their own. */
  private static final int FEW_PROFILES = 64;

  private static final long[] NONE = {};

  /**
   * The mentors whom the rule leaves, and those among them of whom it could not tell.
   *
   * @param allowed empty if that is everybody
   * @param unchecked empty if that is nobody
   */
  record Row(long[] allowed, long[] unchecked) {}

  final Statement statement;
  private final MentorOrder order;
  private final int[] profileAt;
  private final long[][] members;
  private final WordPlaces[] words;
  private final AtomicReferenceArray<Row> kept;

  RuleBits(Statement statement, MentorOrder order, WordPlaces[] words, Budget budget) {
    this.statement = statement;
    this.order = order;
    this.words = words;
    profileAt = order.profiles(statement.ofMentors);
    int profiles = statement.ofMentors.count();
    members = new long[!isLate() && profiles <= FEW_PROFILES ? profiles : 0][order.blocks()];
    if (members.length > 0) {
      for (int at = 0; at < profileAt.length; at++) {
        members[profileAt[at]][at >> 6] |= 1L << at;
      }
    }
    long cells = (long) statement.ofMentees.count() * order.blocks();
    kept =
        new AtomicReferenceArray<>(
            cells <= budget.bits() && !isLate() ? statement.ofMentees.count() : 0);
  }

  /** The bits of a statement that reads what this one reads. */
  RuleBits of(Statement other, Budget budget) {
    return new RuleBits(other, order, words, budget);
  }

  /** Whether the rule had better be asked of few pairs, one by one. */
  boolean isLate() {
    return statement.form == Statement.Form.PLAIN;
  }

  /** What the rule says of the pairs of one profile of mentees. */
  Row of(int profile, Statement.Asker asker) {
    if (kept.length() == 0) {
      return ask(profile, asker);
    }
    Row row = kept.get(profile);
    if (row == null) {
      row = ask(profile, asker);
      kept.set(profile, row);
    }
    return row;
  }

  private Row ask(int profile, Statement.Asker asker) {
    if (statement.hasWordTable(profile)) {
      short[] said = asker.byWords(profile);
      return new Row(byWords(profile, said, false), byWords(profile, said, true));
    }
    return members.length > 0 ? askProfiles(profile, asker) : askPlaces(profile, asker);
  }

  private Row askProfiles(int profile, Statement.Asker asker) {
    long[] allowed = NONE;
    long[] unchecked = NONE;
    for (int of = 0; of < members.length; of++) {
      short said = asker.ofStrangers(profile, of);
      if (said == REFUSED) {
        allowed = allowed.length == 0 ? everybody() : allowed;
        for (int block = 0; block < allowed.length; block++) {
          allowed[block] &= ~members[of][block];
        }
      } else if (said == UNCHECKED) {
        unchecked = unchecked.length == 0 ? new long[order.blocks()] : unchecked;
        for (int block = 0; block < unchecked.length; block++) {
          unchecked[block] |= members[of][block];
        }
      }
    }
    return new Row(allowed, unchecked);
  }

  private long[] everybody() {
    long[] all = new long[order.blocks()];
    Arrays.fill(all, -1L);
    return all;
  }

  private Row askPlaces(int profile, Statement.Asker asker) {
    short[] said = new short[statement.ofMentors.count()];
    for (int of = 0; of < said.length; of++) {
      said[of] = asker.ofStrangers(profile, of);
    }
    return new Row(places(said, REFUSED, -1), places(said, UNCHECKED, 0));
  }

  /**
   * The places where something is said; nothing if it is said nowhere.
   *
   * @param others -1 for all other places instead, 0 for those
   */
  private long[] places(short[] said, short what, long others) {
    boolean isSaid = false;
    for (short one : said) {
      isSaid |= one == what;
    }
    if (!isSaid) {
      return NONE;
    }
    long[] places = new long[order.blocks()];
    Arrays.fill(places, others);
    for (int at = 0; at < profileAt.length; at++) {
      places[at >> 6] ^= (said[profileAt[at]] == what ? 1L : 0) << at;
    }
    return places;
  }

  /**
   * The places where the rule does not refuse, or where it could not tell, by a table over the
   * mentee's words: each word halves the table (C. E. Shannon, 1949, "The synthesis of two-terminal
   * switching circuits").
   */
  private long[] byWords(int profile, short[] said, boolean isUnchecked) {
    long[] values = new long[said.length];
    boolean isUniform = true;
    for (int i = 0; i < said.length; i++) {
      values[i] = (isUnchecked ? said[i] == UNCHECKED : said[i] != REFUSED) ? -1 : 0;
      isUniform &= values[i] == (isUnchecked ? 0 : -1);
    }
    if (isUniform) {
      return NONE;
    }
    String[] known = statement.words(profile);
    long[][] has = new long[known.length][];
    for (int word = 0; word < has.length; word++) {
      has[word] = words[0].of(known[word]);
    }
    long[] result = new long[order.blocks()];
    long[] halves = new long[1 << has.length];
    for (int block = 0; block < result.length; block++) {
      System.arraycopy(values, Statement.FIRST_MASK, halves, 0, halves.length);
      for (int word = has.length - 1; word >= 0; word--) {
        long with = has[word][block];
        for (int mask = 0; mask < 1 << word; mask++) {
          halves[mask] = (halves[mask | (1 << word)] & with) | (halves[mask] & ~with);
        }
      }
      long given = words[0].given()[block];
      long empty = words[0].empty()[block];
      result[block] =
          (given & halves[0])
              | (empty & values[Statement.EMPTY])
              | (~given & ~empty & values[Statement.NOT_GIVEN]);
    }
    return result;
  }

  /** What the rule says of a mentee and the mentor at a place. */
  short of(int mentee, int at, Statement.Asker asker) {
    return asker.ofStrangers(statement.ofMentees.of(mentee), profileAt[at]);
  }
}
