package org.mentormatching.batch;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Problem;
import org.mentormatching.model.WorkingHours;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.UrgencyTrust;

/** Who may read the reasons of a statement, found by asking it about many sample people. */
final class ReadersOfReasons {
  private static final long SEED = 20_270_119;
  private static final int ROUNDS = 20;
  private static final int SIZE = 8;

  private final Random random = new Random(SEED);
  private final Reads reads;
  private final List<String> words = new ArrayList<>();
  private final Set<Audience> readers = new TreeSet<>();

  private ReadersOfReasons(Statement statement) {
    reads = statement.reads();
    words.addAll(Preset.WORKPLACE.transitions().all());
    Preset.WORKPLACE.ladder().rungs().forEach(words::addAll);
    for (Option option : statement.definition().options()) {
      if (option.kind() == Option.Kind.TEXTS) {
        words.clear();
        ((List<?>) option.example()).forEach(word -> words.add((String) word));
      }
    }
  }

  /** Every audience that a reason has which the statement gives. */
  static Set<Audience> of(Statement statement) {
    ReadersOfReasons asked = new ReadersOfReasons(statement);
    for (int round = 0; round < ROUNDS; round++) {
      asked.ask(statement.made(), asked.problem());
    }
    return asked.readers;
  }

  private void ask(Object made, Problem problem) {
    if (made instanceof Limit limit) {
      Policy policy =
          Policy.builder().preset(Preset.WORKPLACE).urgency(UrgencyTrust.AS_STATED).build();
      if (limit instanceof LowerLimit && limit.looksAtOneMentor()) {
        for (Mentor mentor : problem.mentors()) {
          readers.add(
              limit.reason(PairGroup.ofMentor(policy, limit, mentor, List.of())).audience());
        }
        return;
      }
      if (limit instanceof CoverageLimit ofGroups) {
        readers.add(
            limit
                .reason(
                    PairGroup.ofMentees(
                        policy, ofGroups, problem.mentees(), mentee -> random.nextBoolean()))
                .audience());
        return;
      }
      if (limit instanceof LowerLimit) {
        problem.mentees().stream()
            .map(mentee -> List.of(mentee, mentee))
            .map(two -> PairGroup.of(policy, limit, two, problem.mentors().subList(0, 2)))
            .forEach(panel -> readers.add(limit.reason(panel).audience()));
        return;
      }
      LimitedPairs pairs = new LimitedPairs(policy, limit);
      for (Mentee mentee : problem.mentees()) {
        for (Mentor mentor : problem.mentors()) {
          pairs.reasonWith(mentee, mentor).map(Reason::audience).ifPresent(readers::add);
          pairs.add(mentee, mentor);
        }
      }
      return;
    }
    Policy.Builder policy = Policy.builder().preset(Preset.WORKPLACE);
    if (made instanceof Rule rule) {
      policy.require(rule);
    } else {
      policy.prefer((Criterion) made, 1);
    }
    Appraiser appraiser = Appraiser.of(policy.build(), problem);
    for (Mentee mentee : problem.mentees()) {
      for (Mentor mentor : problem.mentors()) {
        Appraisal appraisal = appraiser.appraise(mentee, mentor);
        appraisal.rules().stream()
            .flatMap(ruling -> ruling.reason().stream())
            .map(Reason::audience)
            .forEach(readers::add);
        appraisal.points().forEach(points -> readers.add(points.reason().audience()));
      }
    }
  }

  private Problem problem() {
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < SIZE; i++) {
      problem.mentee(mentee("E-" + i)).mentor(mentor("M-" + i));
      problem.reportsTo("P-" + i, "P-" + (i + 1 + random.nextInt(3)));
      problem.affinity(any("E-"), any("M-"), random.nextInt(101));
      problem.exclude(any("E-"), any("M-"), "asked for");
      problem.past(any("E-"), any("M-"), 1 + random.nextInt(3));
    }
    return problem.build();
  }

  private Mentee mentee(String id) {
    Mentee.Builder mentee = Mentee.builder(id).personId(any("P-"));
    for (Column<?> column : reads.ofMentee()) {
      if (isAnswered(column)) {
        set(mentee, column);
      }
    }
    return mentee.link(Columns.PREFERRED_MENTORS, Links.ranked(List.of(any("M-")))).build();
  }

  private Mentor mentor(String id) {
    Mentor.Builder mentor = Mentor.builder(id).personId(any("P-"));
    for (Column<?> column : reads.ofMentor()) {
      if (isAnswered(column)) {
        set(mentor, column);
      }
    }
    return mentor
        .link(Columns.PREFERRED_MENTEES, Links.ranked(List.of(any("E-"))))
        .link(Columns.EXCLUDED_MENTEES, Links.numbered(Map.of(any("E-"), 1L)))
        .build();
  }

  /** The chart answers itself; of the others some are missing. */
  private boolean isAnswered(Column<?> column) {
    return !Set.<Column<?>>of(Columns.MANAGER_ID, Columns.REPORTING_LINE_COMPLETE).contains(column)
        && random.nextInt(4) > 0;
  }

  private <T> void set(Mentee.Builder mentee, Column<T> column) {
    mentee.set(column, answer(column));
  }

  private <T> void set(Mentor.Builder mentor, Column<T> column) {
    mentor.set(column, answer(column));
  }

  @SuppressWarnings("unchecked")
  private <T> T answer(Column<T> column) {
    Object answer =
        switch (column.kind()) {
          case TEXT -> column.equals(Columns.URGENCY) ? "now" : word();
          case LIST -> List.of(word(), word());
          case NUMBER -> (long) random.nextInt(6);
          case DURATION -> Duration.ofMinutes(random.nextInt(300));
          case FLAG -> random.nextBoolean();
          case HOURS -> hours();
        };
    return (T) answer;
  }

  private static WorkingHours hours(int from) {
    return WorkingHours.of(
        List.of(
            new WorkingHours.Range(
                DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(from + 4, 0))),
        ZoneId.of("Europe/Berlin"),
        LocalDate.of(2027, 1, 11));
  }

  private WorkingHours hours() {
    return hours(4 * random.nextInt(5));
  }

  /** A stage or a transition, those of leave included; or a word that the statement names. */
  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  private String any(String side) {
    return side + random.nextInt(SIZE);
  }
}
