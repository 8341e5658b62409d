package org.mentormatching.batch.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Program.Statement;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;

/**
 * A policy as one page of sentences that a board can read and sign.
 *
 * @param title what the programme is called
 * @param rules what has to hold for every pair
 * @param awards what earns points, the most first
 * @param aboutFit what points and missing answers mean
 * @param limits what holds for several pairs at once
 * @param aims what is sought, the most important first
 * @param ladder the career stages
 * @param mark by which the very same policy is known again
 */
public record PolicyPage(
    String title,
    List<String> rules,
    List<Award> awards,
    String aboutFit,
    List<String> limits,
    List<String> aims,
    String ladder,
    String mark) {
  /** Its name in a programme's folder. */
  public static final String FILE = "policy.html";

  private static final int MARK_DIGITS = 16;

  /**
   * What earns points.
   *
   * @param points the most that a pair can earn
   * @param sentence for what
   */
  public record Award(long points, String sentence) {}

  /** Copies the lists. */
  public PolicyPage {
    rules = List.copyOf(rules);
    awards = List.copyOf(awards);
    limits = List.copyOf(limits);
    aims = List.copyOf(aims);
  }

  /** The page of a programme. */
  public static PolicyPage of(Program program) {
    Policy policy = program.policy();
    List<String> rules = new ArrayList<>();
    program.statements("rules").forEach(rule -> rules.add(rule(rule)));
    if (policy.minimumFit() > 0) {
      rules.add("The pair earns at least " + policy.minimumFit() + " % of the points below.");
    }
    return new PolicyPage(
        program.title(),
        rules,
        program.statements("criteria").stream()
            .map(one -> new Award(whole(one.options(), "points"), one.sentence()))
            .filter(award -> award.points() > 0)
            .sorted(Comparator.comparing(Award::points).reversed())
            .toList(),
        aboutFit(program),
        program.statements("limits").stream().map(PolicyPage::limit).toList(),
        aims(policy),
        policy.ladder().rungs().stream()
            .map(rung -> String.join(" / ", rung))
            .collect(Collectors.joining(" \u2192 ")),
        mark(program));
  }

  private static long whole(Map<String, Object> options, String name) {
    return options.get(name) instanceof Long number ? number : 0;
  }

  private static String rule(Statement rule) {
    return "refuse".equals(rule.options().get("missing"))
        ? rule.sentence() + " Where an answer is missing, there is no pair."
        : rule.sentence();
  }

  private static String limit(Statement limit) {
    long weight = whole(limit.options(), "weight");
    return weight == 0
        ? limit.sentence()
        : limit.sentence()
            + " If need be it is broken, which costs "
            + weight / 100
            + " points of fit.";
  }

  private static String aboutFit(Program program) {
    long all =
        program.statements("criteria").stream()
            .mapToLong(one -> whole(one.options(), "points"))
            .sum();
    return "Fit is the share of these "
        + all
        + " points that a pair earns, 0 to 100; it is no forecast of success. A missing answer"
        + " earns half of the points unless the policy file says otherwise, and how much rests on real"
        + " answers is shown for every pair. The points are the programme's own judgement.";
  }

  private static List<String> aims(Policy policy) {
    List<String> aims = new ArrayList<>();
    aims.add(
        "Rules and hard limits hold without exception; pairs that go on stay; what a coordinator has"
            + " fixed stays.");
    aims.add(
        policy.urgencyTrust() == UrgencyTrust.CONFIRMED
            ? "Mentees whose urgent case the coordinator has confirmed get a mentor first."
            : "Mentees who say that their case is urgent get a mentor first.");
    if (policy.coverage() instanceof Coverage.Weighted weighted) {
      aims.add(
          "Filled wishes and fit are traded: a filled wish counts as much as "
              + weighted.worth()
              + " points of fit.");
    } else {
      aims.add(
          "As many mentees as possible get a mentor, those waiting longest before others; nobody gets"
              + " a second one while somebody who could have a first has none.");
      aims.add("Then the total fit is as high as it can be.");
    }
    aims.add("Equally good results are told apart by a fixed procedure, not by anybody's name.");
    return aims;
  }

  private static String mark(Program program) {
    String fingerprint = Fingerprint.of(Problem.builder().build(), program.policy());
    return "Policy "
        + fingerprint.substring(0, MARK_DIGITS)
        + " \u00b7 defaults "
        + (program.defaults() == 0 ? "none" : program.defaults());
  }

  /** The page as HTML. */
  public String html() {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("policy.jte", this, html);
    return html.toString();
  }
}
