package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Managers who are given as exports show them: {@code Ana Duarte}, {@code Duarte, Ana}, {@code Ana
 * Duarte (E-104)}. A name means somebody if nobody else in any file has it; otherwise it stands for
 * a manager of whom nothing is known, and what stands in the chart does not show it.
 */
final class ManagerNames {
  private static final Pattern WITH_ID =
      Pattern.compile("(?<name>[^(\\[<]*[^(\\[<\\s])\\s*[(\\[<](?<id>[^()\\[\\]<>]+)[)\\]>]");
  private static final Pattern ID = Pattern.compile("\\S*[0-9]\\S*|\\S+@\\S+");
  private static final Pattern NAME = Pattern.compile(".*[\\s,].*");
  private static final String IN_NO_FILE = "manager-by-name-";
  private static final String OF_SEVERAL = "manager-of-several-";
  private static final String SEVERAL = "";

  private final Map<String, String> personOf = new HashMap<>();
  private final Set<String> withId = new HashSet<>();
  private final Map<String, String> unknown = new HashMap<>();

  /**
   * A manager as given.
   *
   * @param name without what stands in parentheses behind it
   * @param id what stands there; empty if nothing does
   */
  record Shown(String name, String id) {
    boolean hasId() {
      return ID.matcher(id).matches();
    }
  }

  /** Name and id of a manager. */
  static Shown shown(String text) {
    Matcher withId = WITH_ID.matcher(text);
    return withId.matches()
        ? new Shown(withId.group("name"), withId.group("id").strip())
        : new Shown(text, "");
  }

  /** Somebody has a name, and an id in some file. */
  void add(String name, String id, String personId) {
    String key = PersonName.compared(name);
    if (!key.isEmpty()) {
      personOf.merge(key, personId, (a, b) -> a.equals(b) ? a : SEVERAL);
    }
    if (!id.isEmpty() && id.indexOf('@') < 0) {
      withId.add(personId);
    }
  }

  /** The only person with a name; empty if nobody or several have it. */
  Optional<String> person(String name) {
    return Optional.ofNullable(personOf.get(PersonName.compared(name)))
        .filter(person -> !person.equals(SEVERAL));
  }

  /**
   * The manager whom a text means that is no known id or address: somebody in a file, else an id in
   * no file, else a placeholder for a name.
   */
  String manager(String text) {
    Shown shown = shown(text);
    String key = PersonName.compared(text);
    Optional<String> person = Optional.ofNullable(personOf.get(key));
    if (person.isPresent()
        && !person.get().equals(SEVERAL)
        && !(shown.hasId() && withId.contains(person.get()))) {
      return person.get();
    }
    if (shown.hasId()) {
      return EmailAddress.asId(shown.id());
    }
    if (person.isEmpty() && !NAME.matcher(text).matches()) {
      return text;
    }
    String kind = person.isPresent() ? OF_SEVERAL : IN_NO_FILE;
    return unknown.computeIfAbsent(key, name -> kind + (unknown.size() + 1));
  }

  /** Whether a manager stands for a name that is in no file. */
  static boolean isInNoFile(String manager) {
    return manager.startsWith(IN_NO_FILE);
  }

  /** Whether a manager stands for a name that several people have. */
  static boolean isOfSeveral(String manager) {
    return manager.startsWith(OF_SEVERAL);
  }

  /** Whether nothing is known of a manager but a name. */
  static boolean isOnlyAName(String manager) {
    return isInNoFile(manager) || isOfSeveral(manager);
  }
}
