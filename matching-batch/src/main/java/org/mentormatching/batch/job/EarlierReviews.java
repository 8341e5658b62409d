package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.ProposalFolder;

/** What shaped the proposals of a cycle. */
final class EarlierReviews {
  private final Path cycle;
  private final Map<Path, Review> reviews = new HashMap<>();

  /** The reviews of the proposals in a cycle's folder. */
  EarlierReviews(Path cycle) {
    this.cycle = cycle;
  }

  /**
   * Whether a decision on an older proposal is in what shaped that proposal, or the one that was
   * made after its review.
   */
  boolean tookIn(Decision decision) {
    for (int number = 1; ; number++) {
      Path proposal = ProposalFolder.proposal(cycle, number);
      if (!Files.isDirectory(proposal)) {
        return false;
      }
      boolean isItself =
          decision.proposal().equals(Proposal.name(String.valueOf(cycle.getFileName()), number));
      Review by = reviews.computeIfAbsent(proposal, EarlierReviews::shapedBy);
      if ((isItself || by.proposal().equals(decision.proposal())) && by.implies(decision)) {
        return true;
      }
    }
  }

  private static Review shapedBy(Path proposal) {
    try {
      return Review.stored(proposal.resolve(Proposal.INPUTS), Proposal.INPUTS);
    } catch (IOException unreadable) {
      return Review.none();
    }
  }
}
