package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.HashSet;
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
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.DecidingPair;
import org.mentormatching.explain.Comparison.EarlierPairs;
import org.mentormatching.explain.Comparison.Kind;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.explain.Comparison.PeopleChange;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Difference.Change;

/** What is different between two proposals, as a terminal shows it. Ids only. */
final class ComparisonText {
  /** Most people of a kind who are named where not all are asked for. */
  private static final int MOST_SHOWN = 20;

  /** Most mentees who are named between the two ends of a chain, and one more. */
  private static final int MOST_BETWEEN = 2;

  private static final String SET_ASIDE = "set aside, as the row is damaged now";

  private final Comparison comparison;
  private final int most;
  private final List<String> lines = new ArrayList<>();

  /** Whose rows are damaged in the later proposal. */
  private final Set<String> menteesSetAside;

  private final Set<String> mentorsSetAside;

  private final HeldBack held;

  private ComparisonText(
      StoredProposal before, StoredProposal now, Comparison comparison, ListLength length) {
    held = new HeldBack(before, now);
    this.comparison = comparison;
    most = length == ListLength.WHOLE ? Integer.MAX_VALUE : MOST_SHOWN;
    menteesSetAside = now.setAside("mentee");
    mentorsSetAside = now.setAside("mentor");
  }

  static List<String> of(
      StoredProposal before,
      StoredProposal now,
      Comparison comparison,
      List<SettingChange> settings,
      ListLength length) {
    ComparisonText text = new ComparisonText(before, now, comparison, length);
    text.lines.add(
        "%s: what is different in %s since %s"
            .formatted(now.record().programme(), name(now, before), name(before, now)));
    text.figures(!settings.isEmpty());
    text.settings(settings);
    text.people();
    text.mentees();
    text.unsaid(!settings.isEmpty());
    return text.lines;
  }

  /** A proposal by number and cycle, and by its folder where the other one goes by the same. */
  private static String name(StoredProposal stored, StoredProposal other) {
    String name = name(stored);
    return name.equals(name(other)) ? "%s (%s)".formatted(name, stored.folder()) : name;
  }

  private static String name(StoredProposal stored) {
    return "proposal %d of %s".formatted(stored.record().proposal(), stored.record().cycle());
  }

  private void figures(boolean isOtherPolicy) {
    lines.add("");
    lines.add("Figures");
    lines.add(
        "  %s a mentor, before %d"
            .formatted(have(comparison.withMentor().now()), comparison.withMentor().before()));
    List<Change> changes =
        comparison.difference().changes().stream().filter(change -> change.more() != 0).toList();
    if (changes.isEmpty()) {
      lines.add("  As good as before at every level.");
    } else {
      lines.add(
          "  %s%s:"
              .formatted(
                  comparison.countsSettled()
                      ? "With ongoing and pinned pairs, as these are not the same"
                      : "Without ongoing and pinned pairs",
                  isOtherPolicy ? ", both by the policy of now" : ""));
      changes.forEach(change -> lines.add("    " + ChangeWords.of(change)));
    }
    if (isOtherPolicy) {
      comparison
          .earlierPairs()
          .map(EarlierPairs::refused)
          .filter(refused -> refused > 0)
          .ifPresent(refused -> lines.add(refused(refused)));
    }
  }

  private static String have(int mentees) {
    return Summary.counted(mentees, "mentee") + (mentees == 1 ? " has" : " have");
  }

  private static String refused(int refused) {
    return "  By the policy of now %d of the earlier pairs %s not allowed"
        .formatted(refused, refused == 1 ? "is" : "are");
  }

  private void settings(List<SettingChange> settings) {
    if (!settings.isEmpty()) {
      lines.add("");
      lines.add("Policy");
      SettingChange.inWords(settings, comparison.turns()).forEach(line -> lines.add("  " + line));
    }
  }

  private void people() {
    PeopleChange people = comparison.people();
    List<String> said = new ArrayList<>();
    add(said, people.menteesCame(), "mentee", "came");
    add(said, without(people.menteesGone(), menteesSetAside), "mentee", "gone");
    add(said, within(people.menteesGone(), menteesSetAside), "mentee", SET_ASIDE);
    add(said, people.mentorsCame(), "mentor", "came");
    add(said, without(people.mentorsGone(), mentorsSetAside), "mentor", "gone");
    add(said, within(people.mentorsGone(), mentorsSetAside), "mentor", SET_ASIDE);
    addHeld(said, "mentee", held.menteesNow(), held.menteesNoLonger(), people.menteesChanged());
    addHeld(said, "mentor", held.mentorsNow(), held.mentorsNoLonger(), people.mentorsChanged());
    if (!said.isEmpty()) {
      lines.add("");
      lines.add("People");
      lines.addAll(said);
    }
  }

