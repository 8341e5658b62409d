package org.mentormatching.batch.job;

import java.util.List;
import java.util.stream.Collectors;
import org.mentormatching.batch.report.Wording;
import org.mentormatching.explain.Comparison.Direction;
import org.mentormatching.explain.Comparison.Turn;

/** What a policy asks otherwise of all pairs together, in words. */
final class TurnWords {
  private TurnWords() {}

  /** All that it asks otherwise. */
  static String of(List<Turn> turns) {
    return turns.stream().map(TurnWords::of).collect(Collectors.joining(", "));
  }

  static String of(Turn turn) {
    return switch (turn.id()) {
      case Turn.FLOOR ->
          turn.direction() == Direction.ON
              ? "the floor is raised"
              : "the floor is not raised any more";
      case Turn.COVERAGE ->
          switch (turn.direction()) {
            case ON -> "filled wishes are traded for fit";
            case OFF -> "filled wishes go before fit";
            case OTHER -> "a filled wish counts otherwise";
          };
      case Turn.URGENCY -> "urgency counts otherwise";
      case Turn.SEED -> "the seed is another";
      default -> "limit " + Wording.ofId(turn.id()) + direction(turn.direction());
    };
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case ON -> " is on";
      case OFF -> " is off";
      case OTHER -> " is set otherwise";
    };
  }
}
