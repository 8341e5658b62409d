package org.mentormatching.batch.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as people are recognised by them. */
final class EmailAddress {
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private EmailAddress() {}

  /** The text as an id: an address in lower case, anything else as it is. */
  static String asId(String text) {
    String address = compared(text);
    return address.isEmpty() ? text : address;
  }

  /** The address in lower case; empty if the text is no address. */
  static String compared(String text) {
    return ADDRESS.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : "";
  }
}
