package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every setting of a programme with the place where it was made. */
final class SettingsInForce {
  private static final String DEFAULT = "default";

  private final Origins origins;
  private final List<Setting> settings = new ArrayList<>();

  SettingsInForce(Origins origins) {
    this.origins = origins;
  }

  /** Adds a setting; a group of keys gives a setting for each of them. */
  SettingsInForce add(String key, Object value) {
    add(List.of(key), value);
    return this;
  }

  /** Adds a setting behind several keys. */
  void add(List<String> path, Object value) {
    if (value instanceof Map<?, ?> group && !group.isEmpty()) {
      group.forEach((key, inner) -> add(longer(path, String.valueOf(key)), inner));
    } else {
      settings.add(
          new Setting(
              String.join(".", path),
              YamlText.flow(value),
              origins.of(path, value).orElse(DEFAULT)));
    }
  }

  private static List<String> longer(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  List<Setting> list() {
    return List.copyOf(settings);
  }
}
