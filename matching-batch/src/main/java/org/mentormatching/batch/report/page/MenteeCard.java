package org.mentormatching.batch.report.page;

import java.util.List;
import org.mentormatching.batch.report.page.PairCard.Decision;
import org.mentormatching.batch.report.page.PairCard.PersonLine;

/**
 * A mentee with fewer mentors than wished for, or whose row was set aside.
 *
 * @param mentee who it is
 * @param found mentors found, of how many
 * @param reason in a few words
 * @param inPlainWords in sentences
 * @param funnel how many mentors each rule leaves
 * @param facts what stands in the way and what would help
 * @param isInRound whether it can be decided to hold this mentee back
 * @param decision what is decided already
 */
public record MenteeCard(
    PersonLine mentee,
    String found,
    String reason,
    String inPlainWords,
    List<Step> funnel,
    List<Fact> facts,
    boolean isInRound,
    Decision decision) {
  /** The heading of the fact that says what would help with the least change. */
  public static final String FIX = "Cheapest fix";

  /**
   * A step of the funnel.
   *
   * @param left mentors who are left
   * @param percent the same of all mentors, in per cent
   * @param title what the rule requires
   */
  public record Step(int left, int percent, String title) {}

  /**
   * Something with its heading.
   *
   * @param heading what it is
   * @param text what is said
   */
  public record Fact(String heading, String text) {}

  /** Copies the lists. */
  public MenteeCard {
    funnel = List.copyOf(funnel);
    facts = List.copyOf(facts);
  }
}
