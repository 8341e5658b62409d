package org.mentormatching.result;

import java.util.List;
import java.util.stream.Collectors;

/** Pins contradict each other, a rule, a limit, a capacity or a wish. Lists every conflict. */
public final class PinConflictException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Conflict> conflicts;

  /**
   * A pin that cannot hold.
   *
   * @param menteeId the mentee of the pin
   * @param mentorId the mentor of the pin
   * @param against what stands in its way, with the figures
   */
  public record Conflict(String menteeId, String mentorId, String against) {
    @Override
    public String toString() {
      return "pin " + menteeId + " with " + mentorId + ": " + against;
    }
  }

  /** An exception about these conflicts, at least one. */
  public PinConflictException(List<Conflict> conflicts) {
    super(conflicts.stream().map(Conflict::toString).collect(Collectors.joining("\n")));
    this.conflicts = List.copyOf(conflicts);
  }

  /** Every conflict, by mentee and mentor. */
  public List<Conflict> conflicts() {
    return conflicts;
  }
}
