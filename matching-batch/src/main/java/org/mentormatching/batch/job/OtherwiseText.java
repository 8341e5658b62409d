package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentormatching.batch.report.ChangeWords;
import org.mentormatching.batch.report.HelpWords;
import org.mentormatching.batch.report.LeftAside;
import org.mentormatching.batch.report.Quality;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Optimality;

/** What would change if a pair were decided the other way, as a terminal shows it. Ids only. */
final class OtherwiseText {
  /** Moves shown; search may find that many people move. */
  private static final int MOST_MOVES = 12;

  private static final String NOT_KNOWN =
      "allowed; whether a result with it is better is not known";

  private OtherwiseText() {}

  /**
   * The lines, with an empty one before.
   *
   * @param made whether the pair is one of the proposal
   * @param optimality of the proposal
   * @param aside what answers like this leave aside where they are not exact, and how sure the pair
   *     is in any case
   */
  static List<String> of(
      Difference difference, boolean made, Optimality optimality, LeftAside aside) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add((made ? "If this pair were not made" : "If this pair had to be made") + aside.with());
    if (difference.certainty() == Certainty.AT_MOST) {
      lines.add(
          "  what is lost or gained is not known exactly: "
              + (aside == LeftAside.FLOOR
                  ? "the raised floor matters"
                  : "limits that concern several pairs matter"));
    } else if (difference.first().isEmpty()) {
      lines.add(
          difference.certainty() == Certainty.EXACT
              ? "  nothing is lost: the result would be as good"
              : "  as much as now");
    }
    if (difference.certainty() != Certainty.AT_MOST) {
      changed(difference.changes()).forEach(change -> lines.add("  " + ChangeWords.of(change)));
    }
    difference.moves().stream().limit(MOST_MOVES).forEach(move -> lines.add("  " + inWords(move)));
    if (difference.moves().size() > MOST_MOVES) {
      lines.add(
          "  and %d more move; --json names them all"
              .formatted(difference.moves().size() - MOST_MOVES));
    }
    if (difference.certainty() == Certainty.BETWEEN) {
      lines.add(
          "  Search found this; there may be better ones under %s."
              .formatted(aside == LeftAside.NOTHING ? "the limits" : aside.words()));
    }
    if (difference.certainty() != Certainty.EXACT) {
      lines.add(
          "  No result %s this pair can have more than: %s"
              .formatted(made ? "without" : "with", most(difference)));
    }
    lines.addAll(ofProposal(difference, made, optimality));
    return lines;
  }

  /** How good the proposal itself is, where that is not proven. */
  private static List<String> ofProposal(
      Difference difference, boolean made, Optimality optimality) {
    List<String> lines = new ArrayList<>();
    if (sign(difference.changes()) > 0 && difference.certainty() != Certainty.AT_MOST) {
      lines.add(
          "  So a better result than this proposal is found. To have it, %s and run again."
              .formatted(made ? "exclude this pair" : "pin this pair"));
      if (!made) {
        lines.add("  " + HelpWords.WHAT_A_PIN_IS);
      }
    }
    if (!optimality.proven()) {
      lines.add("  This proposal as it is: " + Quality.words(optimality));
    }
    return lines;
  }

  private static String most(Difference difference) {
    List<Change> changes = changed(difference.most());
    return changes.isEmpty()
        ? "as much as now"
        : changes.stream().map(ChangeWords::of).collect(Collectors.joining("; "));
  }

  /**
   * How the proposal stands to a result with a pair that the rules allow and that was open.
   *
   * @param otherwise what would be different if the pair had to be made; empty if that is not known
   * @param proven whether the proposal is proven the best
   */
  static String standing(Optional<Difference> otherwise, boolean proven) {
    if (otherwise.isEmpty()) {
      return proven ? "allowed, but others were better for the whole, or as good" : NOT_KNOWN;
    }
    Difference difference = otherwise.get();
    if (sign(difference.most()) < 0) {
      return "allowed, but others were better for the whole";
    }
    if (difference.certainty() == Certainty.AT_MOST) {
      return NOT_KNOWN;
    }
    int found = sign(difference.changes());
    if (found > 0) {
      return "allowed, and better for the whole than what this proposal has";
    }
    return found == 0
        ? "allowed, but another choice is as good for the whole"
        : "allowed, but search found nothing as good with it; that is no proof";
  }

  /**
   * Whether something is gained (above zero), lost, or neither, at the first level that differs.
   */
  private static int sign(List<Change> changes) {
    return changed(changes).stream().map(Change::more).findFirst().map(Long::signum).orElse(0);
  }

  private static List<Change> changed(List<Change> changes) {
    return changes.stream().filter(change -> change.more() != 0).toList();
  }

  private static String inWords(Move move) {
    String to = move.to().orElse("nobody");
    return move.from()
        .map(from -> "%s gets %s instead of %s".formatted(move.menteeId(), to, from))
        .orElse("%s gets %s".formatted(move.menteeId(), to));
  }
}
