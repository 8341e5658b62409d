package org.mentormatching.batch.intake;

import java.util.List;
import org.mentormatching.batch.program.ColumnName;

/** Names of people as they are compared. */
final class PersonName {
  private PersonName() {}

  /**
   * First and last name in this order, without case, accents and punctuation: {@code Duarte, Ana}
   * is {@code Ana Duarte}.
   */
  static String compared(String name) {
    List<String> parts = ListText.parts(ManagerNames.shown(name).name(), ',');
    return ColumnName.normalised(
        parts.size() == 2 ? parts.get(1) + " " + parts.get(0) : String.join(" ", parts));
  }
}
