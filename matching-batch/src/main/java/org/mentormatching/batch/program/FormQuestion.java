package org.mentormatching.batch.program;

import java.util.List;

/**
 * A question of a sign-up form. An export whose headers are these questions is read as it is.
 *
 * @param column the column that the answer fills
 * @param text the question
 * @param help a line below it; may be empty
 * @param kind what is answered
 * @param choices the answers to choose from; empty if any text is possible
 */
public record FormQuestion(
    String column, String text, String help, Kind kind, List<String> choices) {
  /** What is answered. */
  public enum Kind {
    /** A short text. */
    TEXT("short text"),
    /** One of the choices. */
    ONE("one choice"),
    /** Any number of the choices, and others. */
    MANY("several choices, with \"other\"");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind as a form tool's author would say it. */
    public String words() {
      return words;
    }
  }

  /** Copies the choices. */
  public FormQuestion {
    choices = List.copyOf(choices);
  }
}
