package org.mentormatching.benchmarks.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mentormatching.benchmarks.whole.Vocabulary.one;
import static org.mentormatching.benchmarks.whole.Vocabulary.ranked;
import static org.mentormatching.benchmarks.whole.Vocabulary.some;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A programme made from a seed, as the folder that a coordinator would have: mentees, mentors, the
 * HR system's list of everybody with managers, ended pairs and a policy of the usual rules,
 * criteria and limits, all of them on.
 *
 * <p>Stages, transitions, skills, domains, ways of working, languages and working hours in twelve
 * time zones are drawn evenly, for each {@link Kind} in its own way. A quarter of the mentees wish
 * for up to three mentors by name and a sixth of the mentors for mentees; one in fifty rules
 * somebody out. Nineteen of twenty mentees wish for one mentor, the others for two. Everybody has a
 * manager of the same department one or more rungs above; mentees lead nobody, so that no two of
 * them stand in one reporting line; one in a hundred is a mentor too. All people are invented.
 */
final class SeededFolder {
  private static final int MENTEE_PROFILES = 2_000;
  private static final int MENTOR_PROFILES = 600;
  private static final int MANAGEMENT = 1;
  private static final int MOST_SEATS = 8;
  private static final int[] RUNGS_OF_MENTEES = {0, 0, 0, 1, 1, 1, 1, 2, 2, 3};
  private static final int[] RUNGS_OF_MENTORS = {2, 2, 3, 3, 3, 3, 4, 4, 5, 6};

  /** What somebody says in the form. */
  private record Profile(int rung, int track, String answers) {}

  /** Somebody on the chart. */
  private record Member(String id, int rung, int track, String department) {}

  private final Random random;
  private final Kind kind;
  private final int menteeCount;
  private final int mentorCount;
  private final int seatPercent;
  private final List<Member> mentees = new ArrayList<>();
  private final List<Member> mentors = new ArrayList<>();

  /**
   * A programme.
   *
   * @param seatPercent seats for so many of a hundred mentees
   */
  SeededFolder(Kind kind, int mentees, int mentors, int seatPercent, long seed) {
    random = new Random(seed);
    this.kind = kind;
    menteeCount = mentees;
    mentorCount = mentors;
    this.seatPercent = seatPercent;
  }

