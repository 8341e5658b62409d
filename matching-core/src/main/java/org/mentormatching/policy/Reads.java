package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;

/**
 * The columns that a rule, criterion or limit reads, by side. A needed column that nobody answered
 * switches the rule, criterion or limit off, except a rule that refuses when it cannot tell ({@link
 * WhenUnknown#REFUSE}), which is never off; an optional one does not. Immutable; every method
 * returns a new object.
 *
 * @param menteeNeeds needed of the mentee
 * @param mentorNeeds needed of the mentor
 * @param menteeMay optional of the mentee
 * @param mentorMay optional of the mentor
 * @param menteeLinks read as {@link PairView#menteeNames}; optional
 * @param mentorLinks read as {@link PairView#mentorNames}; optional
 * @param depth how much of the mentor's answer matters
 */
public record Reads(
    List<Column<?>> menteeNeeds,
    List<Column<?>> mentorNeeds,
    List<Column<?>> menteeMay,
    List<Column<?>> mentorMay,
    List<LinkColumn> menteeLinks,
    List<LinkColumn> mentorLinks,
    Depth depth) {

  /** How much of the mentor's answer matters to a rule or criterion. */
  public enum Depth {
    /** All of it. */
    WHOLE,
    /** Which of the mentee's words stand in it, whether it was given and whether it is empty. */
    WORDS_IN_COMMON
  }

  /** Copies the lists. */
  public Reads {
    menteeNeeds = List.copyOf(menteeNeeds);
    mentorNeeds = List.copyOf(mentorNeeds);
    menteeMay = List.copyOf(menteeMay);
    mentorMay = List.copyOf(mentorMay);
    menteeLinks = List.copyOf(menteeLinks);
    mentorLinks = List.copyOf(mentorLinks);
    if (depth == Depth.WORDS_IN_COMMON) {
      checkWords(joined(mentorNeeds, mentorMay), menteeLinks, mentorLinks);
    }
  }

  private static void checkWords(
      List<Column<?>> ofMentor, List<LinkColumn> menteeLinks, List<LinkColumn> mentorLinks) {
    boolean isWords = ofMentor.size() == 1 && hasWords(ofMentor.get(0));
    if (!isWords || !menteeLinks.isEmpty() || !mentorLinks.isEmpty()) {
      throw new IllegalArgumentException(
          "words in common are looked for in one text or list column of the mentor without links,"
              + " not in "
              + ofMentor
              + menteeLinks
              + mentorLinks);
    }
  }

  private static boolean hasWords(Column<?> column) {
    return column.kind() == Column.Kind.TEXT || column.kind() == Column.Kind.LIST;
  }

  /** Reads nothing yet. */
  public static Reads nothing() {
    return new Reads(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Depth.WHOLE);
  }

  /** Needs the same columns of both sides. */
  public static Reads both(Column<?>... columns) {
    return nothing().mentee(columns).mentor(columns);
  }

  /** Needs columns of the mentee. */
  public Reads mentee(Column<?>... columns) {
    return new Reads(
        joined(menteeNeeds, List.of(columns)),
        mentorNeeds,
        menteeMay,
        mentorMay,
        menteeLinks,
        mentorLinks,
        depth);
  }

  /** Needs columns of the mentor. */
  public Reads mentor(Column<?>... columns) {
    return new Reads(
        menteeNeeds,
        joined(mentorNeeds, List.of(columns)),
        menteeMay,
        mentorMay,
        menteeLinks,
        mentorLinks,
        depth);
  }

  /** Reads columns of the mentee where they are answered. */
  public Reads menteeMay(Column<?>... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        joined(menteeMay, List.of(columns)),
        mentorMay,
        menteeLinks,
        mentorLinks,
        depth);
  }

  /** Reads columns of the mentor where they are answered. */
  public Reads mentorMay(Column<?>... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        menteeMay,
        joined(mentorMay, List.of(columns)),
        menteeLinks,
        mentorLinks,
        depth);
  }

  /** Reads what the mentee's link columns say of the mentor. */
  public Reads menteeNames(LinkColumn... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        menteeMay,
        mentorMay,
        joined(menteeLinks, List.of(columns)),
        mentorLinks,
        depth);
  }

  /** Reads what the mentor's link columns say of the mentee. */
  public Reads mentorNames(LinkColumn... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        menteeMay,
        mentorMay,
        menteeLinks,
        joined(mentorLinks, List.of(columns)),
        depth);
  }

  /**
   * Declares that of the mentor's only column nothing matters but which of the mentee's words stand
   * in it, whether it was given and whether it is empty: in whichever order, and whatever other
   * words are there. The mentee's words are those of all text and list columns that are read of the
   * mentee. Nobody has to declare it; it makes a large programme whose answers are nearly all
   * different much faster.
   *
   * @throws IllegalArgumentException unless one text or list column is read of the mentor, and no
   *     link column
   */
  public Reads wordsInCommon() {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        menteeMay,
        mentorMay,
        menteeLinks,
        mentorLinks,
        Depth.WORDS_IN_COMMON);
  }

  /** Every plain column read of the mentee. */
  public List<Column<?>> ofMentee() {
    return joined(menteeNeeds, menteeMay);
  }

  /** Every plain column read of the mentor. */
  public List<Column<?>> ofMentor() {
    return joined(mentorNeeds, mentorMay);
  }

  /** Whether a plain column of the mentee is read. */
  boolean readsOfMentee(Column<?> column) {
    return menteeNeeds.contains(column) || menteeMay.contains(column);
  }

  /** Whether a plain column of the mentor is read. */
  boolean readsOfMentor(Column<?> column) {
    return mentorNeeds.contains(column) || mentorMay.contains(column);
  }

  private static <C> List<C> joined(List<C> columns, List<C> more) {
    List<C> joined = new ArrayList<>(columns);
    joined.addAll(more);
    return joined;
  }

  /** Whether the answer for a pair depends on who names whom. */
  public boolean hasLinks() {
    return !menteeLinks.isEmpty() || !mentorLinks.isEmpty();
  }
}
