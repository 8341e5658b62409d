package org.mentormatching.batch.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/** Two surveys with three rows of headers, with previews and with replies that were given up. */
final class Qualtrics {
  private static final long SEED = 20_270_115;
  private static final String MOMENTS = "yyyy-MM-dd HH:mm:ss";
  private static final String STATUS = "status";
  private static final String PROGRESS = "progress";
  private static final String CHANNEL = "channel";
  private static final String PREVIEW = "Survey Preview";
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("G4", 0, 14),
          Rung.expert("G5", 1, 22),
          Rung.expert("G6", 2, 24),
          Rung.manager("G7", 3, 14),
          Rung.manager("G8", 4, 7),
          Rung.manager("G9", 5, 3));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Cairo", "Africa/Cairo", "Arabic", Culture.ARABIC),
          new Office("Hanoi", "Asia/Ho_Chi_Minh", "Vietnamese", Culture.VIETNAMESE),
          new Office("Wellington", "Pacific/Auckland", "English", Culture.NEW_ZEALAND),
          new Office("Warsaw", "Europe/Warsaw", "Polish", Culture.POLISH));

  private static final List<String> TOPICS =
      List.of(
          "Grant writing",
          "Monitoring and evaluation",
          "Leading a country team",
          "Media work",
          "Safeguarding",
          "Budget holding",
          "Negotiating with ministries, donors and partners",
          "Data for decisions",
          "Coaching others");

  private static final List<String> TRANSITIONS =
      List.of(
          "Moving from field to head office",
          "Moving from head office to the field",
          "Managing people for the first time",
          "Managing managers",
          "Returning after leave");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.org",
          number -> String.format(Locale.ROOT, "%06d", 70_000 + number),
          OFFICES,
          List.of("Programmes", "Operations", "Advocacy", "Finance and Grants"),
          RUNGS);
  private final SignUp signUp = new SignUp(dice, company, TOPICS, TRANSITIONS);
  private final Clock clock = new Clock(dice, LocalDateTime.of(2027, 1, 5, 3, 11));

  private Qualtrics() {}

  static ExportFolder folder() {
    return new Qualtrics().exports();
  }

  private ExportFolder exports() {
    List<Reply> mentees = new ArrayList<>(signUp.mentees(29, 3));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(19, 2));
    List<Reply> both = signUp.both(2, 2, 3);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    Reply unknown = mentees.get(6).answer(CHANNEL, "anonymous");
    unknown.answer("note", "I have lost the e-mail with my own link, I hope this one works too.");
    Export menteeSurvey =
        survey(
            "Mentoring+2027+-+I+want+a+mentor_January+11,+2027_09.14.csv", Holds.MENTEES, mentees);
    Export mentorSurvey =
        survey(
            "Mentoring+2027+-+I+want+to+mentor_January+11,+2027_09.15.csv", Holds.MENTORS, mentors);
    return new ExportFolder("qualtrics", "id", Colleague::id)
        .found("ladder", Rung.ladder(RUNGS))
        .add(menteeSurvey)
        .add(mentorSurvey)
        .add(people())
        .sample(Side.MENTEES, mentees.get(0))
        .sample(Side.MENTORS, mentors.get(0))
        .sample(Side.MENTORS, mentors.get(3));
  }

  private Export survey(String name, Holds holds, List<Reply> complete) {
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      replies.add(
          new Reply(company.everybody().get(40 + i))
              .answer("note", "test test")
              .answer("capacity", "1")
              .answer(CHANNEL, "preview")
              .answer(STATUS, PREVIEW));
    }
    replies.addAll(dice.shuffled(complete));
    replies.add(8, unfinished(complete.get(2), 38));
    replies.add(15, unfinished(complete.get(9), 13));
    replies.add(17, unfinished(new Reply(company.everybody().get(44)), 75));
    clock.stamp(replies);
    replies.forEach(reply -> reply.answer("response", "R_" + letters(15)));
    Export survey =
        new Export(
                name,
                holds,
                Delimited.marked("\n", Delimited.Quotes.NEEDED),
                holds == Holds.MENTEES ? mentees() : mentors())
            .headers()
            .found("where", Yaml.map("Finished", List.of("True"), "Status", List.of("IP Address")))
            .found("list_separator", ",")
            .found(
                "choices",
                Yaml.map(holds == Holds.MENTEES ? "development_areas" : "strengths", TOPICS));
    for (Reply reply : replies) {
      Place place = survey.add(reply);
      if (reply.has(STATUS, PREVIEW)) {
        survey.leftOut(place, "preview");
      } else if (!finished(reply)) {
        survey.leftOut(place, "unfinished");
      } else if (!invited(reply)) {
        survey.setAside(place, "no-id-and-no-address");
      }
    }
    return survey;
  }

  /** A first attempt that the person has given up on the way. */
  private static Reply unfinished(Reply complete, int progress) {
    Reply unfinished = complete.again().answer(PROGRESS, Integer.toString(progress));
    for (String question :
        List.of("languages", "transition", "transitions", "capacity", "hours_per_month", "note")) {
      unfinished.answer(question, List.of());
    }
    return unfinished;
  }

  private static boolean finished(Reply reply) {
    return reply.all(PROGRESS).isEmpty();
  }

  /** Whether the reply came through the person's own link. */
  private static boolean invited(Reply reply) {
    return reply.all(CHANNEL).isEmpty();
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(dice.between(0, LETTERS.length() - 1)));
    }
    return letters.toString();
  }

  static List<String> stamp(String key, String label) {
    return List.of(key, label, "{\"ImportId\":\"" + importId(key) + "\"}");
  }

  private static String importId(String key) {
    return key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1);
  }

  private static List<String> date(String key, String label) {
    return List.of(
        key, label, "{\"ImportId\":\"" + importId(key) + "\",\"timeZone\":\"Pacific/Auckland\"}");
  }

  static List<String> question(int number, String question) {
    return List.of("Q" + number, question, "{\"ImportId\":\"QID" + (number + 3) + "\"}");
  }

  private static Function<Reply, String> ifInvited(Function<Reply, String> content) {
    return reply -> invited(reply) ? content.apply(reply) : "";
  }

  private static Columns stamps() {
    return new Columns()
        .other(
            date("StartDate", "Start Date"), reply -> Clock.written(reply, Clock.STARTED, MOMENTS))
        .other(date("EndDate", "End Date"), reply -> Clock.written(reply, Clock.SENT, MOMENTS))
        .other(
            stamp("Status", "Response Type"),
            reply -> reply.has(STATUS, PREVIEW) ? PREVIEW : "IP Address")
        .other(
            stamp("IPAddress", "IP Address"),
            reply -> reply.has(STATUS, PREVIEW) ? "" : "192.0.2." + reply.get("note").length())
        .other(
            stamp("Progress", "Progress"), reply -> finished(reply) ? "100" : reply.get(PROGRESS))
        .other(
            List.of(
                "Duration (in seconds)", "Duration (in seconds)", "{\"ImportId\":\"duration\"}"),
            reply -> "347")
        .other(stamp("Finished", "Finished"), reply -> finished(reply) ? "True" : "False")
        .other(
            date("RecordedDate", "Recorded Date"),
            reply -> Clock.written(reply, Clock.SENT, MOMENTS))
        .other(
            List.of("ResponseId", "Response ID", "{\"ImportId\":\"_recordId\"}"),
            reply -> reply.get("response"))
        .ours(
            "family_name",
            stamp("RecipientLastName", "Recipient Last Name"),
            ifInvited(reply -> reply.who().name().family()))
        .ours(
            "given_name",
            stamp("RecipientFirstName", "Recipient First Name"),
            ifInvited(reply -> reply.who().name().given()))
        .ours(
            "email",
            stamp("RecipientEmail", "Recipient Email"),
            ifInvited(reply -> reply.who().email()))
        .ours(
            "id",
            List.of(
                "ExternalReference",
                "External Data Reference",
                "{\"ImportId\":\"externalDataReference\"}"),
            ifInvited(reply -> reply.who().id()))
        .other(stamp("LocationLatitude", "Location Latitude"), reply -> "")
        .other(stamp("LocationLongitude", "Location Longitude"), reply -> "")
        .other(
            stamp("DistributionChannel", "Distribution Channel"),
            reply -> invited(reply) ? "email" : reply.get(CHANNEL))
        .other(stamp("UserLanguage", "User Language"), reply -> "EN");
  }

  private static Columns mentees() {
    return stamps()
        .ours(
            "stage",
            question(1, "What is your current grade?\n\nYou find it on your contract."),
            reply -> reply.get("stage"))
        .ours(
            "languages",
            question(2, "In which languages can you talk about your work? - Selected Choice"),
            reply -> reply.joined("languages", ","))
        .ours(
            "development_areas",
            question(3, "What would you like to learn from a mentor? - Selected Choice"),
            reply -> reply.joined("development_areas", ","))
        .ours(
            "transition",
            question(4, "Which of these describes your situation best?"),
            reply -> reply.get("transition"))
        .ours(
            "goal_stage",
            question(5, "At which grade do you see yourself two moves from now?"),
            reply -> reply.get("goal_stage"))
        .ours(
            "hours_per_month",
            question(6, "How many hours per month do you have for conversations?"),
            reply -> reply.get("hours_per_month"))
        .other(
            question(
                7, "Is there anything that you would like to add?\n(Only the team reads this.)"),
            reply -> reply.get("note"));
  }

  private static Columns mentors() {
    return stamps()
        .ours(
            "stage",
            question(1, "What is your current grade?\n\nYou find it on your contract."),
            reply -> reply.get("stage"))
        .ours(
            "languages",
            question(2, "In which languages can you talk about your work? - Selected Choice"),
            reply -> reply.joined("languages", ","))
        .ours(
            "strengths",
            question(3, "In which of these can you support others? - Selected Choice"),
            reply -> reply.joined("strengths", ","))
        .ours(
            "transitions",
            question(4, "Which of these have you been through yourself? - Selected Choice"),
            reply -> reply.joined("transitions", ","))
        .ours(
            "capacity",
            question(5, "How many mentees are you ready to support\nat the same time?"),
            reply -> reply.get("capacity"))
        .other(
            question(
                6, "Is there anything that you would like to add?\n(Only the team reads this.)"),
            reply -> reply.get("note"));
  }

  private Export people() {
    return new Export(
            "HR extract 2027-01-08.txt",
            Holds.PEOPLE,
            Delimited.unicodeText(),
            new Columns()
                .ours("id", "Pers.No.", reply -> reply.who().id())
                .ours("family_name", "Last name", reply -> reply.who().name().family())
                .ours("given_name", "First name", reply -> reply.who().name().given())
                .ours("email", "Communication e-mail", reply -> reply.who().email())
                .ours("stage", "Pay grade", reply -> reply.get("stage"))
                .ours("department", "Organisational unit", reply -> reply.get("department"))
                .ours("location", "Duty station", reply -> reply.get("location"))
                .ours("manager_id", "Pers.No. of superior", reply -> reply.who().managerId()))
        .headers()
        .addAll(company.everybody().stream().map(Reply::new).toList());
  }
}
