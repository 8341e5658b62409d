package org.mentormatching.batch.table;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that names of people consist of, whatever their case. */
public final class NameParts {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 2;

  private final Set<String> parts = new TreeSet<>();

  /** No names yet. */
  public NameParts() {}

  /** Adds the name of somebody. */
  public void add(String name) {
    parts(name).forEach(parts::add);
  }

  /** Whether a part of a name stands in a text. */
  public boolean isIn(String text) {
    return parts(text).anyMatch(parts::contains);
  }

  private static Stream<String> parts(String text) {
    return NO_LETTERS
        .splitAsStream(text)
        .filter(part -> part.length() >= SHORTEST)
        .map(part -> part.toLowerCase(Locale.ROOT));
  }
}
