package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every setting of a programme with the place where it was made. */
final class SettingsInForce {
  private final Origins origins;
  private final Map<String, String> usual;
  private final List<Setting> settings = new ArrayList<>();

  /**
   * Begins with no setting.
   *
   * @param usual the values that count where nobody sets any, by key
   */
  SettingsInForce(Origins origins, Map<String, String> usual) {
    this.origins = origins;
    this.usual = usual;
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
      String key = String.join(".", path);
      settings.add(
          new Setting(
              key,
              YamlText.flow(value),
              origins.of(path, value).orElse(Setting.DEFAULT),
              usual.getOrDefault(key, "")));
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
