package org.mentormatching.batch.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.ColumnName;

/**
 * Names of time zones that are no ids of zones: those of Windows with the zone that the Unicode
 * Common Locale Data Repository gives for the whole world, and abbreviations.
 */
final class WindowsZones {
  /** Zones by the normalised name that Windows gives them. */
  static final SortedMap<String, String> NAMES =
      normalised(
          "W. Europe Standard Time", "Europe/Berlin",
          "Central Europe Standard Time", "Europe/Budapest",
          "Central European Standard Time", "Europe/Warsaw",
          "Romance Standard Time", "Europe/Paris",
          "GMT Standard Time", "Europe/London",
          "Greenwich Standard Time", "Atlantic/Reykjavik",
          "E. Europe Standard Time", "Europe/Chisinau",
          "GTB Standard Time", "Europe/Bucharest",
          "FLE Standard Time", "Europe/Kyiv",
          "Turkey Standard Time", "Europe/Istanbul",
          "Russian Standard Time", "Europe/Moscow",
          "Belarus Standard Time", "Europe/Minsk",
          "Kaliningrad Standard Time", "Europe/Kaliningrad",
          "Israel Standard Time", "Asia/Jerusalem",
          "Egypt Standard Time", "Africa/Cairo",
          "South Africa Standard Time", "Africa/Johannesburg",
          "E. Africa Standard Time", "Africa/Nairobi",
          "W. Central Africa Standard Time", "Africa/Lagos",
          "Morocco Standard Time", "Africa/Casablanca",
          "Arab Standard Time", "Asia/Riyadh",
          "Arabian Standard Time", "Asia/Dubai",
          "Arabic Standard Time", "Asia/Baghdad",
          "Iran Standard Time", "Asia/Tehran",
          "Georgian Standard Time", "Asia/Tbilisi",
          "Caucasus Standard Time", "Asia/Yerevan",
          "Azerbaijan Standard Time", "Asia/Baku",
          "Pakistan Standard Time", "Asia/Karachi",
          "India Standard Time", "Asia/Kolkata",
          "Sri Lanka Standard Time", "Asia/Colombo",
          "Nepal Standard Time", "Asia/Kathmandu",
          "Bangladesh Standard Time", "Asia/Dhaka",
          "Central Asia Standard Time", "Asia/Bishkek",
          "West Asia Standard Time", "Asia/Tashkent",
          "SE Asia Standard Time", "Asia/Bangkok",
          "China Standard Time", "Asia/Shanghai",
          "Singapore Standard Time", "Asia/Singapore",
          "Taipei Standard Time", "Asia/Taipei",
          "W. Australia Standard Time", "Australia/Perth",
          "Tokyo Standard Time", "Asia/Tokyo",
          "Korea Standard Time", "Asia/Seoul",
          "AUS Eastern Standard Time", "Australia/Sydney",
          "E. Australia Standard Time", "Australia/Brisbane",
          "AUS Central Standard Time", "Australia/Darwin",
          "Cen. Australia Standard Time", "Australia/Adelaide",
          "Tasmania Standard Time", "Australia/Hobart",
          "New Zealand Standard Time", "Pacific/Auckland",
          "Hawaiian Standard Time", "Pacific/Honolulu",
          "Alaskan Standard Time", "America/Anchorage",
          "Pacific Standard Time", "America/Los_Angeles",
          "US Mountain Standard Time", "America/Phoenix",
          "Mountain Standard Time", "America/Denver",
          "Central Standard Time", "America/Chicago",
          "Canada Central Standard Time", "America/Regina",
          "Central America Standard Time", "America/Guatemala",
          "Eastern Standard Time", "America/New_York",
          "US Eastern Standard Time", "America/Indiana/Indianapolis",
          "Atlantic Standard Time", "America/Halifax",
          "Newfoundland Standard Time", "America/St_Johns",
          "SA Pacific Standard Time", "America/Bogota",
          "SA Western Standard Time", "America/La_Paz",
          "SA Eastern Standard Time", "America/Cayenne",
          "Venezuela Standard Time", "America/Caracas",
          "Pacific SA Standard Time", "America/Santiago",
          "Argentina Standard Time", "America/Argentina/Buenos_Aires",
          "E. South America Standard Time", "America/Sao_Paulo",
          "Montevideo Standard Time", "America/Montevideo",
          "Paraguay Standard Time", "America/Asuncion",
          "Azores Standard Time", "Atlantic/Azores",
          "Central Standard Time (Mexico)", "America/Mexico_City",
          "UTC", "UTC");

