package org.mentormatching.batch.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.report.Proposal;

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

  /** What it was and what it is. */
  String inWords() {
    return key + ": " + (before.isEmpty() ? "–" : before) + " → " + (now.isEmpty() ? "–" : now);
  }
}
