package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.report.page.Amount;
import org.mentormatching.batch.report.page.Intervals;
import org.mentormatching.batch.report.page.Picture;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.Fairness;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Group;
import org.mentormatching.explain.Fairness.Share;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;

/** How many of each audited group have a mentor, with the range in which that may well lie. */
final class CoveragePicture {
  private static final String TITLE = "How groups fare";

  /** Between minus this and this lies 95 % of the normal distribution. */
  private static final double NORMAL_AT_95 = 1.959964;

  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final Disclosure disclosure;

  CoveragePicture(Problem problem, Policy policy, MatchingResult result, Disclosure disclosure) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    this.disclosure = disclosure;
  }

  /**
   * The picture; empty where the policy names no column to audit, and where nothing may be shown.
   */
  Optional<Picture> picture() {
    if (policy.audit().isEmpty()) {
      return Optional.empty();
    }
    Fairness fairness = Explainer.of(problem, policy, result).fairness();
    return disclosure == Disclosure.EVERYTHING ? Optional.of(named(fairness)) : large(fairness);
  }

  private static String description(String more) {
    return "Share of the mentees of a group who have a mentor, and the range in which that share may"
        + " well lie. A difference is a reason to look closer and proves nothing."
        + more;
  }

  private static Picture named(Fairness fairness) {
    List<Intervals.Line> lines = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("group", "with a mentor", "mean fit", "first choice"));
    List<String> remarks = new ArrayList<>();
    for (Breakdown breakdown : fairness.breakdowns()) {
      FairnessWords.Table words = FairnessWords.table(breakdown);
      boolean isPlain = breakdown.columns().size() == 1;
      if (isPlain) {
        lines.add(heading(words.by()));
      }
      if (!words.rows().isEmpty()) {
        table.add(List.of("by " + words.by(), "", "", ""));
        table.addAll(words.rows().subList(1, words.rows().size()));
      }
      words.remarks().forEach(remark -> remarks.add("By " + words.by() + ": " + remark + "."));
      if (isPlain) {
        NamedGroups.of(breakdown).groups().forEach(named -> lines.add(line(named.group())));
      }
    }
    remarks.add(String.join(" ", FairnessWords.remarkable(fairness)));
    return new Intervals(lines).picture("coverage", TITLE, description(""), table, remarks);
  }

  private static Intervals.Line heading(String by) {
    return new Intervals.Line("by " + by, Optional.empty(), "");
  }

  private static Intervals.Line line(Group group) {
    Share share = group.coverage();
    String name = FairnessWords.joined(group.values());
    return share.low().isEmpty() || share.high().isEmpty()
        ? new Intervals.Line(
            name,
            Optional.empty(),
            "%d of %d · too few to say".formatted(share.reached(), share.of()))
        : new Intervals.Line(
            name,
            Optional.of(
                new Intervals.Range(
                    Optional.of(share.share()), share.low().get(), share.high().get())),
            "");
  }

  /** Groups that are large, and of them nothing that tells of few. */
  private Optional<Picture> large(Fairness fairness) {
    List<Intervals.Line> lines = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("group", "mentees", "without a mentor"));
    for (Breakdown breakdown : fairness.breakdowns()) {
      if (breakdown.columns().size() > 1) {
        continue;
      }
      String by = FairnessWords.joined(breakdown.columns());
      lines.add(heading(by));
      table.add(List.of("by " + by, "", ""));
      List<Long> sizes = new ArrayList<>();
      List<Long> without = new ArrayList<>();
      for (Group group : breakdown.groups()) {
        sizes.add((long) group.coverage().of());
        without.add((long) group.coverage().of() - group.coverage().reached());
      }
      sizes.add((long) breakdown.unknown());
      List<Amount> shownSizes = disclosure.parts(sizes);
      List<Amount> shownWithout = disclosure.parts(without);
      for (int i = 0; i < breakdown.groups().size(); i++) {
        Group group = breakdown.groups().get(i);
        if (!shownSizes.get(i).isKnown() || group.coverage().isTooFew()) {
          continue;
        }
        lines.add(large(group, shownSizes.get(i), shownWithout.get(i)));
        table.add(
            List.of(
                FairnessWords.joined(group.values()),
                shownSizes.get(i).shown(),
                shownWithout.get(i).shown()));
      }
    }
    if (lines.stream().allMatch(line -> line.range().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Intervals(lines)
            .picture(
                "coverage",
                TITLE,
                description(
                    " Groups of fewer than %d are left out; without a percentage stands the range in"
                            .formatted(Fairness.FEWEST)
                        + " which the share of a group lies of which fewer than "
                        + Amount.FEWEST
                        + " have no mentor."),
                table,
                List.of()));
  }

  /** A line that says no more than the rounded numbers do. */
  private static Intervals.Line large(Group group, Amount size, Amount without) {
    String name = FairnessWords.joined(group.values());
    long of = size.value();
    if (without.isKnown()) {
      return new Intervals.Line(
          name, Optional.of(range(Math.max(0, of - without.value()), of)), "");
    }
    if (!without.equals(Amount.large(1))) {
      return new Intervals.Line(name, Optional.empty(), without.shown());
    }
    int low = (int) (Fit.FULL * (of - Amount.FEWEST + 1) / of);
    return new Intervals.Line(
        name, Optional.of(new Intervals.Range(Optional.empty(), low, Fit.FULL)), "");
  }

  /**
   * Wilson's interval at 95 % (E. B. Wilson, 1927, Probable inference, the law of succession, and
   * statistical inference), of rounded numbers.
   */
  private static Intervals.Range range(long reached, long of) {
    double share = (double) reached / of;
    double z = NORMAL_AT_95 * NORMAL_AT_95 / of;
    double middle = (share + z / 2) / (1 + z);
    double half = Math.sqrt(z * (share * (1 - share) + z / 4)) / (1 + z);
    return new Intervals.Range(
        Optional.of((int) Math.round(Fit.FULL * share)),
        (int) Math.round(Fit.FULL * (middle - half)),
        (int) Math.round(Fit.FULL * (middle + half)));
  }
}
