package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.program.Format;

/** The door: any exported file as rows of cells, the same on every machine. */
public final class TableFile {
  private static final long MEGABYTE = 1_000_000;
  private static final long LARGEST = 500 * MEGABYTE;

  private TableFile() {}

  /**
   * Reads a file by what is in it, whatever its name ends in.
   *
   * @param path the file
   * @param name its name, relative to the programme's folder
   * @param said what is said of its format; the rest is detected
   * @param faults takes whatever is wrong, and whatever was assumed
   * @return the table; empty, with a fault that stops, if the file cannot be read
   */
  public static Optional<RawTable> read(
      Path path, String name, Format said, List<TableFault> faults) {
    FileFaults found = new FileFaults(name, said, faults);
    return grid(path, said, found).flatMap(grid -> new Layout(grid, said, found).table());
  }

  /** The sheets of a spreadsheet that can be seen and have rows; none of another file. */
  static List<String> sheets(Path path) {
    try {
      return FileKind.of(beginning(path)) == FileKind.ZIP
          ? SpreadsheetFile.sheets(path)
          : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Optional<Grid> grid(Path path, Format said, FileFaults faults) {
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        return faults.stop(
            "the file has %d MB, more than %d".formatted(size / MEGABYTE, LARGEST / MEGABYTE),
            "Split the file");
      }
      FileKind kind = FileKind.of(beginning(path));
      return switch (kind) {
        case TEXT -> new TextFile(said, faults).read(Files.readAllBytes(path));
        case ZIP -> new SpreadsheetFile(said, faults).read(path);
        default -> faults.stop(kind.message(), kind.remedy());
      };
    } catch (IOException unreadable) {
      return faults.stop("the file cannot be read", "Check that it is a file that you may open");
    }
  }

  private static byte[] beginning(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      return bytes.readNBytes(FileKind.BEGINNING);
    }
  }
}
