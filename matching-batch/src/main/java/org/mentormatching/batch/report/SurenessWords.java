package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Fit;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.HowSure.Scope;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.Sureness.Presence;

/** How sure pairs are, in the words that people read. */
public final class SurenessWords {
  private static final String NOT_KNOWN = "not known";

  private static final String KEPT_FIRST =
      "pairs of the proposal before are kept before fit counts, which may alone make this pair sure";

  private static final String BROUGHT_ABOUT = "brought about by ";

  /** Said of a pair that some best results have and some have not. */
  public static final String EQUALLY_GOOD = "equally good alternatives exist";

  private SurenessWords() {}

  /** How sure a pair is, in a cell; empty for pairs that are not new. */
  static String cell(HowSure sure, Match match, SurenessTerms terms) {
    if (match.status() != Status.NEW) {
      return "";
    }
    return sure.of(match.menteeId(), match.mentorId())
        .map(pair -> words(pair, terms))
        .orElse(NOT_KNOWN);
  }

  private static String words(Sureness pair, SurenessTerms terms) {
    return switch (pair.presence()) {
      case NO_BEST_RESULT ->
          switch (terms.aside()) {
            case NOTHING, LIMITS -> BROUGHT_ABOUT + "limits";
            case FLOOR -> BROUGHT_ABOUT + "the raised floor";
            case LIMITS_AND_FLOOR -> BROUGHT_ABOUT + "limits or the raised floor";
          };
      case SOME_BEST_RESULTS ->
          verdict(pair.firmness(), terms) + "; " + EQUALLY_GOOD + terms.aside().without();
      case EVERY_BEST_RESULT, NOT_KNOWN -> verdict(pair.firmness(), terms);
    };
  }

  private static String verdict(Firmness firmness, SurenessTerms terms) {
    return switch (firmness.verdict()) {
      case FIRM -> "firm" + terms.words();
      case CLOSE_CALL -> closeCall(firmness, terms);
      case NOT_KNOWN -> NOT_KNOWN;
    };
  }

  /** A close call, its size and under what: {@code close call (5 %) without the limits}. */
  static String closeCall(Firmness firmness, SurenessTerms terms) {
    return "close call (" + firmness.percent() + " %)" + terms.words();
  }

  /**
   * How sure a pair is, in full.
   *
   * @param sentences in how many best results it is, and whether it stays when points change
   * @param shifts what loses it
   */
  public record Said(List<String> sentences, List<String> shifts) {
    /** Copies the lists. */
    public Said {
      sentences = List.copyOf(sentences);
      shifts = List.copyOf(shifts);
    }
  }

  /**
   * How sure a pair is, in full.
   *
   * @param points of the pair, with the titles of the criteria
   * @param terms under what that is said
   */
  public static Said inFull(
      Presence presence, Firmness firmness, List<Points> points, SurenessTerms terms) {
    LeftAside aside = terms.aside();
    if (presence == Presence.NO_BEST_RESULT) {
      return new Said(
          List.of(
              "%s brought this pair about: no best result%s has it"
                  .formatted(
                      aside.isAnything() ? aside.words() : "limits",
                      aside.isAnything() ? aside.without() : " without them")),
          List.of());
    }
    List<String> sentences = new ArrayList<>();
    if (terms.pairsKept()) {
      sentences.add(KEPT_FIRST);
    }
    sentences.addAll(
        aside.isAnything()
            ? List.of(wouldBeWithin(presence, aside), wouldStay(firmness, aside))
            : List.of(isWithin(presence), stays(firmness)));
    return new Said(
        sentences,
        firmness.shifts().stream()
            .map(
                shift ->
                    "%d %% %s for %s"
                        .formatted(
                            Math.abs(shift.percent()),
                            shift.percent() < 0 ? "less" : "more",
                            title(shift.criterionId(), points)))
            .toList());
  }

  private static String isWithin(Presence presence) {
    return switch (presence) {
      case EVERY_BEST_RESULT -> "every best result has this pair";
      case SOME_BEST_RESULTS -> EQUALLY_GOOD;
      case NO_BEST_RESULT, NOT_KNOWN ->
          "whether every best result has this pair is hidden by limits";
    };
  }

