package org.mentormatching.benchmarks.limits;

import java.util.Locale;
import org.mentormatching.benchmarks.limits.Programme.Strictness;

/**
 * What names a programme: the same key draws the same one.
 *
 * @param theme what it is about
 * @param strictness of its limits
 * @param mentees how many
 * @param mentors how many
 * @param seed of what is drawn
 */
record ProgrammeKey(Theme theme, Strictness strictness, int mentees, int mentors, long seed) {
  /** As one word that {@link #parse} reads. */
  String word() {
    return theme + ":" + strictness + ":" + mentees + ":" + mentors + ":" + seed;
  }

  /** The key that a word says. */
  static ProgrammeKey parse(String word) {
    String[] parts = word.split(":", -1);
    return new ProgrammeKey(
        Theme.valueOf(parts[0]),
        Strictness.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        Long.parseLong(parts[4]));
  }

  /** As the cell of a table. */
  String heading() {
    return String.format(
        Locale.ROOT,
        "%s, %s, %,d × %,d, seed %d",
        theme.word(),
        strictness.name().toLowerCase(Locale.ROOT),
        mentees,
        mentors,
        seed);
  }
}
