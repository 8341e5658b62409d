package org.mentormatching.batch.program;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Time zones by name, whatever the case, with spaces or underscores. */
public final class TimeZones {
  private static final SortedMap<String, String> KNOWN = new TreeMap<>();

  /** Abbreviations that mean one zone, in summer too. */
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("CEST", "CET"),
          Map.entry("MEZ", "CET"),
          Map.entry("MESZ", "CET"),
          Map.entry("EEST", "EET"),
          Map.entry("WEST", "WET"),
          Map.entry("PDT", "America/Los_Angeles"),
          Map.entry("MDT", "America/Denver"),
          Map.entry("CDT", "America/Chicago"),
          Map.entry("EDT", "America/New_York"),
          Map.entry("JST", "Asia/Tokyo"),
          Map.entry("KST", "Asia/Seoul"),
          Map.entry("SGT", "Asia/Singapore"),
          Map.entry("HKT", "Asia/Hong_Kong"),
          Map.entry("AEST", "Australia/Sydney"),
          Map.entry("AEDT", "Australia/Sydney"),
          Map.entry("NZST", "Pacific/Auckland"),
          Map.entry("NZDT", "Pacific/Auckland"));

  static {
    for (String id : ZoneId.getAvailableZoneIds()) {
      KNOWN.put(ColumnName.normalised(id), id);
    }
    ABBREVIATIONS.forEach((name, id) -> KNOWN.put(ColumnName.normalised(name), id));
  }

  private TimeZones() {}

  /**
   * The zone of a name such as {@code Europe/Berlin}, an abbreviation that means one zone such as
   * {@code CEST}, or an offset such as {@code +05:30}.
   */
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
