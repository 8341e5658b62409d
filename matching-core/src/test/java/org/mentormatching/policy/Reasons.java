package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;

/** What a test expects of a reason. */
public final class Reasons {
  /** Any text with a pronoun that guesses a gender. */
  static final String GENDERED = "(?is).*\\b(he|she|his|her|him|hers|himself|herself)\\b.*";

  private Reasons() {}

  /** A reason has this sentence and this audience. */
  public static void assertReason(Reason reason, String sentence, Audience audience) {
    assertThat(reason.sentence()).isEqualTo(sentence);
    assertThat(reason.audience()).isEqualTo(audience);
  }
}
