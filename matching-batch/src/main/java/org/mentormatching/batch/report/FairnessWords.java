package org.mentormatching.batch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.report.NamedGroups.Named;
import org.mentormatching.batch.report.NamedGroups.Told;
import org.mentormatching.explain.Fairness;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Group;
import org.mentormatching.explain.Fairness.Share;
import org.mentormatching.policy.Fit;

/** How groups of mentees fare, in words. */
public final class FairnessWords {
  /** From here on a difference is no wonder. */
  private static final double REMARKABLE = 0.05;

  private static final String TOO_FEW = "too few to say";

  private static final BigDecimal SMALLEST = new BigDecimal("0.01");

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
    NamedGroups groups = NamedGroups.of(breakdown);
    for (Named named : groups.groups()) {
      rows.add(
          List.of(
              joined(named.group().values()),
              words(named.coverage()),
              fit(named.group()),
              words(named.firstChoice())));
    }
    List<String> remarks = new ArrayList<>();
    if (groups.others() > 0) {
      remarks.add(Summary.counted(groups.others(), "smaller group") + ": " + TOO_FEW);
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

  static String joined(List<String> some) {
    return String.join(" and ", some);
  }

  private static String words(Told told) {
    Share share = told.share();
    if (share.of() == 0) {
      return "–";
    }
    if (NamedGroups.isTooFew(told)) {
      return TOO_FEW;
    }
    String counts = share.reached() + " of " + share.of() + " · ";
    if (share.isTooFew()) {
      return counts + TOO_FEW;
    }
    return (told.isCounted() ? counts : "")
        + "%d %% (%d–%d)"
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
        .orElse(group.coverage().isTooFew() ? "" : TOO_FEW);
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
      for (Named named : NamedGroups.of(breakdown).groups()) {
        Group group = named.group();
        add(compared, breakdown, group, "with a mentor", group.coverage());
        add(compared, breakdown, group, "fit", group.fit());
        add(compared, breakdown, group, "first choice", group.firstChoice());
      }
    }
    if (compared.isEmpty()) {
      return List.of(
          "Nothing is compared: that takes %d people in a group and %d among all others who answered."
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
            "  %s %s, %s: such a difference comes about by chance %s"
                .formatted(
                    joined(one.breakdown().columns()),
                    joined(one.group().values()),
                    one.what(),
                    often(one.chance())));
      }
    }
    if (lines.isEmpty()) {
      double least =
          compared.stream().map(Compared::chance).min(Comparator.naturalOrder()).orElse(1.0);
      return List.of(
          "No group differs from all others who answered, taken together, by more than chance explains",
          "(the largest difference comes about by chance %s, %s)."
              .formatted(often(least), corrected));
    }
    lines.add(
        0,
        "These differ from all others who answered, taken together, by more than chance explains (%s):"
            .formatted(corrected));
    return lines;
  }

  private static void add(
      List<Compared> compared, Breakdown breakdown, Group group, String what, Share share) {
    share.chance().ifPresent(one -> compared.add(new Compared(breakdown, group, what, one)));
  }

  /** How often something happens by chance, whose likelihood is a p-value. */
  private static String often(double chance) {
    BigDecimal times =
        BigDecimal.valueOf(chance).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    String shown =
        times.compareTo(SMALLEST) < 0
            ? "less than " + SMALLEST.toPlainString()
            : times.stripTrailingZeros().toPlainString();
    return "in %s of 100 cases".formatted(shown);
  }
}
