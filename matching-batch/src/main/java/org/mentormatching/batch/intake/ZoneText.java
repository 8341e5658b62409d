package org.mentormatching.batch.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.TimeZones;
import org.mentormatching.batch.table.Parsed;

/**
 * Time zones as exporters write them: {@code Europe/Berlin}, {@code (UTC+01:00) Amsterdam, Berlin},
 * {@code Europe/Berlin (GMT+1)}, {@code W. Europe Standard Time}, {@code Eastern Time}, {@code
 * CEST}. What is none of these counts as no answer, for nobody is left out of a round over it.
 */
final class ZoneText {
  /**
   * Of somebody whose answer tells no zone. Unlike an empty cell it means that hours without a zone
   * of their own tell nothing either.
   */
  static final String NO_ANSWER = "no answer";

  private static final Pattern OFFSET_FIRST =
      Pattern.compile("[(\\[](?:utc|gmt)?\\s*(?<offset>[+\\-−][0-9:.,]+)?[)\\]]\\s*(?<places>.*)");
  private static final Pattern OFFSET_LAST =
      Pattern.compile("(?<zone>[^(\\[]+?)\\s*[(\\[][^()\\[\\]]*[)\\]]");
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?<base>utc|gmt)?\\s*(?<sign>[+\\-−])(?<hours>[0-9]{1,2})"
              + "(?:(?<colon>:)?(?<minutes>[0-9]{2})|[.,](?<quarters>0|00|25|50?|75))?");
  private static final Pattern TIME =
      Pattern.compile("_(?:(?:standard|daylight|summer|mean)_)?(?:time|(?:sommer|winter)?zeit)$");
  private static final SortedMap<String, String> CITIES = new TreeMap<>();

  /** Countries with one zone, by the words in which people name it. */
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("uk", "Europe/London"),
          Map.entry("united_kingdom", "Europe/London"),
          Map.entry("england", "Europe/London"),
          Map.entry("british", "Europe/London"),
          Map.entry("ireland", "Europe/Dublin"),
          Map.entry("germany", "Europe/Berlin"),
          Map.entry("german", "Europe/Berlin"),
          Map.entry("deutschland", "Europe/Berlin"),
          Map.entry("austria", "Europe/Vienna"),
          Map.entry("osterreich", "Europe/Vienna"),
          Map.entry("switzerland", "Europe/Zurich"),
          Map.entry("schweiz", "Europe/Zurich"),
          Map.entry("france", "Europe/Paris"),
          Map.entry("italy", "Europe/Rome"),
          Map.entry("netherlands", "Europe/Amsterdam"),
          Map.entry("belgium", "Europe/Brussels"),
          Map.entry("poland", "Europe/Warsaw"),
          Map.entry("sweden", "Europe/Stockholm"),
          Map.entry("norway", "Europe/Oslo"),
          Map.entry("denmark", "Europe/Copenhagen"),
          Map.entry("finland", "Europe/Helsinki"),
          Map.entry("india", "Asia/Kolkata"),
          Map.entry("indian", "Asia/Kolkata"),
          Map.entry("japan", "Asia/Tokyo"),
          Map.entry("china", "Asia/Shanghai"));

  static {
    for (String id : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
      if (id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
        CITIES.putIfAbsent(ColumnName.normalised(id.substring(id.lastIndexOf('/') + 1)), id);
      }
    }
  }

  private ZoneText() {}

  /**
   * The id of the zone.
   *
   * @param date a day of the cycle, by whose rules a place and an offset are compared
   */
  static Parsed<String> read(String text, LocalDate date) {
    if (text.equalsIgnoreCase(NO_ANSWER)) {
      return Parsed.good(NO_ANSWER);
    }
    return find(text, date)
        .orElseGet(
            () ->
                new Parsed.Good<>(
                    NO_ANSWER,
                    "is not a time zone; it counts as no answer, and so do hours without a zone",
                    TimeZones.remedy(text)));
  }

  /** The id of the zone; empty if the text names none. */
  static Optional<Parsed<String>> find(String text, LocalDate date) {
    return exact(text)
        .map(zone -> isBareOffset(text) ? assumed(zone) : Parsed.good(zone))
        .or(() -> abbreviated(text))
        .or(() -> place(text).map(ZoneText::assumed))
        .or(() -> described(text, date))
        .or(() -> withoutBrackets(text, date));
  }

  private static Optional<Parsed<String>> withoutBrackets(String text, LocalDate date) {
    Matcher offsetLast = OFFSET_LAST.matcher(text);
    return offsetLast.matches() ? find(offsetLast.group("zone"), date) : Optional.empty();
  }

  private static Parsed<String> assumed(String zone) {
    return new Parsed.Good<>(zone, "was read as " + zone);
  }

  /** A zone by its id, by an offset, or by the name that Windows gives it. */
  private static Optional<String> exact(String text) {
    Optional<String> named =
        Optional.ofNullable(WindowsZones.NAMES.get(ColumnName.normalised(text)))
            .or(() -> offset(text).map(ZoneOffset::getId))
            .or(() -> TimeZones.read(text).map(ZoneId::getId));
    Matcher offsetLast = OFFSET_LAST.matcher(text);
    return named.isEmpty() && offsetLast.matches() ? exact(offsetLast.group("zone")) : named;
  }

  private static Optional<Parsed<String>> abbreviated(String text) {
    return Optional.ofNullable(WindowsZones.AMBIGUOUS.get(text.toUpperCase(Locale.ROOT)))
        .map(zone -> new Parsed.Good<>(zone, "was read as " + zone + "; other places use it too"));
  }

  /** A place or a part of a continent, as people and Windows name them. */
  private static Optional<String> place(String text) {
    String name = ColumnName.normalised(text);
    return Optional.ofNullable(WindowsZones.PLACES.get(name))
        .or(
            () ->
                Optional.ofNullable(WindowsZones.REGIONS.get(TIME.matcher(name).replaceFirst(""))))
        .or(() -> city(text).map(ZoneId::getId));
  }

  private static Optional<ZoneId> city(String text) {
    String place = TIME.matcher(ColumnName.normalised(text)).replaceFirst("");
    return Optional.ofNullable(CITIES.getOrDefault(place, COUNTRIES.get(place))).map(ZoneId::of);
  }

  private static Optional<ZoneOffset> offset(String text) {
    Matcher offset = OFFSET.matcher(text.toLowerCase(Locale.ROOT));
    if (!offset.matches()) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(offset.group("hours"));
    int minutes =
        offset.group("quarters") == null
            ? Integer.parseInt(Optional.ofNullable(offset.group("minutes")).orElse("0"))
            : 60 * Integer.parseInt((offset.group("quarters") + "0").substring(0, 2)) / 100;
    if (hours > 14 || minutes > 59) {
      return Optional.empty();
    }
    int seconds = 3_600 * hours + 60 * minutes;
    return Optional.of(
        ZoneOffset.ofTotalSeconds(offset.group("sign").equals("+") ? seconds : -seconds));
  }

  /** Whether a text is a number with a sign, which may be something else than a zone. */
  private static boolean isBareOffset(String text) {
    Matcher offset = OFFSET.matcher(text.toLowerCase(Locale.ROOT));
    return offset.matches() && offset.group("base") == null && offset.group("colon") == null;
  }

  /** An offset with places behind it: the first place that has this offset in winter. */
  private static Optional<Parsed<String>> described(String text, LocalDate date) {
    Matcher described = OFFSET_FIRST.matcher(text.toLowerCase(Locale.ROOT));
    if (!described.matches()) {
      return Optional.empty();
    }
    Optional<ZoneOffset> offset =
        Optional.ofNullable(described.group("offset"))
            .map(ZoneText::offset)
            .orElse(Optional.of(ZoneOffset.UTC));
    if (offset.isEmpty()) {
      return Optional.empty();
    }
    String places = described.group("places");
    for (String place : places.split(",", -1)) {
      Optional<ZoneId> zone =
          Optional.ofNullable(WindowsZones.PLACES.get(ColumnName.normalised(place)))
              .map(ZoneId::of)
              .or(() -> city(place))
              .or(() -> TimeZones.read(place.strip()));
      if (zone.isPresent() && winter(zone.get(), date).equals(offset.get())) {
        return Optional.of(Parsed.good(zone.get().getId()));
      }
    }
    String fixed = offset.get().getId();
    return Optional.of(
        places.isEmpty() || places.equals("coordinated universal time")
            ? Parsed.good(fixed)
            : new Parsed.Good<>(fixed, "was read as " + fixed + " all year"));
  }

  private static ZoneOffset winter(ZoneId zone, LocalDate date) {
    return zone.getRules().getStandardOffset(date.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
