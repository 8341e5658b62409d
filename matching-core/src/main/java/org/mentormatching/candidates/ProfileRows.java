package org.mentormatching.candidates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentormatching.model.Ladder;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.PairCursor;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;

/**
 * What one rule or criterion says of a mentee with every mentor, a row at a time.
 *
 * <p>It asks once for each two profiles of answers, keeps what it was told as a table while that
 * stays within a budget of cells, and asks again only for pairs that a link column connects.
 * Nothing is created per pair.
 */
final class ProfileRows {
  /** Cells that are kept for one rule or criterion. */
  private static final int BUDGET = 16_000_000;

  /** What a rule or criterion says of one pair, as a small number. */
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
  private final short[] scratch;
  private final @Nullable Connections connections;

  ProfileRows(
      String id,
      Reads reads,
      Ladder ladder,
      List<Mentee> mentees,
      List<Mentor> mentors,
      Answer answer) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.answer = answer;
    cursor = new PairCursor(id, reads, ladder);
    menteeProfiles = new Profiles(mentees, reads.ofMentee(), reads.menteeLinks());
    mentorProfiles = new Profiles(mentors, reads.ofMentor(), reads.mentorLinks());
    kept = (long) menteeProfiles.count() * mentorProfiles.count() <= BUDGET;
    table = new short[kept ? menteeProfiles.count() : 0][];
    scratch = new short[mentorProfiles.count()];
    connections = reads.hasLinks() ? new Connections(mentees, mentors, reads) : null;
  }

  /** Fills {@code row} with the answers for a mentee, by mentor. */
  void fill(int mentee, short[] row) {
    short[] profile = profileRow(mentee);
    for (int mentor = 0; mentor < row.length; mentor++) {
      row[mentor] = profile[mentorProfiles.of(mentor)];
    }
    if (connections != null) {
      for (int mentor : connections.of(mentee)) {
        row[mentor] = answer.of(cursor.at(mentees.get(mentee), mentors.get(mentor)));
      }
    }
  }

  private short[] profileRow(int mentee) {
    int profile = menteeProfiles.of(mentee);
    if (kept && table[profile] != null) {
      return table[profile];
    }
    short[] answers = kept ? new short[mentorProfiles.count()] : scratch;
    Mentee first = mentees.get(menteeProfiles.first(profile));
    for (int other = 0; other < answers.length; other++) {
      Mentor mentor = mentors.get(mentorProfiles.first(other));
      answers[other] = answer.of(cursor.atStrangers(first, mentor));
    }
    if (kept) {
      table[profile] = answers;
    }
    return answers;
  }
}
