package org.mentormatching.batch.sample;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentormatching.batch.sample.Columns.Cell;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * The graduates whom an invented bank takes on in one September: forms for graduates, mentors and
 * buddies, the HR system's report with each graduate's rotations, and who knows whom already.
 */
public final class GraduateIntake {
  private enum Division {
    CORPORATE_BANKING("Corporate Banking", "Mid-Caps, Trade Finance"),
    FINANCE("Finance", "Treasury, Reporting"),
    MARKETS("Markets", "Rates, Foreign Exchange, Equity Sales"),
    OPERATIONS("Operations", "Payments, Settlement"),
    RISK("Risk", "Credit Risk, Market Risk, Models"),
    TECHNOLOGY("Technology", "Data Platform, Core Systems"),
    WEALTH_MANAGEMENT("Wealth Management", "Advisory, Portfolio Desk");

    private final String word;
    private final String teams;

    Division(String word, String teams) {
      this.word = word;
      this.teams = teams;
    }

    static List<String> words() {
      return Stream.of(values()).map(division -> division.word).toList();
    }

    static List<String> teams(String word) {
      return Stream.of(values())
          .filter(division -> division.word.equals(word))
          .flatMap(division -> Stream.of(division.teams.split(", ", -1)))
          .toList();
    }
  }

