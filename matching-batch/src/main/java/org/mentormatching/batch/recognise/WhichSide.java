package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;

/** The question of which side a file of people is, where neither name nor columns say so. */
final class WhichSide {
  private static final List<InputFile> SIDES = List.of(InputFile.MENTEES, InputFile.MENTORS);

  private WhichSide() {}

  /** The files of people among some of which nothing is known, as far as there are such. */
  static List<FileLook> ofPeople(List<FileLook> looks, Program program) {
    return looks.stream()
        .filter(look -> look.table().filter(one -> FileLook.listsPeople(one, program)).isPresent())
        .toList();
  }

  /** The question of which missing side some files are; empty if that cannot be asked of them. */
  static Optional<Fault> question(List<InputFile> missing, List<FileLook> looks) {
    if (missing.size() == 1 && !looks.isEmpty()) {
      return Optional.of(ofMissing(missing.get(0), looks));
    }
    return missing.size() == 2 && looks.size() == 2
        ? Optional.of(ofTwo(looks.get(0), looks.get(1)))
        : Optional.empty();
  }

  private static Fault ofMissing(InputFile side, List<FileLook> looks) {
    List<String> lines =
        looks.stream().map(look -> Notebook.line(source(look), "files", side.key())).toList();
    return Fault.of(
        Severity.STOPS,
        side.usualName(),
        "there is no such file, and nothing says what "
            + String.join(" and ", looks.stream().map(FileLook::called).toList())
            + (looks.size() == 1 ? " holds" : " hold"),
        "If it is that file under another name, write "
            + String.join(" or ", lines)
            + " in "
            + ProgramReader.FILE
            + "; otherwise put the file into the folder");
  }

  /** Whether files that have columns of an export of everybody are that or the missing side. */
  static Fault ofSideOrEverybody(InputFile side, List<FileLook> looks) {
    List<String> lines = new ArrayList<>();
    for (InputFile file : List.of(side, InputFile.PEOPLE)) {
      looks.forEach(look -> lines.add(Notebook.line(source(look), "files", file.key())));
    }
    FileLook first = looks.get(0);
    return Fault.of(
        Severity.STOPS,
        side.usualName(),
        "there is no such file, and "
            + String.join(" and ", looks.stream().map(FileLook::called).toList())
            + " may be it, or the list of everybody "
            + first.reason(),
        Notebook.sayWhich(lines)
            + "; if it is the list of everybody, put the file of "
            + side.key()
            + " into the folder too");
  }

  /** Which of two files is which side, both of which have none. */
  static Fault ofTwo(FileLook one, FileLook other) {
    List<String> lines = new ArrayList<>();
    for (List<FileLook> order : List.of(List.of(one, other), List.of(other, one))) {
      Map<String, Object> files = new LinkedHashMap<>();
      for (int i = 0; i < SIDES.size(); i++) {
        files.put(SIDES.get(i).key(), source(order.get(i)));
      }
      lines.add(Notebook.line(files, "files"));
    }
    return Fault.of(
        Severity.STOPS,
        one.name(),
        one.sheet().map(FileLook::quotedSheet).orElse("this")
            + " and "
            + other.called()
            + " list people, and neither names nor columns say who are mentees and who mentors",
        Notebook.sayWhich(lines));
  }

  /** A file as the settings name it. */
  static Object source(FileLook look) {
    return look.table().map(SeenTable::entry).orElse(look.name());
  }
}
