package org.mentormatching.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.WrittenTable;

/** Copies of the sample programmes, and what stands in their folders. */
final class Programmes {
  private static final Pattern OF_RUNS = Pattern.compile("(?:^|/)cycles/");

  /** The repository. */
  static final Path ROOT = Path.of("..");

  private static final Path SAMPLES = ROOT.resolve("sample-data");
  private static final Map<String, Proposed> PROPOSED = new TreeMap<>();

  private Programmes() {}

  /** A first run of a sample: what it said and what it wrote below the programme's folder. */
  private record Proposed(Run run, SortedMap<String, byte[]> files) {}

  /** A sample programme without any proposal, in a folder of its name. */
  static Path copy(String sample, Path into) {
    return copy(SAMPLES.resolve(sample), into.resolve(sample));
  }

  /** A copy of a folder without what runs in it have left. */
  static Path copy(Path from, Path to) {
    below(from)
        .forEach(
            (name, bytes) -> {
              if (!OF_RUNS.matcher(name).find()) {
                write(to.resolve(name), bytes);
              }
            });
    return to;
  }

  /** A sample programme with the proposal of its first run. */
  static Path proposed(String sample, Path into) {
    first(sample, into);
    return into.resolve(sample);
  }

  /** What the first run of a sample said; its folder is called FOLDER. */
  static Run firstRun(String sample, Path into) {
    return first(sample, into).run();
  }

  private static synchronized Proposed first(String sample, Path into) {
    Path folder = copy(sample, into);
    Proposed known = PROPOSED.get(sample);
    if (known == null) {
      Run run = Run.of("run", folder).exits(0);
      String out = run.out().replace(folder.toString(), "FOLDER");
      known = new Proposed(new Run(run.code(), out, run.err()), below(folder));
      PROPOSED.put(sample, known);
    } else {
      known.files().forEach((name, bytes) -> write(folder.resolve(name), bytes));
    }
    return known;
  }

  /** The proposal with a number, of whichever cycle has one. */
  static Path proposal(Path programme, int number) {
    try (Stream<Path> cycles = Files.list(programme.resolve("cycles"))) {
      return cycles
          .map(cycle -> cycle.resolve("proposal-" + number))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first proposal. */
  static Path proposal(Path programme) {
    return proposal(programme, 1);
  }

  /** All files below a folder by their path, with slashes. */
  static SortedMap<String, byte[]> below(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The files of a proposal that are the same for the same input, one character a byte. */
  static SortedMap<String, String> lasting(Path proposal) {
    SortedMap<String, String> lasting = new TreeMap<>();
    below(proposal)
        .forEach(
            (name, bytes) -> lasting.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    lasting.remove("run.log");
    return lasting;
  }

  /** Everything in a folder, folders included. */
  static List<String> names(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table as it was meant. */
  static WrittenTable table(Path proposal, String file) {
    try {
      return WrittenTable.read(Files.readAllBytes(proposal.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A column of a table. */
  static List<String> column(WrittenTable table, String column) {
    return table.rows().stream().map(row -> table.cell(row, column)).toList();
  }

  /** The record of a run. */
  static JsonNode record(Path proposal) {
    try {
      return new ObjectMapper().readTree(proposal.resolve("run.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of text. */
  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file. */
  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file, which must be there. */
  static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the text of a file; the change must make a difference. */
  static void change(Path file, UnaryOperator<String> change) {
    String before = text(file);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing was changed in " + file.getFileName());
    }
    write(file, after);
  }

  /** Adds lines at the end of a file. */
  static void append(Path file, String lines) {
    change(file, text -> text + lines);
  }
}
