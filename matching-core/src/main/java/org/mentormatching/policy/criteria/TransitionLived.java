package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.TRANSITION;
import static org.mentormatching.model.Columns.TRANSITIONS;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * of the same family.
 *
 * @param families transitions by family; those in none are their own
 * @param familyPercent what the same family earns, in per cent of the points
 */
public record TransitionLived(Map<String, List<String>> families, int familyPercent)
    implements Criterion {
  private static final Option FAMILY_PERCENT =
      Option.whole(
          "family_percent", 50, 0, 100, "What the same family earns, in per cent of the points.");

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<>(
          "transition-lived",
          "The mentor has lived or coached the transition that the mentee is in: all points for the"
              + " same one, part of them for one of the same family.",
          List.of(
              new Option(
                  "families",
                  Option.Kind.FAMILIES,
                  "Transitions that are alike, by the name of their family.",
                  Optional.of(Map.of()),
                  Map.of("kin", List.of("low", "mid")),
                  Optional.empty(),
                  List.of()),
              FAMILY_PERCENT),
          options ->
              new TransitionLived(options.families("families"), options.small("family_percent")));

  /** All or nothing, without families. */
  public TransitionLived() {
    this(Map.of(), 50);
  }

  /** Copies the families and refuses a percentage outside 0 to 100. */
  public TransitionLived {
    families = Collections.unmodifiableMap(new TreeMap<>(families));
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
    return sameFamily(faced.get(), lived.get()) ? Share.of(familyPercent, 100) : Share.NONE;
  }

  private boolean sameFamily(String faced, List<String> lived) {
    for (List<String> family : families.values()) {
      if (family.contains(faced) && lived.stream().anyMatch(family::contains)) {
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
    if (lived.contains(faced)) {
      return reason("same", "has lived the transition {transition}", faced);
    }
    return sameFamily(faced, lived)
        ? reason("family", "has lived a transition like {transition}", faced)
        : reason("none", "has not lived the transition {transition}", faced);
  }

  private Reason reason(String key, String template, String transition) {
    return Reason.of(
        id() + "." + key, Audience.EVERYBODY, template, Reason.text("transition", transition));
  }
}
