package org.mentormatching.batch.sample;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * Students of an invented university and its alumni all over the world: two forms in two tools, no
 * HR system behind them, and the pairs of earlier years.
 */
public final class UniversityAlumni {
  private static final long SEED = 20_271_011;
  private static final String MOMENTS = "yyyy-MM-dd HH:mm:ss";
  private static final String FINISHED = "finished";

  private static final List<Rung> YEARS =
      List.of(
          Rung.expert("First year", 0, 16),
          Rung.expert("Second year", 1, 20),
          Rung.expert("Third year", 2, 24),
          Rung.expert("Master", 3, 20),
          Rung.expert("Doctorate", 4, 8));

  private static final List<Rung> SINCE =
      List.of(
          Rung.expert("In the last three years", 0, 12),
          Rung.expert("4 to 10 years ago", 1, 22),
          Rung.expert("11 to 20 years ago", 2, 14),
          Rung.expert("Longer ago", 3, 8));

  private static final Office CAMPUS =
      new Office("Campus", "Europe/Lisbon", "Portuguese", Culture.PORTUGUESE);

  private static final List<Office> HOMES =
      List.of(
          CAMPUS,
          CAMPUS,
          CAMPUS,
          new Office("Campus", "Europe/Lisbon", "Spanish", Culture.SPANISH),
          new Office("Campus", "Europe/Lisbon", "Arabic", Culture.ARABIC));

  private static final List<Office> PLACES =
      List.of(
          CAMPUS,
          CAMPUS,
          new Office("Berlin", "Europe/Berlin", "German", Culture.GERMAN),
          new Office("Toronto", "America/Toronto", "French", Culture.CANADIAN),
          new Office("Nairobi", "Africa/Nairobi", "Swahili", Culture.KENYAN),
          new Office("Singapore", "Asia/Singapore", "Chinese", Culture.CHINESE));

  private static final List<String> FIELDS =
      List.of(
          "Medicine",
          "Law",
          "Engineering",
          "Computer science",
          "Economics",
          "Education",
          "Biology",
          "Politics",
          "Arts, media and design");

  private static final List<String> INDUSTRIES =
      List.of(
          "Health",
          "Public service",
          "Consulting",
          "Software",
          "Banking",
          "Energy",
          "Schools",
          "Research");

  private static final List<String> TRANSITIONS =
      List.of(
          "Choosing a career",
          "Internship",
          "First job",
          "Going abroad",
          "Changing subject",
          "Thesis",
          "Doctorate",
          "Founder");

  private static final List<String> TOPICS =
      List.of(
          "Applications and interviews",
          "Finding out what I want",
          "Talking to strangers",
          "Life in another country",
          "Time and stress",
          "Writing",
          "Salary and contracts",
          "Starting something of my own");

  private static final List<String> SKILLS =
      List.of("Short films", "Programming", "Statistics", "Social media", "A language", "Teaching");

  private static final List<String> TIMES =
      List.of(
          "Mon-Fri 08:00-10:00", "Mon-Fri 12:00-14:00", "Mon-Fri 18:00-21:00", "Sat 10:00-14:00");

  private final Dice dice = new Dice(SEED);
  private final Company students =
      new Company(dice, "example.org", Integer::toString, HOMES, FIELDS, YEARS);
  private final Company alumni =
      new Company(dice, "example.com", Integer::toString, PLACES, FIELDS, SINCE);

