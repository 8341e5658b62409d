package org.mentormatching.policy;

import java.util.List;

/**
 * Why a rule refuses a pair or a criterion gives it points: a key with arguments, so that it can be
 * translated, and an English sentence.
 *
 * @param key names the sentence, such as {@code stage-gap.refused}
 * @param audience who may read it
 * @param arguments the values in the sentence, in order
 * @param sentence plain English, without a full stop
 */
public record Reason(String key, Audience audience, List<Argument> arguments, String sentence) {
  /**
   * A value in a sentence.
   *
   * @param name what it stands for
   * @param kind what it is
   * @param value as it stands in the sentence
   */
  public record Argument(String name, Kind kind, String value) {}

  /** What an argument is. */
  public enum Kind {
    /** A word from the data or the policy. */
    TEXT,
    /** A whole number. */
    NUMBER
  }

  /** Copies the list. */
  public Reason {
    arguments = List.copyOf(arguments);
  }

  /** A word in a sentence. */
  public static Argument text(String name, String value) {
    return new Argument(name, Kind.TEXT, value);
  }

  /** Several words in a sentence, joined by commas. */
  public static Argument texts(String name, List<String> values) {
    return new Argument(name, Kind.TEXT, String.join(", ", values));
  }

  /** A number in a sentence. */
  public static Argument number(String name, long value) {
    return new Argument(name, Kind.NUMBER, Long.toString(value));
  }

  /**
   * A reason whose sentence is made from a template in which {@code {name}} stands for an argument.
   */
  public static Reason of(String key, Audience audience, String template, Argument... arguments) {
    StringBuilder sentence = new StringBuilder();
    int done = 0;
    int open = template.indexOf('{');
    int close = template.indexOf('}', open);
    while (open >= 0 && close >= 0) {
      sentence.append(template, done, open).append(value(template, open, close, arguments));
      done = close + 1;
      open = template.indexOf('{', done);
      close = template.indexOf('}', open);
    }
    sentence.append(template, done, template.length());
    return new Reason(key, audience, List.of(arguments), sentence.toString());
  }

  private static String value(String template, int open, int close, Argument... arguments) {
    String name = template.substring(open + 1, close);
    for (Argument argument : arguments) {
      if (argument.name().equals(name)) {
        return argument.value();
      }
    }
    return template.substring(open, close + 1);
  }
}
