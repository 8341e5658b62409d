package org.mentormatching.batch.report.page;

/** The places of a page to which a link leads: ids as they can stand in an address. */
public final class Anchor {
  private Anchor() {}

  /** The place of a pair. */
  public static String pair(String menteeId, String mentorId) {
    return "pair-" + written(menteeId) + "~" + written(mentorId);
  }

  /** The place of a mentee. */
  public static String mentee(String id) {
    return "mentee-" + written(id);
  }

  /** The place of a mentor. */
  public static String mentor(String id) {
    return "mentor-" + written(id);
  }

  /** An id with everything but letters without accents, digits, dots and hyphens as a number. */
  private static String written(String id) {
    StringBuilder text = new StringBuilder();
    id.codePoints()
        .forEach(
            letter -> {
              if (letter < 128
                  && (Character.isLetterOrDigit(letter) || letter == '.' || letter == '-')) {
                text.appendCodePoint(letter);
              } else {
                text.append('_').append(Integer.toHexString(letter)).append('_');
              }
            });
    return text.toString();
  }
}