  private UniversityAlumni() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] arguments) {
    writeTo(Path.of(arguments[0]));
  }

  /** Writes everything but {@code program.yaml}. */
  public static void writeTo(Path folder) {
    new UniversityAlumni().write(folder);
  }

  private void write(Path folder) {
    List<Reply> mentors = dice.some(46, alumni.everybody()).stream().map(this::alumnus).toList();
    List<Reply> mentees =
        dice.some(78, students.everybody()).stream().map(who -> student(who, mentors)).toList();
    new Clock(dice, LocalDateTime.of(2027, 9, 20, 9, 2)).stamp(mentees);
    new Export(
            "Find a mentor 2027 (Responses) - Form Responses 1.csv",
            Holds.MENTEES,
            Delimited.web(),
            studentForm())
        .headers()
        .addAll(mentees)
        .write(folder);
    List<Reply> replies = new ArrayList<>(mentors);
    replies.add(7, mentors.get(11).again().answer(FINISHED, "False").answer("capacity", ""));
    replies.add(30, mentors.get(40).again().answer(FINISHED, "False").answer("capacity", ""));
    new Clock(dice, LocalDateTime.of(2027, 9, 13, 7, 41)).stamp(replies);
    new Export(
            "Be a mentor - alumni 2027_October 4, 2027_10.12.csv",
            Holds.MENTORS,
            Delimited.marked("\n", Delimited.Quotes.NEEDED),
            alumniSurvey())
        .headers()
        .addAll(replies)
        .write(folder);
    pastPairs(mentees, mentors).writeUtf8(folder.resolve("past-pairs.csv"));
  }

  private Reply student(Colleague who, List<Reply> mentors) {
    List<String> fields = new ArrayList<>(dice.some(3, FIELDS));
    Reply student =
        new Reply(who)
            .on(Side.MENTEES)
            .answer("languages", onCampus(who.languages()))
            .answer("domains", fields.subList(0, dice.between(1, 3)))
            .answer("industry", dice.chance(80) ? dice.pick(INDUSTRIES) : "")
            .answer("transition", dice.chance(90) ? dice.pick(TRANSITIONS) : "")
            .answer("development_areas", dice.some(dice.between(1, 3), TOPICS))
            .answer("strengths", dice.some(dice.between(1, 2), SKILLS))
            .answer("working_hours", times(dice.between(1, 3)));
    if (dice.chance(8)) {
      student.answer("time_zone", dice.pick(List.of("America/Toronto", "Asia/Singapore")));
    }
    if (dice.chance(35)) {
      student.answer(
          "preferred_mentors",
          dice.some(dice.between(1, 2), mentors).stream()
              .map(reply -> reply.who().email())
              .toList());
    }
    return student;
  }

  /** Nobody has come through without one of the languages of the lectures. */
  private static List<String> onCampus(List<String> languages) {
    if (languages.contains("English") || languages.contains("Portuguese")) {
      return languages;
    }
    List<String> further = new ArrayList<>(languages);
    further.add("Portuguese");
    return further;
  }

  private Reply alumnus(Colleague who) {
    return new Reply(who)
        .on(Side.MENTORS)
        .answer("languages", onCampus(who.languages()))
        .answer("domains", inOrder(FIELDS, dice.between(1, 3)))
        .answer("industries", inOrder(INDUSTRIES, dice.between(1, 2)))
        .answer("transitions", inOrder(TRANSITIONS, dice.between(2, 4)))
        .answer("strengths", inOrder(TOPICS, dice.between(2, 4)))
        .answer("wants_to_learn", dice.chance(60) ? inOrder(SKILLS, 2) : List.of())
        .answer("working_hours", times(dice.between(1, 2)))
        .answer("capacity", dice.pick(List.of("1", "1", "2", "2", "2", "3")))
        .answer(FINISHED, "True");
  }

  private List<String> times(int count) {
    return inOrder(TIMES, count);
  }

  /** Some of the answers in the order in which a form shows them. */
  private List<String> inOrder(List<String> answers, int count) {
    List<String> some = dice.some(count, answers);
    return answers.stream().filter(some::contains).toList();
  }

  private Table pastPairs(List<Reply> mentees, List<Reply> mentors) {
    Table pairs = new Table("mentee_id", "mentor_id", "cycles_ago");
    for (Reply mentee : dice.some(14, mentees)) {
      String mentor =
          mentee.all("preferred_mentors").isEmpty()
              ? dice.pick(mentors).who().email()
              : mentee.get("preferred_mentors");
      pairs.row(mentee.who().email(), mentor, dice.pick(List.of("1", "1", "2", "3")));
    }
    return pairs;
  }

  private static Columns studentForm() {
    return new Columns()
        .other("Timestamp", reply -> Clock.written(reply, Clock.SENT, "M/d/yyyy H:mm:ss"))
        .ours("email", "Email Address", reply -> reply.who().email())
        .ours("name", "What should we call you?", reply -> reply.who().name().written())
        .ours("stage", "Where are you in your studies?", reply -> reply.get("stage"))
        .ours("transition", "What are you in the middle of?", reply -> reply.get("transition"))
        .ours("domains", "Fields that interest you [first]", reply -> field(reply, 0))
        .ours("domains", "Fields that interest you [second]", reply -> field(reply, 1))
        .ours("domains", "Fields that interest you [third]", reply -> field(reply, 2))
        .ours(
            "industry", "Which industry would you like to work in?", reply -> reply.get("industry"))
        .ours(
            "development_areas",
            "What would you like help with?",
            reply -> reply.joined("development_areas", ", "))
        .ours("strengths", "What are you good at?", reply -> reply.joined("strengths", ", "))
        .ours(
            "languages",
            "Which languages could you talk in?",
            reply -> reply.joined("languages", ", "))
        .ours(
            "time_zone",
            "Which time zone will you be in this term?",
            reply -> reply.get("time_zone"))
        .ours("working_hours", "When could you talk?", reply -> reply.joined("working_hours", ", "))
        .ours(
            "preferred_mentors",
            "Whom would you like as your mentor? (addresses from the gallery of alumni)",
            reply -> reply.joined("preferred_mentors", ", "))
        .ours("consent", "I agree that the alumni office reads my answers.", reply -> "Yes");
  }

  private static String field(Reply reply, int rank) {
    return rank < reply.all("domains").size() ? reply.all("domains").get(rank) : "";
  }

  private static Columns alumniSurvey() {
    return new Columns()
        .other(
            Qualtrics.stamp("StartDate", "Start Date"),
            reply -> Clock.written(reply, Clock.STARTED, MOMENTS))
        .other(
            Qualtrics.stamp("EndDate", "End Date"),
            reply -> Clock.written(reply, Clock.SENT, MOMENTS))
        .other(Qualtrics.stamp("Status", "Response Type"), reply -> "IP Address")
        .other(Qualtrics.stamp("Finished", "Finished"), reply -> reply.get(FINISHED))
        .other(
            Qualtrics.stamp("RecordedDate", "Recorded Date"),
            reply -> Clock.written(reply, Clock.SENT, MOMENTS))
        .ours(
            "family_name",
            Qualtrics.stamp("RecipientLastName", "Recipient Last Name"),
            reply -> reply.who().name().family())
        .ours(
            "given_name",
            Qualtrics.stamp("RecipientFirstName", "Recipient First Name"),
            reply -> reply.who().name().given())
        .ours(
            "email",
            Qualtrics.stamp("RecipientEmail", "Recipient Email"),
            reply -> reply.who().email())
        .other(Qualtrics.stamp("UserLanguage", "User Language"), reply -> "EN")
        .ours("stage", Qualtrics.question(1, "When did you graduate?"), reply -> reply.get("stage"))
        .ours("domains", asked(2, "Which fields do you know well?"), chosen("domains"))
        .ours("industries", asked(3, "Which industries have you worked in?"), chosen("industries"))
        .ours(
            "transitions",
            asked(4, "Which of these have you been through yourself?"),
            chosen("transitions"))
        .ours("strengths", asked(5, "What could you help a student with?"), chosen("strengths"))
        .ours(
            "wants_to_learn",
            asked(6, "What would you like to learn yourself?"),
            chosen("wants_to_learn"))
        .ours("languages", asked(7, "Which languages could you talk in?"), chosen("languages"))
        .ours(
            "time_zone",
            Qualtrics.question(8, "Which time zone do you live in?"),
            reply -> reply.get("time_zone"))
        .ours("working_hours", asked(9, "When could you talk?"), chosen("working_hours"))
        .ours(
            "capacity",
            Qualtrics.question(10, "How many students can you take?"),
            reply -> reply.get("capacity"))
        .ours(
            "consent",
            Qualtrics.question(11, "I agree that the alumni office reads my answers."),
            reply -> "Yes");
  }

  private static List<String> asked(int number, String question) {
    return Qualtrics.question(number, question + " - Selected Choice");
  }

  private static Function<Reply, String> chosen(String question) {
    return reply -> reply.joined(question, ",");
  }
}
