package org.mentormatching.batch.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses as people are recognised by them. */
final class EmailAddress {
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private static final Pattern COMPLETE =
      Pattern.compile("[^@\\s,;:<>()\\[\\]\"]+@[^@\\s,;:<>()\\[\\]\"]+\\.[\\p{L}\\d-]{2,}");

  /** What stands where an address is demanded of people who have or give none. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "anonymous",
          "anonym",
          "anonyme",
          "n/a",
          "#n/a",
          "na",
          "none",
          "no",
          "nobody",
          "null",
          "unknown",
          "keine",
          "-",
          "x");

  private EmailAddress() {}

  /** Whether a text stands for no address or id in particular. */
  static boolean isPlaceholder(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf('@');
    if (at < 0) {
      return PLACEHOLDERS.contains(lower);
    }
    if (!PLACEHOLDERS.contains(lower.substring(0, at))) {
      return false;
    }
    int dot = lower.indexOf('.', at);
    return PLACEHOLDERS.contains(lower.substring(at + 1, dot < 0 ? lower.length() : dot));
  }

  /** Whether a text is a whole address, of somebody in particular. */
  static boolean isComplete(String text) {
    return COMPLETE.matcher(text).matches() && !isPlaceholder(text);
  }

  /** The text, unless it stands for no address in particular. */
  static String withoutPlaceholder(String text) {
    return isPlaceholder(text) ? "" : text;
  }

  /** The text as an id: an address in lower case, anything else as it is. */
  static String asId(String text) {
    String address = compared(text);
    return address.isEmpty() ? text : address;
  }

  /** The address in lower case; empty if the text is none or a placeholder. */
  static String compared(String text) {
    return text.indexOf('@') >= 0 && ADDRESS.matcher(text).matches() && !isPlaceholder(text)
        ? text.toLowerCase(Locale.ROOT)
        : "";
  }
}
