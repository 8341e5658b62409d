package org.mentormatching.batch.program;

import static org.mentormatching.batch.program.FormQuestion.Kind.MANY;
import static org.mentormatching.batch.program.FormQuestion.Kind.ONE;
import static org.mentormatching.batch.program.FormQuestion.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.FormQuestion.Kind;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;

/** The questions that a programme has to ask, so that its policy has the answers it reads. */
public final class FormQuestions {
  private static final Set<String> ALWAYS_OF_MENTEES =
      Set.of("name", "email", "stage", "mentors_wanted", "consent");
  private static final Set<String> ALWAYS_OF_MENTORS =
      Set.of("name", "email", "stage", "capacity", "consent");

  /** What is made from the managers of everybody. */
  private static final Set<String> REPORTING =
      Set.of(Columns.REPORTING_LINE.name(), Columns.REPORTING_LINE_COMPLETE.name());

  /** What no column of a file is, but is made from others. */
  private static final Set<String> MADE =
      Set.of(
          Columns.SELF.name(),
          Columns.REPORTING_LINE.name(),
          Columns.REPORTING_LINE_COMPLETE.name(),
          Columns.EXCLUSIONS_UNDERSTOOD.name(),
          Columns.PAST_MENTORS.name(),
          Columns.AFFINITY.name(),
          Columns.PAIR_MINUTES.name());

  private static final List<String> SKILLS =
      List.of(
          "Communication",
          "Conflict",
          "Decisions",
          "Delegation",
          "Feedback",
          "Negotiation",
          "Networking",
          "Presenting",
          "Self-organisation",
          "Strategy");
  private static final List<String> FIELDS =
      List.of(
          "Customer service",
          "Data",
          "Engineering",
          "Finance",
          "Human resources",
          "Law",
          "Marketing",
          "Operations",
          "Product",
          "Sales");
  private static final List<String> WAYS =
      List.of(
          "Planned ahead",
          "As it comes",
          "Plain words",
          "Gently put",
          "In writing",
          "In conversation",
          "Big picture first",
          "Details first");
  private static final List<String> COMPANIES =
      List.of("Start-up", "Growing", "Established", "In a turnaround");

  private static final List<String> WISHES = List.of("1", "2", "3");
  private static final List<String> SEATS = List.of("1", "2", "3", "4", "5");
  private static final List<String> HOURS_NEEDED = List.of("1", "2", "3", "4");
  private static final List<String> HOURS_OFFERED = List.of("1", "2", "3", "4", "6", "8", "10");
  private static final List<String> TRACKS = List.of("individual contributor", "management");
  private static final Map<String, String> OF_MENTEES = columns(InputFile.MENTEES);
  private static final Map<String, String> OF_MENTORS = columns(InputFile.MENTORS);

  private final List<String> stages;
  private final List<String> transitions;
  private final List<FormQuestion> questions = new ArrayList<>();

  private FormQuestions(InputFile side, Policy policy) {
    stages = policy.ladder().rungs().stream().flatMap(List::stream).toList();
    transitions = policy.transitions().all();
    if (side == InputFile.MENTEES) {
      ofMentees();
    } else {
      ofMentors();
    }
  }

  /**
   * The questions for a side whose answers the policy of a programme reads: those that every
   * programme can ask, then one for each column of the policy's own, asked by its name.
   */
  public static List<FormQuestion> of(InputFile side, Program program) {
    Set<String> read = read(side, program);
    List<FormQuestion> asked = new ArrayList<>();
    new FormQuestions(side, program.policy())
        .questions.stream()
            .filter(question -> read.contains(question.column()))
            .forEach(asked::add);
    for (String column : read) {
      if (!KnownColumns.isOurs(column) && !MADE.contains(column)) {
        asked.add(asked.size() - 1, ofThePolicy(side, column, program));
      }
    }
    return asked;
  }

  /** The questions for a side that a programme can ask, whether its policy reads them or not. */
  public static List<FormQuestion> all(InputFile side, Program program) {
    return List.copyOf(new FormQuestions(side, program.policy()).questions);
  }

  /** What the policy reads of a side and no question of its form asks for, by name. */
  public static SortedSet<String> notAsked(InputFile side, Program program) {
    SortedSet<String> open = read(side, program);
    if (side == InputFile.MENTEES) {
      open.add(Columns.URGENCY.name());
      open.add(Columns.CYCLES_WAITING.name());
    }
    of(side, program).forEach(question -> open.remove(question.column()));
    open.remove(Columns.SELF.name());
    open.remove(Columns.EXCLUSIONS_UNDERSTOOD.name());
    if (open.removeAll(REPORTING)) {
      open.add(Columns.MANAGER_ID.name());
    }
    return open;
  }

  private static SortedSet<String> read(InputFile side, Program program) {
    SortedSet<String> read = new TreeSet<>(program.policyColumns().names(side));
    read.addAll(program.policyColumns().links(side));
    read.addAll(side == InputFile.MENTEES ? ALWAYS_OF_MENTEES : ALWAYS_OF_MENTORS);
    if (read.contains("working_hours")) {
      read.add("time_zone");
    }
    if (side == InputFile.MENTEES && program.policy().urgencyTrust() == UrgencyTrust.AS_STATED) {
      read.add(Columns.URGENCY.name());
    }
    return read;
  }

