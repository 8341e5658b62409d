package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.job.Decision.Kind;

/**
 * What was decided on one proposal: what the decision columns of its tables say.
 *
 * @param ofPairs decisions by mentee and mentor
 * @param held people who are held back, as they are named on the terminal
 * @param unclear cells that are no decision, each with its table and the ids
 */
record Decisions(
    SortedMap<String, SortedMap<String, Decision>> ofPairs,
    List<String> held,
    List<String> unclear) {
  /**
   * Reads the decisions on a proposal.
   *
   * @throws IOException if a table cannot be read
   */
  static Decisions of(Path proposal) throws IOException {
    Decisions decisions = new Decisions(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    WrittenTable matches = table(proposal, "matches.csv");
    for (List<String> row : matches.rows()) {
      String menteeId = matches.cell(row, "mentee_id");
      String mentorId = matches.cell(row, "mentor_id");
      Optional<Kind> kind = Kind.of(matches.cell(row, "decision"));
      if (kind.isEmpty()) {
        decisions.unclear.add("matches.csv: " + menteeId + " with " + mentorId);
      }
      decisions
          .ofPairs
          .computeIfAbsent(menteeId, id -> new TreeMap<>())
          .put(
              mentorId,
              new Decision(kind.orElse(Kind.NONE), matches.cell(row, "other_mentor_id").strip()));
    }
    decisions.addPeople(proposal, "unmatched.csv", "mentee");
    decisions.addPeople(proposal, "mentors.csv", "mentor");
    return decisions;
  }

  private static WrittenTable table(Path proposal, String file) throws IOException {
    return WrittenTable.read(Files.readAllBytes(proposal.resolve(file)));
  }

  private void addPeople(Path proposal, String file, String side) throws IOException {
    WrittenTable people = table(proposal, file);
    for (List<String> row : people.rows()) {
      String cell = people.cell(row, "decision");
      String person = side + " " + people.cell(row, side + "_id");
      if (Kind.of(cell).filter(kind -> kind == Kind.HOLD).isPresent()) {
        held.add(person);
      } else if (!cell.isBlank()) {
        unclear.add(file + ": " + person);
      }
    }
  }

  /** What was decided of a pair. */
  Decision of(String menteeId, String mentorId) {
    return ofPairs.getOrDefault(menteeId, new TreeMap<>()).getOrDefault(mentorId, Decision.NONE);
  }
}
