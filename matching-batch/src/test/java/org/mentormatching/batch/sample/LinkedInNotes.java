package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * The network of an association with notes above each header, where hardly anybody shows an address
 * and the address of the profile tells people apart.
 */
final class LinkedInNotes {
  private static final long SEED = 20_270_122;

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Early career", 0, 16),
          Rung.expert("Experienced", 1, 22),
          Rung.expert("Senior", 2, 18),
          Rung.manager("Team lead", 3, 12),
          Rung.manager("Head of", 4, 8),
          Rung.manager("Executive", 5, 5));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Nairobi", "Africa/Nairobi", "Swahili", Culture.KENYAN),
          new Office("Porto", "Europe/Lisbon", "Portuguese", Culture.PORTUGUESE),
          new Office("Hamburg", "Europe/Berlin", "German", Culture.GERMAN),
          new Office("Mexico City", "America/Mexico_City", "Spanish", Culture.SPANISH));

  private static final List<String> EMPLOYERS =
      List.of(
          "Birkenfurt Waterworks",
          "Lumen & Laurel",
          "Northquay Ferries",
          "Tallow Street Labs",
          "Self-employed");

  private static final List<String> TOPICS =
      List.of(
          "Changing industry",
          "Board work",
          "Salary talks",
          "Founding",
          "Leading teams",
          "Finding a niche",
          "Speaking at events");

  private final Dice dice = new Dice(SEED);
  private final Company network =
      new Company(
          dice,
          "example.com",
          number -> String.format(Locale.ROOT, "%03x", 256 + number),
          OFFICES,
          EMPLOYERS,
          RUNGS);

  private LinkedInNotes() {}

  static ExportFolder folder() {
    return new LinkedInNotes().exports();
  }

  private ExportFolder exports() {
    SignUp signUp =
        new SignUp(
            dice, network, TOPICS, List.of("new industry", "first team", "back to work", "stuck"));
    List<Reply> mentees = new ArrayList<>(signUp.mentees(22, 2));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(16, 2));
    return new ExportFolder("linkedin-notes", "id", LinkedInNotes::profile)
        .found("ladder", Rung.ladder(RUNGS))
        .add(mentees(mentees))
        .add(mentors(mentors))
        .add(connections())
        .sample(Side.MENTEES, mentees.get(0))
        .sample(Side.MENTEES, mentees.get(1))
        .sample(Side.MENTORS, mentors.get(0));
  }

  private static String profile(Colleague who) {
    return "https://www.example.com/in/"
        + Names.letters(who.name().written()).replace('.', '-')
        + "-"
        + who.id();
  }

  private static String shownEmail(Reply reply) {
    return Math.floorMod(reply.who().email().hashCode(), 6) == 0 ? reply.who().email() : "";
  }

  private static Columns person() {
    return new Columns()
        .ours("given_name", "First Name", reply -> reply.who().name().given())
        .ours("family_name", "Last Name", reply -> reply.who().name().family())
        .ours("id", "URL", reply -> profile(reply.who()))
        .ours("email", "Email Address", LinkedInNotes::shownEmail);
  }

  private static Delimited noted(String... notes) {
    Delimited file = Delimited.web();
    for (String note : notes) {
      file.raw(note);
    }
    return file;
  }

  private static Export mentees(List<Reply> mentees) {
    return new Export(
            "Mentee_interest.csv",
            Holds.MENTEES,
            noted(
                "Notes:",
                "\"Everybody below has said in the group that they look for a mentor in 2027,"
                    + " and has filled in the three questions.\"",
                "\"An address is there only if the person shows it to contacts.\"",
                ""),
            person()
                .ours("stage", "Career stage", reply -> reply.get("stage"))
                .ours(
                    "development_areas",
                    "Would like to talk about",
                    reply -> reply.joined("development_areas", ", "))
                .ours("languages", "Languages", reply -> reply.joined("languages", ", "))
                .ours("transition", "Currently", reply -> reply.get("transition")))
        .headers()
        .found("list_separator", ", ")
        .addAll(mentees);
  }

  private static Export mentors(List<Reply> mentors) {
    return new Export(
            "Mentor_interest.csv",
            Holds.MENTORS,
            noted(
                "Notes:",
                "\"Everybody below has offered to be a mentor in 2027.\"",
                "\"An address is there only if the person shows it to contacts.\"",
                ""),
            person()
                .ours("stage", "Career stage", reply -> reply.get("stage"))
                .ours("strengths", "Can talk about", reply -> reply.joined("strengths", ", "))
                .ours("languages", "Languages", reply -> reply.joined("languages", ", "))
                .ours("transitions", "Has lived", reply -> reply.joined("transitions", ", "))
                .ours("capacity", "Mentees at a time", reply -> reply.get("capacity")))
        .headers()
        .found("list_separator", ", ")
        .addAll(mentors);
  }

  private Export connections() {
    return new Export(
            "Connections.csv",
            Holds.PEOPLE,
            noted(
                "Notes:",
                "\"Some contacts are listed without an address: they have chosen not to show it."
                    + " See \"\"Who can see my address\"\" in the settings, https://www.example.com/help\"",
                ""),
            person()
                .other("Company", reply -> reply.get("department"))
                .other("Position", LinkedInNotes::position)
                .other("Connected On", LinkedInNotes::connected))
        .headers()
        .addAll(network.everybody().stream().map(Reply::new).toList());
  }

  private static String position(Reply reply) {
    return switch (reply.get("stage")) {
      case "Early career" -> "Trainee";
      case "Experienced" -> "Consultant";
      case "Senior" -> "Senior Consultant";
      case "Team lead" -> "Team Lead, Delivery";
      case "Head of" -> "Head of Delivery";
      default -> "Managing Director";
    };
  }

  private static String connected(Reply reply) {
    int number = Integer.parseInt(reply.who().id(), 16);
    return String.format(
        Locale.ROOT,
        "%02d %s 20%02d",
        1 + number % 28,
        List.of("Jan", "Mar", "May", "Jun", "Sep", "Nov").get(number % 6),
        15 + number % 12);
  }
}
