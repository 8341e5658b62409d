package org.mentormatching.batch.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.ProgramReading;
import org.mentormatching.batch.recognise.Recogniser;
import org.mentormatching.batch.recognise.Recognition;
import org.mentormatching.batch.table.Slices;
import org.mentormatching.batch.table.Tables;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

/** A small programme whose files are written as text. */
final class ProgramFolder {
  private final Path folder;

  ProgramFolder(Path folder) {
    this.folder = folder;
  }

  /** A programme of two mentees and two mentors without any fault. */
  static ProgramFolder sound(Path folder) {
    return new ProgramFolder(folder)
        .file(
            "mentees.csv",
            """
            id,name,email,stage,languages
            E-1,Ana Duarte,ana.duarte@example.org,junior,Portuguese;English
            E-2,Bao Tran,bao.tran@example.org,senior,English
            """)
        .file(
            "mentors.csv",
            """
            id,name,email,stage,languages,capacity
            M-1,Chidi Okafor,chidi.okafor@example.org,lead,English,2
            M-2,Dilnoza Karimova,dilnoza.karimova@example.org,senior,Russian;English,1
            """);
  }

  ProgramFolder file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  ProgramFolder file(String name, String text, Charset charset) {
    return file(name, text.getBytes(charset));
  }

  ProgramFolder file(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Program program() {
    ProgramReading reading = ProgramReader.read(folder);
    if (reading.stops()) {
      throw new AssertionError(reading.faults());
    }
    return look(folder).program();
  }

  Reading read() {
    program();
    return look(folder).reading();
  }

  /** What the files say when long lists are divided in a given way. */
  Reading read(Slices slices) {
    return Intake.read(Tables.of(folder), program(), Review.none(), slices);
  }

  /** What reading the inputs of a stored proposal gives: nothing is recognised. */
  Reading readCanonical() {
    return Intake.readCanonical(
        Tables.of(folder), ProgramReader.read(folder).program(), Review.none());
  }

  /** What a run makes of a folder: everything that it says, and what it reads. */
  private record Look(List<Fault> faults, Program program, Reading reading) {}

  private static Look look(Path folder) {
    Recognition recognition = Recogniser.recognise(folder, ProgramReader.read(folder).program());
    ProgramReading program = ProgramReader.read(folder, List.of(), recognition.yaml());
    Reading reading =
        recognition.asks()
            ? Reading.none()
            : Intake.read(recognition.tables(), program.program(), Review.none());
    List<Fault> faults = new ArrayList<>(program.faults());
    faults.addAll(recognition.faults());
    faults.addAll(reading.faults());
    return new Look(
        faults.stream().distinct().sorted(Fault.ORDER).toList(), program.program(), reading);
  }

  Problem problem() {
    Reading reading = read();
    return reading.problem().orElseThrow(() -> new AssertionError(reading.faults()));
  }

  /** Everything that is wrong with a folder, in the order of a run. */
  static List<String> sentences(Path folder) {
    return look(folder).faults().stream().map(Fault::sentence).toList();
  }

  List<String> sentences() {
    return sentences(folder);
  }

  /** The answers of everybody, as text that is equal for equal problems. */
  static String everything(Problem problem) {
    StringBuilder text = new StringBuilder();
    Stream.<Person>concat(problem.mentees().stream(), problem.mentors().stream())
        .forEach(person -> append(person, text));
    return text.append(problem.pins())
        .append(problem.exclusions())
        .append(problem.ongoing())
        .append(problem.reportingLines().unknownManagers())
        .append(problem.reportingLines().circles())
        .toString();
  }

  private static void append(Person person, StringBuilder text) {
    text.append(List.of(person.id(), person.personId(), person.name(), person.email()));
    for (Column<?> column : person.attributes().columns()) {
      text.append("\n  ").append(column.kind()).append(' ').append(column).append(" = ");
      text.append(shown(person.attributes().get(column).orElseThrow()));
    }
    for (LinkColumn column : person.attributes().linkColumns()) {
      text.append("\n  ").append(column).append(" = ");
      text.append(person.attributes().get(column).orElseThrow());
    }
    text.append('\n');
  }

  private static String shown(Object value) {
    return value + "#" + (value instanceof List<?> ? 0 : value.hashCode());
  }
}
