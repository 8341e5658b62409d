package org.mentormatching.batch.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The choice "other" of a form, alone or with words of the person's own behind it.
 *
 * @param own those words; empty if nothing but "other" was said
 */
record OtherAnswer(String own) {
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:other|others|something else|sonstiges|sonstige|andere|anderes|autre|autres|otro|otra"
              + "|otros|otras)(?: ?\\([^()]*\\))?(?: ?[:=–—-] ?(?<own>.*))?\\.*",
          Pattern.CASE_INSENSITIVE);

  /** What an entry of a list says, if it is that choice. */
  static Optional<OtherAnswer> of(String entry) {
    Matcher other = OTHER.matcher(entry);
    return other.matches()
        ? Optional.of(new OtherAnswer(Optional.ofNullable(other.group("own")).orElse("").strip()))
        : Optional.empty();
  }
}