  /** Writes all files into a folder that is there. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("program.yaml"), policy(), UTF_8);
    List<Profile> ofMentors = profiles(mentorCount, MENTOR_PROFILES, this::mentorProfile);
    for (int j = 0; j < mentorCount; j++) {
      mentors.add(member("E-%07d".formatted(j + 1), ofMentors.get(j)));
    }
    List<Profile> ofMentees = profiles(menteeCount, MENTEE_PROFILES, this::menteeProfile);
    List<Member> experts = mentors.stream().filter(mentor -> mentor.track() != MANAGEMENT).toList();
    for (int i = 0; i < menteeCount; i++) {
      boolean isMentorToo = i % 100 == 99 && i / 100 < experts.size();
      mentees.add(
          isMentorToo
              ? experts.get(i / 100)
              : member("E-%07d".formatted(mentorCount + i + 1), ofMentees.get(i)));
    }
    writeMentees(folder.resolve("mentees.csv"), ofMentees);
    writeMentors(folder.resolve("mentors.csv"), ofMentors);
    writePeople(folder.resolve("people.csv"));
    writePastPairs(folder.resolve("past-pairs.csv"));
  }

  private static String policy() {
    String ladder =
        Vocabulary.LADDER.stream()
            .map(rung -> rung.size() == 1 ? rung.get(0) : "[" + String.join(", ", rung) + "]")
            .collect(Collectors.joining(", "));
    return """
        program: A large round
        cycle: 2027-Q1
        date: 2027-01-11
        defaults: 1
        lists: {separator: ";"}
        ladder: [%s]
        transitions: product
        urgency: confirmed
        """
        .formatted(ladder);
  }

  private List<Profile> profiles(int people, int few, Supplier<Profile> draw) {
    if (kind == Kind.UNIQUE) {
      return Stream.generate(draw).limit(people).toList();
    }
    List<Profile> some = Stream.generate(draw).limit(few).toList();
    return Stream.generate(() -> one(random, some)).limit(people).toList();
  }

  private Member member(String id, Profile profile) {
    return new Member(id, profile.rung(), profile.track(), one(random, Vocabulary.DEPARTMENTS));
  }

  private Profile menteeProfile() {
    int rung = RUNGS_OF_MENTEES[random.nextInt(RUNGS_OF_MENTEES.length)];
    String answers =
        String.join(
            ",",
            one(random, Vocabulary.TRANSITIONS),
            some(random, 1 + random.nextInt(3), Vocabulary.SKILLS),
            ranked(random, 1 + random.nextInt(3), Vocabulary.DOMAINS),
            some(random, 1 + random.nextInt(3), Vocabulary.WAYS),
            one(random, Vocabulary.COMPANY_STAGES),
            whereAndWhen());
    return new Profile(rung, 0, answers);
  }

  private Profile mentorProfile() {
    int rung = RUNGS_OF_MENTORS[random.nextInt(RUNGS_OF_MENTORS.length)];
    int track = Vocabulary.LADDER.get(rung).size() == 1 ? rung / 6 : random.nextInt(2);
    String answers =
        String.join(
            ",",
            some(random, 2 + random.nextInt(3), Vocabulary.TRANSITIONS),
            some(random, 3 + random.nextInt(4), Vocabulary.SKILLS),
            ranked(random, 2 + random.nextInt(3), Vocabulary.DOMAINS),
            random.nextInt(20) == 0 ? one(random, Vocabulary.DOMAINS) : "",
            some(random, 1 + random.nextInt(4), Vocabulary.WAYS),
            some(random, 1 + random.nextInt(3), Vocabulary.COMPANY_STAGES),
            whereAndWhen());
    return new Profile(rung, track, answers);
  }

  private String whereAndWhen() {
    List<String> place = one(random, Vocabulary.PLACES);
    boolean speaksEnglish = random.nextInt(10) > 0;
    return place.get(1)
        + (speaksEnglish ? "; English" : "")
        + ","
        + place.get(0)
        + ","
        + (random.nextInt(10) == 0 ? "" : Vocabulary.hours(random));
  }

  private static String stage(Member member) {
    List<String> rung = Vocabulary.LADDER.get(member.rung());
    return rung.get(Math.min(member.track(), rung.size() - 1))
        + ","
        + (member.track() == MANAGEMENT ? "management" : "individual contributor");
  }

  private void writeMentees(Path file, List<Profile> profiles) throws IOException {
    try (PrintWriter out = writer(file)) {
      out.print(
          "id,stage,track,transition,development_areas,domains,ways_of_working,company_stage,"
              + "languages,time_zone,working_hours,mentors_wanted,preferred_mentors,"
              + "excluded_mentors,urgency,urgency_confirmed,cycles_waiting,active,consent\n");
      for (int i = 0; i < mentees.size(); i++) {
        int urgency = random.nextInt(100);
        String row =
            String.join(
                ",",
                mentees.get(i).id(),
                stage(mentees.get(i)),
                profiles.get(i).answers(),
                random.nextInt(20) == 0 ? "2" : "1",
                random.nextInt(4) == 0 ? ids(1 + random.nextInt(3), mentors) : "",
                random.nextInt(50) == 0 ? ids(1, mentors) : "",
                urgency == 0 ? "now,yes" : urgency < 4 ? "soon," : "normal,",
                random.nextInt(10) == 0 ? Integer.toString(1 + random.nextInt(3)) : "",
                random.nextInt(200) == 0 ? "no" : "yes",
                random.nextInt(200) == 0 ? "no" : "yes");
        out.print(row + "\n");
      }
    }
  }

  private void writeMentors(Path file, List<Profile> profiles) throws IOException {
    int[] seats = seats();
    try (PrintWriter out = writer(file)) {
      out.print(
          "id,stage,track,transitions,strengths,domains,excluded_topics,ways_of_working,"
              + "company_stages,languages,time_zone,working_hours,capacity,preferred_mentees,"
              + "active,consent\n");
      for (int j = 0; j < mentors.size(); j++) {
        String row =
            String.join(
                ",",
                mentors.get(j).id(),
                stage(mentors.get(j)),
                profiles.get(j).answers(),
                Integer.toString(seats[j]),
                random.nextInt(6) == 0 ? ids(1 + random.nextInt(2), mentees) : "",
                random.nextInt(200) == 0 ? "no" : "yes",
                random.nextInt(200) == 0 ? "no" : "yes");
        out.print(row + "\n");
      }
    }
  }

  /** Deals the seats: one to everybody as far as they go, then to anybody. */
  private int[] seats() {
    int[] seats = new int[mentorCount];
    long all = (long) menteeCount * seatPercent / 100;
    for (long seat = 0; seat < Math.min(all, (long) MOST_SEATS * mentorCount); seat++) {
      int mentor = seat < mentorCount ? (int) seat : random.nextInt(mentorCount);
      while (seats[mentor] == MOST_SEATS) {
        mentor = (mentor + 1) % mentorCount;
      }
      seats[mentor]++;
    }
    return seats;
  }

