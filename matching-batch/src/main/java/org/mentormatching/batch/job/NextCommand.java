package org.mentormatching.batch.job;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** A command as it can be typed into the terminal in which this one was. */
final class NextCommand {
  /** The system property by which the launcher says how it was called. */
  private static final String LAUNCHER = "matching.command";

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./\\\\:+@%,=-]+");
  private static final Pattern READ_IN_QUOTES = Pattern.compile("[\"$`!]");

  private NextCommand() {}

  /** A command on a programme's folder: {@code matching run "spring 2027"}. */
  static String of(String command, Path folder) {
    String launcher = System.getProperty(LAUNCHER, "matching");
    return quoted(launcher) + " " + command + " " + quoted(folder.toString());
  }

  private static String quoted(String word) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    return READ_IN_QUOTES.matcher(word).find()
        ? "'" + word.replace("'", "'\\''") + "'"
        : '"' + word + '"';
  }
}
