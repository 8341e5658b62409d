package org.mentormatching.policy.rules;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/**
 * Two lists have values in common.
 *
 * @param id an id of its own
 * @param mentee the mentee's column
 * @param mentor the mentor's column
 * @param least fewest values in common
 */
public record OverlappingColumns(
    String id, Column<List<String>> mentee, Column<List<String>> mentor, int least)
    implements Rule {
  private static final Option LEAST =
      Option.whole("least", 1, 1, 1_000, "Fewest values in common.").counting("value", "values");

  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      new Definition<>(
          "overlap",
          "The mentee's {mentee} and the mentor's {mentor} have at least {least} in common.",
          List.of(
              Option.required(
                  "id", Option.Kind.ID, "a-day-in-common", "An id of your own for this rule."),
              Option.required("mentee", Option.Kind.COLUMN, "Days", "The mentee's column."),
              Option.required("mentor", Option.Kind.COLUMN, "Days", "The mentor's column."),
              LEAST),
          options ->
              new OverlappingColumns(
                  options.text("id"),
                  Column.list(options.text("mentee")),
                  Column.list(options.text("mentor")),
                  options.small("least")));

  /** Refuses a number that is out of range. */
  public OverlappingColumns {
    LEAST.check((long) least);
  }

  @Override
  public String title() {
    String what = mentee.equals(mentor) ? "common " + mentee : mentee + " in common with " + mentor;
    return least == 1 ? what : "at least " + least + " " + what;
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(mentee).mentor(mentor).wordsInCommon();
  }

  @Override
  public Verdict check(PairView pair) {
    List<String> a = pair.mentee(mentee).orElse(List.of());
    List<String> b = pair.mentor(mentor).orElse(List.of());
    if (a.isEmpty() || b.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    int common = 0;
    for (int i = 0; i < a.size(); i++) {
      common += a.indexOf(a.get(i)) == i && b.contains(a.get(i)) ? 1 : 0;
    }
    return common >= least ? Verdict.ALLOWED : Verdict.REFUSED;
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id + ".refused",
        Audience.of(mentee, mentor),
        "the mentee's {a}: {x}; the mentor's {b}: {y}; fewer than {least} in common",
        Reason.text("a", mentee.name()),
        Reason.texts("x", orUnknown(pair.mentee(mentee))),
        Reason.text("b", mentor.name()),
        Reason.texts("y", orUnknown(pair.mentor(mentor))),
        Reason.number("least", least));
  }

  private static List<String> orUnknown(Optional<List<String>> values) {
    return values.filter(list -> !list.isEmpty()).orElse(List.of("unknown"));
  }

  @Override
  public List<Rule> relaxed() {
    return LEAST.takes(least - 1L)
        ? List.of(new OverlappingColumns(id, mentee, mentor, least - 1))
        : List.of();
  }
}
