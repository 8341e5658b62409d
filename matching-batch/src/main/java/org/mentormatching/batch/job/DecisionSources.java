package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.DecisionFile;
import org.mentormatching.batch.intake.DecisionTable;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.WrittenDigests;

/**
 * The tables in which something may be decided: of proposals, in files of decisions in the
 * programme's folder, and in the one that the command names.
 *
 * @param folder the programme's folder
 * @param faults takes what is wrong with a file
 */
record DecisionSources(Path folder, List<Fault> faults) {
  /** The tables of a proposal in which something can be decided. */
  static final List<String> TABLES =
      List.of("matches.csv", "unmatched.csv", "mentors.csv", Proposal.WORKBOOK);

  private static final String DECISIONS = "decisions";

  /** Files of decisions: as a browser or a spreadsheet saves them, several times if need be. */
  private static final Pattern NAME =
      Pattern.compile("(?:" + DECISIONS + "|matches).*\\.(?:csv|xlsx)");

  /** Whether a file in a programme's folder is looked at for decisions. */
  static boolean isCalledSo(Path file) {
    return NAME.matcher(lower(file)).matches();
  }

  /**
   * A table and where it stands.
   *
   * @param file its file, as messages name it
   * @param table what it holds
   * @param proposal the proposal in whose folder it stands; empty if it stands in none
   */
  record Source(String file, WrittenTable table, Optional<String> proposal) {
    /** The same with other cells. */
    Source with(WrittenTable other) {
      return new Source(file, other, proposal);
    }
  }

  /**
   * Those of a proposal that are not as its run wrote them: what stands in the others shaped the
   * proposal. A file of decisions may have been saved beside them.
   *
   * @param name the proposal's name
   * @throws IOException if the folder cannot be read
   */
  List<Source> ofProposal(Path proposal, String name) throws IOException {
    WrittenDigests written = WrittenDigests.of(proposal);
    List<Path> files = new ArrayList<>();
    TABLES.stream()
        .filter(table -> !written.isAsWritten(table))
        .map(proposal::resolve)
        .filter(Files::exists)
        .forEach(files::add);
    saved(proposal).stream()
        .filter(file -> !TABLES.contains(String.valueOf(file.getFileName())))
        .forEach(files::add);
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.addAll(tables(file, purpose(file), Optional.of(name)));
    }
    return sources;
  }

  /**
   * Those in the folder, and the one that the command names.
   *
   * @throws IOException if the folder cannot be read
   */
  List<Source> beside(Optional<Path> named) throws IOException {
    List<Source> sources = new ArrayList<>();
    List<Path> files = files(named);
    List<Path> read = new ArrayList<>(files);
    named.map(file -> folder.resolve(file.getFileName())).ifPresent(read::add);
    faults.addAll(new DecisionsElsewhere(folder).faults(read));
    for (Path file : files) {
      Purpose purpose = named.filter(file::equals).isPresent() ? Purpose.DECISIONS : purpose(file);
      sources.addAll(tables(file, purpose, Optional.empty()));
    }
    return sources;
  }

  /** How messages name the file that the command names, be it in the folder or elsewhere. */
  Optional<String> shownNamed(Optional<Path> named) throws IOException {
    for (Path file : named.isPresent() ? files(named) : List.<Path>of()) {
      if (isSame(file, named.orElseThrow())) {
        return Optional.of(shown(file));
      }
    }
    return named.map(this::shown);
  }

  private List<Path> files(Optional<Path> named) throws IOException {
    List<Path> files = new ArrayList<>(saved(folder));
    named.filter(file -> files.stream().noneMatch(one -> isSame(one, file))).ifPresent(files::add);
    return files;
  }

  /** The files of a folder that are called like decisions, in the order of their names. */
  private static List<Path> saved(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isRegularFile)
          .filter(DecisionSources::isCalledSo)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException missing) {
      return false;
    }
  }

  private static String lower(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** How a file is named in messages: below the programme's folder where it is there. */
  String shown(Path file) {
    return (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
  }

  /** What a file is there for. */
  private enum Purpose {
    /** Decisions, so that it is wrong without any. */
    DECISIONS,
    /** Perhaps something else. */
    ANYTHING
  }

  private static Purpose purpose(Path file) {
    return lower(file).startsWith(DECISIONS) ? Purpose.DECISIONS : Purpose.ANYTHING;
  }

  private List<Source> tables(Path file, Purpose purpose, Optional<String> proposal) {
    String name = shown(file);
    try {
      List<Source> tables =
          DecisionFile.read(file).stream()
              .filter(DecisionTable::has)
              .map(table -> new Source(name, table, proposal))
              .toList();
      if (tables.isEmpty() && purpose == Purpose.DECISIONS) {
        stop(
            name,
            "this is no table of decisions",
            "It has the columns " + String.join(", ", DecisionTable.HEADER));
      }
      return tables;
    } catch (NoSuchFileException missing) {
      stop(name, "there is no such file", "Name the one that you have saved");
    } catch (IOException e) {
      stop(name, "the file cannot be read: " + e.getMessage(), "Save it again, or remove it");
    }
    return List.of();
  }

  private void stop(String file, String message, String remedy) {
    faults.add(Fault.of(Severity.STOPS, file, message, remedy));
  }
}
