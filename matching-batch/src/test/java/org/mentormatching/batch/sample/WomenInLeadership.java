package org.mentormatching.batch.sample;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mentormatching.batch.sample.Columns.Cell;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;

/**
 * The exports of a women-in-leadership programme in an invented company of some 400 people: two
 * forms as workbooks, the HR system's list as text, and the pairs of earlier rounds.
 */
public final class WomenInLeadership {
  private static final long SEED = 20_270_308;

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Professional", 0, 170),
          Rung.expert("Senior professional", 1, 118),
          Rung.manager("Team lead", 2, 62),
          Rung.manager("Department head", 3, 28),
          Rung.manager("Director", 4, 14),
          Rung.manager("Executive", 5, 7),
          Rung.manager("Chief executive", 6, 1));

  private static final List<String> DEPARTMENTS =
      List.of("Operations", "Engineering", "Finance", "Sales", "IT", "People", "Legal", "Service");

  private static final List<Office> OFFICES =
      List.of(
          new Office("Rotterdam", "Europe/Amsterdam", "English", Culture.TURKISH),
          new Office("Rotterdam", "Europe/Amsterdam", "English", Culture.INDIAN),
          new Office("Rotterdam", "Europe/Amsterdam", "English", Culture.GERMAN),
          new Office("Lisbon", "Europe/Lisbon", "English", Culture.PORTUGUESE),
          new Office("Lisbon", "Europe/Lisbon", "English", Culture.SPANISH),
          new Office("Nairobi", "Africa/Nairobi", "English", Culture.KENYAN));

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.com",
          number -> String.format(Locale.ROOT, "E%04d", 1000 + number),
          OFFICES,
          DEPARTMENTS,
          RUNGS);
  private final Clock clock = new Clock(dice, LocalDateTime.of(2027, 2, 1, 8, 20));
  private final LeadershipAnswers answers = new LeadershipAnswers(dice, company);

  private WomenInLeadership() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] arguments) {
    writeTo(Path.of(arguments[0]));
  }

  /** Writes everything but {@code program.yaml}. */
  public static void writeTo(Path folder) {
    WomenInLeadership programme = new WomenInLeadership();
    List<Reply> mentees = new ArrayList<>(programme.dice.shuffled(programme.answers.mentees()));
    List<Reply> mentors = programme.dice.shuffled(programme.answers.mentors());
    Reply first = mentees.get(4);
    mentees.add(first.again().answer("mentors_wanted", "2"));
    programme.form("Mentee", Holds.MENTEES, mentees).write(folder);
    programme.form("Mentor", Holds.MENTORS, mentors).write(folder);
    programme.people().write(folder);
    programme.answers.pastPairs().write(folder.resolve("past-pairs.csv"));
  }

  private Export form(String side, Holds holds, List<Reply> replies) {
    clock.stamp(replies);
    MicrosoftQuestions.number(replies);
    Columns columns =
        MicrosoftQuestions.stamps("")
            .ours("email", "Email", reply -> reply.who().email())
            .ours("name", "Name", reply -> reply.who().name().written())
            .other("Last modified time", Cell.MOMENT, reply -> "")
            .ours("id", "Employee ID", reply -> reply.who().id());
    return new Export(
            "Women in leadership 2027 - " + side + " sign-up(1-" + replies.size() + ").xlsx",
            holds,
            new Workbooks().sheet("Sheet1"),
            holds == Holds.MENTEES ? mentees(columns) : mentors(columns))
        .headers()
        .addAll(replies);
  }

  private static Columns mentees(Columns columns) {
    return columns
        .ours("transition", "Which change are you in the middle of?", of("transition"))
        .ours(
            "development_areas",
            "What would you like to get better at? (up to three)",
            chosen("development_areas"))
        .ours("strengths", "What are you good at?", chosen("strengths"))
        .ours("ways_of_working", "How do you like to work?", chosen("ways_of_working"))
        .other("What are you looking for?", chosen("support"))
        .number(
            "mentors_wanted",
            "How many mentors would you like to have? (one or two)",
            of("mentors_wanted"))
        .number(
            "hours_per_month",
            "How many hours a month can you set aside for each of them?",
            of("hours_per_month"))
        .ours(
            "preferred_mentors",
            "Whom would you like as your mentor? (up to three work e-mail addresses)",
            chosen("preferred"))
        .ours(
            "excluded_mentors",
            "Is there anybody who should not be your mentor? (work e-mail addresses)",
            chosen("excluded"))
        .ours(
            "consent",
            "I agree that the programme team uses my answers to match me.",
            reply -> "Yes");
  }

  private static Columns mentors(Columns columns) {
    return columns
        .ours("transitions", "Which of these changes have you been through?", chosen("transitions"))
        .ours("strengths", "What are you good at, and happy to pass on?", chosen("strengths"))
        .ours("wants_to_learn", "What would you like to learn yourself?", chosen("wants_to_learn"))
        .ours("ways_of_working", "How do you like to work?", chosen("ways_of_working"))
        .other("What do you offer?", chosen("support"))
        .ours(
            "excluded_topics",
            "Which topics would you rather not talk about?",
            chosen("excluded_topics"))
        .number("capacity", "How many mentees can you take on?", of("capacity"))
        .number(
            "hours_per_month",
            "How many hours a month can you give to all of them together?",
            of("hours_per_month"))
        .ours(
            "preferred_mentees",
            "Whom would you like as your mentee? (work e-mail addresses)",
            chosen("preferred"))
        .ours(
            "excluded_mentees",
            "Is there anybody who should not be your mentee? (work e-mail addresses)",
            chosen("excluded"))
        .ours(
            "consent",
            "I agree that the programme team uses my answers to match me.",
            reply -> "Yes");
  }

  /** The HR system's list of everybody. */
  private Export people() {
    return new Export(
            "Employees 2027-02-15.csv",
            Holds.PEOPLE,
            Delimited.marked("\r\n", Delimited.Quotes.NEEDED),
            new Columns()
                .ours("id", "Employee ID", reply -> reply.who().id())
                .ours("last_name", "Last name", reply -> reply.who().name().family())
                .ours("first_name", "First name", reply -> reply.who().name().given())
                .ours("email", "Work e-mail", reply -> reply.who().email())
                .ours("department", "Department", reply -> reply.who().department())
                .ours("location", "Location", reply -> reply.who().office().name())
                .ours("stage", "Job level", reply -> reply.who().stage())
                .ours("manager_id", "Manager ID", reply -> reply.who().managerId()))
        .headers()
        .addAll(company.everybody().stream().map(Reply::new).toList());
  }

  private static Function<Reply, String> of(String question) {
    return reply -> reply.get(question);
  }

  /** All answers of a multiple choice, each closed by a semicolon. */
  private static Function<Reply, String> chosen(String question) {
    return reply ->
        String.join("", reply.all(question).stream().map(choice -> choice + ";").toList());
  }
}