  private String ids(int count, List<Member> from) {
    return Stream.generate(() -> one(random, from).id())
        .limit(count)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void writePeople(Path file) throws IOException {
    Chart chart = new Chart();
    try (PrintWriter out = writer(file)) {
      out.print("id,name,email,manager_id,department,location\n");
      for (Member member : Stream.concat(mentors.stream(), mentees.stream()).distinct().toList()) {
        String row =
            String.join(
                ",",
                member.id(),
                Vocabulary.name(random),
                member.id().toLowerCase(java.util.Locale.ROOT) + "@example.org",
                chart.managerOf(member),
                member.department(),
                "site " + random.nextInt(30));
        out.print(row + "\n");
      }
    }
  }

  private void writePastPairs(Path file) throws IOException {
    try (PrintWriter out = writer(file)) {
      out.print("mentee_id,mentor_id,cycles_ago\n");
      for (Member mentee : mentees) {
        if (random.nextInt(50) == 0) {
          out.print(mentee.id() + "," + one(random, mentors).id() + "," + (1 + random.nextInt(6)));
          out.print("\n");
        }
      }
    }
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, UTF_8));
  }

  /** Who leads whom: mentors of the management track, by department and rung. */
  private final class Chart {
    private final List<List<List<Member>>> leaders = new ArrayList<>();
    private final Member top;

    Chart() {
      for (String department : Vocabulary.DEPARTMENTS) {
        List<List<Member>> rungs = new ArrayList<>();
        for (int rung = 0; rung < Vocabulary.LADDER.size(); rung++) {
          int at = rung;
          rungs.add(
              mentors.stream()
                  .filter(m -> m.track() == MANAGEMENT && m.rung() == at)
                  .filter(m -> m.department().equals(department))
                  .toList());
        }
        leaders.add(rungs);
      }
      top =
          mentors.stream()
              .filter(m -> m.track() == MANAGEMENT)
              .reduce((a, b) -> b.rung() > a.rung() ? b : a)
              .orElse(mentors.get(0));
    }

    /** The manager's id; empty for whoever stands at the top. */
    String managerOf(Member member) {
      List<List<Member>> rungs = leaders.get(Vocabulary.DEPARTMENTS.indexOf(member.department()));
      for (int rung = member.rung() + 1; rung < rungs.size(); rung++) {
        if (!rungs.get(rung).isEmpty()) {
          return one(random, rungs.get(rung)).id();
        }
      }
      return member.equals(top) || member.rung() >= top.rung() ? "" : top.id();
    }
  }
}
