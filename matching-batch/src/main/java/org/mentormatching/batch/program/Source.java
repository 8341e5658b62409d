package org.mentormatching.batch.program;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the rows of an input are.
 *
 * @param name the file's name
 * @param format what is said of its format
 * @param where headers with the values that a row must have to count, whatever their case; a row
 *     counts if it has one of the values of each
 */
public record Source(String name, Format format, SortedMap<String, List<String>> where) {
  /** Copies the conditions. */
  public Source {
    where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
  }

  /** All rows of a file whose format is to be detected. */
  public static Source of(String name) {
    return new Source(name, Format.detected(), Collections.emptySortedMap());
  }

  /** The same as it is written: the name alone where nothing more is said. */
  public Object written() {
    SortedMap<String, Object> keys = canonical();
    return keys.size() == 1 ? name : keys;
  }

  /** The same as keys and values. */
  SortedMap<String, Object> canonical() {
    SortedMap<String, Object> keys = new TreeMap<>();
    keys.put("name", name);
    format.encoding().ifPresent(charset -> keys.put("encoding", Encodings.key(charset)));
    format.separator().ifPresent(is -> keys.put("separator", is == '\t' ? "tab" : is.toString()));
    format.sheet().ifPresent(sheet -> keys.put("sheet", sheet));
    format.headerRow().ifPresent(row -> keys.put("header_row", row));
    format.headerRows().ifPresent(rows -> keys.put("header_rows", rows));
    if (!where.isEmpty()) {
      keys.put("where", where);
    }
    return keys;
  }
}