  /** Of whoever is held back otherwise, answers are not told: to be held back is seen as one. */
  private void addHeld(
      List<String> said,
      String who,
      List<String> heldNow,
      List<String> heldNoLonger,
      List<String> changed) {
    add(said, heldNow, who, "held back by a decision");
    add(said, heldNoLonger, who, "held back no longer");
    Set<String> turned = new HashSet<>(heldNow);
    turned.addAll(heldNoLonger);
    add(said, without(changed, turned), who, "with other answers");
  }

  private static List<String> without(List<String> ids, Set<String> others) {
    return ids.stream().filter(id -> !others.contains(id)).toList();
  }

  private static List<String> within(List<String> ids, Set<String> others) {
    return ids.stream().filter(others::contains).toList();
  }

  private void add(List<String> said, List<String> ids, String who, String what) {
    if (!ids.isEmpty()) {
      said.add("  %s %s: %s".formatted(Summary.counted(ids.size(), who), what, some(ids)));
    }
  }

  private String some(List<String> ids) {
    return ids.stream().limit(most).collect(Collectors.joining(", ")) + more(ids.size());
  }

  /** How many are not shown, and how they are. */
  private String more(int count) {
    return count <= most ? "" : " and %d more; --all shows them".formatted(count - most);
  }

  private void mentees() {
    lines.add("");
    lines.add(
        "%s the mentors whom they had."
            .formatted(
                comparison.unchanged() == 1
                    ? "1 mentee of both proposals keeps"
                    : comparison.unchanged() + " mentees of both proposals keep"));
    if (comparison.stillWithout() > 0) {
      lines.add(
          "%s no mentor, as before."
              .formatted(
                  comparison.stillWithout() == 1
                      ? "1 mentee of both has"
                      : comparison.stillWithout() + " mentees of both have"));
    }
    List<String> without = comparison.cameWithout();
    if (!without.isEmpty()) {
      lines.add("");
      lines.add(
          "Came, and %s no mentor (%d)"
              .formatted(without.size() == 1 ? "has" : "have", without.size()));
      lines.add("  " + some(without));
    }
    for (Kind kind : Kind.values()) {
      List<MenteeChange> some =
          comparison.changes().stream().filter(change -> change.kind() == kind).toList();
      if (!some.isEmpty()) {
        lines.add("");
        lines.add("%s (%d)".formatted(heading(kind), some.size()));
        some.stream().limit(most).forEach(this::addChange);
        if (some.size() > most) {
          lines.add(" " + more(some.size()));
        }
      }
    }
  }

  /** What the answers that leave something open mean, if there are any. */
  private void unsaid(boolean isOtherPolicy) {
    List<String> open = new ArrayList<>();
    if (hasAny(Cause.FIT_OR_OTHERS)) {
      open.add("another fit");
    }
    if (hasAny(Cause.FIT_OR_OTHERS) || hasAny(Cause.OTHERS_OR_EQUAL_VALUE)) {
      open.add("others");
    }
    if (hasAny(Cause.POLICY_OR_EQUAL_VALUE)) {
      open.add("the policy");
    }
    if (!open.isEmpty()) {
      lines.add("");
      lines.add(
          "Where limits shaped a proposal, an equally good alternative cannot always be told from"
              + " what follows from "
              + String.join(" or ", open)
              + ".");
    }
    boolean isOpen =
        comparison.changes().stream()
            .anyMatch(change -> change.cause().isOfOthers() && change.followsFrom().isEmpty());
    if (isOpen && (isOtherPolicy || !comparison.turns().isEmpty())) {
      lines.add("");
      lines.add(
          "What follows from others, nobody named, may follow from the policy as well"
              + (comparison.turns().isEmpty() ? "" : ": " + TurnWords.of(comparison.turns()))
              + ".");
    }
  }

  private boolean hasAny(Cause cause) {
    return comparison.changes().stream().anyMatch(change -> change.cause() == cause);
  }

  private static String heading(Kind kind) {
    return switch (kind) {
      case CAME -> "Came, and got a mentor";
      case GONE -> "Gone, and had a mentor";
      case GAINED -> "Gained a mentor";
      case LOST -> "Lost a mentor";
      case MOVED -> "Have another mentor";
    };
  }

  private void addChange(MenteeChange change) {
    String got = ids(change.got());
    String givenUp = ids(change.givenUp());
    String what =
        got.isEmpty()
            ? "no longer " + givenUp
            : givenUp.isEmpty() ? got : got + " instead of " + givenUp;
    String why = why(change);
    lines.add("  " + change.menteeId() + ": " + what + (why.isEmpty() ? "" : " · " + why));
  }

  private static String ids(List<PairChange> pairs) {
    return pairs.stream().map(PairChange::mentorId).collect(Collectors.joining(" and "));
  }

  private String why(MenteeChange change) {
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
              .map(ComparisonText::deciding)
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
            .map(ComparisonText::fits)
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
            : chains.stream().map(ComparisonText::chain).collect(Collectors.joining(" and for ")));
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
