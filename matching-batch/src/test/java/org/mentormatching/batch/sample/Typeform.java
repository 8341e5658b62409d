package org.mentormatching.batch.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/** Two forms with a column for every choice, some replies to which were never finished. */
final class Typeform {
  private static final long SEED = 20_270_114;
  private static final String MOMENTS = "yyyy-MM-dd HH:mm:ss";
  private static final String TOKEN = "token";
  private static final String NETWORK = "network";
  private static final String TYPE = "type";
  private static final String PARTIAL = "partial";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Junior", 0, 11),
          Rung.expert("Mid", 1, 15),
          Rung.expert("Senior", 2, 17),
          Rung.manager("Lead", 3, 8),
          Rung.expert("Principal", 4, 4),
          Rung.manager("Head", 4, 5),
          Rung.manager("C-level", 5, 2));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Berlin", "Europe/Berlin", "German", Culture.GERMAN),
          new Office("Mexico City", "America/Mexico_City", "Spanish", Culture.SPANISH),
          new Office("Remote (UK)", "Europe/London", "English", Culture.CANADIAN));

  private static final List<String> LANGUAGES = List.of("English", "German", "Spanish");

  private static final List<String> TOPICS =
      List.of(
          "Facilitation",
          "Selling ideas",
          "Feedback",
          "Prototyping",
          "Research",
          "Pricing",
          "Leading projects",
          "Hiring");

  private static final List<String> OTHER_TOPICS =
      List.of("Chairing meetings", "English for contracts", "Illustration");

  private static final List<String> TRANSITIONS =
      List.of("first time leading", "freelance to employed", "new discipline", "back from leave");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.org",
          number -> Integer.toString(3_000 + number),
          OFFICES,
          List.of("Brand", "Product design", "Strategy", "Studio operations"),
          RUNGS);
  private final SignUp signUp = new SignUp(dice, company, TOPICS, TRANSITIONS);
  private final Clock clock = new Clock(dice, LocalDateTime.of(2027, 1, 6, 10, 4));

  private Typeform() {}

  static ExportFolder folder() {
    return new Typeform().exports();
  }

  private ExportFolder exports() {
    List<Reply> mentees = signUp.mentees(19, 3);
    List<Reply> mentors = signUp.mentors(15, 2);
    mentees.get(0).answer("development_areas", List.of("Feedback", OTHER_TOPICS.get(0)));
    mentees.get(4).answer("development_areas", List.of(OTHER_TOPICS.get(1)));
    mentors.get(1).answer("strengths", List.of("Hiring", "Pricing", OTHER_TOPICS.get(2)));
    Export menteeForm =
        form("responses-kT4mWq7Z-01JHV7Q2N8XKQ4W0ZC9R5M6TBD-7XPA.csv", Holds.MENTEES, mentees);
    Export mentorForm =
        form("responses-bR9xLc2D-01JHV7SA1MW3E6Y8KDN0F4GQZP-3KQM.csv", Holds.MENTORS, mentors);
    return new ExportFolder("typeform", "email", Colleague::email)
        .found("ladder", Rung.ladder(RUNGS))
        .add(menteeForm)
        .add(mentorForm)
        .add(people())
        .sample(Side.MENTEES, mentees.get(0))
        .sample(Side.MENTEES, mentees.get(4))
        .sample(Side.MENTORS, mentors.get(1));
  }

  private Export form(String name, Holds holds, List<Reply> complete) {
    List<Reply> replies = new ArrayList<>(complete);
    replies.add(3, stopped(complete.get(1).again()));
    replies.add(9, stopped(complete.get(8).again()));
    replies.add(11, stopped(new Reply(company.everybody().get(5))));
    for (Reply reply : replies) {
      clock.stamp(reply);
      reply.answer(TOKEN, letters(32)).answer(NETWORK, letters(10));
    }
    Export form =
        new Export(name, holds, Delimited.web(), holds == Holds.MENTEES ? mentees() : mentors())
            .headers()
            .found("where", Yaml.map("Response Type", List.of("completed")));
    for (Reply reply : replies) {
      Place place = form.add(reply);
      if (reply.has(TYPE, PARTIAL)) {
        form.leftOut(place, PARTIAL);
      }
    }
    return form;
  }

  /** The reply of somebody who has closed the form on the way. */
  private static Reply stopped(Reply reply) {
    for (String question :
        List.of("languages", "transition", "transitions", "capacity", "hours_per_month", "note")) {
      reply.answer(question, List.of());
    }
    return reply.answer(TYPE, PARTIAL);
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(dice.between(0, LETTERS.length() - 1)));
    }
    return letters.toString();
  }

  private Columns opening() {
    return new Columns()
        .other("#", reply -> reply.get(TOKEN))
        .ours("name", "First up, what's your name?", reply -> reply.who().name().written())
        .ours("email", "What's your work email?", reply -> reply.who().email())
        .other("And a number, in case we can't reach you?", Typeform::phone)
        .ours(
            "stage",
            "Nice to meet you, {{field:01JH2K7M9Q4V6X8Z-name}}! Where are you in your career?",
            reply -> reply.get("stage"));
  }

  /** The tool defuses what a spreadsheet would take for a formula. */
  private static String phone(Reply reply) {
    int number = reply.who().id().hashCode();
    return switch (Math.floorMod(number, 4)) {
      case 0 -> "";
      case 1 -> "'+49 30 23125 " + (100 + Math.floorMod(number, 900));
      case 2 -> "'+44 20 7946 0" + (100 + Math.floorMod(number, 900));
      default -> "030 23125 " + (100 + Math.floorMod(number, 900));
    };
  }

  private static void choices(Columns columns, String ours, List<String> choices) {
    for (String choice : choices) {
      columns.choice(ours, choice, choice, reply -> reply.has(ours, choice) ? choice : "");
    }
    columns.ours(
        ours,
        "Other",
        reply ->
            String.join(
                ", ",
                reply.all(ours).stream().filter(answer -> !choices.contains(answer)).toList()));
  }

  private static Columns closing(Columns columns) {
    return columns
        .ours("consent", "I agree that the studio's people team reads this", Typeform::agreed)
        .other("Tell us more", reply -> reply.get("note"))
        .other("Tell us more", reply -> "")
        .other("Response Type", reply -> reply.has(TYPE, PARTIAL) ? PARTIAL : "completed")
        .other("Start Date (UTC)", reply -> Clock.written(reply, Clock.STARTED, MOMENTS))
        .other(
            "Stage Date (UTC)",
            reply -> reply.has(TYPE, PARTIAL) ? Clock.written(reply, Clock.SENT, MOMENTS) : "")
        .other(
            "Submit Date (UTC)",
            reply -> reply.has(TYPE, PARTIAL) ? "" : Clock.written(reply, Clock.SENT, MOMENTS))
        .other("Network ID", reply -> reply.get(NETWORK))
        .other("Tags", reply -> "")
        .other("Ending", reply -> reply.has(TYPE, PARTIAL) ? "" : "Thanks a lot!");
  }

  private static String agreed(Reply reply) {
    return reply.has(TYPE, PARTIAL) ? "" : "1";
  }

  private Columns mentees() {
    Columns columns = opening();
    choices(columns, "development_areas", TOPICS);
    columns.ours(
        "transition",
        "{{field:01JH2K7M9Q4V6X8Z-name}}, is something changing for you right now?",
        reply -> reply.get("transition"));
    choices(columns, "languages", LANGUAGES);
    columns.ours(
        "hours_per_month",
        "How many hours a month would you like to spend with your mentor?",
        reply -> reply.get("hours_per_month"));
    return closing(columns);
  }

  private Columns mentors() {
    Columns columns = opening();
    choices(columns, "strengths", TOPICS);
    columns.ours("capacity", "How many mentees can you imagine?", reply -> reply.get("capacity"));
    choices(columns, "languages", LANGUAGES);
    columns.ours(
        "hours_per_month",
        "How many hours a month can you give in total?",
        reply -> reply.get("hours_per_month"));
    return closing(columns);
  }

  private Export people() {
    return new Export(
            "employees_20270111.csv",
            Holds.PEOPLE,
            Delimited.marked("\n", Delimited.Quotes.ALWAYS),
            new Columns()
                .ours("given_name", "First name", reply -> reply.who().name().given())
                .ours("family_name", "Last name", reply -> reply.who().name().family())
                .ours("email", "Email", reply -> reply.who().email())
                .other("Status", reply -> "active")
                .other("Position", reply -> reply.get("stage") + " designer")
                .ours("department", "Team", reply -> reply.get("department"))
                .ours("location", "Office", reply -> reply.get("location"))
                .ours("manager_id", "Supervisor", Typeform::supervisor))
        .headers()
        .addAll(company.everybody().stream().map(Reply::new).toList())
        .found("manager_is", "name");
  }

  private static String supervisor(Reply reply) {
    return reply
        .who()
        .manager()
        .map(manager -> manager.name().given() + " " + manager.name().family())
        .orElse("");
  }
}
