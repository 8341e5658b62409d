package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentormatching.batch.report.ChangeWords;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.explain.Comparison;
import org.mentormatching.explain.Comparison.Cause;
import org.mentormatching.explain.Comparison.EarlierPairs;
import org.mentormatching.explain.Comparison.Kind;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.PairChange;
import org.mentormatching.explain.Comparison.PeopleChange;
import org.mentormatching.result.Difference.Change;

/** What is different between two proposals, as a terminal shows it. Ids only. */
final class ComparisonText {
  /** Most people of a kind who are named where not all are asked for. */
  private static final int MOST_SHOWN = 20;

  private final Comparison comparison;
  private final int most;
  private final List<String> lines = new ArrayList<>();

  /** Whose rows are damaged in the later proposal. */
  private final Set<String> menteesSetAside;

  private final Set<String> mentorsSetAside;

  private final HeldBack held;
  private final ChangeText reasons;

  private ComparisonText(
      StoredProposal before, StoredProposal now, Comparison comparison, ListLength length) {
    held = new HeldBack(before, now);
    this.comparison = comparison;
    most = length == ListLength.WHOLE ? Integer.MAX_VALUE : MOST_SHOWN;
    menteesSetAside = now.setAside("mentee");
    mentorsSetAside = now.setAside("mentor");
    reasons = new ChangeText(comparison, held, menteesSetAside);
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
    add(said, within(people.menteesGone(), menteesSetAside), "mentee", ChangeText.SET_ASIDE);
    add(said, people.mentorsCame(), "mentor", "came");
    add(said, without(people.mentorsGone(), mentorsSetAside), "mentor", "gone");
    add(said, within(people.mentorsGone(), mentorsSetAside), "mentor", ChangeText.SET_ASIDE);
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
    String why = reasons.why(change);
    lines.add("  " + change.menteeId() + ": " + what + (why.isEmpty() ? "" : " · " + why));
  }

  private static String ids(List<PairChange> pairs) {
    return pairs.stream().map(PairChange::mentorId).collect(Collectors.joining(" and "));
  }
}
