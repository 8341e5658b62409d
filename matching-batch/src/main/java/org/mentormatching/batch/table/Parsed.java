package org.mentormatching.batch.table;

import java.util.function.Function;

/**
 * What became of a text that should mean something.
 *
 * @param <T> what it means
 */
public sealed interface Parsed<T> {
  /**
   * It means something.
   *
   * @param value what
   * @param assumption what was assumed, in words that follow the quoted text; empty if nothing
   * @param remedy what to do if that is wrong
   */
  record Good<T>(T value, String assumption, String remedy) implements Parsed<T> {
    /** Something with an assumption that whoever knows better corrects. */
    public Good(T value, String assumption) {
      this(value, assumption, "Correct it if that is wrong");
    }
  }

  /**
   * It does not mean anything.
   *
   * @param message what is wrong with it, in words that follow the quoted text
   * @param remedy what to do
   */
  record Wrong<T>(String message, String remedy) implements Parsed<T> {}

  /** What to do. */
  String remedy();

  /** Whether the remedy names a known word that is near; a number is no word. */
  default boolean isNear() {
    return remedy().startsWith("Did you mean \"");
  }

  /** Something that is certain. */
  static <T> Parsed<T> good(T value) {
    return new Good<>(value, "");
  }

  /** Something that is wrong. */
  static <T> Parsed<T> wrong(String message, String remedy) {
    return new Wrong<>(message, remedy);
  }

  /** The same with another value. */
  default <U> Parsed<U> map(Function<T, U> change) {
    if (this instanceof Good<T> good) {
      return new Good<>(change.apply(good.value()), good.assumption(), good.remedy());
    }
    Wrong<T> wrong = (Wrong<T>) this;
    return wrong(wrong.message(), wrong.remedy());
  }
}
