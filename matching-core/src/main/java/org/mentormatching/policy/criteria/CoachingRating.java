package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.COACHING_RATING;

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
 * How well the mentor coaches, in proportion on a scale. How senior somebody is says nothing of it.
 *
 * @param lowest the rating that earns nothing
 * @param highest the rating that earns all points
 */
public record CoachingRating(int lowest, int highest) implements Criterion {
  private static final Option LOWEST =
      Option.whole("lowest", 1, 0, 1_000_000, "The rating that earns nothing.");
  private static final Option HIGHEST =
      Option.whole("highest", 5, 1, 1_000_000, "The rating that earns all of the points.");

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      new Definition<Criterion>(
              "coaching-rating",
              "How well the mentor coaches, as mentees or trainers rated it, in proportion from"
                  + " {lowest} to {highest}. How senior somebody is says nothing of it.",
              List.of(LOWEST, HIGHEST),
              options -> new CoachingRating(options.small("lowest"), options.small("highest")))
          .whenMissing("A rating outside the scale counts as missing.");

  /** From one to five. */
  public CoachingRating() {
    this(1, 5);
  }

  /** Refuses a scale without two ratings on it. */
  public CoachingRating {
    LOWEST.check((long) lowest);
    HIGHEST.check((long) highest);
    if (lowest >= highest) {
      throw new IllegalArgumentException(
          "\"lowest\" is " + lowest + " and \"highest\" is " + highest + ": that is no scale");
    }
  }

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "coaching rating";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentor(COACHING_RATING);
  }

  @Override
  public Share share(PairView pair) {
    Optional<Long> rating = pair.mentor(COACHING_RATING);
    if (rating.isEmpty() || rating.get() < lowest || rating.get() > highest) {
      return Share.MISSING;
    }
    return Share.of(rating.get() - lowest, (long) highest - lowest);
  }

  @Override
  public Reason reason(PairView pair) {
    if (share(pair).isMissing()) {
      return Reason.of(
          id() + ".missing", Audience.COORDINATOR, "no coaching rating on the programme's scale");
    }
    return Reason.of(
        id() + ".rating",
        Audience.COORDINATOR,
        "coaching is rated {rating} on a scale from {lowest} to {highest}",
        Reason.number("rating", pair.mentor(COACHING_RATING).orElse(0L)),
        Reason.number("lowest", lowest),
        Reason.number("highest", highest));
  }
}
