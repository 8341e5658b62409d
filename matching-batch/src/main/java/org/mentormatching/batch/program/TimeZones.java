package org.mentormatching.batch.program;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Time zones by name, whatever the case, with spaces or underscores. */
public final class TimeZones {
  private static final SortedMap<String, String> KNOWN = new TreeMap<>();

  static {
    for (String id : ZoneId.getAvailableZoneIds()) {
      KNOWN.put(ColumnName.normalised(id), id);
    }
  }

  private TimeZones() {}

  /** The zone of a name such as {@code Europe/Berlin} or an offset such as {@code +05:30}. */
  public static Optional<ZoneId> read(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException notExact) {
      return Optional.ofNullable(KNOWN.get(ColumnName.normalised(text))).map(ZoneId::of);
    }
  }

  /** What to do about a text that is no zone. */
  public static String remedy(String text) {
    return NearestWord.remedy(text, KNOWN.values(), "Write a zone such as Europe/Berlin");
  }
}
