package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;

/**
 * The columns that a rule, criterion or limit reads, by side. A needed column that nobody answered
 * switches the rule or criterion off; an optional one does not. Immutable; every method returns a
 * new object.
 *
 * @param menteeNeeds needed of the mentee
 * @param mentorNeeds needed of the mentor
 * @param menteeMay optional of the mentee
 * @param mentorMay optional of the mentor
 * @param menteeLinks read as {@link PairView#menteeNames}; optional
 * @param mentorLinks read as {@link PairView#mentorNames}; optional
 */
public record Reads(
    List<Column<?>> menteeNeeds,
    List<Column<?>> mentorNeeds,
    List<Column<?>> menteeMay,
    List<Column<?>> mentorMay,
    List<LinkColumn> menteeLinks,
    List<LinkColumn> mentorLinks) {

  /** Copies the lists. */
  public Reads {
    menteeNeeds = List.copyOf(menteeNeeds);
    mentorNeeds = List.copyOf(mentorNeeds);
    menteeMay = List.copyOf(menteeMay);
    mentorMay = List.copyOf(mentorMay);
    menteeLinks = List.copyOf(menteeLinks);
    mentorLinks = List.copyOf(mentorLinks);
  }

  /** Reads nothing yet. */
  public static Reads nothing() {
    return new Reads(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
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
        mentorLinks);
  }

  /** Needs columns of the mentor. */
  public Reads mentor(Column<?>... columns) {
    return new Reads(
        menteeNeeds,
        joined(mentorNeeds, List.of(columns)),
        menteeMay,
        mentorMay,
        menteeLinks,
        mentorLinks);
  }

  /** Reads columns of the mentee where they are answered. */
  public Reads menteeMay(Column<?>... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        joined(menteeMay, List.of(columns)),
        mentorMay,
        menteeLinks,
        mentorLinks);
  }

  /** Reads columns of the mentor where they are answered. */
  public Reads mentorMay(Column<?>... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        menteeMay,
        joined(mentorMay, List.of(columns)),
        menteeLinks,
        mentorLinks);
  }

  /** Reads what the mentee's link columns say of the mentor. */
  public Reads menteeNames(LinkColumn... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        menteeMay,
        mentorMay,
        joined(menteeLinks, List.of(columns)),
        mentorLinks);
  }

  /** Reads what the mentor's link columns say of the mentee. */
  public Reads mentorNames(LinkColumn... columns) {
    return new Reads(
        menteeNeeds,
        mentorNeeds,
        menteeMay,
        mentorMay,
        menteeLinks,
        joined(mentorLinks, List.of(columns)));
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
