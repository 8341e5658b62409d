package org.mentormatching.verify;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many mentors are left to a mentee, rule after rule and the least fit last. Not for use by
 * several threads.
 *
 * <p>Mentors whom no rule or criterion tells apart are counted together. Those whom a link column
 * connects with the mentee are counted as if none did, and then put right one by one.
 */
final class Funnel {
  private final Statements statements;
  private final MentorProfiles profiles;
  private final PairReader reader;
  private final List<Asker> askers;
  private final int rules;
  private final int[] remaining;

  private Funnel(Statements statements, MentorProfiles profiles) {
    this.statements = statements;
    this.profiles = profiles;
    reader = new PairReader(statements);
    askers = statements.rules().stream().map(Statement::asker).toList();
    rules = statements.rules().size();
    remaining = new int[profiles.size()];
  }

  /**
   * The numbers for each of some mentees: mentors left after each rule, and at the end those who
   * are eligible.
   */
  static int[][] of(Claim claim, Statements statements, int[] mentees, Team team) {
    List<Statement> asked = statements.minimumFit() > 0 ? statements.all() : statements.rules();
    int mentors = claim.problem().mentors().size();
    MentorProfiles profiles = new MentorProfiles(asked, IntStream.range(0, mentors).toArray());
    int[][] left = new int[mentees.length][];
    team.share(
        mentees.length,
        () -> {
          Funnel funnel = new Funnel(statements, profiles);
          return i -> left[i] = funnel.left(mentees[i]);
        });
    return left;
  }

  private int[] left(int mentee) {
    int[] left = new int[rules + 1];
    int size = profiles.size();
    for (int profile = 0; profile < size; profile++) {
      remaining[profile] = profile;
    }
    for (int rule = 0; rule < rules; rule++) {
      size = strike(rule, mentee, size);
      for (int i = 0; i < size; i++) {
        left[rule] += profiles.mentors(remaining[i]).length;
      }
    }
    for (int i = 0; i < size; i++) {
      int[] mentors = profiles.mentors(remaining[i]);
      if (isFit(Asker::saysAsStrangers, mentee, mentors[0])) {
        left[rules] += mentors.length;
      }
    }
    for (int mentor : statements.connectedWith(mentee)) {
      count(Asker::saysAsStrangers, mentee, mentor, -1, left);
      count(Asker::says, mentee, mentor, 1, left);
    }
    return left;
  }

  /** Keeps those of the remaining profiles whom a rule lets pass, and returns their number. */
  private int strike(int rule, int mentee, int size) {
    Asker asker = askers.get(rule);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int profile = remaining[i];
      int mentors = profiles.answerClass(rule, profile);
      if (asker.saysOfStrangers(mentee, mentors) == Statement.ALLOWED) {
        remaining[kept++] = profile;
      }
    }
    return kept;
  }

  private boolean isFit(PairReader.Asking asking, int mentee, int mentor) {
    return statements.minimumFit() == 0
        || reader.fit(asking, mentee, mentor) >= statements.minimumFit();
  }

  private void count(PairReader.Asking asking, int mentee, int mentor, int one, int[] left) {
    int passed = reader.rulesPassed(asking, mentee, mentor);
    for (int rule = 0; rule < passed; rule++) {
      left[rule] += one;
    }
    if (passed == rules && isFit(asking, mentee, mentor)) {
      left[rules] += one;
    }
  }
}
