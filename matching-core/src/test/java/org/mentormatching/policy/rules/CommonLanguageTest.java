package org.mentormatching.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.model.Columns.LANGUAGES;
import static org.mentormatching.policy.Reasons.assertReason;
import static org.mentormatching.policy.Verdict.ALLOWED;
import static org.mentormatching.policy.Verdict.REFUSED;
import static org.mentormatching.policy.Verdict.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Couple;
import org.mentormatching.policy.Rule;

class CommonLanguageTest {
  @Test
  void refusesPairWithoutSharedLanguage() {
    Rule rule = new CommonLanguage();
    Couple strangers =
        new Couple().mentee(LANGUAGES, List.of("de", "fr")).mentor(LANGUAGES, List.of("en"));
    assertThat(strangers.check(rule)).isEqualTo(REFUSED);
    assertThat(
            new Couple()
                .mentee(LANGUAGES, List.of("de", "en"))
                .mentor(LANGUAGES, List.of("en"))
                .check(rule))
        .isEqualTo(ALLOWED);
    assertReason(
        new Couple()
            .mentee(LANGUAGES, List.of("de", "fr"))
            .mentor(LANGUAGES, List.of("en"))
            .refusal(rule),
        "the mentee speaks de, fr, the mentor en",
        Audience.EVERYBODY);
  }

  @Test
  void cannotTellWithoutLanguages() {
    Rule rule = new CommonLanguage();
    assertThat(new Couple().mentee(LANGUAGES, List.of("de")).check(rule)).isEqualTo(UNKNOWN);
    Couple empty = new Couple().mentee(LANGUAGES, List.of()).mentor(LANGUAGES, List.of("en"));
    assertThat(empty.check(rule)).isEqualTo(UNKNOWN);
    assertThat(new Couple().mentee(LANGUAGES, List.of()).refusal(rule).sentence())
        .isEqualTo("the mentee speaks unknown languages, the mentor unknown languages");
  }
}