  private static String wouldBeWithin(Presence presence, LeftAside aside) {
    return switch (presence) {
      case EVERY_BEST_RESULT ->
          "without %s every best result would have this pair".formatted(aside.words());
      case SOME_BEST_RESULTS ->
          "without %s equally good alternatives would exist".formatted(aside.words());
      case NO_BEST_RESULT, NOT_KNOWN ->
          "whether every best result without %s would have this pair is not known"
              .formatted(aside.words());
    };
  }

  private static String stays(Firmness firmness) {
    return switch (firmness.verdict()) {
      case FIRM ->
          "firm: it stays when any one criterion counts up to %d %% more or less"
              .formatted(Firmness.MOST_PERCENT);
      case CLOSE_CALL -> "close call: it is lost when one criterion counts a little more or less";
      case NOT_KNOWN -> "whether it stays when a criterion counts otherwise is hidden by limits";
    };
  }

  private static String wouldStay(Firmness firmness, LeftAside aside) {
    return switch (firmness.verdict()) {
      case FIRM ->
          "without %s it would be firm: it would stay when any one criterion counts up to %d %% more or less"
              .formatted(aside.words(), Firmness.MOST_PERCENT);
      case CLOSE_CALL ->
          "without %s it would be a close call: it would be lost when one criterion counts a little more or less"
              .formatted(aside.words());
      case NOT_KNOWN ->
          "whether it would stay without %s when a criterion counts otherwise is not known"
              .formatted(aside.words());
    };
  }

  private static String title(String criterionId, List<Points> points) {
    return points.stream()
        .filter(given -> given.criterionId().equals(criterionId))
        .map(Points::title)
        .findFirst()
        .orElse(criterionId);
  }

  /**
   * Id and fit of so many alternatives of a pair, empty where there is none: those that cost nobody
   * a mentor.
   */
  static List<String> alternatives(HowSure sure, Match match, int count) {
    Stream<Alternative> listed =
        sure.of(match.menteeId(), match.mentorId()).map(Sureness::alternatives).stream()
            .flatMap(List::stream)
            .filter(Alternative::costsFitAtMost);
    Stream<String> cells =
        listed
            .limit(count)
            .flatMap(
                alternative ->
                    Stream.of(alternative.id(), Integer.toString(Fit.shown(alternative.fit()))));
    return Stream.concat(cells, Stream.generate(() -> "")).limit(2L * count).toList();
  }

  /** How sure the pairs of a result are on the whole; empty if there is no new one. */
  static String ofAll(HowSure sure, SurenessTerms terms) {
    LeftAside aside = terms.aside();
    if (sure.scope() == Scope.TOO_MANY_PAIRS) {
      return "not worked out: more than %,d allowed pairs".formatted(HowSure.MOST_PAIRS);
    }
    int pairs = sure.pairs().size();
    if (pairs == 0) {
      return "";
    }
    int broughtAbout = count(sure, Presence.NO_BEST_RESULT);
    String firm =
        "%d of %s %s"
            .formatted(
                sure.count(Verdict.FIRM),
                Summary.counted(pairs, "pair"),
                aside.isAnything() ? "would be firm" : "firm");
    return (aside.isAnything() ? "without " + aside.words() + " " : "")
        + firm
        + terms.whilePairsAreKept()
        + some(sure.count(Verdict.CLOSE_CALL), "close call", "close calls")
        + some(sure.count(Verdict.NOT_KNOWN) - broughtAbout, NOT_KNOWN, NOT_KNOWN)
        + some(
            count(sure, Presence.SOME_BEST_RESULTS),
            "with equally good alternatives",
            "with equally good alternatives")
        + some(
            broughtAbout,
            "is there because of " + aside.words(),
            "are there because of " + aside.words());
  }

  /** Number of pairs with a presence. */
  static int count(HowSure sure, Presence presence) {
    return (int) sure.pairs().stream().filter(pair -> pair.presence() == presence).count();
  }

  private static String some(long count, String one, String many) {
    return count == 0 ? "" : " · " + count + " " + (count == 1 ? one : many);
  }
}
