package org.mentormatching.batch.sample;

import java.util.List;
import org.mentormatching.batch.sample.Columns.Cell;
import org.mentormatching.batch.sample.Names.Culture;

/** The company and the two forms that the exports of Microsoft Forms share. */
final class MicrosoftQuestions {
  static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Junior", 0, 18),
          Rung.expert("Mid-level", 1, 24),
          Rung.expert("Senior", 2, 20),
          Rung.manager("Lead", 3, 12),
          Rung.manager("Head of department", 4, 6),
          Rung.manager("Director", 5, 3));

  static final List<Office> OFFICES =
      List.of(
          new Office("Porto", "Europe/Lisbon", "Portuguese", Culture.PORTUGUESE),
          new Office("Porto", "Europe/Lisbon", "Portuguese", Culture.PORTUGUESE),
          new Office("Gdańsk", "Europe/Warsaw", "Polish", Culture.POLISH),
          new Office("Hamburg", "Europe/Berlin", "German", Culture.GERMAN),
          new Office("Montréal", "America/Toronto", "French", Culture.CANADIAN));

  static final List<String> DEPARTMENTS =
      List.of("Fleet Planning", "Port Services", "IT & Data", "Finance", "Customer Desk", "People");

  private static final List<String> TOPICS =
      List.of(
          "Giving feedback",
          "Delegating",
          "Difficult conversations",
          "Negotiating",
          "Presenting to senior people",
          "Setting priorities",
          "Strategy",
          "Working across cultures",
          "Budgets and figures",
          "Building a network");

  private static final List<String> TRANSITIONS =
      List.of(
          "Leading people for the first time",
          "Leading leaders",
          "A new role",
          "A new country or site",
          "Coming back from leave",
          "Feeling stuck");

  private MicrosoftQuestions() {}

  static SignUp signUp(Dice dice, Company company) {
    return new SignUp(dice, company, TOPICS, TRANSITIONS);
  }

  /** All answers of a multiple choice, each closed by a semicolon. */
  private static String chosen(Reply reply, String question) {
    return String.join("", reply.all(question).stream().map(choice -> choice + ";").toList());
  }

  /** What the tool itself writes before the answers. */
  static Columns stamps(String pattern) {
    return new Columns()
        .other("ID", Cell.NUMBER, reply -> reply.get("number"))
        .other("Start time", Cell.MOMENT, reply -> moment(reply, Clock.STARTED, pattern))
        .other("Completion time", Cell.MOMENT, reply -> moment(reply, Clock.SENT, pattern));
  }

  private static String moment(Reply reply, String moment, String pattern) {
    return pattern.isEmpty() ? reply.get(moment) : Clock.written(reply, moment, pattern);
  }

  static Columns mentees(Columns columns) {
    return columns
        .ours(
            "stage",
            "What’s your current career stage?\n(Ask your manager if you aren’t sure.)",
            reply -> reply.get("stage"))
        .ours(
            "goal_stage",
            "Where would you like to be two moves from now?\u00A0",
            reply -> reply.get("goal_stage"))
        .ours(
            "development_areas",
            "Which of these would you like to work on?\u00A0(Choose up to three)",
            reply -> chosen(reply, "development_areas"))
        .ours(
            "transition",
            "Which change are you in the middle of, if any?",
            reply -> reply.get("transition"))
        .ours(
            "languages",
            "In which languages could you talk to your mentor?",
            reply -> chosen(reply, "languages"))
        .ours(
            "hours_per_month",
            "How many hours a month can you set aside for this?",
            reply -> reply.get("hours_per_month"))
        .number(
            "mentors_wanted",
            "How many mentors would you like to have?",
            reply -> reply.get("mentors_wanted"))
        .ours("consent", "I agree that the programme’s team reads my answers.", reply -> "Yes")
        .other("Is there “anything else” that we should know?", reply -> reply.get("note"));
  }

  static Columns mentors(Columns columns) {
    return columns
        .ours(
            "stage",
            "What’s your current career stage?\n(Ask your manager if you aren’t sure.)",
            reply -> reply.get("stage"))
        .ours(
            "strengths",
            "What are you good at, and happy to pass on?\u00A0(Choose as many as you like)",
            reply -> chosen(reply, "strengths"))
        .ours(
            "transitions",
            "Which of these changes have you been through yourself?",
            reply -> chosen(reply, "transitions"))
        .ours(
            "languages",
            "In which languages could you talk to your mentees?",
            reply -> chosen(reply, "languages"))
        .number(
            "capacity",
            "How many mentees can you take on at the same time?",
            reply -> reply.get("capacity"))
        .ours(
            "hours_per_month",
            "How many hours a month can you give to all of them together?",
            reply -> reply.get("hours_per_month"))
        .ours("consent", "I agree that the programme’s team reads my answers.", reply -> "Yes")
        .other("Is there “anything else” that we should know?", reply -> reply.get("note"));
  }

  /** The HR system's list of everybody. */
  static Columns people() {
    return new Columns()
        .ours("id", "Personnel no.", reply -> reply.who().id())
        .ours("name", "Display name", reply -> reply.who().name().written())
        .ours("email", "Work e-mail", reply -> reply.who().email())
        .other("Job title", MicrosoftQuestions::title)
        .ours("department", "Org. unit", reply -> reply.get("department"))
        .ours("location", "Office", reply -> reply.get("location"))
        .ours(
            "manager_id",
            "Line manager (e-mail)",
            reply -> reply.who().manager().map(Colleague::email).orElse(""));
  }

  private static String title(Reply reply) {
    return switch (reply.get("stage")) {
      case "Junior" -> "Junior Associate, " + reply.get("department");
      case "Mid-level" -> "Associate, " + reply.get("department");
      case "Senior" -> "Senior Associate, " + reply.get("department");
      case "Lead" -> "Team Lead, " + reply.get("department");
      default -> reply.get("stage") + ", " + reply.get("department");
    };
  }

  /** Numbers replies as the tool does. */
  static void number(List<Reply> replies) {
    for (int i = 0; i < replies.size(); i++) {
      replies.get(i).answer("number", Integer.toString(i + 1));
    }
  }

  static void describe(ExportFolder folder) {
    folder.found("ladder", Rung.ladder(RUNGS));
  }

  static void describe(Export form) {
    form.found("list_separator", ";");
  }
}
