package org.mentormatching.batch.intake;

import java.util.List;
import org.mentormatching.batch.program.ColumnName;

/** Names of people as they are compared. */
public final class PersonName {
  private PersonName() {}

  /**
   * First and last name in this order, without case, accents and punctuation: {@code Duarte, Ana}
   * is {@code Ana Duarte}.
   */
  public static String compared(String name) {
    List<String> parts = ListText.parts(ManagerNames.shown(name).name(), ',');
    return ColumnName.normalised(
        parts.size() == 2 ? parts.get(1) + " " + parts.get(0) : String.join(" ", parts));
  }

  /** The words of a name as they are compared. */
  public static List<String> words(String name) {
    String compared = compared(name);
    return compared.isEmpty() ? List.of() : List.of(compared.split("_"));
  }
}