  private static final long SEED = 20_270_906;
  private static final String MOMENTS = "dd.MM.yy HH:mm";
  private static final String ROTATIONS = "rotations";

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Analyst", 0, 146),
          Rung.expert("Associate", 1, 26),
          Rung.manager("AVP", 2, 30),
          Rung.manager("VP", 3, 22),
          Rung.manager("Director", 4, 12),
          Rung.manager("Managing Director", 5, 7),
          Rung.manager("Chief Executive", 6, 1));

  private static final Office DUBLIN =
      new Office("Dublin", "Europe/Dublin", "English", Culture.CANADIAN);
  private static final Office FRANKFURT =
      new Office("Frankfurt", "Europe/Berlin", "German", Culture.GERMAN);
  private static final Office WARSAW =
      new Office("Warsaw", "Europe/Warsaw", "Polish", Culture.POLISH);
  private static final Office SINGAPORE =
      new Office("Singapore", "Asia/Singapore", "Chinese", Culture.CHINESE);

  private static final List<Office> OFFICES =
      List.of(DUBLIN, DUBLIN, FRANKFURT, FRANKFURT, WARSAW, WARSAW, SINGAPORE);

  private static final List<String> TOPICS =
      List.of(
          "Speaking up in meetings",
          "Talking to clients",
          "Choosing my next rotation",
          "Building a network",
          "Exams beside the job",
          "Presenting to senior people",
          "Reading a balance sheet",
          "Automating my own work",
          "Dealing with pressure",
          "Working across offices");

  private static final List<String> WAYS =
      List.of(
          "Straight to the point",
          "Time to think first",
          "Learning by doing",
          "A plan for each talk",
          "Whatever comes up");

  private static final List<String> SUBJECTS =
      List.of(
          "Economics",
          "Economics",
          "Business",
          "Business",
          "Mathematics",
          "Physics",
          "Law",
          "Computer Science",
          "History",
          "Languages");

  private final Dice dice = new Dice(SEED);
  private final Company bank =
      new Company(
          dice,
          "example.com",
          number -> Integer.toString(400_000 + number),
          OFFICES,
          Division.words(),
          RUNGS);
  private final Map<String, List<String>> rotations = new TreeMap<>();

  private GraduateIntake() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] arguments) {
    writeTo(Path.of(arguments[0]));
  }

  /** Writes everything but {@code program.yaml}. */
  public static void writeTo(Path folder) {
    new GraduateIntake().write(folder);
  }

  private void write(Path folder) {
    List<Colleague> analysts = dice.shuffled(at("Analyst"));
    List<Reply> graduates = new ArrayList<>();
    analysts.subList(0, 92).forEach(who -> graduates.add(graduate(who)));
    List<Reply> mentors = mentors();
    graduates.forEach(graduate -> wish(graduate, mentors));
    List<Colleague> young = new ArrayList<>(analysts.subList(92, analysts.size()));
    young.addAll(at("Associate"));
    List<Reply> buddies = dice.some(52, young).stream().map(this::buddy).toList();
    form(folder, "Graduates 2027 - welcome form", Holds.MENTEES, graduates, asksGraduates());
    form(folder, "Mentors 2027 - sign-up", Holds.MENTORS, mentors, asks("mentees"));
    form(folder, "Buddies 2027 - sign-up", Holds.MENTORS, buddies, asks("graduates"));
    pastPairs(graduates, mentors).writeUtf8(folder.resolve("past-pairs.csv"));
    new Export(
            "Employees for mentoring 2027-08-16.csv",
            Holds.PEOPLE,
            Delimited.marked("\r\n", Delimited.Quotes.NEEDED),
            report())
        .headers()
        .addAll(bank.everybody().stream().map(this::record).toList())
        .write(folder);
  }

  private List<Colleague> at(String title) {
    return bank.everybody().stream().filter(who -> who.stage().equals(title)).toList();
  }

  private Reply record(Colleague who) {
    return new Reply(who)
        .answer("team", dice.pick(Division.teams(who.department())))
        .answer(ROTATIONS, rotations.getOrDefault(who.id(), List.of()));
  }

  private Reply graduate(Colleague who) {
    List<String> divisions = new ArrayList<>(dice.shuffled(Division.words()));
    divisions.remove(who.department());
    divisions.add(0, who.department());
    rotations.put(who.id(), divisions.subList(0, 3));
    return answers(who)
        .on(Side.MENTEES)
        .answer("development_areas", dice.some(dice.between(2, 3), TOPICS));
  }

  private Reply answers(Colleague who) {
    return new Reply(who)
        .answer("ways_of_working", dice.some(dice.between(1, 2), WAYS))
        .answer("subject", dice.pick(SUBJECTS))
        .answer("working_hours", dice.pick(List.of("", "", "8:00-16:00", "10:00-18:30", "")));
  }

  /** Thirty-five people, two of whom do not stand where this programme seeks its mentors. */
  private List<Reply> mentors() {
    List<Colleague> mentors = new ArrayList<>(dice.some(17, at("AVP")));
    mentors.addAll(dice.some(11, at("VP")));
    mentors.addAll(dice.some(5, at("Director")));
    mentors.addAll(dice.some(1, at("Managing Director")));
    mentors.addAll(dice.some(1, at("Associate")));
    mentors.sort(Comparator.comparing(Colleague::id));
    return mentors.stream()
        .map(
            who ->
                offer(who)
                    .answer("capacity", dice.pick(List.of("2", "2", "3", "3", "3", "3")))
                    .answer("strengths", dice.some(dice.between(3, 5), TOPICS)))
        .toList();
  }

  private Reply buddy(Colleague who) {
    return offer(who)
        .answer("capacity", dice.pick(List.of("2", "2", "3")))
        .answer("strengths", dice.some(dice.between(1, 3), TOPICS));
  }

  private Reply offer(Colleague who) {
    return answers(who).on(Side.MENTORS);
  }

  /** Two in three name one to three mentors, those whom everybody has heard of more often. */
  private void wish(Reply graduate, List<Reply> mentors) {
    if (dice.chance(66)) {
      List<Reply> heardOf = dice.chance(45) ? mentors.subList(4, 12) : mentors;
      graduate.answer(
          "preferred_mentors",
          dice.some(dice.between(1, 3), heardOf).stream().map(reply -> reply.who().id()).toList());
    }
  }

  /** Those who were here as interns last summer had a mentor then. */
  private Table pastPairs(List<Reply> graduates, List<Reply> mentors) {
    Table pairs = new Table("mentee_id", "mentor_id", "cycles_ago");
    for (Reply graduate : dice.some(11, graduates)) {
      String mentor =
          graduate.all("preferred_mentors").isEmpty()
              ? dice.pick(mentors).who().id()
              : graduate.get("preferred_mentors");
      pairs.row(graduate.who().id(), mentor, "1");
    }
    return pairs;
  }

  private void form(Path folder, String title, Holds holds, List<Reply> replies, Columns asked) {
    List<Reply> sent = dice.shuffled(replies);
    new Clock(dice, LocalDateTime.of(2027, 8, 2, 8, 10)).stamp(sent);
    MicrosoftQuestions.number(sent);
    new Export(
            title + "(1-" + sent.size() + ").csv",
            holds,
            Delimited.marked("\r\n", Delimited.Quotes.NEEDED),
            asked)
        .headers()
        .addAll(sent)
        .write(folder);
  }

  private static Columns opening() {
    return new Columns()
        .other("ID", Cell.NUMBER, reply -> reply.get("number"))
        .other("Start time", reply -> Clock.written(reply, Clock.STARTED, MOMENTS))
        .other("Completion time", reply -> Clock.written(reply, Clock.SENT, MOMENTS))
        .ours("email", "Email", reply -> reply.who().email())
        .ours("name", "Name", reply -> reply.who().name().written())
        .ours("id", "Employee number", reply -> reply.who().id());
  }

  private static Columns closing(Columns columns) {
    return columns
        .ours(
            "ways_of_working",
            "How do you like to work with somebody?",
            reply -> chosen(reply, "ways_of_working"))
        .ours(
            "languages", "Which languages are you at ease in?", reply -> chosen(reply, "languages"))
        .ours(
            "working_hours",
            "Which hours do you work, if not 9 to 5?",
            reply -> reply.get("working_hours"))
        .other("Degree subject", reply -> reply.get("subject"))
        .ours("consent", "I agree that the graduate team reads my answers.", reply -> "Yes");
  }

  private static Columns asksGraduates() {
    return closing(
        opening()
            .ours(
                "development_areas",
                "What would you like to learn in your first year? (Choose up to three.)",
                reply -> chosen(reply, "development_areas"))
            .ours(
                "preferred_mentors",
                "Whom would you like as your mentor? Employee numbers, first choice first.",
                reply -> reply.joined("preferred_mentors", ", ")));
  }

  private static Columns asks(String whom) {
    return closing(
        opening()
            .ours(
                "strengths",
                "What are you good at, and happy to pass on?",
                reply -> chosen(reply, "strengths"))
            .ours(
                "capacity", "How many " + whom + " can you take?", reply -> reply.get("capacity")));
  }

  /** All answers of a multiple choice, each closed by a semicolon. */
  private static String chosen(Reply reply, String question) {
    return String.join("", reply.all(question).stream().map(choice -> choice + ";").toList());
  }

  private static Columns report() {
    return new Columns()
        .ours("id", "User ID", reply -> reply.who().id())
        .ours("given_name", "First Name", reply -> reply.who().name().given())
        .ours("family_name", "Last Name", reply -> reply.who().name().family())
        .ours("email", "Email", reply -> reply.who().email())
        .ours("manager_id", "Manager User ID", reply -> reply.who().managerId())
        .ours("stage", "Corporate Title", reply -> reply.get("stage"))
        .ours("department", "Division", reply -> reply.get("department"))
        .other("Department", reply -> reply.get("team"))
        .ours("location", "Location", reply -> reply.get("location"))
        .ours("time_zone", "Time Zone", reply -> reply.get("time_zone"))
        .other("Hire Date", GraduateIntake::hired)
        .other("Rotation 1", reply -> rotation(reply, 0))
        .other("Rotation 2", reply -> rotation(reply, 1))
        .other("Rotation 3", reply -> rotation(reply, 2));
  }

  private static String rotation(Reply reply, int number) {
    return reply.all(ROTATIONS).isEmpty() ? "" : reply.all(ROTATIONS).get(number);
  }

  private static String hired(Reply reply) {
    int number = Integer.parseInt(reply.who().id());
    return reply.all(ROTATIONS).isEmpty()
        ? String.format(Locale.ROOT, "20%02d-%02d-01", 10 + number % 16, 1 + number % 12)
        : "2027-09-06";
  }
}
