package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.job.Decision.Kind;
import org.mentormatching.batch.report.FinalPair;
import org.mentormatching.batch.report.FinalPair.Ground;
import org.mentormatching.result.Match.Status;

/**
 * Which pairs of a proposal may be published, and what stands in the way of the others.
 *
 * @param pairs the pairs that may
 * @param toRunAgain decisions that ask for another proposal
 * @param undecided pairs of which nobody has decided
 * @param toKeep pairs that nobody accepts but one by one, each with the reason
 * @param unclear cells that are no decision
 */
record Acceptance(
    List<FinalPair> pairs,
    List<String> toRunAgain,
    List<String> undecided,
    List<String> toKeep,
    List<String> unclear) {
  /** What becomes of pairs of which nobody has decided. */
  enum Rest {
    /** They are left for somebody to decide. */
    IS_LEFT,
    /** A reviewer accepts those of them that need no second look. */
    IS_ACCEPTED
  }

  /** Looks at every pair of a proposal. */
  static Acceptance of(WrittenTable matches, Decisions decisions, Rest rest) {
    Acceptance acceptance =
        new Acceptance(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            decisions.unclear());
    for (List<String> row : matches.rows()) {
      acceptance.add(matches, row, decisions, rest);
    }
    decisions.held().forEach(person -> acceptance.toRunAgain.add(person + ": hold"));
    return acceptance;
  }

  private void add(WrittenTable matches, List<String> row, Decisions decisions, Rest rest) {
    String menteeId = matches.cell(row, "mentee_id");
    String mentorId = matches.cell(row, "mentor_id");
    String pair = menteeId + " with " + mentorId;
    Status status = Status.valueOf(matches.cell(row, "status").toUpperCase(Locale.ROOT));
    Decision decision = decisions.of(menteeId, mentorId);
    if (decision.asksForAnother()) {
      toRunAgain.add(pair + ": " + decision.words());
    } else if (status == Status.ONGOING) {
      pairs.add(new FinalPair(menteeId, mentorId, status, Ground.GOES_ON));
    } else if (decision.kind() == Kind.KEEP) {
      pairs.add(new FinalPair(menteeId, mentorId, status, Ground.KEPT));
    } else if (status == Status.PINNED) {
      pairs.add(new FinalPair(menteeId, mentorId, status, Ground.PINNED));
    } else {
      String second = secondLook(matches, row);
      if (!second.isEmpty()) {
        toKeep.add(pair + ": " + second);
      } else if (rest == Rest.IS_ACCEPTED) {
        pairs.add(new FinalPair(menteeId, mentorId, status, Ground.ACCEPTED));
      } else {
        undecided.add(pair);
      }
    }
  }

  /** Why a pair needs a second look; empty if it needs none. */
  private static String secondLook(WrittenTable matches, List<String> row) {
    String lookFirst = matches.cell(row, "look_first");
    String unchecked = matches.cell(row, "unchecked_rules");
    return !lookFirst.isEmpty() || unchecked.isEmpty() ? lookFirst : "not checked: " + unchecked;
  }

  /** Whether every pair may be published. */
  boolean isWhole() {
    return toRunAgain.isEmpty() && undecided.isEmpty() && toKeep.isEmpty() && unclear.isEmpty();
  }
}
