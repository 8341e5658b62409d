package org.mentormatching.batch.intake;

import java.util.Collection;
import java.util.Optional;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.NameParts;
import org.mentormatching.batch.table.Parsed;

/**
 * Which cells a message may show: answers of a few words in which no part of the name of anybody
 * stands, be it in a file of the programme or by its look. The others are found by their place.
 */
final class CellsShown {
  private final Collection<Sheet> sheets;
  private Optional<NameParts> names = Optional.empty();

  /** Cells beside the names in these sheets, which are looked at when the first cell is shown. */
  CellsShown(Collection<Sheet> sheets) {
    this.sheets = sheets;
  }

  /** An answer as it was read, between quotation marks, or words that stand for it. */
  String of(String text, Parsed<?> read) {
    if (holdsName(text)) {
      return CellText.HIDDEN;
    }
    return read.isNear() ? CellText.quoted(text) : CellText.answer(text);
  }

  /** One answer of a list between quotation marks, or words that stand for it. */
  String entry(String text) {
    return holdsName(text) ? CellText.HIDDEN : CellText.entry(text);
  }

  private boolean holdsName(String text) {
    NameParts known = names.orElseGet(this::look);
    names = Optional.of(known);
    return known.isIn(text);
  }

  private NameParts look() {
    NameParts found = new NameParts();
    for (Sheet sheet : sheets) {
      if (sheet.file().listsPeople() && sheet.headings().has(WantedColumns.NAME)) {
        sheet.rows().forEach(row -> found.add(sheet.cell(row, WantedColumns.NAME)));
      }
    }
    return found;
  }
}
