package org.mentormatching.batch.program;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How characters are stored in a file, by the names under which they are known. */
public final class Encodings {
  private static final List<String> USUAL =
      List.of(
          "utf-8",
          "utf-16",
          "utf-16le",
          "utf-16be",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1257",
          "iso-8859-1",
          "iso-8859-2",
          "iso-8859-15",
          "macintosh");

  private Encodings() {}

  /** The encoding of a name, whatever the case; empty if it is not known. */
  public static Optional<Charset> read(String name) {
    String known = name.equalsIgnoreCase("macintosh") ? "x-MacRoman" : name;
    try {
      return Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** The name of an encoding in {@code program.yaml}. */
  public static String key(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    return name.equals("x-macroman") ? "macintosh" : name;
  }

  /** The names that exports usually need. */
  public static List<String> usual() {
    return USUAL;
  }

  /** What to do about a name that is not known. */
  static String remedy(String name) {
    return NearestWord.remedy(name, USUAL, "Write one such as utf-8 or windows-1252");
  }
}
