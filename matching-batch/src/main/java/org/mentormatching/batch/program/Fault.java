package org.mentormatching.batch.program;

import java.util.Comparator;

/**
 * One thing that is wrong in a file, with its place. Never holds a name or an e-mail address.
 *
 * @param severity what it leads to
 * @param file the file's name, relative to the programme's folder
 * @param line the physical line, counted from 1; 0 if the fault concerns the whole file
 * @param cell the cell as a spreadsheet shows it ({@code F37}), in a text file the place in the
 *     line ({@code column 5}); empty if the fault concerns the whole line
 * @param message what is wrong, without a full stop
 * @param remedy what to do, a question or a sentence; may be empty
 */
public record Fault(
    Severity severity, String file, int line, String cell, String message, String remedy) {
  /** By file, line and cell from left to right, then by text. */
  public static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(fault -> fault.cell().length())
          .thenComparing(Fault::cell)
          .thenComparing(Fault::message)
          .thenComparing(Fault::remedy)
          .thenComparing(Fault::severity);

  /** A fault of a whole file. */
  public static Fault of(Severity severity, String file, String message, String remedy) {
    return new Fault(severity, file, 0, "", message, remedy);
  }

  /** The same in a file under another name. */
  public Fault in(String called) {
    return new Fault(severity, called, line, cell, message, remedy);
  }

  /** The same as a note in other words. */
  public Fault asNote(String words) {
    return new Fault(Severity.NOTE, file, line, cell, words, remedy);
  }

  /** The fault in one line: place, what is wrong, what to do. */
  public String sentence() {
    return file + (line > 0 ? ":" + line : "") + inCell() + ": " + withoutPlace();
  }

  /** The fault in one line below the name of its file. */
  public String sentenceInFile() {
    return line > 0 ? "line " + line + inCell() + ": " + withoutPlace() : withoutPlace();
  }

  private String inCell() {
    return cell.isEmpty() ? "" : " (" + cell + ")";
  }

  private String withoutPlace() {
    StringBuilder text = new StringBuilder(message).append('.');
    if (!remedy.isEmpty()) {
      text.append(' ').append(remedy);
      if (!remedy.endsWith("?") && !remedy.endsWith(".")) {
        text.append('.');
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return sentence();
  }
}