  /** Zones by what stands behind the offset where Windows names no city. */
  static final SortedMap<String, String> PLACES =
      normalised(
          "Eastern Time (US & Canada)", "America/New_York",
          "Central Time (US & Canada)", "America/Chicago",
          "Mountain Time (US & Canada)", "America/Denver",
          "Pacific Time (US & Canada)", "America/Los_Angeles",
          "Atlantic Time (Canada)", "America/Halifax",
          "Arizona", "America/Phoenix",
          "Alaska", "America/Anchorage",
          "Hawaii", "Pacific/Honolulu",
          "Newfoundland", "America/St_Johns",
          "Indiana (East)", "America/Indiana/Indianapolis",
          "Central America", "America/Guatemala",
          "Mumbai", "Asia/Kolkata",
          "Chennai", "Asia/Kolkata",
          "New Delhi", "Asia/Kolkata",
          "Beijing", "Asia/Shanghai",
          "Osaka", "Asia/Tokyo",
          "Abu Dhabi", "Asia/Dubai",
          "Bern", "Europe/Zurich",
          "Edinburgh", "Europe/London",
          "St. Petersburg", "Europe/Moscow",
          "Brasilia", "America/Sao_Paulo",
          "Islamabad", "Asia/Karachi",
          "Hanoi", "Asia/Bangkok",
          "Wellington", "Pacific/Auckland");

  /**
   * Zones by the English and German names of the Unicode Common Locale Data Repository without
   * "time", and without what tells summer from winter.
   */
  static final SortedMap<String, String> REGIONS =
      normalised(
          "Eastern", "America/New_York",
          "US Eastern", "America/New_York",
          "Central", "America/Chicago",
          "US Central", "America/Chicago",
          "Mountain", "America/Denver",
          "US Mountain", "America/Denver",
          "Pacific", "America/Los_Angeles",
          "US Pacific", "America/Los_Angeles",
          "Atlantic", "America/Halifax",
          "Alaskan", "America/Anchorage",
          "Alaska", "America/Anchorage",
          "Hawaii", "Pacific/Honolulu",
          "Hawaii-Aleutian", "Pacific/Honolulu",
          "Newfoundland", "America/St_Johns",
          "Greenwich", "UTC",
          "Central European", "CET",
          "Mitteleuropäische", "CET",
          "Eastern European", "EET",
          "Osteuropäische", "EET",
          "Western European", "WET",
          "Westeuropäische", "WET",
          "Irish", "Europe/Dublin",
          "Moscow", "Europe/Moscow",
          "Gulf", "Asia/Dubai",
          "Pakistan", "Asia/Karachi",
          "Korean", "Asia/Seoul",
          "Australian Eastern", "Australia/Sydney",
          "Australian Western", "Australia/Perth",
          "New Zealand", "Pacific/Auckland");

  /** The likeliest zones of abbreviations that mean several. */
  static final SortedMap<String, String> AMBIGUOUS =
      table(
          "PST", "America/Los_Angeles",
          "MST", "America/Denver",
          "CST", "America/Chicago",
          "EST", "America/New_York",
          "PT", "America/Los_Angeles",
          "MT", "America/Denver",
          "CT", "America/Chicago",
          "ET", "America/New_York",
          "BST", "Europe/London",
          "IST", "Asia/Kolkata",
          "AST", "America/Halifax",
          "GST", "Asia/Dubai",
          "SST", "Asia/Singapore",
          "ECT", "Europe/Paris");

  private WindowsZones() {}

  private static SortedMap<String, String> normalised(String... pairs) {
    SortedMap<String, String> table = new TreeMap<>();
    table(pairs).forEach((name, zone) -> table.put(ColumnName.normalised(name), zone));
    return Collections.unmodifiableSortedMap(table);
  }

  private static SortedMap<String, String> table(String... pairs) {
    SortedMap<String, String> table = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      table.put(pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableSortedMap(table);
  }
}
