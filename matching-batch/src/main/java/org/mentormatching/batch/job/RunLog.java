package org.mentormatching.batch.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** When a run took place, on what machine and how long each step took. */
public final class RunLog {
  /** What a run log is called. */
  static final String NAME = "run.log";

  private static final String FILE = "file: ";

  private final InstantSource clock;
  private final String version;
  private final StepListener listener;
  private final Instant start;
  private final List<String> steps = new ArrayList<>();
  private String step = "";
  private Instant stepStart;

  /**
   * A log that starts now.
   *
   * @param clock tells the time
   * @param version of this program
   * @param listener is told when a step begins and how much of it is done
   */
  public RunLog(InstantSource clock, String version, StepListener listener) {
    this.clock = clock;
    this.version = version;
    this.listener = listener;
    start = clock.instant();
    stepStart = start;
  }

  /** The digests that a log keeps, by the names of the files; none of what is no log. */
  static SortedMap<String, String> digests(List<String> lines) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ', FILE.length());
      if (line.startsWith(FILE) && space > 0) {
        digests.put(line.substring(space + 1), line.substring(FILE.length(), space));
      }
    }
    return digests;
  }

  /** Tells the time. */
  InstantSource clock() {
    return clock;
  }

  /** The version of this program. */
  String version() {
    return version;
  }

  /** A step begins; the one before has ended. */
  void begin(RunStep next) {
    listener.begins(next);
    Instant now = clock.instant();
    if (!step.isEmpty()) {
      long millis = Duration.between(stepStart, now).toMillis();
      steps.add(step.toLowerCase(Locale.ROOT) + ": " + millis + " ms");
    }
    step = next.name().replace('_', ' ');
    stepStart = now;
  }

  /** So many thousandths of a step are done. */
  void reached(RunStep of, int permille) {
    listener.reached(of, permille);
  }

  /** Seconds since the start, with one decimal. */
  String seconds() {
    long tenths = Duration.between(start, clock.instant()).toMillis() / 100;
    return tenths / 10 + "." + tenths % 10;
  }

  /**
   * The text of the file.
   *
   * @param digests of the files in the programme's folder, by name
   */
  String text(SortedMap<String, String> digests) {
    List<String> lines = new ArrayList<>();
    lines.add("date: " + start);
    lines.add("version: " + version);
    lines.add("java: " + System.getProperty("java.runtime.version"));
    lines.add("machine: " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    lines.add("time zone rules: " + ZoneRulesProvider.getVersions("UTC").lastKey());
    lines.add("processors: " + Runtime.getRuntime().availableProcessors());
    lines.addAll(steps);
    digests.forEach((name, digest) -> lines.add(FILE + digest + " " + name));
    return String.join("\n", lines) + "\n";
  }
}
