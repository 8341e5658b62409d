package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Columns.Cell;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * A report on all workers that names managers only by what is displayed of them, beside one
 * workbook in which mentees and mentors have signed up on a sheet each.
 */
final class Workday {
  private static final long SEED = 20_270_118;

  /** The number before a level falls as the level rises. */
  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("9 Associate", 0, 12),
          Rung.expert("8 Professional", 1, 20),
          Rung.expert("7 Senior Professional", 2, 18),
          Rung.manager("6 Supervisor", 3, 11),
          Rung.manager("5 Manager", 4, 7),
          Rung.manager("4 Director", 5, 4),
          Rung.manager("3 Vice President", 6, 1));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Ho Chi Minh City", "Asia/Ho_Chi_Minh", "Vietnamese", Culture.VIETNAMESE),
          new Office("Istanbul", "Europe/Istanbul", "Turkish", Culture.TURKISH),
          new Office("Dublin", "Europe/Dublin", "English", Culture.CANADIAN),
          new Office("Cairo", "Africa/Cairo", "Arabic", Culture.ARABIC));

  private static final List<String> TOPICS =
      List.of(
          "Lean methods",
          "Leading through change",
          "Supplier talks",
          "Quality audits",
          "Conflict",
          "Planning",
          "Speaking up",
          "Coaching");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.org",
          number -> String.format(Locale.ROOT, "%07d", 210_000 + number),
          OFFICES,
          List.of("Manufacturing", "Procurement", "Quality", "Logistics"),
          RUNGS);

  private Workday() {}

  static ExportFolder folder() {
    return new Workday().exports();
  }

  private ExportFolder exports() {
    SignUp signUp =
        new SignUp(
            dice, company, TOPICS, List.of("First team", "New site", "Back from leave", "Stuck"));
    List<Reply> mentees = new ArrayList<>(signUp.mentees(25, 3));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(18, 2));
    List<Reply> both = signUp.both(2, 2, 4);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    Workbooks signUps = new Workbooks();
    Export menteeSheet = sheet(signUps, "Mentees", Holds.MENTEES, mentees, menteeSheet());
    Export mentorSheet = sheet(signUps, "Mentors", Holds.MENTORS, mentors, mentorSheet());
    Workbooks.Sheet lists = signUps.sheet("Lists (do not delete)");
    lists.row(List.of("Topics", "Places"));
    TOPICS.forEach(topic -> lists.row(List.of(topic, "")));
    return new ExportFolder("workday", "email", Colleague::email)
        .found("ladder", Rung.ladder(RUNGS))
        .found("sheets_to_ignore", List.of("Lists (do not delete)"))
        .add(menteeSheet)
        .add(mentorSheet)
        .add(report())
        .sample(Side.MENTEES, mentees.get(3))
        .sample(Side.MENTEES, both.get(0))
        .sample(Side.MENTORS, mentors.get(2));
  }

  private static Export sheet(
      Workbooks workbook, String sheet, Holds holds, List<Reply> replies, Columns columns) {
    return new Export("Mentoring sign-up 2027.xlsx", holds, workbook.sheet(sheet), columns)
        .headers()
        .found("list_separator", ", ")
        .addAll(replies);
  }

  private static Columns menteeSheet() {
    return new Columns()
        .ours("name", "Who are you?", reply -> reply.who().name().written())
        .ours("email", "Company e-mail", reply -> reply.who().email())
        .ours("languages", "Languages", reply -> reply.joined("languages", ", "))
        .ours(
            "development_areas",
            "Topics I want to work on",
            reply -> reply.joined("development_areas", ", "))
        .ours("transition", "My situation", reply -> reply.get("transition"))
        .number("hours_per_month", "Hours / month", reply -> reply.get("hours_per_month"))
        .other("Remarks", reply -> reply.get("note"));
  }

  private static Columns mentorSheet() {
    return new Columns()
        .ours("name", "Who are you?", reply -> reply.who().name().written())
        .ours("email", "Company e-mail", reply -> reply.who().email())
        .ours("languages", "Languages", reply -> reply.joined("languages", ", "))
        .ours("strengths", "Topics I can offer", reply -> reply.joined("strengths", ", "))
        .ours("transitions", "I have lived through", reply -> reply.joined("transitions", ", "))
        .number("capacity", "Places", reply -> reply.get("capacity"))
        .other("Remarks", reply -> reply.get("note"));
  }

  private Export report() {
    Workbooks.Sheet sheet = new Workbooks().sheet("Sheet1");
    sheet.row(List.of("All Active Workers - Mentoring"));
    sheet.row(List.of("Effective as of Date", "01/11/2027"));
    sheet.row(List.of("Organizations", "Global Operations"));
    sheet.row(List.of("Include Subordinate Organizations", "Yes"));
    sheet.row(List.of(""));
    Columns columns =
        new Columns()
            .ours("name", "Worker", reply -> displayed(reply.who()))
            .ours("id", "Employee ID", reply -> reply.who().id())
            .other("Business Title", Workday::title)
            .ours("stage", "Management Level", reply -> reply.get("stage"))
            .other(
                "Supervisory Organization",
                reply -> reply.get("department") + " (" + manager(reply) + ")")
            .ours("department", "Cost Center", reply -> reply.get("department"))
            .ours("manager_id", "Worker's Manager", Workday::manager)
            .ours("location", "Location", reply -> reply.get("location"))
            .ours("email", "Email - Primary Work", reply -> reply.who().email())
            .other("Hire Date", Cell.MOMENT, Workday::hired);
    Export report =
        new Export("All_Active_Workers_-_Mentoring.xlsx", Holds.PEOPLE, sheet, columns)
            .headers()
            .addAll(company.everybody().stream().map(Reply::new).toList())
            .found("manager_is", "name as displayed")
            .found("displayed_after_names", List.of("(On Leave)"));
    Place total = report.ofNobody(sheet.row(List.of("Total: " + company.everybody().size())));
    return report.leftOut(total, "total");
  }

  /** As lists show a worker: whoever is on leave with a remark. */
  private static String displayed(Colleague who) {
    boolean onLeave = Integer.parseInt(who.id()) % 11 == 3;
    return who.name().written() + (onLeave ? " (On Leave)" : "");
  }

  private static String manager(Reply reply) {
    return reply.who().manager().map(Workday::displayed).orElse("");
  }

  private static String title(Reply reply) {
    return reply.get("stage").substring(2) + ", " + reply.get("department");
  }

  private static String hired(Reply reply) {
    int number = Integer.parseInt(reply.who().id());
    return String.format(
        Locale.ROOT,
        "20%02d-%02d-%02dT00:00:00",
        9 + number % 17,
        1 + number % 12,
        1 + number % 28);
  }
}
