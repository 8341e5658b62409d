package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.report.FinalPair;
import org.mentormatching.batch.report.FinalPair.Ground;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.result.Match.Status;

/**
 * Which pairs of a proposal may be published, and what stands in the way of the others.
 *
 * @param pairs the pairs that may
 * @param toRunAgain decisions that ask for another proposal
 * @param undecided pairs of which nobody has decided
 * @param toKeep pairs that nobody accepts but one by one, each with the reason
 * @param lookFirst pairs that go on, and so need no decision, and deserve a second look
 */
record Acceptance(
    List<FinalPair> pairs,
    List<String> toRunAgain,
    List<String> undecided,
    List<String> toKeep,
    List<String> lookFirst) {
  /** Why a pin overrides a rule stands in the coordinator's words, which may name somebody. */
  private static final Pattern OVERRIDE = Pattern.compile("(pinned with an override): .*");

  private static final String UNCHECKED = "unchecked_rules";

  /** What becomes of pairs of which nobody has decided. */
  enum Rest {
    /** They are left for somebody to decide. */
    IS_LEFT,
    /** A reviewer accepts those of them that need no second look. */
    IS_ACCEPTED
  }

  /**
   * Looks at every pair of a proposal.
   *
   * @param matches its table of pairs
   * @param shaped what was decided before, and shaped the proposal
   * @param decided what is decided now
   * @param rest what becomes of pairs of which nobody has decided
   */
  static Acceptance of(WrittenTable matches, Review shaped, Review decided, Rest rest) {
    Acceptance acceptance =
        new Acceptance(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Set<List<String>> proposed = new HashSet<>();
    for (List<String> row : matches.rows()) {
      proposed.add(List.of(matches.cell(row, "mentee_id"), matches.cell(row, "mentor_id")));
    }
    List<Decision> toFollow =
        decided.decisions().stream()
            .filter(one -> one.kind() != Kind.KEEP || !proposed.contains(one.pair()))
            .filter(decision -> !shaped.implies(decision))
            .toList();
    for (List<String> row : matches.rows()) {
      acceptance.add(matches, row, shaped, decided, toFollow, rest);
    }
    toFollow.forEach(decision -> acceptance.toRunAgain.add(words(decision, decided)));
    return acceptance;
  }

  private static String words(Decision decision, Review decided) {
    String mentee = shown(decision, decision.menteeId(), decided);
    String mentor = shown(decision, decision.mentorId(), decided);
    String whom =
        mentor.isEmpty()
            ? "mentee " + mentee
            : mentee.isEmpty() ? "mentor " + mentor : mentee + " with " + mentor;
    String other = shown(decision, decision.otherMentorId(), decided);
    return whom
        + ": "
        + decision.kind().word()
        + (other.isEmpty() ? "" : ", " + other + " instead");
  }

  /** An id; of whom the proposal does not have it may be a name, which is not shown. */
  private static String shown(Decision decision, String id, Review decided) {
    boolean isStranger = decided.strangers().stream().anyMatch(one -> one.isIn(decision, id));
    return isStranger && CellText.reference(id).equals(CellText.HIDDEN) ? "somebody" : id;
  }

  private void add(
      WrittenTable matches,
      List<String> row,
      Review shaped,
      Review decided,
      List<Decision> toFollow,
      Rest rest) {
    String menteeId = matches.cell(row, "mentee_id");
    String mentorId = matches.cell(row, "mentor_id");
    Status status = Status.valueOf(matches.cell(row, "status").toUpperCase(Locale.ROOT));
    boolean isTakenBack = shaped.keeps(menteeId, mentorId) && !decided.keeps(menteeId, mentorId);
    if (status == Status.ONGOING) {
      pairs.add(new FinalPair(menteeId, mentorId, status, Ground.GOES_ON));
      if (!secondLook(matches, row).isEmpty()) {
        lookFirst.add(menteeId + " with " + mentorId);
      }
    } else if (decided.keeps(menteeId, mentorId)) {
      pairs.add(new FinalPair(menteeId, mentorId, status, Ground.KEPT));
    } else if (status == Status.PINNED && !isTakenBack && secondLook(matches, row).isEmpty()) {
      pairs.add(new FinalPair(menteeId, mentorId, status, Ground.PINNED));
    } else if (toFollow.stream().noneMatch(one -> isAbout(one, menteeId, mentorId))) {
      addOpen(matches, row, new FinalPair(menteeId, mentorId, status, Ground.ACCEPTED), rest);
    }
  }

  private static boolean isAbout(Decision decision, String menteeId, String mentorId) {
    return decision.menteeId().equals(menteeId)
        && (decision.mentorId().isEmpty() || decision.mentorId().equals(mentorId));
  }

  private void addOpen(WrittenTable matches, List<String> row, FinalPair pair, Rest rest) {
    String words = pair.menteeId() + " with " + pair.mentorId();
    String second = secondLook(matches, row);
    if (!second.isEmpty()) {
      toKeep.add(words + (pair.status() == Status.PINNED ? " (pinned): " : ": ") + second);
    } else if (rest == Rest.IS_ACCEPTED) {
      pairs.add(pair);
    } else {
      undecided.add(words);
    }
  }

  /** Why a pair needs a second look; empty if it needs none. */
  private static String secondLook(WrittenTable matches, List<String> row) {
    String lookFirst = OVERRIDE.matcher(matches.cell(row, "look_first")).replaceFirst("$1");
    String unchecked = matches.cell(row, UNCHECKED);
    return !lookFirst.isEmpty() || unchecked.isEmpty() ? lookFirst : "not checked: " + unchecked;
  }

  /** Whether every pair may be published. */
  boolean isWhole() {
    return toRunAgain.isEmpty() && undecided.isEmpty() && toKeep.isEmpty();
  }
}
