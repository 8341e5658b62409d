package org.mentormatching.batch;

import java.io.PrintWriter;
import org.jspecify.annotations.NonNull;

/**
 * What goes to a terminal: characters that are not seen, and that could turn around, hide or colour
 * what stands there, are written as {@code \}{@code u202E}. All that a command says goes through
 * here.
 */
final class PlainText extends PrintWriter {
  private final PrintWriter below;

  /** Text that goes on to another writer. */
  PlainText(PrintWriter below) {
    super(below, true);
    this.below = below;
  }

  /** The writer below, for whoever goes back in a line. */
  static PrintWriter below(PrintWriter writer) {
    return writer instanceof PlainText plain ? plain.below : writer;
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character));
  }

  @Override
  public void write(char @NonNull [] text, int offset, int length) {
    write(new String(text, offset, length));
  }

  @Override
  public void write(@NonNull String text, int offset, int length) {
    String plain = plain(text.substring(offset, offset + length));
    super.write(plain, 0, plain.length());
  }

  /** A text in which every character can be seen. */
  static String plain(String text) {
    if (text.codePoints().noneMatch(PlainText::isHidden)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      boolean endsLine = character == '\r' && next < text.length() && text.charAt(next) == '\n';
      if (isHidden(character) && !endsLine) {
        for (; i < next; i++) {
          plain.append("\\u%04X".formatted((int) text.charAt(i)));
        }
      } else {
        plain.appendCodePoint(character);
      }
      i = next;
    }
    return plain.toString();
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
