package org.mentormatching.batch.report.page;

import org.jspecify.annotations.Nullable;

/** A part of a picture. Its look is a class of the stylesheet. */
public sealed interface Shape {
  /** The class of the stylesheet. */
  String look();

  /** A rectangle. */
  record Box(int x, int y, int width, int height, String look) implements Shape {}

  /**
   * A word.
   *
   * @param anchor which end stands at the place: start, middle or end
   * @param turn by how many degrees it is turned, clockwise
   */
  record Label(int x, int y, String anchor, String look, String text, int turn) implements Shape {
    /** A word that is not turned. */
    Label(int x, int y, String anchor, String look, String text) {
      this(x, y, anchor, look, text, 0);
    }

    /** The turn in the language of SVG; null if there is none. */
    public @Nullable String transform() {
      return turn == 0 ? null : "rotate(%d %d %d)".formatted(turn, x, y);
    }
  }

  /**
   * A line or an area.
   *
   * @param path in the language of SVG
   */
  record Stroke(String path, String look) implements Shape {}

  /** Whether it is a rectangle. */
  default boolean isBox() {
    return this instanceof Box;
  }

  /** This as a rectangle. */
  default Box box() {
    return (Box) this;
  }

  /** Whether it is a word. */
  default boolean isLabel() {
    return this instanceof Label;
  }

  /** This as a word. */
  default Label label() {
    return (Label) this;
  }

  /** This as a line or an area. */
  default Stroke stroke() {
    return (Stroke) this;
  }
}
