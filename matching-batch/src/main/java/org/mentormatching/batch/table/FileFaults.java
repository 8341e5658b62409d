package org.mentormatching.batch.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentormatching.batch.program.Encodings;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.RawTable.Row;

/** Collects what is wrong in one file, and knows the line of {@code program.yaml} that mends it. */
final class FileFaults {
  private final String file;
  private final Format said;
  private final List<TableFault> faults;

  FileFaults(String file, Format said, List<TableFault> faults) {
    this.file = file;
    this.said = said;
    this.faults = faults;
  }

  String file() {
    return file;
  }

  /** The file cannot be read. */
  <T> Optional<T> stop(String message, String remedy) {
    add(Fault.of(Severity.STOPS, file, message, remedy));
    return Optional.empty();
  }

  /** The file cannot be read because of a line. */
  <T> Optional<T> stop(int line, String message, String remedy) {
    add(new Fault(Severity.STOPS, file, line, "", message, remedy));
    return Optional.empty();
  }

  /** The file cannot be read because of a cell. */
  <T> Optional<T> stop(Row row, int column, String message, String remedy) {
    add(new Fault(Severity.STOPS, file, row.line(), row.address(column), message, remedy));
    return Optional.empty();
  }

  /** Something was read with an assumption. */
  void note(String message, String remedy) {
    add(Fault.of(Severity.NOTE, file, message, remedy));
  }

  private void add(Fault fault) {
    faults.add(new TableFault(fault, Optional.empty()));
  }

  /**
   * The file cannot be read as the settings say.
   *
   * @param setting the part of the format that is not so
   */
  <T> Optional<T> stopSetting(String setting, String message, String remedy) {
    addSetting(Severity.STOPS, setting, message, remedy);
    return Optional.empty();
  }

  /** A part of the format that the settings give says nothing of this file. */
  void noteSetting(String setting, String message, String remedy) {
    addSetting(Severity.NOTE, setting, message, remedy);
  }

  private void addSetting(Severity severity, String setting, String message, String remedy) {
    faults.add(new TableFault(Fault.of(severity, file, message, remedy), Optional.of(setting)));
  }

  /**
   * The line of {@code program.yaml} that says more of the format: {@code files: {mentees: {name:
   * mentees.csv, header_row: 3}}}. For a file without a usual name it is the part that names it.
   */
  String pin(Format more) {
    Format all = more.orElse(said);
    StringBuilder entry = new StringBuilder("{name: ").append(scalar(file));
    all.encoding().ifPresent(is -> entry.append(", encoding: ").append(Encodings.key(is)));
    all.separator().ifPresent(is -> entry.append(", separator: ").append(separator(is)));
    all.sheet().ifPresent(is -> entry.append(", sheet: ").append(scalar(is)));
    all.headerRow().ifPresent(is -> entry.append(", header_row: ").append(is));
    all.headerRows().ifPresent(is -> entry.append(", header_rows: ").append(is));
    entry.append('}');
    String stem = file.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
    for (InputFile usual : InputFile.values()) {
      if (usual.stem().equals(stem)) {
        return "files: {" + usual.key() + ": " + entry + "}";
      }
    }
    return entry + " under files:";
  }

  private static String separator(char separator) {
    return separator == '\t' ? "tab" : "\"" + separator + "\"";
  }

  private static String scalar(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9._-]*") && !text.matches("(?i)true|false|null")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
