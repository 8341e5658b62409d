package org.mentormatching.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentormatching.explain.Fairness;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Group;
import org.mentormatching.explain.Fairness.Share;
import org.mentormatching.policy.Fit;

/** How groups of mentees fare, in words. */
public final class FairnessWords {
  /** From here on a difference is no wonder. */
  private static final double REMARKABLE = 0.05;

  /** A group of fewer is counted and not named: its answer may tell who somebody is. */
  private static final int FEWEST_NAMED = 3;

  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  /** One comparison of a group with all others. */
  private record Compared(Breakdown breakdown, Group group, String what, double chance) {}

  private FairnessWords() {}

  /**
   * How the groups of one breakdown fare.
   *
   * @param by what tells the groups apart
   * @param rows name, coverage, mean fit and first choice of each group, below a header; empty if
   *     no group is large enough to be named
   * @param remarks who is not among them, and what reads these columns
   */
  public record Table(String by, List<List<String>> rows, List<String> remarks) {
    /** Copies the lists. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
      remarks = List.copyOf(remarks);
    }
  }

  /** What has to be known before the tables are read. */
  public static List<String> introduction(Fairness fairness) {
    return List.of(
        "A difference is a reason to look closer and proves nothing; no difference proves nothing"
            + " either.",
        "Counted: %s%s."
            .formatted(
                Summary.counted(fairness.mentees(), "mentee"),
                fairness.notCounted() == 0
                    ? ""
                    : "; not %d who take no part, have not consented or ask for nobody"
                        .formatted(fairness.notCounted())),
        "Between brackets stands the range in which a share may well lie.");
  }

  /** How the groups of a breakdown fare. */
  public static Table table(Breakdown breakdown) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "with a mentor", "mean fit", "first choice"));
    int few = 0;
    int mostOfFew = 0;
    for (Group group : breakdown.groups()) {
      if (isNamed(breakdown, group)) {
        rows.add(
            List.of(
                joined(group.values()),
                words(group.coverage()),
                fit(group),
                words(group.firstChoice())));
      } else {
        few++;
        mostOfFew = Math.max(mostOfFew, group.coverage().of());
      }
    }
    List<String> remarks = new ArrayList<>();
    if (few > 0) {
      remarks.add(
          "%s, %d or fewer in each: too few to say"
              .formatted(Summary.counted(few, "smaller group"), mostOfFew));
    }
    if (breakdown.unknown() > 0) {
      remarks.add("%d of whom it is not known".formatted(breakdown.unknown()));
    }
    if (!breakdown.readBy().isEmpty()) {
      remarks.add(
          "The policy reads this for the pairs themselves: "
              + String.join(", ", breakdown.readBy()));
    }
    return new Table(joined(breakdown.columns()), rows.size() > 1 ? rows : List.of(), remarks);
  }

  /** Whether a group is large enough to be named. */
  static boolean isNamed(Breakdown breakdown, Group group) {
    Share coverage = group.coverage();
    boolean isCrossed = breakdown.columns().size() > 1;
    return coverage.of() >= FEWEST_NAMED && !(isCrossed && coverage.isTooFew());
  }

  static String joined(List<String> some) {
    return String.join(" and ", some);
  }

  private static String words(Share share) {
    if (share.of() == 0) {
      return "–";
    }
    String counts = share.reached() + " of " + share.of();
    if (share.isTooFew()) {
      return counts + " · too few to say";
    }
    return counts
        + " · %d %% (%d–%d)"
            .formatted(
                Fit.shown(share.share()),
                Fit.shown(share.low().orElse(0)),
                Fit.shown(share.high().orElse(0)))
        + ofBest(share.ofBest());
  }

  private static String fit(Group group) {
    return group
        .meanFit()
        .map(fit -> Fit.shown(fit) + ofBest(group.meanFitOfBest()))
        .orElse(group.coverage().isTooFew() ? "" : "too few to say");
  }

  private static String ofBest(Optional<Integer> ratio) {
    return ratio
        .map(
            part ->
                part == Fit.FULL
                    ? " · the best"
                    : " · %d %% of the best".formatted(Fit.shown(part)))
        .orElse("");
  }

  /** Which differences are more than chance explains. */
  public static List<String> remarkable(Fairness fairness) {
    List<Compared> compared = new ArrayList<>();
    for (Breakdown breakdown : fairness.breakdowns()) {
      for (Group group : breakdown.groups()) {
        add(compared, breakdown, group, "with a mentor", group.coverage());
        add(compared, breakdown, group, "fit", group.fit());
        add(compared, breakdown, group, "first choice", group.firstChoice());
      }
    }
    if (compared.isEmpty()) {
      return List.of(
          "Nothing is compared: that takes %d people in a group and %d in all others together."
              .formatted(Fairness.FEWEST, Fairness.FEWEST));
    }
    String corrected =
        fairness.comparisons() == 1
            ? "1 comparison"
            : "corrected for " + fairness.comparisons() + " comparisons";
    List<String> lines = new ArrayList<>();
    for (Compared one : compared) {
      if (one.chance() < REMARKABLE) {
        lines.add(
            "  %s %s, %s: p %s"
                .formatted(
                    joined(one.breakdown().columns()),
                    joined(one.group().values()),
                    one.what(),
                    shown(one.chance())));
      }
    }
    if (lines.isEmpty()) {
      double least =
          compared.stream().map(Compared::chance).min(Comparator.naturalOrder()).orElse(1.0);
      return List.of(
          "No group differs from all others together by more than chance explains",
          "(the smallest p is %s, %s).".formatted(shown(least), corrected));
    }
    lines.add(
        0,
        "These differ from all others together by more than chance explains (%s):"
            .formatted(corrected));
    return lines;
  }

  private static void add(
      List<Compared> compared, Breakdown breakdown, Group group, String what, Share share) {
    share.chance().ifPresent(one -> compared.add(new Compared(breakdown, group, what, one)));
  }

  private static String shown(double chance) {
    BigDecimal rounded = BigDecimal.valueOf(chance).setScale(4, RoundingMode.HALF_UP);
    return rounded.compareTo(SMALLEST) < 0
        ? "below " + SMALLEST.toPlainString()
        : rounded.toPlainString();
  }
}
