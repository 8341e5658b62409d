package org.mentormatching.model;

import java.util.List;
import java.util.Map;

/** Ladders and transitions that suit many programmes. */
@SuppressWarnings("ImmutableEnumChecker") // ladders and transitions are immutable
public enum Preset {
  /** People in ordinary organisations, from student to executive. */
  WORKPLACE(
      "People in ordinary organisations, from student to executive.",
      Ladder.of(
          "student", "junior", "professional", "senior", "lead", "head", "director", "executive"),
      Transitions.of(
          Map.of(
              "starting out",
              List.of("from study to work", "first job"),
              "into management",
              List.of("first-time manager", "manager of managers", "to executive"),
              "as an expert",
              List.of("to senior individual contributor", "back to individual contributor"),
              "somewhere new",
              List.of("new role", "new function", "new organisation"),
              Transitions.LEAVE,
              List.of("returning from leave"),
              "standing still",
              List.of("stuck")))),
  /**
   * Organisations that make products: individual contributors and managers climb side by side, and
   * beyond the top job there is an "act 3".
   */
  PRODUCT(
      "Organisations that make products: individual contributors and managers climb side by side,"
          + " and beyond the top job there is an \"act 3\".",
      Ladder.ofRungs(
          List.of(
              List.of("junior"),
              List.of("professional"),
              List.of("senior"),
              List.of("staff", "team lead"),
              List.of("principal", "head"),
              List.of("distinguished", "director"),
              List.of("executive"),
              List.of("act 3"))),
      Transitions.of(
          Map.of(
              "into management",
              List.of("first-time manager", "manager of managers", "to executive"),
              "as an expert",
              List.of("to senior individual contributor", "back to individual contributor"),
              "somewhere new",
              List.of("new role", "new function", "new company stage"),
              Transitions.LEAVE,
              List.of("returning from leave"),
              "standing still",
              List.of("stuck"),
              "on one's own",
              List.of("founder", "act 3")))),
  /** A plain scale of twelve grades. */
  GRADES(
      "A plain scale of twelve grades.",
      Ladder.of("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12"),
      Transitions.of(
          Map.of(
              "into management",
              List.of("first-time manager", "manager of managers"),
              "higher up",
              List.of("next grade", "next career group"),
              "somewhere new",
              List.of("new office", "new field", "new place"),
              Transitions.LEAVE,
              List.of("returning from leave"),
              "standing still",
              List.of("stuck")))),
  /** Students, graduates and alumni. */
  UNIVERSITY(
      "Students, graduates and alumni.",
      Ladder.ofRungs(
          List.of(
              List.of("first year"),
              List.of("second year"),
              List.of("third year"),
              List.of("master"),
              List.of("doctorate", "recent graduate"),
              List.of("early-career alumni"),
              List.of("mid-career alumni"),
              List.of("senior alumni"))),
      Transitions.of(
          Map.of(
              "at university",
              List.of("starting studies", "changing subject", "final exams"),
              "abroad",
              List.of("going abroad", "coming back from abroad"),
              "into work",
              List.of("choosing a career", "internship", "first job"),
              "into research",
              List.of("thesis", "doctorate", "first research post"),
              Transitions.LEAVE,
              List.of("returning from leave"),
              "standing still",
              List.of("stuck"),
              "on one's own",
              List.of("founder"))));

  private final String meaning;
  private final Ladder ladder;
  private final Transitions transitions;

  Preset(String meaning, Ladder ladder, Transitions transitions) {
    this.meaning = meaning;
    this.ladder = ladder;
    this.transitions = transitions;
  }

  /** Whom it suits, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Its career stages. */
  public Ladder ladder() {
    return ladder;
  }

  /** Its transitions. */
  public Transitions transitions() {
    return transitions;
  }
}
