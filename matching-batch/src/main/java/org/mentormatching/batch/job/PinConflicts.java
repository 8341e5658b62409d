package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.PinRow;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.PinConflictException;
import org.mentormatching.result.PinConflictException.Conflict;

/** What is said of pins that cannot hold: where each stands, and where what stands against it. */
final class PinConflicts {
  private PinConflicts() {}

  /** Every pin that cannot hold, and what to do. */
  static Outcome refusal(PinConflictException e, Programme programme) {
    Map<List<String>, PinRow> pins = new HashMap<>();
    programme.reading().pins().forEach(pin -> pins.putIfAbsent(pair(pin), pin));
    List<String> complaints = new ArrayList<>();
    complaints.add("These pins cannot hold:");
    Set<String> places = new HashSet<>();
    for (Conflict conflict : e.conflicts()) {
      PinRow pin =
          Objects.requireNonNull(
              pins.get(List.of(conflict.menteeId(), conflict.mentorId())), "a pin in no file");
      places.add(pin.place());
      complaints.add(
          "  %s: pin %s with %s: %s%s"
              .formatted(
                  pin,
                  shown(pin.menteeId(), pin.menteePlace()),
                  shown(pin.mentorId(), pin.mentorPlace()),
                  conflict.against(),
                  rivals(conflict, pin, programme)));
    }
    Set<String> decided =
        programme.review().decisions().stream().map(Decision::place).collect(Collectors.toSet());
    boolean isOfDecision = places.stream().anyMatch(decided::contains);
    if (!decided.containsAll(places)) {
      complaints.add(
          "Remove the pin, or mend what stands in its way, or give a reason in the column \"override\""
              + " of pins.csv to let the pin win.");
    }
    if (isOfDecision) {
      complaints.add(
          "Take back the decision, or mend what stands in its way, or put the two into pins.csv with"
              + " a reason in the column \"override\" to let it win.");
    }
    complaints.addAll(OldPins.hint(programme));
    return Outcome.complaint(Ending.PINS_CANNOT_HOLD, complaints);
  }

  private static List<String> pair(PinRow row) {
    return List.of(row.menteeId(), row.mentorId());
  }

  /** The id, unless it is an address: then the row. */
  private static String shown(String id, String place) {
    return id.indexOf('@') < 0 ? id : place;
  }

  /** Where a file or a decision stands that is against a pin; empty if none is. */
  private static String rivals(Conflict conflict, PinRow pin, Programme programme) {
    Stream<String> places = Stream.of();
    if (isBy(conflict, Exclusions.DEFINITION.id())) {
      places =
          programme.reading().ruledOut().stream()
              .filter(row -> pair(row).equals(pair(pin)))
              .map(PinRow::place);
    } else if (isBy(conflict, Active.DEFINITION.id())) {
      places =
          programme.review().decisions().stream()
              .filter(one -> one.kind() == Kind.HOLD && isAbout(one, pin))
              .map(Decision::place);
    }
    String all = String.join(" and ", places.distinct().toList());
    return all.isEmpty() ? "" : ", by " + all;
  }

  private static boolean isBy(Conflict conflict, String rule) {
    return conflict.against().startsWith("rule " + rule + ":");
  }

  private static boolean isAbout(Decision hold, PinRow pin) {
    return hold.menteeId().isEmpty()
        ? hold.mentorId().equals(pin.mentorId())
        : hold.menteeId().equals(pin.menteeId());
  }
}
