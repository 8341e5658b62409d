package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.DEVELOPMENT_AREAS;
import static org.mentormatching.model.Columns.DOMAINS;
import static org.mentormatching.model.Columns.EXCLUDED_TOPICS;
import static org.mentormatching.model.Columns.TRANSITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/**
 * The mentee does not come for what the mentor has ruled out: the transition is not excluded, nor
 * is every development area, nor every domain. One area or domain among others may be, since the
 * two can still work on the rest.
 */
public final class ExcludedTopics implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      Definition.<Rule>plain(
              "excluded-topics",
              "The mentor has ruled out neither the mentee's transition, nor all of the mentee's"
                  + " development areas, nor all of the mentee's domains.",
              new ExcludedTopics())
          .whenMissing(
              "A mentor who names no topic rules out none. A mentee who says nothing of all three"
                  + " cannot be checked.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "no excluded topic";
  }

  @Override
  public Reads reads() {
    return Reads.nothing()
        .menteeMay(TRANSITION, DEVELOPMENT_AREAS, DOMAINS)
        .mentor(EXCLUDED_TOPICS)
        .wordsInCommon();
  }

  @Override
  public Verdict check(PairView pair) {
    List<String> excluded = pair.mentor(EXCLUDED_TOPICS).orElse(List.of());
    if (excluded.isEmpty()) {
      return Verdict.ALLOWED;
    }
    Optional<String> transition = pair.mentee(TRANSITION);
    List<String> areas = pair.mentee(DEVELOPMENT_AREAS).orElse(List.of());
    List<String> domains = pair.mentee(DOMAINS).orElse(List.of());
    if (transition.isPresent() && excluded.contains(transition.get())) {
      return Verdict.REFUSED;
    }
    if (areAll(areas, excluded) || areAll(domains, excluded)) {
      return Verdict.REFUSED;
    }
    return transition.isEmpty() && areas.isEmpty() && domains.isEmpty()
        ? Verdict.UNKNOWN
        : Verdict.ALLOWED;
  }

  private static boolean areAll(List<String> wanted, List<String> excluded) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!excluded.contains(wanted.get(i))) {
        return false;
      }
    }
    return !wanted.isEmpty();
  }

  @Override
  public Optional<String> choice() {
    return Optional.of("what the mentee comes for is ruled out");
  }

  @Override
  public Reason refusal(PairView pair) {
    List<String> excluded = pair.mentor(EXCLUDED_TOPICS).orElse(List.of());
    List<String> topics = new ArrayList<>();
    pair.mentee(TRANSITION).filter(excluded::contains).ifPresent(topics::add);
    pair.mentee(DEVELOPMENT_AREAS).filter(all -> areAll(all, excluded)).ifPresent(topics::addAll);
    pair.mentee(DOMAINS).filter(all -> areAll(all, excluded)).ifPresent(topics::addAll);
    return topics.isEmpty()
        ? Reason.of(
            id() + ".unknown", Audience.COORDINATOR, "what the mentee comes for is not known")
        : Reason.of(
            id() + ".refused",
            Audience.COORDINATOR,
            "the mentor rules out what the mentee comes for: {topics}",
            Reason.texts("topics", topics.stream().distinct().toList()));
  }
}
