package org.mentormatching.batch.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.report.ChangeWords;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.batch.report.Wording;
import org.mentormatching.explain.Comparison;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.DecidingPair;
import org.mentormatching.explain.Comparison.Kind;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Reason;

/** Why mentees have other mentors than before, as a terminal shows it. Ids only. */
final class ChangeText {
  /** Said of whoever has a damaged row in the later proposal. */
  static final String SET_ASIDE = "set aside, as the row is damaged now";

  /** Most mentees who are named between the two ends of a chain, and one more. */
  private static final int MOST_BETWEEN = 2;

  private final Comparison comparison;
  private final HeldBack held;
  private final Set<String> menteesSetAside;

  ChangeText(Comparison comparison, HeldBack held, Set<String> menteesSetAside) {
    this.comparison = comparison;
    this.held = held;
    this.menteesSetAside = menteesSetAside;
  }

  /** The reason; empty where what became of the mentee says it all. */
  String why(MenteeChange change) {
    return switch (change.cause()) {
      case MENTEE -> menteesSetAside.contains(change.menteeId()) ? SET_ASIDE : "";
      case MENTOR_GONE ->
          some(change.givenUp(), comparison.people().mentorsGone()) + " is not there any more";
      case RULE_AGAINST ->
          refused(
              change.givenUp(),
              " is not allowed any more: ",
              (reason, mentor) -> held.against(reason, change.menteeId(), mentor));
      case DECISION ->
          change.decidedBy().stream()
              .map(ChangeText::deciding)
              .collect(Collectors.joining(" and "));
      case FEWER_SEATS -> seats(change.givenUp());
      case FEWER_WISHES -> "wishes for fewer";
      case LIMIT_AGAINST -> limits(change.givenUp(), "limit %s is against %s now: %s");
      case MENTOR_CAME -> some(change.got(), comparison.people().mentorsCame()) + " is new";
      case RULE_LIFTED ->
          refused(
              change.got(),
              " was not allowed before: ",
              (reason, mentor) -> held.lifted(reason, change.menteeId(), mentor));
      case MORE_SEATS -> seats(change.got());
      case MORE_WISHES -> "wishes for more";
      case LIMIT_LIFTED ->
          limits(change.got(), "limit %s was against %s before, beside the pairs of now: %s");
      case PRIORITY ->
          change.kind() == Kind.GAINED
              ? "more urgent than before, or waiting longer"
              : "less urgent than before, or not waiting as long";
      case EQUAL_VALUE ->
          "an equally good alternative"
              + (change.followsFrom().isEmpty()
                  ? ""
                  : ", which goes with " + followed(change.followsFrom()));
      case FIT -> otherFits(change);
      case FIT_OR_OTHERS ->
          "%s; or follows from %s, or is equally good"
              .formatted(otherFits(change), followed(change.followsFrom()));
      case POLICY -> "follows from the policy: " + TurnWords.of(comparison.turns());
      case POLICY_OR_EQUAL_VALUE ->
          "follows from the policy: %s; or is equally good"
              .formatted(TurnWords.of(comparison.turns()));
      case OTHERS -> "follows from " + followed(change.followsFrom());
      case OTHERS_OR_EQUAL_VALUE ->
          "follows from " + followed(change.followsFrom()) + ", or is equally good";
    };
  }

  private static String otherFits(MenteeChange change) {
    return "the fit is another: "
        + Stream.concat(change.givenUp().stream(), change.got().stream())
            .filter(pair -> !pair.fitBefore().equals(pair.fitNow()))
            .map(ChangeText::fits)
            .collect(Collectors.joining(", "));
  }

  private static String deciding(DecidingPair pair) {
    String status = pair.status().name().toLowerCase(Locale.ROOT);
    return "%s with %s %s"
        .formatted(
            pair.menteeId(),
            pair.mentorId(),
            switch (pair.when()) {
              case BEFORE -> "was " + status + " before";
              case NOW -> "is " + status + " now";
            });
  }

  private static String followed(List<Chain> chains) {
    return "what is different for "
        + (chains.isEmpty()
            ? "others"
            : chains.stream().map(ChangeText::chain).collect(Collectors.joining(" and for ")));
  }

  /** With whom a chain begins, and by whom it goes on. */
  static String chain(Chain chain) {
    List<String> by = chain.by();
    int more = by.size() - MOST_BETWEEN;
    String between =
        more > 1
            ? String.join(", ", by.subList(0, MOST_BETWEEN)) + " and " + more + " more"
            : String.join(", ", by);
    return chain.menteeId() + (by.isEmpty() ? "" : " (by way of " + between + ")");
  }

  /** The fit before and now, to the hundredth where the whole points are the same. */
  static String fits(PairChange pair) {
    Optional<Integer> before = pair.fitBefore().map(Fit::shown);
    boolean isFine = before.isPresent() && before.equals(pair.fitNow().map(Fit::shown));
    return "%s %s → %s"
        .formatted(pair.mentorId(), fit(pair.fitBefore(), isFine), fit(pair.fitNow(), isFine));
  }

  private static String fit(Optional<Integer> fit, boolean isFine) {
    return fit.map(value -> isFine ? ChangeWords.points(value) : String.valueOf(Fit.shown(value)))
        .orElse("–");
  }

  private static String some(List<PairChange> pairs, List<String> those) {
    return pairs.stream()
        .map(PairChange::mentorId)
        .filter(those::contains)
        .collect(Collectors.joining(" and "));
  }

  private static String refused(
      List<PairChange> pairs, String what, BiFunction<Reason, String, String> words) {
    return pairs.stream()
        .filter(pair -> !pair.refusals().isEmpty())
        .map(
            pair ->
                pair.mentorId()
                    + what
                    + pair.refusals().stream()
                        .map(reason -> words.apply(reason, pair.mentorId()))
                        .collect(Collectors.joining("; ")))
        .collect(Collectors.joining(" · "));
  }

  private static String limits(List<PairChange> pairs, String what) {
    return pairs.stream()
        .flatMap(
            pair ->
                pair.limits().stream()
                    .map(
                        limit ->
                            what.formatted(
                                Wording.ofId(limit.limitId()),
                                pair.mentorId(),
                                limit.reason().sentence())))
        .collect(Collectors.joining(" · "));
  }

  private static String seats(List<PairChange> pairs) {
    return pairs.stream()
        .filter(pair -> pair.seats().before() != pair.seats().now())
        .map(
            pair ->
                "%s has %s, before %d"
                    .formatted(
                        pair.mentorId(),
                        Summary.counted(pair.seats().now(), "seat"),
                        pair.seats().before()))
        .collect(Collectors.joining(", "));
  }
}
