package org.mentormatching.batch.table;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The text of a file.
 *
 * @param text its characters, without marks of byte order
 * @param charset how they are stored
 * @param grounds how that is known
 * @param rival the text under another encoding that is about as likely and gives other letters
 */
record Decoded(String text, Charset charset, Grounds grounds, Optional<Decoded> rival) {
  /** How the encoding of a file is known. */
  enum Grounds {
    /** It was said, or a mark of byte order or sound UTF-8 leaves no doubt. */
    CERTAIN,
    /** It follows from the letters that come out. */
    LETTERS
  }

  /** A text whose encoding is beyond doubt. */
  static Decoded certain(String text, Charset charset) {
    return new Decoded(text, charset, Grounds.CERTAIN, Optional.empty());
  }

  /** A text whose encoding follows from its letters. */
  static Decoded assumed(String text, Charset charset) {
    return new Decoded(text, charset, Grounds.LETTERS, Optional.empty());
  }

  /** The same text, which another reading competes with. */
  Decoded against(Decoded other) {
    return new Decoded(text, charset, grounds, Optional.of(other));
  }
}
