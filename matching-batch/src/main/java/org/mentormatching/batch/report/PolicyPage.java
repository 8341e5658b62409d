package org.mentormatching.batch.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Program.Statement;
import org.mentormatching.model.Column;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.MinimumFit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.criteria.TransitionLived;

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
 * @param ladderOpen what is said of a ladder that is still asked for; empty if it is settled
 * @param families the transitions that earn points, family by family; empty if being of one family
 *     earns none
 * @param mark by which the very same policy is known again
 */
public record PolicyPage(
    String title,
    List<Line> rules,
    List<Award> awards,
    String aboutFit,
    List<Line> limits,
    List<String> aims,
    String ladder,
    String ladderOpen,
    List<String> families,
    String mark) {
  /** Its name in a programme's folder. */
  public static final String FILE = "policy.html";

  private static final int MARK_DIGITS = 16;

  private static final Pattern SEAL = Pattern.compile("<!-- As written: ([0-9a-f]{64}) -->\n$");

  /**
   * A rule or a limit.
   *
   * @param sentence what it asks for
   * @param idle why it is not checked with the files as they are; empty if it is
   */
  public record Line(String sentence, String idle) {}

  /**
   * What earns points.
   *
   * @param points the most that a pair can earn
   * @param sentence for what
   * @param idle why it does not count with the files as they are; empty if it does
   */
  public record Award(long points, String sentence, String idle) {}

  /** Copies the lists. */
  public PolicyPage {
    rules = List.copyOf(rules);
    awards = List.copyOf(awards);
    limits = List.copyOf(limits);
    aims = List.copyOf(aims);
    families = List.copyOf(families);
  }

  /**
   * The page of a programme.
   *
   * @param open what its files leave open
   */
  public static PolicyPage of(Program program, OpenPoints open) {
    Policy policy = program.policy();
    List<Line> rules = new ArrayList<>();
    program
        .statements("rules")
        .forEach(rule -> rules.add(new Line(rule(rule), open.why(idOf(rule)))));
    MinimumFit least = new MinimumFit(policy.minimumFit());
    if (least.isOn()) {
      rules.add(new Line(least.sentence(), ""));
    }
    List<Award> awards =
        program.statements("criteria").stream()
            .map(one -> new Award(whole(one.options(), "points"), award(one), open.why(idOf(one))))
            .filter(award -> award.points() > 0)
            .sorted(Comparator.comparing(Award::points).reversed())
            .toList();
    return new PolicyPage(
        program.title(),
        rules,
        awards,
        aboutFit(awards),
        program.statements("limits").stream()
            .map(limit -> new Line(limit(limit, policy), open.why(idOf(limit))))
            .toList(),
        aims(policy),
        open.ladder().orElse(policy.ladder().rungs()).stream()
            .map(rung -> String.join(" / ", rung))
            .collect(Collectors.joining(" \u2192 ")),
        open.ladder().isPresent()
            ? "To be confirmed: this order is a guess, and program.yaml asks for it."
            : "",
        families(program),
        mark(program));
  }

  /** The id of a statement: its own where it can stand there several times. */
  private static String idOf(Statement statement) {
    return statement.options().get("id") instanceof String own ? own : statement.id();
  }

  private static long whole(Map<String, Object> options, String name) {
    return options.get(name) instanceof Long number ? number : 0;
  }

  private static String rule(Statement rule) {
    return "refuse".equals(rule.options().get("missing"))
        ? rule.sentence() + " Where an answer is missing, there is no pair."
        : rule.sentence();
  }

  private static String award(Statement criterion) {
    Object missing = criterion.options().get("missing");
    String decided =
        Option.word(WhenMissing.NONE).equals(missing)
            ? " A missing answer earns none of these."
            : Option.word(WhenMissing.LEFT_OUT).equals(missing)
                ? " Where an answer is missing, these are left out of what the pair can attain."
                : "";
    return criterion.sentence() + decided;
  }

  private static String limit(Statement statement, Policy policy) {
    return policy.limits().stream()
        .filter(entry -> entry.limit().id().equals(idOf(statement)) && !entry.isHard())
        .findFirst()
        .map(
            soft ->
                statement.sentence()
                    + " If need be it is broken, which costs "
                    + ChangeWords.countedPoints(soft.weight())
                    + " of fit for each "
                    + soft.limit().unit().one()
                    + ".")
        .orElse(statement.sentence());
  }

  private static String aboutFit(List<Award> awards) {
    long all = awards.stream().mapToLong(Award::points).sum();
    long idle =
        awards.stream().filter(award -> !award.idle().isEmpty()).mapToLong(Award::points).sum();
    String attainable =
        idle == 0
            ? ""
            : "With the files as they are, "
                + (all - idle)
                + " of these "
                + all
                + " points can be earned. ";
    return attainable
        + "Fit is the share of "
        + (idle == 0 ? "these " + all : "those " + (all - idle))
        + " points that a pair earns, 0 to 100; it is no forecast of success. A missing answer"
        + " earns half of the points unless a line above says otherwise, and how much rests on real"
        + " answers is shown for every pair. The points are the programme's own judgement.";
  }

  private static List<String> ofLowerLimits(Policy policy) {
    return policy.lowerLimits().stream()
        .map(limit -> "Then as little as possible is missing of this: " + limit.title() + ".")
        .toList();
  }

  private static List<String> aims(Policy policy) {
    boolean hasSoftLimits = policy.limits().stream().anyMatch(entry -> !entry.isHard());
    List<String> aims = new ArrayList<>();
    aims.add(
        "Rules and hard limits hold without exception; pairs that go on stay; what a coordinator has"
            + " fixed stays.");
    aims.add(
        policy.urgencyTrust() == UrgencyTrust.CONFIRMED
            ? "Mentees whose urgent case the coordinator has confirmed get a mentor first; then those who"
                + " say that they need one soon, or now without being confirmed."
            : "Mentees who say that they need a mentor now get one first; then those who say soon.");
    if (policy.coverage() instanceof Coverage.Weighted weighted) {
      aims.addAll(ofLowerLimits(policy));
      aims.add(
          "Filled wishes and fit are traded: a filled wish counts as much as "
              + weighted.worth()
              + " points of fit."
              + (hasSoftLimits ? " What broken limits cost is taken from the fit." : ""));
    } else {
      aims.add(
          "As many mentees as possible get a mentor, those waiting longest before others; nobody gets"
              + " a second one while somebody who could have a first has none.");
      aims.addAll(ofLowerLimits(policy));
      if (policy.raisesFloor()) {
        aims.add(
            "Then the mentee who fares worst fares as well as can be: the lowest fit of a new pair is as high as it goes, and where somebody has several new mentors, their mean counts.");
      }
      aims.add(
          hasSoftLimits
              ? "Then the total fit, less what broken limits cost, is as high as it can be."
              : "Then the total fit is as high as it can be.");
    }
    if (!policy.audit().isEmpty()) {
      aims.add(
          "Afterwards it is looked at how mentees fare by "
              + policy.audit().stream().map(Column::name).collect(Collectors.joining(", "))
              + ". That changes no pair.");
    }
    aims.add("Equally good results are told apart by a fixed procedure, not by anybody's name.");
    return aims;
  }

  /** The families of transitions, where what is of one family earns points. */
  private static List<String> families(Program program) {
    boolean count =
        program.policy().criteria().stream()
            .anyMatch(
                entry ->
                    entry.criterion() instanceof TransitionLived lived
                        && lived.familyPercent() > 0);
    return count
        ? program.policy().transitions().families().entrySet().stream()
            .map(family -> family.getKey() + ": " + String.join(", ", family.getValue()))
            .toList()
        : List.of();
  }

  private static String mark(Program program) {
    String fingerprint = Fingerprint.of(Problem.builder().build(), program.policy());
    return "Policy "
        + fingerprint.substring(0, MARK_DIGITS)
        + " \u00b7 defaults "
        + (program.defaults() == 0 ? "none" : program.defaults());
  }

  /** The page as HTML, which ends with a digest of itself. */
  public String html() {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("policy.jte", this, html);
    String page = html.toString().stripTrailing() + "\n";
    return page + "<!-- As written: " + digest(page) + " -->\n";
  }

  /** Whether nobody has changed a page since it was written. */
  public static boolean isAsWritten(String html) {
    Matcher seal = SEAL.matcher(html);
    return seal.find() && digest(html.substring(0, seal.start())).equals(seal.group(1));
  }

  private static String digest(String page) {
    return Sha256.of(page.getBytes(StandardCharsets.UTF_8));
  }
}
