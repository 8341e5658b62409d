package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.report.OpenPoints;
import org.mentormatching.batch.report.PolicyPage;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;

/** The page of sentences in a programme's folder, beside what it should say. */
final class PolicyPageFile {
  /** How the page in the folder stands to the policy in force. */
  enum State {
    /** There is none that can be read. */
    MISSING,
    /** It says what is in force. */
    CURRENT,
    /** It says what was in force when it was written. */
    OUTDATED,
    /** It is of the policy in force, and says of other files which parts of it count. */
    OF_OTHER_FILES,
    /** A person changed it after it was written; it is of the policy in force all the same. */
    EDITED,
    /** A person changed it after it was written, and another policy is in force. */
    EDITED_AND_OUTDATED
  }

  private final Path file;
  private final Programme programme;

  private PolicyPageFile(Path file, Programme programme) {
    this.file = file;
    this.programme = programme;
  }

  /** The page of a programme as it was read. */
  static PolicyPageFile of(Programme programme) {
    return new PolicyPageFile(programme.folder().resolve(PolicyPage.FILE), programme);
  }

  /** The page that says what is in force. */
  private PolicyPage page() {
    return PolicyPage.of(programme.program(), open(programme));
  }

  private static OpenPoints open(Programme programme) {
    Policy policy = programme.program().policy();
    OpenPoints known =
        programme
            .reading()
            .problem()
            .map(problem -> OpenPoints.of(policy.on(problem)))
            .orElseGet(() -> columnless(programme));
    return new OpenPoints(known.idle(), ladder(programme));
  }

  /** What no file has a column for, as long as people cannot be read. */
  private static OpenPoints columnless(Programme programme) {
    Policy policy = programme.program().policy();
    SortedMap<String, String> idle =
        new TreeMap<>(OpenPoints.of(policy.on(Problem.builder().build())).idle());
    idle.keySet().retainAll(programme.unreadable());
    return new OpenPoints(idle, Optional.empty());
  }

  private static Optional<List<List<String>>> ladder(Programme programme) {
    return Optional.ofNullable(programme.recognition().proposals().get("ladder"))
        .filter(proposed -> programme.recognition().asks())
        .map(proposed -> rungs((List<?>) proposed));
  }

  private static List<List<String>> rungs(List<?> ladder) {
    return ladder.stream()
        .map(rung -> rung instanceof List<?> several ? several : List.of(rung))
        .map(rung -> rung.stream().map(Object::toString).toList())
        .toList();
  }

  /** Whether a person changed the page in the folder, so that it must not be written over. */
  boolean isEdited() {
    State state = state();
    return state == State.EDITED || state == State.EDITED_AND_OUTDATED;
  }

  /** The page that says what is in force, as it is written. */
  String text() {
    return page().html();
  }

  /** How the page in the folder stands to it. */
  State state() {
    String written;
    try {
      written = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      return State.MISSING;
    }
    if (written.equals(text())) {
      return State.CURRENT;
    }
    if (PolicyPage.isAsWritten(written)) {
      return written.contains(page().mark()) ? State.OF_OTHER_FILES : State.OUTDATED;
    }
    return written.contains(page().mark()) ? State.EDITED : State.EDITED_AND_OUTDATED;
  }

  /** What to say of the page in the folder where it is not that of the policy in force. */
  List<String> lines() {
    String init = NextCommand.of("init", programme.folder());
    return switch (state()) {
      case MISSING, CURRENT, EDITED -> List.of();
      case OUTDATED ->
          List.of(
              Summary.line(
                  "Policy page",
                  PolicyPage.FILE + " is older than what is in force; renew it: " + init));
      case OF_OTHER_FILES ->
          List.of(
              Summary.line(
                  "Policy page",
                  "the policy is as in "
                      + PolicyPage.FILE
                      + ", but with these files other parts of it count; renew it: "
                      + init));
      case EDITED_AND_OUTDATED ->
          List.of(
              Summary.line(
                  "Policy page",
                  PolicyPage.FILE
                      + " was changed by hand and is of another policy; move it away, then: "
                      + init));
    };
  }
}
