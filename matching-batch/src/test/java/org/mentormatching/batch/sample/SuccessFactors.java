package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * An HR system's file of all users under two rows of headers, some of them inactive, beside two
 * sheets that people have filled in by hand.
 */
final class SuccessFactors {
  private static final long SEED = 20_270_116;
  private static final String INACTIVE = "inactive";

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Analyst", 0, 18),
          Rung.expert("Associate", 1, 22),
          Rung.expert("Senior Associate", 2, 18),
          Rung.manager("Manager", 3, 13),
          Rung.manager("Senior Manager", 4, 7),
          Rung.manager("Director", 5, 4),
          Rung.manager("Vice President", 6, 2));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Bengaluru", "Asia/Kolkata", "Hindi", Culture.INDIAN),
          new Office("Shanghai", "Asia/Shanghai", "Chinese", Culture.CHINESE),
          new Office("Toronto", "America/Toronto", "French", Culture.CANADIAN),
          new Office("Madrid", "Europe/Madrid", "Spanish", Culture.SPANISH));

  private static final List<String> TOPICS =
      List.of(
          "client conversations",
          "financial modelling",
          "running a team",
          "writing proposals",
          "presence in meetings",
          "automation",
          "risk",
          "finding sponsors");

  private static final List<String> TRANSITIONS =
      List.of("first promotion", "first team", "new client sector", "parental leave and back");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.com",
          number -> Integer.toString(103_000 + number),
          OFFICES,
          List.of("Advisory", "Assurance", "Tax", "Technology"),
          RUNGS);
  private final SignUp signUp = new SignUp(dice, company, TOPICS, TRANSITIONS);
  private final List<Reply> mentees = new ArrayList<>(signUp.mentees(33, 2));
  private final List<Reply> mentors = new ArrayList<>(signUp.mentors(20, 2));
  private final Set<String> gone = new TreeSet<>();

  private SuccessFactors() {}

  static ExportFolder folder() {
    return new SuccessFactors().exports();
  }

  private ExportFolder exports() {
    List<Reply> both = signUp.both(3, 3, 4);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    leave();
    return new ExportFolder("successfactors", "id", Colleague::id)
        .found("ladder", Rung.ladder(RUNGS))
        .add(sheet("Mentoring sign-up 2027.csv", Holds.MENTEES, mentees, menteeSheet()))
        .add(sheet("Mentor pool 2027 (updated).csv", Holds.MENTORS, mentors, mentorSheet()))
        .add(people())
        .sample(Side.MENTEES, mentees.get(1))
        .sample(Side.MENTEES, both.get(1))
        .sample(Side.MENTORS, mentors.get(4));
  }

  /** Nine people have left, two of them after they had signed up. */
  private void leave() {
    gone.add(mentees.get(7).who().id());
    gone.add(mentors.get(3).who().id());
    Set<String> signedUp = new TreeSet<>();
    mentees.forEach(reply -> signedUp.add(reply.who().id()));
    mentors.forEach(reply -> signedUp.add(reply.who().id()));
    company.everybody().stream()
        .filter(who -> !who.rung().manages() && !signedUp.contains(who.id()))
        .limit(7)
        .forEach(who -> gone.add(who.id()));
  }

  private Export sheet(String name, Holds holds, List<Reply> replies, Columns columns) {
    Export sheet =
        new Export(name, holds, Delimited.marked("\r\n", Delimited.Quotes.NEEDED), columns)
            .headers()
            .found("list_separator", "/");
    for (Reply reply : replies) {
      Place place = sheet.add(reply);
      if (gone.contains(reply.who().id())) {
        sheet.leftOut(place, "inactive-in-hr");
      }
    }
    return sheet;
  }

  private static Columns menteeSheet() {
    return new Columns()
        .ours("id", "SF user ID", reply -> reply.who().id())
        .ours("name", "Your name", reply -> reply.who().name().written())
        .ours("stage", "Grade title", reply -> reply.get("stage"))
        .ours("languages", "I speak", reply -> reply.joined("languages", " / "))
        .ours(
            "development_areas",
            "I'd like to learn",
            reply -> reply.joined("development_areas", " / "))
        .ours("transition", "What's changing for me", reply -> reply.get("transition"))
        .ours("mentors_wanted", "Number of mentors wanted", reply -> reply.get("mentors_wanted"))
        .other("Comments", reply -> reply.get("note"));
  }

  private static Columns mentorSheet() {
    return new Columns()
        .ours("id", "SF user ID", reply -> reply.who().id())
        .ours("name", "Your name", reply -> reply.who().name().written())
        .ours("stage", "Grade title", reply -> reply.get("stage"))
        .ours("languages", "I speak", reply -> reply.joined("languages", " / "))
        .ours("strengths", "I can help with", reply -> reply.joined("strengths", " / "))
        .ours("transitions", "I have been through", reply -> reply.joined("transitions", " / "))
        .ours("capacity", "Max. mentees", reply -> reply.get("capacity"))
        .other("Comments", reply -> reply.get("note"));
  }

  private Export people() {
    Export people =
        new Export(
                "UserDirectory_20270111.csv",
                Holds.PEOPLE,
                Delimited.marked("\r\n", Delimited.Quotes.NEEDED),
                directory())
            .headers()
            .found("where", Yaml.map("STATUS", List.of("active")))
            .found("no_manager", "NO_MANAGER");
    for (Colleague who : company.everybody()) {
      Place place = people.add(new Reply(who));
      if (gone.contains(who.id())) {
        people.leftOut(place, INACTIVE);
      }
    }
    return people;
  }

  private Columns directory() {
    return new Columns()
        .other(
            List.of("STATUS", "STATUS"),
            reply -> gone.contains(reply.who().id()) ? INACTIVE : "active")
        .ours("id", List.of("USERID", "USERID"), reply -> reply.who().id())
        .other(List.of("USERNAME", "Username"), SuccessFactors::userName)
        .ours("given_name", List.of("FIRSTNAME", "First Name"), reply -> reply.who().name().given())
        .other(List.of("MI", "Middle Name"), reply -> "")
        .ours("family_name", List.of("LASTNAME", "Last Name"), reply -> reply.who().name().family())
        .ours("email", List.of("EMAIL", "Email"), reply -> reply.who().email())
        .ours("manager_id", List.of("MANAGER", "Manager"), SuccessFactors::manager)
        .other(List.of("HR", "Human Resource"), reply -> "NO_HR")
        .ours("department", List.of("DEPARTMENT", "Department"), reply -> reply.get("department"))
        .other(List.of("JOBCODE", "Job Code"), SuccessFactors::jobCode)
        .other(List.of("DIVISION", "Division"), reply -> "Professional Services")
        .ours("location", List.of("LOCATION", "Location"), reply -> reply.get("location"))
        .ours("time_zone", List.of("TIMEZONE", "Timezone"), reply -> reply.get("time_zone"))
        .other(List.of("HIREDATE", "Hire Date"), SuccessFactors::hired)
        .other(List.of("EMPID", "Employee ID"), reply -> "E" + reply.who().id())
        .other(List.of("DEFAULT_LOCALE", "Default Locale"), reply -> "en_US");
  }

  private static String userName(Reply reply) {
    return reply.who().email().replace("@example.com", "");
  }

  private static String manager(Reply reply) {
    return reply.who().manager().map(Colleague::id).orElse("NO_MANAGER");
  }

  private static String jobCode(Reply reply) {
    String code = reply.get("department").substring(0, 3).toUpperCase(Locale.ROOT);
    return code + "-" + (10 + reply.who().rung().height());
  }

  private static String hired(Reply reply) {
    int number = Integer.parseInt(reply.who().id());
    return String.format(
        Locale.ROOT, "%02d/%02d/20%02d", 1 + number % 12, 1 + number % 28, 8 + number % 18);
  }
}
