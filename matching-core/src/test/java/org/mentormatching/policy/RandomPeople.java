package org.mentormatching.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Problem;
import org.mentormatching.model.WorkingHours;

/**
 * People with seeded random answers in every column that a rule, criterion or limit reads; about a
 * third of the answers is missing. Some people are on both sides.
 */
public final class RandomPeople {
  private static final int SIZE = 5;
  private static final List<String> WORDS = new ArrayList<>(Samples.words());

  static {
    WORDS.addAll(List.of("north", "south", "{b}"));
  }

  private static final List<String> STAGES =
      List.of("junior", "professional", "senior", "lead", "head", "executive", "elsewhere");

  private final Random random;
  private final Set<Column<?>> ofMentees = new LinkedHashSet<>();
  private final Set<Column<?>> ofMentors = new LinkedHashSet<>();

  /** People from a seed. */
  public RandomPeople(long seed, Collection<Reads> all) {
    random = new Random(seed);
    for (Reads reads : all) {
      ofMentees.addAll(reads.ofMentee());
      ofMentors.addAll(reads.ofMentor());
    }
    List<Column<?>> ofTheChart = List.of(Columns.MANAGER_ID, Columns.REPORTING_LINE_COMPLETE);
    ofTheChart.forEach(ofMentees::remove);
    ofTheChart.forEach(ofMentors::remove);
  }

  /** What everything shipped reads. */
  public static List<Reads> everythingRead() {
    List<Reads> all = new ArrayList<>();
    Samples.rules().forEach(rule -> all.add(rule.reads()));
    Samples.criteria().forEach(criterion -> all.add(criterion.reads()));
    Samples.limits().forEach(limit -> all.add(limit.reads()));
    return all;
  }

  /** A policy without statements. */
  public static Policy policy() {
    return Policy.builder().preset(Preset.WORKPLACE).build();
  }

  /** A problem of a few people who name each other, report to each other and have a past. */
  public Problem problem() {
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < SIZE; i++) {
      problem.mentee(mentee("E-" + i)).mentor(mentor("M-" + i));
    }
    for (int i = 0; i < SIZE; i++) {
      if (random.nextInt(3) > 0) {
        problem.reportsTo("P-" + i, random.nextInt(4) == 0 ? "" : "P-" + random.nextInt(SIZE + 2));
      }
      problem.affinity(any("E-"), any("M-"), random.nextInt(101));
      problem.exclude(any("E-"), any("M-"), "asked for");
      problem.past(any("E-"), any("M-"), 1 + random.nextInt(6));
    }
    Random needs = new Random(random.nextLong());
    for (int i = 0; i < SIZE; i++) {
      Duration time = Duration.ofMinutes(needs.nextInt(300));
      problem.need("E-" + needs.nextInt(SIZE), "M-" + needs.nextInt(SIZE), time);
    }
    return problem.build();
  }

  private Mentee mentee(String id) {
    Mentee.Builder mentee =
        Mentee.builder(id).personId(any("P-")).name("Ada Secret").email("ada@secret.example");
    ofMentees.stream().filter(column -> answers()).forEach(column -> answer(mentee, column));
    if (answers()) {
      mentee.link(Columns.PREFERRED_MENTORS, links("M-"));
    }
    return mentee.build();
  }

  private Mentor mentor(String id) {
    Mentor.Builder mentor =
        Mentor.builder(id).personId(any("P-")).name("Bo Secret").email("bo@secret.example");
    ofMentors.stream().filter(column -> answers()).forEach(column -> answer(mentor, column));
    for (LinkColumn column : List.of(Columns.PREFERRED_MENTEES, Columns.EXCLUDED_MENTEES)) {
      if (answers()) {
        mentor.link(column, links("E-"));
      }
    }
    return mentor.build();
  }

  /** The mentee with other answers in the columns that are not read. */
  Mentee withOtherAnswers(Mentee mentee, Reads read) {
    Mentee.Builder other = mentee.toBuilder().name("Cy Other").email("cy@other.example");
    ofMentees.stream()
        .filter(column -> !read.ofMentee().contains(column))
        .forEach(column -> answer(other, column));
    return other.build();
  }

  /** The mentor with other answers in the columns that are not read. */
  Mentor withOtherAnswers(Mentor mentor, Reads read) {
    Mentor.Builder other = mentor.toBuilder().name("Di Other").email("di@other.example");
    ofMentors.stream()
        .filter(column -> !read.ofMentor().contains(column))
        .forEach(column -> answer(other, column));
    return other.build();
  }

  private <T> void answer(Mentee.Builder mentee, Column<T> column) {
    mentee.set(column, value(column));
  }

  private <T> void answer(Mentor.Builder mentor, Column<T> column) {
    mentor.set(column, value(column));
  }

  @SuppressWarnings("unchecked")
  private <T> T value(Column<T> column) {
    Object value =
        switch (column.kind()) {
          case TEXT -> word(wordsOf(column));
          case LIST -> words(wordsOf(column));
          case NUMBER -> number();
          case DURATION -> Duration.ofMinutes(random.nextInt(300));
          case FLAG -> random.nextBoolean();
          case HOURS -> hours();
        };
    return (T) value;
  }

  /** Mostly a small number, else a negative or a large one. */
  private long number() {
    return switch (random.nextInt(6)) {
      case 0 -> -1L - random.nextInt(1_000);
      case 1 -> 1_000_000_000L - random.nextInt(3);
      default -> random.nextInt(4);
    };
  }

  private static List<String> wordsOf(Column<?> column) {
    if (column.equals(Columns.TRANSITION) || column.equals(Columns.TRANSITIONS)) {
      return policy().transitions().all();
    }
    if (column.equals(Columns.URGENCY)) {
      return List.of("normal", "soon", "now", "now");
    }
    return column.equals(Columns.STAGE) || column.equals(Columns.GOAL_STAGE) ? STAGES : WORDS;
  }

  private List<String> words(List<String> among) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add(word(among));
    }
    return words;
  }

  private WorkingHours hours() {
    List<WorkingHours.Range> ranges = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      ranges.add(
          new WorkingHours.Range(
              DayOfWeek.of(1 + random.nextInt(7)),
              LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)),
              LocalTime.of(random.nextInt(24), 0)));
    }
    ZoneId zone = ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "Pacific/Auckland");
    return WorkingHours.of(ranges, zone, LocalDate.of(2027, 3, 30));
  }

  private Links links(String side) {
    Map<String, Long> named = new LinkedHashMap<>();
    for (int i = 0; i < 2; i++) {
      named.put(any(side), 1L + random.nextInt(7));
    }
    return Links.numbered(named);
  }

  private boolean answers() {
    return random.nextInt(3) > 0;
  }

  private String any(String side) {
    return side + random.nextInt(SIZE);
  }

  private String word(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
