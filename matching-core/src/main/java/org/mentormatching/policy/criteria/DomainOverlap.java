package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.DOMAINS;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/**
 * The mentor knows the mentee's domains.
 *
 * @param order whether the mentee's order counts
 */
public record DomainOverlap(Order order) implements Criterion {
  /** Whether the order in which a mentee names domains counts. */
  public enum Order {
    /** Every domain counts the same. */
    ANY,
    /** The first counts most: of n domains the first counts n times as much as the last. */
    RANKED
  }

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "domain",
          "The share of the mentee's domains that the mentor knows; {order}.",
          List.of(
              Option.choice(
                      "order",
                      Order.ANY,
                      "Whether all domains count the same or the mentee's first one counts most.")
                  .saying(Option.word(Order.ANY), "all count the same")
                  .saying(Option.word(Order.RANKED), "the one named first counts most")),
          options -> new DomainOverlap(options.choice("order", Order.class)));

  /** Every domain counts the same. */
  public DomainOverlap() {
    this(Order.ANY);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "domain";
  }

  @Override
  public Reads reads() {
    return Reads.both(DOMAINS).wordsInCommon();
  }

  @Override
  public Share share(PairView pair) {
    if (order == Order.ANY) {
      return Overlap.covered(pair.mentee(DOMAINS), pair.mentor(DOMAINS));
    }
    List<String> wanted = pair.mentee(DOMAINS).orElse(List.of());
    List<String> known = pair.mentor(DOMAINS).orElse(List.of());
    if (wanted.isEmpty() || known.isEmpty()) {
      return Share.MISSING;
    }
    long earned = 0;
    for (int rank = 0; rank < wanted.size(); rank++) {
      earned += known.contains(wanted.get(rank)) ? wanted.size() - rank : 0;
    }
    return Share.of(earned, (long) wanted.size() * (wanted.size() + 1) / 2);
  }

  @Override
  public Reason reason(PairView pair) {
    if (share(pair).isMissing()) {
      return Reason.of(id() + ".missing", Audience.EVERYBODY, "domains not given");
    }
    List<String> common = Overlap.common(pair.mentee(DOMAINS), pair.mentor(DOMAINS));
    return common.isEmpty()
        ? Reason.of(id() + ".none", Audience.EVERYBODY, "knows other domains")
        : Reason.of(
            id() + ".some", Audience.EVERYBODY, "knows {common}", Reason.texts("common", common));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    List<String> common = Overlap.common(pair.mentee(DOMAINS), pair.mentor(DOMAINS));
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.EVERYBODY,
                "what each of the two is busy with in {common}",
                Reason.texts("common", common)));
  }
}
