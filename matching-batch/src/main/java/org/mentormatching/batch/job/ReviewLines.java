package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/** What a summary says of decisions and of what they changed. */
final class ReviewLines {
  private static final int SHOWN = 5;

  private ReviewLines() {}

  /** How many decisions are in force; none if there are none. */
  static List<String> decided(Review review) {
    List<String> parts =
        Stream.of(Kind.values())
            .map(kind -> part(review, kind))
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty()
        ? List.of()
        : List.of(
            Summary.line(
                "Decided", String.join(" · ", parts) + ", the last on " + review.proposal()));
  }

  private static String part(Review review, Kind kind) {
    long count = review.decisions().stream().filter(one -> one.kind() == kind).count();
    return count == 0 ? "" : count + " " + kind.word();
  }

  /**
   * Which mentees have other mentors than in the reviewed proposal without a decision of theirs.
   */
  static List<String> changed(Review review, MatchingResult result) {
    if (review.earlier().isEmpty()) {
      return List.of();
    }
    Set<List<String>> now = new HashSet<>();
    for (Match match : result.matches()) {
      now.add(List.of(match.menteeId(), match.mentorId()));
    }
    Set<String> decidedAbout =
        review.decisions().stream().map(Decision::menteeId).collect(Collectors.toSet());
    long kept = review.earlier().stream().filter(now::contains).count();
    List<String> moved =
        review.earlier().stream()
            .filter(pair -> !now.contains(pair) && !decidedAbout.contains(pair.get(0)))
            .map(pair -> pair.get(0))
            .distinct()
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        Summary.line(
            "Kept",
            "%d of %s of %s"
                .formatted(
                    kept, Summary.counted(review.earlier().size(), "pair"), review.proposal())));
    if (!moved.isEmpty()) {
      lines.add(
          Summary.line(
              "Moved",
              Summary.counted(moved.size(), "mentee")
                  + " whom no decision names: "
                  + String.join(", ", moved.subList(0, Math.min(SHOWN, moved.size())))
                  + (moved.size() > SHOWN ? ", ..." : "")));
    }
    return lines;
  }
}
