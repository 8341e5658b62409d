package org.mentormatching.batch.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Encodings;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.Decoded.Grounds;
import org.mentormatching.batch.table.RawTable.Row;

/** Says how characters were read where that is not certain, by letters and never by names. */
final class EncodingNote {
  private static final int SHOWN = 8;

  private final FileFaults faults;

  EncodingNote(FileFaults faults) {
    this.faults = faults;
  }

  /** Whether the text can be used; notes what was assumed. */
  boolean isSettled(Decoded decoded, List<Row> rows) {
    if (decoded.grounds() == Grounds.CERTAIN) {
      return true;
    }
    String look = look(rows);
    if (decoded.rival().isPresent()) {
      Decoded rival = decoded.rival().get();
      faults.stop(
          "the characters are not UTF-8 and may be "
              + Encodings.key(decoded.charset())
              + differing(decoded, rival)
              + " or "
              + Encodings.key(rival.charset())
              + differing(rival, decoded),
          look
              + ": which letters are right? Then write "
              + pin(decoded)
              + " or encoding: "
              + Encodings.key(rival.charset())
              + " in program.yaml");
      return false;
    }
    faults.note(
        "the characters are not UTF-8 and were read as "
            + Encodings.key(decoded.charset())
            + letters(decoded),
        look + "; " + pin(decoded) + " in program.yaml settles it");
    return true;
  }

  private String pin(Decoded decoded) {
    return faults.pin(
        new Format(
            Optional.of(decoded.charset()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static String letters(Decoded decoded) {
    SortedSet<String> letters = new TreeSet<>();
    decoded
        .text()
        .codePoints()
        .filter(EncodingNote::isTelling)
        .forEach(letter -> letters.add(Character.toString(letter)));
    return letters.isEmpty()
        ? ""
        : letters.size() == 1
            ? ", which gives the letter " + letters.first()
            : ", which gives the letters " + shown(letters);
  }

  private static String differing(Decoded decoded, Decoded rival) {
    SortedSet<String> letters = new TreeSet<>();
    int length = Math.min(decoded.text().length(), rival.text().length());
    for (int i = 0; i < length; i++) {
      if (decoded.text().charAt(i) != rival.text().charAt(i)) {
        letters.add(String.valueOf(decoded.text().charAt(i)));
      }
    }
    return " (" + shown(letters) + ")";
  }

  private static String shown(SortedSet<String> letters) {
    return letters.stream().limit(SHOWN).collect(Collectors.joining(" "))
        + (letters.size() > SHOWN ? " and others" : "");
  }

  private static boolean isTelling(int character) {
    return character >= 0x80 && Character.isLetter(character);
  }

  private static String look(List<Row> rows) {
    Addresses cells = new Addresses();
    for (Row row : rows) {
      for (int column = 0; column < row.cells().size() && !cells.isFull(); column++) {
        if (row.cells().get(column).codePoints().anyMatch(EncodingNote::isTelling)) {
          cells.add(row.address(column));
        }
      }
    }
    return "Look at " + (cells.isEmpty() ? "some names" : cells.text());
  }
}