  /** A question for a column that only the policy knows; its answers are the policy's words. */
  private static FormQuestion ofThePolicy(InputFile side, String column, Program program) {
    List<String> words = program.vocabulary(column);
    Set<Column.Kind> kinds = program.policyColumns().kinds(side, column);
    boolean isList = kinds.contains(Column.Kind.LIST);
    String help =
        isList
            ? "Separated by semicolons."
            : kinds.contains(Column.Kind.NUMBER) ? "A whole number." : "";
    return words.isEmpty() || isList
        ? new FormQuestion(column, column, help, TEXT, List.of())
        : new FormQuestion(column, column, "", ONE, words);
  }

  /**
   * Our name of the column that a question of a side's form fills.
   *
   * @param normalisedHeader the question as {@link ColumnName} compares it
   */
  public static Optional<String> column(InputFile side, String normalisedHeader) {
    return Optional.ofNullable(
        (side == InputFile.MENTEES ? OF_MENTEES : OF_MENTORS).get(normalisedHeader));
  }

  private static Map<String, String> columns(InputFile side) {
    Map<String, String> columns = new TreeMap<>();
    new FormQuestions(side, Policy.builder().build())
        .questions.forEach(
            question -> columns.put(ColumnName.normalised(question.text()), question.column()));
    return columns;
  }

  private void ask(String column, Kind kind, List<String> choices, String text, String help) {
    questions.add(new FormQuestion(column, text, help, kind, choices));
  }

  private void ask(String column, Kind kind, String text, String help) {
    ask(column, kind, List.of(), text, help);
  }

  private void ofMentees() {
    who();
    ask("goal_stage", ONE, stages, "Which stage should your job after next be at?", "");
    ask("target_track", ONE, TRACKS, "Which track should your job after next be on?", "");
    ask("transition", ONE, transitions, "Which change are you in at the moment?", "");
    ask("development_areas", MANY, SKILLS, "What do you want to get better at?", "");
    ask("strengths", MANY, SKILLS, "What are you good at yourself?", "");
    ask("domains", MANY, FIELDS, "In which fields do you look for experience?", "");
    ask("company_stage", ONE, COMPANIES, "Which phase is your company in?", "");
    ask("industry", TEXT, "Which industry do you work in?", "");
    circumstances();
    ask(
        "hours_per_month",
        ONE,
        HOURS_NEEDED,
        "How many hours a month do you need from a mentor?",
        "An hour unless you say otherwise.");
    ask("mentors_wanted", ONE, WISHES, "How many mentors would you like?", "One is usual.");
    ask("urgency", ONE, List.of("normal", "soon", "now"), "How soon do you need a mentor?", "");
    ask(
        "preferred_mentors",
        TEXT,
        "Whom would you like as your mentor?",
        "E-mail addresses, the first choice first, separated by semicolons. Only the coordinator"
            + " sees this.");
    ask(
        "excluded_mentors",
        TEXT,
        "Who should not be your mentor?",
        "E-mail addresses, separated by semicolons. Only the coordinator sees this, and you need not"
            + " say why.");
    consent("a mentor");
  }

  private void ofMentors() {
    who();
    ask(
        "transitions",
        MANY,
        transitions,
        "Which changes have you lived through, or helped others through?",
        "");
    ask("strengths", MANY, SKILLS, "What are you good at and glad to pass on?", "");
    ask("wants_to_learn", MANY, SKILLS, "What would you like to learn yourself?", "");
    ask("domains", MANY, FIELDS, "In which fields do you have experience?", "");
    ask(
        "excluded_topics",
        MANY,
        SKILLS,
        "Which topics would you rather not take on?",
        "Only the coordinator sees this.");
    ask("company_stages", MANY, COMPANIES, "Which phases of a company do you know?", "");
    ask("industries", TEXT, "Which industries do you know?", "Separated by semicolons.");
    circumstances();
    ask(
        "hours_per_month",
        ONE,
        HOURS_OFFERED,
        "How many hours a month do you have for all your mentees together?",
        "");
    ask(
        "capacity",
        ONE,
        SEATS,
        "How many mentees can you take on?",
        "Those whom you already have included.");
    ask(
        "preferred_mentees",
        TEXT,
        "Whom would you like as your mentee?",
        "E-mail addresses, the first choice first, separated by semicolons. Only the coordinator"
            + " sees this.");
    ask(
        "excluded_mentees",
        TEXT,
        "Who should not be your mentee?",
        "E-mail addresses, separated by semicolons. Only the coordinator sees this, and you need not"
            + " say why.");
    consent("mentees");
  }

  private void who() {
    ask("name", TEXT, "What is your first and last name?", "");
    ask("email", TEXT, "What is your e-mail address at work?", "You are recognised by it.");
    ask("stage", ONE, stages, "Which career stage are you at?", "");
    ask("track", ONE, TRACKS, "Which track are you on?", "");
  }

  private void circumstances() {
    ask("ways_of_working", MANY, WAYS, "How do you like to work with others?", "");
    ask(
        "languages",
        MANY,
        List.of("English", "French", "German", "Spanish"),
        "In which languages can you speak openly?",
        "");
    ask("department", TEXT, "Which department do you work in?", "");
    ask("location", TEXT, "Where do you work?", "The town or the site.");
    ask("time_zone", TEXT, "Which time zone do you work in?", "Such as Europe/Berlin.");
    ask(
        "working_hours",
        TEXT,
        "In which hours of the week can you meet?",
        "Such as Mon-Fri 09:00-17:00.");
  }

  private void consent(String partner) {
    ask(
        "consent",
        ONE,
        List.of("yes", "no"),
        "Do you agree that your answers are used to find you " + partner + "?",
        "They are read by the programme's coordinator and used for nothing else. Your partner sees"
            + " your name, your e-mail address and why the two of you were brought together. You can"
            + " withdraw at any time; without a yes you are not matched.");
  }
}
