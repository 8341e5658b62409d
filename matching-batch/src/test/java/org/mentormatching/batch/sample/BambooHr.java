package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * An HR report with a title above its header and a total below its rows, which alone knows people's
 * levels, beside two sign-up sheets that know their addresses.
 */
final class BambooHr {
  private static final long SEED = 20_270_117;

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Junior", 0, 10),
          Rung.expert("Mid-level", 1, 14),
          Rung.expert("Senior", 2, 13),
          Rung.manager("Team Lead", 3, 9),
          Rung.manager("Head of", 4, 5),
          Rung.manager("VP", 5, 2),
          Rung.manager("CEO", 6, 1));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Toronto", "America/Toronto", "French", Culture.CANADIAN),
          new Office("Auckland", "Pacific/Auckland", "English", Culture.NEW_ZEALAND),
          new Office("Nairobi", "Africa/Nairobi", "Swahili", Culture.KENYAN));

  private static final List<String> TOPICS =
      List.of(
          "customer interviews",
          "managing up",
          "spreadsheets",
          "public speaking",
          "hiring",
          "remote teams",
          "writing",
          "time management");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.com",
          number -> Integer.toString(number),
          OFFICES,
          List.of("Support", "Engineering", "Marketing", "Operations"),
          RUNGS);

  private BambooHr() {}

  static ExportFolder folder() {
    return new BambooHr().exports();
  }

  private ExportFolder exports() {
    SignUp signUp = new SignUp(dice, company, TOPICS, List.of("new role", "first team", "leave"));
    List<Reply> mentees = new ArrayList<>(signUp.mentees(16, 2));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(12, 2));
    List<Reply> both = signUp.both(2, 2, 3);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    return new ExportFolder("bamboohr", "email", Colleague::email)
        .found("ladder", Rung.ladder(RUNGS))
        .add(sheet("Mentee signup.csv", Holds.MENTEES, mentees, menteeSheet()))
        .add(sheet("Mentor signup.csv", Holds.MENTORS, mentors, mentorSheet()))
        .add(report())
        .sample(Side.MENTEES, mentees.get(0))
        .sample(Side.MENTORS, mentors.get(0))
        .sample(Side.MENTORS, both.get(1));
  }

  private static Export sheet(String name, Holds holds, List<Reply> replies, Columns columns) {
    return new Export(name, holds, Delimited.web(), columns)
        .headers()
        .found("list_separator", ", ")
        .addAll(replies);
  }

  /** As people write their own address: now and then with capitals. */
  private static String typed(Reply reply) {
    String email = reply.who().email();
    return email.length() % 5 == 0
        ? email.substring(0, 1).toUpperCase(Locale.ROOT) + email.substring(1)
        : email;
  }

  private static Columns menteeSheet() {
    return new Columns()
        .ours("email", "Your work email address", BambooHr::typed)
        .ours("name", "Your name", reply -> reply.who().name().written())
        .ours(
            "development_areas",
            "What do you want to get better at?",
            reply -> reply.joined("development_areas", ", "))
        .ours("languages", "Languages spoken", reply -> reply.joined("languages", ", "))
        .ours("hours_per_month", "Hours per month", reply -> reply.get("hours_per_month"))
        .other("Notes", reply -> reply.get("note"));
  }

  private static Columns mentorSheet() {
    return new Columns()
        .ours("email", "Your work email address", BambooHr::typed)
        .ours("name", "Your name", reply -> reply.who().name().written())
        .ours(
            "strengths",
            "What could you help somebody with?",
            reply -> reply.joined("strengths", ", "))
        .ours("languages", "Languages spoken", reply -> reply.joined("languages", ", "))
        .ours("capacity", "# of mentees you can take", reply -> reply.get("capacity"))
        .other("Notes", reply -> reply.get("note"));
  }

  private Export report() {
    Delimited file = Delimited.marked("\r\n", Delimited.Quotes.NEEDED);
    file.raw("Employee Report for Mentoring");
    file.raw("Generated on 01/11/2027 at 9:02 AM");
    file.raw("");
    Columns columns =
        new Columns()
            .ours("id", "Employee #", reply -> reply.who().id())
            .ours("name", "Last name, First name", reply -> reply.who().name().familyFirst())
            .other("Hire Date", BambooHr::hired)
            .other("Job Title", BambooHr::title)
            .ours("stage", "Job Level", reply -> reply.get("stage"))
            .ours("department", "Department", reply -> reply.get("department"))
            .ours("location", "Location", reply -> reply.get("location"))
            .ours(
                "manager_id",
                "Reporting to",
                reply -> reply.who().manager().map(who -> who.name().familyFirst()).orElse(""))
            .ours("email", "Work Email", reply -> reply.who().email())
            .other("Employment Status", reply -> "Full-Time");
    Export report =
        new Export("Employee Report for Mentoring.csv", Holds.PEOPLE, file, columns)
            .headers()
            .addAll(company.everybody().stream().map(Reply::new).toList())
            .found("manager_is", "family name, given name");
    Place total =
        report.ofNobody(file.raw("Total: " + company.everybody().size() + " employees,,,,,,,,,"));
    return report.leftOut(total, "total");
  }

  private static String title(Reply reply) {
    return switch (reply.get("stage")) {
      case "Head of" -> "Head of " + reply.get("department");
      case "VP" -> "VP " + reply.get("department");
      case "CEO" -> "CEO";
      case "Mid-level" -> reply.get("department") + " Specialist";
      default -> reply.get("stage") + " " + reply.get("department") + " Specialist";
    };
  }

  private static String hired(Reply reply) {
    int number = Integer.parseInt(reply.who().id());
    return String.format(
        Locale.ROOT, "%02d/%02d/20%02d", 1 + number % 12, 1 + number % 28, 11 + number % 15);
  }
}
