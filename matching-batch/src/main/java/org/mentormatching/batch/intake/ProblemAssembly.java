package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mentormatching.batch.intake.PairTable.Pair;
import org.mentormatching.batch.intake.PersonAssembly.Side;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.Slices;
import org.mentormatching.model.InvalidProblemException;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;

/** Makes the problem from canonical rows. */
final class ProblemAssembly {
  private final Program program;
  private final Slices slices;
  private final WantedColumns wanted;

  /**
   * For a programme.
   *
   * @param slices the stretches in which people are made side by side
   */
  ProblemAssembly(Program program, Slices slices) {
    this.program = program;
    this.slices = slices;
    wanted = new WantedColumns(program);
  }

  /** The problem; empty, with faults, if people or pairs contradict each other after all. */
  Optional<Problem> assemble(
      List<PersonRow> mentees,
      List<PersonRow> mentors,
      SortedMap<String, String> managers,
      SortedMap<InputFile, PairTable> pairs,
      DecidedPairs decided,
      Findings findings) {
    Problem.Builder problem = Problem.builder();
    mentees(mentees, decided).forEach(problem::mentee);
    mentors(mentors, decided).forEach(problem::mentor);
    managers.forEach(problem::reportsTo);
    pairs.forEach(
        (file, table) -> table.pairs().forEach((pair, value) -> add(problem, file, pair, value)));
    decided.addTo(problem);
    try {
      return Optional.of(problem.build());
    } catch (InvalidProblemException contradiction) {
      contradiction
          .faults()
          .forEach(
              fault ->
                  findings.add(
                      Fault.of(
                          Severity.STOPS,
                          ProgramReader.FILE,
                          fault.subject() + ": " + fault.message(),
                          fault.remedy())));
      return Optional.empty();
    }
  }

  private static void add(Problem.Builder problem, InputFile file, Pair pair, String value) {
    String mentee = pair.menteeId();
    String mentor = pair.mentorId();
    switch (file) {
      case AFFINITY -> problem.affinity(mentee, mentor, Integer.parseInt(value));
      case NEEDS -> problem.need(mentee, mentor, MonthlyHours.duration(value));
      case EXCLUSIONS -> problem.exclude(mentee, mentor, value);
      case PINS ->
          problem.pin(
              value.isEmpty() ? Pin.of(mentee, mentor) : Pin.overriding(mentee, mentor, value));
      case ONGOING -> problem.ongoing(mentee, mentor);
      case PAST -> problem.past(mentee, mentor, Integer.parseInt(value));
      default -> throw new IllegalArgumentException(file + " does not list pairs");
    }
  }

  private List<Mentee> mentees(List<PersonRow> rows, DecidedPairs decided) {
    Side side = Side.of(InputFile.MENTEES, program, wanted);
    return slices.map(
        rows,
        some -> {
          PersonAssembly people = new PersonAssembly(program, side);
          return some.stream()
              .map(row -> people.mentee(row, decided.holdsMentee(row.id())))
              .toList();
        });
  }

  private List<Mentor> mentors(List<PersonRow> rows, DecidedPairs decided) {
    Side side = Side.of(InputFile.MENTORS, program, wanted);
    return slices.map(
        rows,
        some -> {
          PersonAssembly people = new PersonAssembly(program, side);
          return some.stream()
              .map(row -> people.mentor(row, decided.holdsMentor(row.id())))
              .toList();
        });
  }
}
