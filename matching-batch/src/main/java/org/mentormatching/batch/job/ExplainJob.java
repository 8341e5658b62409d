package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.People.Who;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.job.StoredProposal.DamagedException;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.Wording;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.explain.StaleResultException;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Verdict;
import org.mentormatching.result.Match;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Step;

/** Explains a pair, or what one person got, as of the newest proposal. Says ids only. */
public final class ExplainJob {
  private final Path folder;
  private final Optional<String> cycle;
  private final List<String> people;

  /**
   * An explanation.
   *
   * @param people one or two people, by id, e-mail or unique name
   */
  public ExplainJob(Path folder, Optional<String> cycle, List<String> people) {
    this.folder = folder;
    this.cycle = cycle;
    this.people = List.copyOf(people);
  }

  /**
   * Explains.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    try {
      Path proposal =
          StoredProposal.find(folder, cycle)
              .orElseThrow(
                  () ->
                      new WrongUsageException(
                          "there is no proposal to explain yet. Next: matching run " + folder));
      StoredProposal stored = StoredProposal.read(proposal);
      Explainer explainer = Explainer.of(stored.problem(), stored.policy(), stored.result());
      People who = new People(stored.problem());
      SortedMap<String, Object> facts = new TreeMap<>();
      facts.put("proposal", ProposalFolder.number(proposal));
      List<String> lines =
          people.size() == 2
              ? pair(explainer, who, facts)
              : person(explainer, stored, who.find(people.get(0)), facts);
      return Outcome.of(Ending.DONE, lines, facts);
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    } catch (DamagedException | StaleResultException e) {
      return Outcome.complaint(
          Ending.VERIFICATION_FAILED,
          List.of(
              "The proposal has been altered. Next: matching verify " + folder, e.getMessage()));
    }
  }

  private List<String> pair(Explainer explainer, People who, SortedMap<String, Object> facts)
      throws WrongUsageException {
    Who first = who.find(people.get(0));
    Who second = who.find(people.get(1));
    boolean inOrder = first.mentee().isPresent() && second.mentor().isPresent();
    Who mentee = inOrder ? first : second;
    Who mentor = inOrder ? second : first;
    if (mentee.mentee().isEmpty() || mentor.mentor().isEmpty()) {
      throw new WrongUsageException(
          "a pair takes a mentee and a mentor; these two are both "
              + (first.mentee().isPresent() ? "mentees" : "mentors"));
    }
    PairExplanation explanation =
        explainer.pair(mentee.mentee().get().id(), mentor.mentor().get().id());
    facts.put("pair", PairFacts.of(explanation));
    return lines(explanation);
  }

  private static List<String> lines(PairExplanation pair) {
    List<String> lines = new ArrayList<>();
    String outcome =
        switch (pair.outcome()) {
          case MADE -> "a pair of the proposal";
          case ALLOWED -> "allowed, but others were better for the whole";
          case REFUSED -> "not allowed";
        };
    lines.add(
        "%s with %s: %s · fit %d of 100 · %d %% known"
            .formatted(
                pair.menteeId(),
                pair.mentorId(),
                outcome,
                Fit.shown(pair.appraisal().fit()),
                Fit.shown(pair.appraisal().known())));
    List<Ruling> refusals = pair.appraisal().rules().stream().filter(Ruling::refuses).toList();
    if (!refusals.isEmpty()) {
      lines.add("");
      lines.add("Refused by");
      refusals.forEach(
          ruling ->
              lines.add(
                  row(
                      "",
                      ruling.title(),
                      ruling.reason().map(reason -> reason.sentence()).orElse(""))));
    }
    List<Ruling> unknown =
        pair.appraisal().rules().stream()
            .filter(ruling -> ruling.verdict() == Verdict.UNKNOWN && !ruling.refuses())
            .toList();
    if (!unknown.isEmpty()) {
      lines.add("");
      lines.add("Not checked for want of an answer");
      unknown.forEach(ruling -> lines.add(row("", ruling.title(), "")));
    }
    if (!pair.appraisal().points().isEmpty()) {
      lines.add("");
      lines.add("Points");
      for (Points points : pair.appraisal().points()) {
        String missing = points.known() ? "" : " (counted as missing)";
        lines.add(
            row(Wording.points(points), points.title(), points.reason().sentence() + missing));
      }
    }
    return lines;
  }

  private static String row(String points, String title, String reason) {
    return String.format(Locale.ROOT, "  %-13s %-44s %s", points, title, reason).stripTrailing();
  }

  private static List<String> person(
      Explainer explainer, StoredProposal stored, Who who, SortedMap<String, Object> facts) {
    List<String> lines = new ArrayList<>();
    who.mentee().ifPresent(mentee -> lines.addAll(mentee(explainer, stored, mentee.id(), facts)));
    who.mentor()
        .ifPresent(
            mentor -> {
              List<Match> matches =
                  stored.result().matches().stream()
                      .filter(match -> match.mentorId().equals(mentor.id()))
                      .toList();
              facts.put("mentees", PairFacts.of(matches));
              lines.add(
                  "%s as mentor: %d of %d seats taken"
                      .formatted(mentor.id(), matches.size(), mentor.capacity()));
              matches.forEach(match -> lines.add("  " + match.menteeId() + fit(match)));
            });
    return lines;
  }

  private static List<String> mentee(
      Explainer explainer, StoredProposal stored, String id, SortedMap<String, Object> facts) {
    List<String> lines = new ArrayList<>();
    List<Match> matches =
        stored.result().matches().stream().filter(match -> match.menteeId().equals(id)).toList();
    facts.put("mentors", PairFacts.of(matches));
    lines.add(
        switch (matches.size()) {
          case 0 -> id + " as mentee: no mentor";
          case 1 -> id + " as mentee: 1 mentor";
          default -> id + " as mentee: " + matches.size() + " mentors";
        });
    matches.forEach(match -> lines.add("  " + match.mentorId() + fit(match)));
    Optional<Unmatched> unmatched = explainer.whyNot(id);
    if (unmatched.isPresent()) {
      facts.put("unmatched", unmatched.get());
      lines.add(
          "  %d of %d mentors wished for: %s"
              .formatted(
                  unmatched.get().mentorsFound(),
                  unmatched.get().mentorsWanted(),
                  Wording.cause(unmatched.get().cause())));
      for (Step step : unmatched.get().funnel()) {
        lines.add(String.format(Locale.ROOT, "  %6d  %s", step.mentorsLeft(), step.title()));
      }
    }
    return lines;
  }

  private static String fit(Match match) {
    return " · fit "
        + Fit.shown(match.fit())
        + " of 100 · "
        + match.status().name().toLowerCase(Locale.ROOT);
  }
}
