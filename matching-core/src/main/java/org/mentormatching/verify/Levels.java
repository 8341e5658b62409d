package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.result.Level;
import org.mentormatching.result.Level.Kind;
import org.mentormatching.result.Match;

/**
 * The levels of the objective, the most important first, and what a mentor of each number is worth
 * at those that add up over pairs and mentors, at most at that of panels: all but the floor.
 */
final class Levels {
  private static final long MOST_CYCLES = 1_000;

  private final UrgencyTrust trust;
  private final OptionalLong worthOfWish;
  private final boolean hasFloor;
  private final Claim claim;
  private final PanelCount panels;
  private final List<Level> levels;

  Levels(Claim claim) {
    this.claim = claim;
    hasFloor = claim.policy().raisesFloor();
    trust = claim.policy().urgencyTrust();
    worthOfWish =
        claim.policy().coverage() instanceof Coverage.Weighted weighted
            ? OptionalLong.of(100L * weighted.worth())
            : OptionalLong.empty();
    panels = new PanelCount(claim);
    levels = levels(claim.problem().mentees());
  }

  private List<Level> levels(List<Mentee> mentees) {
    List<Level> all = new ArrayList<>();
    if (mentees.stream().anyMatch(this::isNow)) {
      all.add(new Level(Kind.URGENT_NOW, 0));
    }
    if (mentees.stream().anyMatch(this::isSoon)) {
      all.add(new Level(Kind.URGENT_SOON, 0));
    }
    boolean keeps =
        mentees.stream().anyMatch(m -> m.attributes().get(Columns.EARLIER_MENTORS).isPresent());
    if (worthOfWish.isPresent()) {
      addIf(keeps, all);
      all.add(new Level(Kind.WORTH, 0));
      return List.copyOf(all);
    }
    all.add(new Level(Kind.MENTORS, 1));
    if (mentees.stream().anyMatch(mentee -> cyclesWaiting(mentee) > 0)) {
      all.add(new Level(Kind.WAITING, 0));
    }
    int most = mentees.stream().mapToInt(Mentee::mentorsWanted).max().orElse(1);
    for (int number = 2; number <= most; number++) {
      all.add(new Level(Kind.MENTORS, number));
    }
    addLower(all);
    addIf(keeps, all);
    all.add(new Level(Kind.FIT, 0));
    return List.copyOf(all);
  }

  private void addLower(List<Level> all) {
    if (!claim.policy().lowerCoverageLimits().isEmpty()) {
      all.add(new Level(Kind.GROUPS, 0));
    }
    if (!claim.policy().lowerPanelLimits().isEmpty()) {
      all.add(new Level(Kind.PANELS, 0));
    }
    if (!claim.policy().lowerMentorLimits().isEmpty()) {
      all.add(new Level(Kind.MENTORS_IN_USE, 0));
    }
  }

  /**
   * The level at which it counts what groups of mentees miss; nothing adds up there; -1 if none.
   */
  int ofGroups() {
    return levels.indexOf(new Level(Kind.GROUPS, 0));
  }

  /** The level, among those that add up, at which panels count; -1 if none. */
  int ofPanels() {
    return levels.indexOf(new Level(Kind.PANELS, 0));
  }

  /** What the mentors of a mentee in a result gain of what lower limits ask of a panel. */
  long gainOfPanel(Mentee mentee, List<Match> matches) {
    return panels.gain(mentee, matches);
  }

  /** The level, among those that add up, at which a mentor's first mentee counts; -1 if none. */
  int inUse() {
    return levels.indexOf(new Level(Kind.MENTORS_IN_USE, 0));
  }

  /** What a first new mentee of a mentor makes up for of what lower limits miss. */
  long worthOfFirst(Mentor mentor) {
    if (claim.settled().hasMentee(mentor)) {
      return 0;
    }
    return claim.policy().lowerMentorLimits().stream()
        .mapToLong(limit -> Recounts.missing(limit, claim.policy(), mentor, List.of()))
        .reduce(0, Math::addExact);
  }

  private static void addIf(boolean keeps, List<Level> all) {
    if (keeps) {
      all.add(new Level(Kind.KEPT, 0));
    }
  }

  /** Adds to a worth at each level what a pair brings by itself. */
  void addPair(long[] worth, int fit, boolean isEarlier) {
    worth[worth.length - 1] += fit;
    if (isEarlier) {
      worth[worth.length - 2]++;
    }
  }

  /** Whether the pair stood in the earlier proposal. */
  static boolean isEarlier(Mentee mentee, String mentorId) {
    return mentee.attributes().link(Columns.EARLIER_MENTORS, mentorId).named();
  }

  private boolean isNow(Mentee mentee) {
    return states(mentee, "now") && isTrusted(mentee);
  }

  private boolean isSoon(Mentee mentee) {
    return states(mentee, "soon") || (states(mentee, "now") && !isTrusted(mentee));
  }

  private boolean isTrusted(Mentee mentee) {
    return switch (trust) {
      case AS_STATED -> true;
      case CONFIRMED -> mentee.attributes().get(Columns.URGENCY_CONFIRMED).orElse(false);
    };
  }

  private static boolean states(Mentee mentee, String urgency) {
    return mentee.attributes().get(Columns.URGENCY).filter(urgency::equals).isPresent();
  }

  private static long cyclesWaiting(Mentee mentee) {
    long cycles = mentee.attributes().get(Columns.CYCLES_WAITING).orElse(0L);
    return Math.min(Math.max(cycles, 0), MOST_CYCLES);
  }

  /** All levels, the floor included. */
  List<Level> all() {
    if (!hasFloor) {
      return levels;
    }
    List<Level> all = new ArrayList<>(levels);
    all.add(all.size() - 1, new Level(Kind.FLOOR, 0));
    return List.copyOf(all);
  }

  /** The levels that add up over pairs. */
  List<Level> added() {
    return levels;
  }

  /** Whether the floor is one of the levels. */
  boolean hasFloor() {
    return hasFloor;
  }

  /** What a mentor is worth at each level to a mentee who has {@code number - 1} already. */
  long[] worth(Mentee mentee, int number) {
    long[] worth = new long[levels.size()];
    for (int level = 0; level < worth.length; level++) {
      worth[level] = worth(levels.get(level), mentee, number);
    }
    return worth;
  }

  /** Whether a mentor is worth anything to a mentee who has {@code number - 1}, fit left aside. */
  boolean counts(Mentee mentee, int number) {
    return levels.stream().anyMatch(level -> worth(level, mentee, number) != 0);
  }

  private long worth(Level level, Mentee mentee, int number) {
    boolean first = number == 1;
    return switch (level.kind()) {
      case URGENT_NOW -> first && isNow(mentee) ? 1 : 0;
      case URGENT_SOON -> first && isSoon(mentee) ? 1 : 0;
      case MENTORS -> number == level.mentorNumber() ? 1 : 0;
      case WAITING -> first ? cyclesWaiting(mentee) : 0;
      case PANELS -> panels.worth(mentee, number);
      case GROUPS, MENTORS_IN_USE, KEPT, FLOOR, FIT -> 0;
      case WORTH -> worthOfWish.orElseThrow();
    };
  }
}
