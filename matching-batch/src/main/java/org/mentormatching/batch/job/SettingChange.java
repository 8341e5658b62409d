package org.mentormatching.batch.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.explain.Comparison.Direction;
import org.mentormatching.explain.Comparison.Turn;

/**
 * A setting that is another one in a later proposal.
 *
 * @param key the keys that lead to it, joined by dots
 * @param before what it was; empty if it was not there
 * @param now what it is; empty if it is not there
 */
record SettingChange(String key, String before, String now) {
  /** Settings that only name a round. */
  private static final Set<String> NAMES = Set.of("program", "cycle");

  private static final String LIMITS = "limits.";
  private static final String HARD = "hard";

  /** What a limit is set to that is off or has no options. */
  private static final Set<String> NOTHING = Set.of("", "off", "{}");

  /** What the policies of two proposals set otherwise, by key. */
  static List<SettingChange> between(Path before, Path now) {
    SortedMap<String, String> old = settings(before);
    SortedMap<String, String> own = settings(now);
    SortedSet<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(own.keySet());
    keys.removeAll(NAMES);
    List<SettingChange> changes = new ArrayList<>();
    for (String key : keys) {
      String was = Objects.requireNonNullElse(old.get(key), "");
      String is = Objects.requireNonNullElse(own.get(key), "");
      if (!was.equals(is)) {
        changes.add(new SettingChange(key, was, is));
      }
    }
    return changes;
  }

  private static SortedMap<String, String> settings(Path proposal) {
    SortedMap<String, String> settings = new TreeMap<>();
    ProgramReader.read(proposal.resolve(Proposal.INPUTS))
        .program()
        .settingsInForce()
        .forEach(setting -> settings.put(setting.key(), setting.value()));
    return settings;
  }

  /** Changes line by line; of a limit that was switched on or off there is one line. */
  static List<String> inWords(List<SettingChange> changes, List<Turn> turns) {
    SortedMap<String, Turn> switched = new TreeMap<>();
    turns.stream()
        .filter(turn -> turn.direction() != Direction.OTHER)
        .forEach(turn -> switched.put(LIMITS + turn.id(), turn));
    List<String> lines = new ArrayList<>();
    SortedSet<String> told = new TreeSet<>();
    for (SettingChange change : changes) {
      String limit = change.limit();
      Turn turn = switched.get(limit);
      if (turn == null) {
        lines.add(change.inWords());
      } else if (told.add(limit)) {
        lines.add(
            TurnWords.of(turn)
                + changes.stream()
                    .filter(one -> one.limit().equals(limit))
                    .flatMap(one -> one.option().stream())
                    .collect(Collectors.joining(", ", ": ", ""))
                    .replaceFirst("^: $", ""));
      }
    }
    return lines;
  }

  /** The keys that lead to the limit that it is of; empty if it is of none. */
  private String limit() {
    int end = key.indexOf('.', LIMITS.length());
    return !key.startsWith(LIMITS) ? "" : end < 0 ? key : key.substring(0, end);
  }

  /** How a limit is set now, by an option that has come with it. */
  private Optional<String> option() {
    if (NOTHING.contains(now)) {
      return Optional.empty();
    }
    String option = key.substring(limit().length()).replaceFirst("^\\.", "");
    return Optional.of(
        option.equals(HARD) && now.equals("true") ? HARD : (option + " " + now).strip());
  }

  /** What it was and what it is. */
  private String inWords() {
    return key + ": " + (before.isEmpty() ? "–" : before) + " → " + (now.isEmpty() ? "–" : now);
  }
}
