package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.TRANSITION;
import static org.mentormatching.model.Columns.TRANSITIONS;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Transitions;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/**
 * The mentor has lived the mentee's transition: all points for the very same, part of them for one
 * of the same family of the programme's transitions.
 *
 * @param familyPercent what the same family earns, in per cent of the points
 */
public record TransitionLived(int familyPercent) implements Criterion {
  private static final Option FAMILY_PERCENT =
      Option.whole(
          "family_percent", 50, 0, 100, "What the same family earns, in per cent of the points.");

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "transition-lived",
          "The mentor has lived or coached the transition that the mentee is in: all points for the"
              + " same one, {family_percent} % of them for one of the same family.",
          List.of(FAMILY_PERCENT),
          options -> new TransitionLived(options.small("family_percent")));

  /** The same family earns half. */
  public TransitionLived() {
    this(50);
  }

  /** Refuses a percentage that is out of range. */
  public TransitionLived {
    FAMILY_PERCENT.check((long) familyPercent);
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "transition lived";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(TRANSITION).mentor(TRANSITIONS);
  }

  @Override
  public Share share(PairView pair) {
    Optional<String> faced = pair.mentee(TRANSITION);
    Optional<List<String>> lived = pair.mentor(TRANSITIONS);
    if (faced.isEmpty() || lived.isEmpty()) {
      return Share.MISSING;
    }
    if (lived.get().contains(faced.get())) {
      return Share.FULL;
    }
    return anyAlike(pair.transitions(), faced.get(), lived.get())
        ? Share.of(familyPercent, 100)
        : Share.NONE;
  }

  private static boolean anyAlike(Transitions transitions, String faced, List<String> lived) {
    for (int i = 0; i < lived.size(); i++) {
      if (transitions.isAlike(faced, lived.get(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Reason reason(PairView pair) {
    String faced = pair.mentee(TRANSITION).orElse("not given");
    List<String> lived = pair.mentor(TRANSITIONS).orElse(List.of());
    if (share(pair).isMissing()) {
      return Reason.of(id() + ".missing", Audience.EVERYBODY, "transition not given");
    }
    Audience audience = audience(pair, faced);
    if (lived.contains(faced)) {
      return reason("same", audience, "has lived the transition {transition}", faced);
    }
    return anyAlike(pair.transitions(), faced, lived)
        ? reason("family", audience, "has lived a transition like {transition}", faced)
        : reason("none", audience, "has not lived the transition {transition}", faced);
  }

  private static Audience audience(PairView pair, String faced) {
    return pair.transitions().mayBeTold(faced) ? Audience.EVERYBODY : Audience.COORDINATOR;
  }

  private Reason reason(String key, Audience audience, String template, String transition) {
    return Reason.of(id() + "." + key, audience, template, Reason.text("transition", transition));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    if (share(pair).parts() <= 0) {
      return Optional.empty();
    }
    String faced = pair.mentee(TRANSITION).orElse("");
    List<String> lived = pair.mentor(TRANSITIONS).orElse(List.of());
    if (lived.contains(faced)) {
      return Optional.of(
          reason(
              "starter",
              audience(pair, faced),
              "what was hardest in the transition {transition}, and what helped",
              faced));
    }
    return lived.stream()
        .filter(one -> pair.transitions().isAlike(faced, one))
        .findFirst()
        .map(
            alike ->
                Reason.of(
                    id() + ".starter.family",
                    audience(pair, faced),
                    "what was hardest in the transition {lived}, what helped, and what of it is like"
                        + " {transition}",
                    Reason.text("lived", alike),
                    Reason.text("transition", faced)));
  }
}
