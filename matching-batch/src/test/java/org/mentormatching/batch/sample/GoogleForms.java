package org.mentormatching.batch.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/** One form for mentees and mentors, to which three people have replied twice. */
final class GoogleForms {
  private static final long SEED = 20_270_113;
  private static final String MENTEE = "I would like to have a mentor (mentee)";
  private static final String MENTOR = "I would like to be a mentor";
  private static final String BOTH = "Both";

  /** The two ways up stand side by side from the fifth level. */
  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("IC2", 0, 12),
          Rung.expert("IC3", 1, 18),
          Rung.expert("IC4", 2, 16),
          Rung.expert("IC5", 3, 7),
          Rung.manager("M1", 3, 8),
          Rung.expert("IC6", 4, 3),
          Rung.manager("M2", 4, 4),
          Rung.manager("M3", 5, 2));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Bengaluru", "Asia/Kolkata", "Hindi", Culture.INDIAN),
          new Office("Nairobi", "Africa/Nairobi", "Swahili", Culture.KENYAN),
          new Office("Lisbon", "Europe/Lisbon", "Portuguese", Culture.PORTUGUESE),
          new Office("Istanbul", "Europe/Istanbul", "Turkish", Culture.TURKISH));

  private static final List<String> TOPICS =
      List.of(
          "Code review",
          "System design",
          "Running experiments",
          "Saying no, and being heard",
          "Product sense",
          "Hiring",
          "1:1s",
          "Stakeholders (sales, legal, support)",
          "Writing",
          "Incident command");

  private static final List<String> TRANSITIONS =
      List.of(
          "becoming a manager",
          "going back to IC",
          "growing into staff",
          "new team",
          "returning from leave",
          "managing managers");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.com",
          number -> String.format(Locale.ROOT, "U%04d", 100 + number),
          OFFICES,
          List.of("Platform", "Payments", "Growth", "Data", "Mobile"),
          RUNGS);

  private GoogleForms() {}

  static ExportFolder folder() {
    return new GoogleForms().exports();
  }

  private ExportFolder exports() {
    SignUp signUp = new SignUp(dice, company, TOPICS, TRANSITIONS);
    List<Reply> mentees = signUp.mentees(21, 3);
    List<Reply> mentors = signUp.mentors(14, 2);
    List<Reply> both = signUp.both(3, 2, 4);
    List<Reply> replies = new ArrayList<>(mentees);
    replies.addAll(mentors);
    replies.addAll(both);
    replies = new ArrayList<>(dice.shuffled(replies));
    Reply waverer = mentees.get(0).again().answer("development_areas", TOPICS.get(3));
    Reply busy = mentors.get(0).again().answer("capacity", "1").answer("strengths", TOPICS.get(7));
    Reply climber = signUp.asMentor(mentors.get(1).again());
    replies.add(dice.between(25, 30), waverer);
    replies.add(busy);
    replies.add(climber);
    new Clock(dice, LocalDateTime.of(2027, 1, 5, 9, 20)).stamp(replies);
    Export form = form(replies);
    return new ExportFolder("google-forms", "email", Colleague::email)
        .found("ladder", Rung.ladder(RUNGS))
        .found(
            "ladder_certain",
            List.of(List.of("IC2", "IC3", "IC4", "IC5", "IC6"), List.of("M1", "M2", "M3")))
        .add(form)
        .add(people())
        .sample(Side.MENTEES, last(form, mentees.get(0)))
        .sample(Side.MENTORS, last(form, mentors.get(0)))
        .sample(Side.MENTORS, both.get(0));
  }

  private static Reply last(Export form, Reply reply) {
    return form.used().stream()
        .filter(other -> other.who().equals(reply.who()))
        .findFirst()
        .orElseThrow();
  }

  private Export form(List<Reply> replies) {
    Export form =
        new Export(
                "Mentoring 2027 Q1 (Responses) - Form responses 1.csv",
                Holds.BOTH,
                Delimited.web(),
                columns())
            .headers()
            .found("list_separator", ", ")
            .found("choices", Yaml.map("development_areas", TOPICS))
            .found("role_column", Yaml.map("header", "In this round ...", "values", roles()));
    Map<String, Place> earlier = new TreeMap<>();
    for (Reply reply : replies) {
      Place place = form.add(reply);
      Place replaced = earlier.put(reply.who().email(), place);
      if (replaced != null) {
        form.superseded(replaced, place);
      }
    }
    return form;
  }

  private static Map<String, Object> roles() {
    return Yaml.map(
        MENTEE,
        List.of("mentees"),
        MENTOR,
        List.of("mentors"),
        BOTH,
        List.of("mentees", "mentors"));
  }

  private static Columns columns() {
    return new Columns()
        .other("Timestamp", reply -> Clock.written(reply, Clock.SENT, "M/d/yyyy H:mm:ss"))
        .ours("email", "Email Address", reply -> reply.who().email())
        .ours("name", "What should we call you?", reply -> reply.who().name().written())
        .other("In this round ...", GoogleForms::role)
        .ours("stage", "What level are you at today?", reply -> reply.get("stage"))
        .ours(
            "languages",
            "Which languages are you comfortable with in a one-to-one conversation?",
            reply -> reply.joined("languages", ", "))
        .ours(
            "development_areas",
            "Mentees: what would you like to get better at?",
            reply -> reply.joined("development_areas", ", "))
        .ours(
            "transition",
            "Mentees: what are you in the middle of?",
            reply -> reply.get("transition"))
        .ours(
            "goal_stage",
            "Mentees: what level do you want to be at two moves from now?",
            reply -> reply.get("goal_stage"))
        .ours(
            "strengths",
            "Mentors: what could somebody learn from you?",
            reply -> reply.joined("strengths", ", "))
        .ours(
            "transitions",
            "Mentors: what have you been through yourself?",
            reply -> reply.joined("transitions", ", "))
        .ours(
            "capacity",
            "Mentors: how many mentees can you take in this round?",
            reply -> reply.get("capacity"))
        .ours(
            "hours_per_month",
            "How many hours a month can you spend on this?",
            reply -> reply.get("hours_per_month"))
        .other("Anything else? 🙂", reply -> reply.get("note"));
  }

  private static String role(Reply reply) {
    if (reply.sides().size() == 2) {
      return BOTH;
    }
    return reply.sides().contains(Side.MENTEES) ? MENTEE : MENTOR;
  }

  private Export people() {
    return new Export(
            "headcount 2027-01.csv",
            Holds.PEOPLE,
            Delimited.web(),
            new Columns()
                .ours("id", "Worker ID", reply -> reply.who().id())
                .ours("given_name", "Preferred first name", reply -> reply.who().name().given())
                .ours("family_name", "Last name", reply -> reply.who().name().family())
                .ours("email", "Primary email", reply -> reply.who().email())
                .ours("stage", "Job level", reply -> reply.get("stage"))
                .other("Job title", reply -> title(reply.who()))
                .ours("department", "Cost center", reply -> reply.get("department"))
                .ours("location", "Site", reply -> reply.get("location"))
                .ours("time_zone", "Site time zone", reply -> reply.get("time_zone"))
                .ours("manager_id", "Reports to (worker ID)", reply -> reply.who().managerId()))
        .headers()
        .addAll(company.everybody().stream().map(Reply::new).toList());
  }

  private static String title(Colleague who) {
    return switch (who.stage()) {
      case "IC2" -> "Engineer";
      case "IC3" -> "Engineer II";
      case "IC4" -> "Senior Engineer";
      case "IC5" -> "Staff Engineer";
      case "IC6" -> "Principal Engineer";
      case "M1" -> "Engineering Manager";
      case "M2" -> "Senior Engineering Manager";
      default -> "Director of Engineering";
    };
  }
}
