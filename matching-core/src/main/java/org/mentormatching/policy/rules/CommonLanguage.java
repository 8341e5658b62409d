package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.LANGUAGES;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/** Mentee and mentor share a language. */
public final class CommonLanguage implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      Definition.plain(
          "language",
          "Mentee and mentor have at least one language in common.",
          new CommonLanguage());

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "common language";
  }

  @Override
  public Reads reads() {
    return Reads.both(LANGUAGES).wordsInCommon();
  }

  @Override
  public Verdict check(PairView pair) {
    List<String> mentee = pair.mentee(LANGUAGES).orElse(List.of());
    List<String> mentor = pair.mentor(LANGUAGES).orElse(List.of());
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    for (String language : mentee) {
      if (mentor.contains(language)) {
        return Verdict.ALLOWED;
      }
    }
    return Verdict.REFUSED;
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id() + ".refused",
        Audience.EVERYBODY,
        "the mentee speaks {mentee}, the mentor {mentor}",
        Reason.texts("mentee", orUnknown(pair.mentee(LANGUAGES))),
        Reason.texts("mentor", orUnknown(pair.mentor(LANGUAGES))));
  }

  private static List<String> orUnknown(Optional<List<String>> languages) {
    return languages.filter(list -> !list.isEmpty()).orElse(List.of("unknown languages"));
  }
}
