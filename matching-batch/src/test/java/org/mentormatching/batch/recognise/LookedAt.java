package org.mentormatching.batch.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.ProgramReader;

/** A folder of small exports, and what is found when somebody looks at it. */
final class LookedAt {
  private static final String MENTEES = "id,name,stage\nE-1,Ana Ek,junior\nE-2,Di Fay,senior\n";
  private static final String MENTORS =
      "id,name,stage,capacity\nM-1,Bo Li,lead,2\nM-2,Cy Ott,head,1\n";

  private final Path folder;

  private LookedAt(Path folder) {
    this.folder = folder;
  }

  /** A folder without any file. */
  static LookedAt nothing(Path folder) {
    return new LookedAt(folder);
  }

  /** Two mentees and two mentors under the usual names, without anything to ask. */
  static LookedAt sound(Path folder) {
    return nothing(folder).mentees("mentees.csv").mentors("mentors.csv");
  }

  /** The same with mentees of whom nothing is known but a stage and what one more column says. */
  static LookedAt menteesSay(Path folder, String header, String... cells) {
    StringBuilder text = new StringBuilder("id,stage,\"" + header + "\"\n");
    for (int row = 0; row < cells.length; row++) {
      text.append("E-%d,junior,\"%s\"\n".formatted(row + 1, cells[row]));
    }
    return sound(folder).file("mentees.csv", text.toString());
  }

  LookedAt mentees(String name) {
    return file(name, MENTEES);
  }

  LookedAt mentors(String name) {
    return file(name, MENTORS);
  }

  LookedAt file(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path folder() {
    return folder;
  }

  /** What has several readings. */
  List<String> questions() {
    return look().questions().stream().map(Fault::toString).toList();
  }

  /** What was assumed. */
  List<String> notes() {
    return look().notes().stream().map(Fault::toString).toList();
  }

  /** What was recognised, without the reasons. */
  List<String> settings() {
    return look().settings().stream()
        .map(setting -> Notebook.line(setting.value(), setting.path().toArray(String[]::new)))
        .toList();
  }

  private Recognition look() {
    return Recogniser.recognise(folder, ProgramReader.read(folder).program());
  }
}
