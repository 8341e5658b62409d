package org.mentormatching.batch.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.explain.Fairness;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Group;
import org.mentormatching.explain.Fairness.Share;
import org.mentormatching.policy.Fit;

/** How groups of mentees fare, as a terminal shows it. */
final class FairnessText {
  /** From here on a difference is no wonder. */
  private static final double REMARKABLE = 0.05;

  /** A group of fewer is counted and not named: its answer may tell who somebody is. */
  private static final int FEWEST_NAMED = 3;

  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  /** One comparison of a group with all others. */
  private record Compared(Breakdown breakdown, Group group, String what, double chance) {}

  private FairnessText() {}

  /** The lines, with an empty one before. */
  static List<String> of(Fairness fairness) {
    List<String> lines = new ArrayList<>(List.of("", "How groups fare"));
    if (fairness.breakdowns().isEmpty()) {
      lines.add("  By nothing: program.yaml names no column under audit:, such as [department].");
      return lines;
    }
    lines.add(
        "  A difference is a reason to look closer and proves nothing; no difference proves nothing"
            + " either.");
    lines.add(
        "  Counted: %s%s."
            .formatted(
                Summary.counted(fairness.mentees(), "mentee"),
                fairness.notCounted() == 0
                    ? ""
                    : "; not %d who take no part, have not consented or ask for nobody"
                        .formatted(fairness.notCounted())));
    lines.add("  Between brackets stands the range in which a share may well lie.");
    fairness.breakdowns().forEach(breakdown -> lines.addAll(of(breakdown)));
    lines.add("");
    lines.addAll(remarkable(fairness));
    return lines;
  }

  private static List<String> of(Breakdown breakdown) {
    List<String> lines = new ArrayList<>(List.of("", "By " + joined(breakdown.columns())));
    boolean isCrossed = breakdown.columns().size() > 1;
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"", "with a mentor", "mean fit", "first choice"});
    int few = 0;
    int mostOfFew = 0;
    for (Group group : breakdown.groups()) {
      Share coverage = group.coverage();
      if (coverage.of() < FEWEST_NAMED || (isCrossed && coverage.isTooFew())) {
        few++;
        mostOfFew = Math.max(mostOfFew, coverage.of());
      } else {
        rows.add(
            new String[] {
              joined(group.values()), words(coverage), fit(group), words(group.firstChoice())
            });
      }
    }
    if (rows.size() > 1) {
      lines.addAll(AlignedRows.of(rows));
    }
    if (few > 0) {
      lines.add(
          "  %s, %d or fewer in each: too few to say"
              .formatted(Summary.counted(few, "smaller group"), mostOfFew));
    }
    if (breakdown.unknown() > 0) {
      lines.add("  %d of whom it is not known".formatted(breakdown.unknown()));
    }
    if (!breakdown.readBy().isEmpty()) {
      lines.add(
          "  The policy reads this for the pairs themselves: "
              + String.join(", ", breakdown.readBy()));
    }
    return lines;
  }

  private static String joined(List<String> some) {
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

  private static List<String> remarkable(Fairness fairness) {
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
