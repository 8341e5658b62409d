package org.mentormatching.batch.sample;

import java.util.List;

/** The words with which people of the quarterly programme answer. */
final class Vocabulary {
  static final List<String> SKILLS =
      List.of(
          "feedback",
          "delegation",
          "hiring",
          "conflict",
          "negotiation",
          "public speaking",
          "writing",
          "prioritising",
          "strategy",
          "coaching",
          "networking",
          "saying no",
          "influence without authority",
          "budgeting",
          "facilitation",
          "technical depth");

  static final List<String> WAYS_OF_WORKING =
      List.of(
          "planned",
          "spontaneous",
          "direct",
          "in writing",
          "in conversation",
          "data first",
          "big picture",
          "step by step");

  static final List<String> COMPANY_STAGES = List.of("seed", "growth", "established");

  static final List<String> WORKING_HOURS =
      List.of(
          "08:00-16:00",
          "10:00-18:00",
          "07:30-15:30",
          "Mon-Thu 09:00-18:00",
          "Mon-Fri 09:00-13:00",
          "Tue-Fri 09:00-17:00",
          "Mon 09:00-17:00; Wed 09:00-17:00; Thu 13:00-18:00");

  private Vocabulary() {}

  /** Transitions that people at a stage often face. */
  static List<String> transitionsFaced(Stage stage) {
    return switch (stage) {
      case JUNIOR, PROFESSIONAL ->
          List.of("new role", "new function", "new company stage", "returning from leave", "stuck");
      case SENIOR ->
          List.of(
              "first-time manager",
              "first-time manager",
              "to senior individual contributor",
              "new function",
              "returning from leave",
              "stuck");
      case STAFF ->
          List.of("to senior individual contributor", "first-time manager", "new company stage");
      case TEAM_LEAD ->
          List.of(
              "manager of managers",
              "manager of managers",
              "back to individual contributor",
              "returning from leave");
      case PRINCIPAL, DISTINGUISHED -> List.of("new function", "new company stage");
      case HEAD, DIRECTOR -> List.of("to executive", "manager of managers", "new company stage");
      case EXECUTIVE -> List.of("new company stage", "new role");
    };
  }

  /** Transitions that people at a stage often have behind them. */
  static List<String> transitionsLived(Stage stage) {
    return switch (stage) {
      case JUNIOR, PROFESSIONAL -> List.of("new role");
      case SENIOR -> List.of("new role", "new function", "returning from leave", "stuck");
      case STAFF, PRINCIPAL, DISTINGUISHED ->
          List.of(
              "to senior individual contributor",
              "to senior individual contributor",
              "back to individual contributor",
              "new function",
              "new company stage",
              "stuck",
              "new role");
      case TEAM_LEAD ->
          List.of(
              "first-time manager",
              "first-time manager",
              "new role",
              "new function",
              "returning from leave",
              "stuck");
      case HEAD ->
          List.of(
              "first-time manager",
              "manager of managers",
              "manager of managers",
              "new company stage",
              "returning from leave");
      case DIRECTOR, EXECUTIVE ->
          List.of("manager of managers", "to executive", "to executive", "new company stage");
    };
  }
}
