package org.mentormatching.candidates;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.PairCursor;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;

/**
 * What one rule or criterion says of pairs, mentee by mentee.
 *
 * <p>It is asked once for each two profiles of answers and only about pairs that matter; what it
 * said is kept as a table while that stays within a budget of cells. It is asked again only for
 * pairs that a link column connects. Nothing is created per pair.
 */
final class ProfileRows {
  /** Cells that are kept for one rule or criterion. */
  private static final int BUDGET = 16_000_000;

  private static final short NOT_ASKED = Short.MIN_VALUE;

  /** What a rule or criterion says of one pair, as a small number above the smallest. */
  @FunctionalInterface
  interface Answer {
    short of(PairView pair);
  }

  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final Answer answer;
  private final PairCursor cursor;
  private final Profiles menteeProfiles;
  private final Profiles mentorProfiles;
  private final short[][] table;
  private final boolean kept;
  private final @Nullable Connections connections;
  private final boolean[] connected;
  private short[] row;
  private int current;

  ProfileRows(
      String id,
      Reads reads,
      Policy policy,
      List<Mentee> mentees,
      List<Mentor> mentors,
      Answer answer) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.answer = answer;
    cursor = new PairCursor(id, reads, policy);
    menteeProfiles = new Profiles(mentees, reads.ofMentee(), reads.menteeLinks());
    mentorProfiles = new Profiles(mentors, reads.ofMentor(), reads.mentorLinks());
    kept = (long) menteeProfiles.count() * mentorProfiles.count() <= BUDGET;
    table = new short[kept ? menteeProfiles.count() : 0][];
    connections = reads.hasLinks() ? new Connections(mentees, mentors, reads) : null;
    connected = new boolean[mentors.size()];
    row = notAsked();
  }

  private short[] notAsked() {
    short[] answers = new short[mentorProfiles.count()];
    Arrays.fill(answers, NOT_ASKED);
    return answers;
  }

  /** Moves to a mentee. */
  void at(int mentee) {
    connect(current, false);
    connect(mentee, true);
    current = mentee;
    if (!kept) {
      Arrays.fill(row, NOT_ASKED);
      return;
    }
    int profile = menteeProfiles.of(mentee);
    if (table[profile] == null) {
      table[profile] = notAsked();
    }
    row = table[profile];
  }

  private void connect(int mentee, boolean is) {
    if (connections != null) {
      for (int mentor : connections.of(mentee)) {
        connected[mentor] = is;
      }
    }
  }

  /** The answer for this mentee with a mentor. */
  short of(int mentor) {
    if (connected[mentor]) {
      return answer.of(cursor.at(mentees.get(current), mentors.get(mentor)));
    }
    int profile = mentorProfiles.of(mentor);
    if (row[profile] == NOT_ASKED) {
      row[profile] = answer.of(cursor.atStrangers(mentees.get(current), mentors.get(mentor)));
    }
    return row[profile];
  }
}
