package org.mentormatching.batch.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Place;
import org.mentormatching.batch.program.Program;

/** The tables of a folder, each read once. */
public final class Tables {
  private static final List<String> READ = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm");
  private static final List<String> EXPLAINED = List.of(".xls", ".xlsb", ".ods");

  /** What the program keeps for itself. */
  private static final List<String> OURS = List.of("ledger.csv");

  /** How the files begin that spreadsheet programs keep beside one that is open in them. */
  private static final List<String> OPEN_ELSEWHERE = List.of("~$", ".~lock.");

  private final Path folder;
  private final List<String> names;
  private final List<Read> read = new ArrayList<>();

  private Tables(Path folder, List<String> names) {
    this.folder = folder;
    this.names = names;
  }

  /** A file as it was read. */
  private record Read(
      String name, Format said, Optional<RawTable> table, List<TableFault> faults) {}

  /** The tables of a folder. */
  public static Tables of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new Tables(
          folder,
          files
              .filter(Files::isRegularFile)
              .map(path -> String.valueOf(path.getFileName()))
              .filter(name -> endsIn(name, READ) || endsIn(name, EXPLAINED))
              .filter(name -> !OURS.contains(name))
              .filter(name -> OPEN_ELSEWHERE.stream().noneMatch(name::startsWith))
              .sorted()
              .toList());
    } catch (IOException unreadable) {
      return new Tables(folder, List.of());
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean endsIn(String name, List<String> endings) {
    return endings.stream().anyMatch(lower(name)::endsWith);
  }

  /** The folders in the folder in which there are files that may be tables, by their names. */
  public List<String> foldersWithTables() {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(Files::isDirectory)
          .filter(one -> !Tables.of(one).names().isEmpty())
          .map(one -> String.valueOf(one.getFileName()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** The files in the folder itself that may be tables, by their names. */
  public List<String> names() {
    return names;
  }

  /**
   * The files that have the usual name of an input; of kinds that are not read, which the message
   * then says, only if there is none of those that are.
   */
  public List<String> usual(InputFile file) {
    List<String> read = usual(file, READ);
    return read.isEmpty() ? usual(file, EXPLAINED) : read;
  }

  /** The file that a programme names for an input, or else those that have its usual name. */
  public List<String> names(Program program, InputFile file) {
    return program.source(file).map(source -> List.of(source.name())).orElseGet(() -> usual(file));
  }

  private List<String> usual(InputFile file, List<String> endings) {
    return names.stream()
        .filter(name -> endings.stream().anyMatch(end -> lower(name).equals(file.stem() + end)))
        .toList();
  }

  /** The sheets of a spreadsheet that can be seen and have rows; none of another file. */
  public List<String> sheets(String name) {
    return TableFile.sheets(folder.resolve(name));
  }

  /** Whether there is such a file, in the folder or below. */
  public boolean has(String name) {
    try {
      return Files.isRegularFile(folder.resolve(name));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  /**
   * A file as a table; empty, with a fault, if it cannot be read.
   *
   * @param said what is said of its format
   * @param places where the parts of the format were said, by their names
   * @param faults takes what is wrong with the file
   */
  public Optional<RawTable> read(
      String name, Format said, Function<String, Place> places, List<Fault> faults) {
    Read found = read(name, said);
    found.faults().forEach(fault -> faults.add(fault.placed(places)));
    return found.table();
  }

  /**
   * A file as a table; empty if it cannot be read, which somebody else says.
   *
   * @param said what is said of its format
   */
  public Optional<RawTable> table(String name, Format said) {
    return read(name, said).table();
  }

  /** Has the files of people read side by side that are no workbooks and whose role is plain. */
  public void readPeopleAhead(Program program) {
    SortedMap<String, Format> said = new TreeMap<>();
    for (InputFile file : InputFile.values()) {
      List<String> found = names(program, file);
      if (file.listsPeople()
          && found.size() == 1
          && has(found.get(0))
          && sheets(found.get(0)).isEmpty()) {
        said.putIfAbsent(found.get(0), program.format(file));
      }
    }
    if (said.size() > 1) {
      readAhead(said);
    }
  }

  /**
   * Reads files side by side, a thread each, so that they are there when they are asked for. What
   * is wrong with them is told then, as ever; one on which reading fails is read again then.
   *
   * @param said what is said of the format of each, by its name
   */
  void readAhead(SortedMap<String, Format> said) {
    SortedMap<String, CompletableFuture<Read>> begun = new TreeMap<>();
    said.forEach(
        (name, format) ->
            begun.put(
                name,
                CompletableFuture.supplyAsync(
                    () -> readNow(name, format),
                    work -> new Thread(work, "read " + name).start())));
    begun
        .values()
        .forEach(
            one ->
                one.handle((found, failure) -> Optional.ofNullable(found))
                    .join()
                    .ifPresent(read::add));
  }

  private Read read(String name, Format said) {
    return read.stream()
        .filter(one -> one.name().equals(name) && one.said().equals(said))
        .findFirst()
        .orElseGet(
            () -> {
              Read now = readNow(name, said);
              read.add(now);
              return now;
            });
  }

  private Read readNow(String name, Format said) {
    List<TableFault> faults = new ArrayList<>();
    Optional<RawTable> table = TableFile.read(folder.resolve(name), name, said, faults);
    return new Read(name, said, table, List.copyOf(faults));
  }
}
