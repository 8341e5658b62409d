package org.mentormatching.batch.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mentormatching.batch.program.Encodings;

/**
 * From bytes to text: a byte-order mark decides, then the pattern of zero bytes that two-byte
 * characters leave, then whether everything is sound UTF-8; otherwise the words decide.
 */
final class Decoding {
  private static final int SAMPLE = 4_096;
  private static final int MOST_TEXT_PER_CONTROL = 32;

  private Decoding() {}

  /** The text of a file. */
  static Parsed<Decoded> decode(byte[] bytes, Optional<Charset> said) {
    if (said.isPresent()) {
      Charset charset =
          said.get().equals(StandardCharsets.UTF_16)
              ? utf16(bytes).orElse(StandardCharsets.UTF_16LE)
              : said.get();
      return strict(bytes, charset)
          .filter(text -> !isWide(charset) || hasZeros(bytes))
          .map(text -> Parsed.good(Decoded.certain(text, said.get())))
          .orElse(
              Parsed.wrong(
                  "the characters are not " + Encodings.key(said.get()),
                  "Correct encoding, or leave it out"));
    }
    Optional<Charset> wide = utf16(bytes);
    if (wide.isPresent()) {
      Optional<String> text = strict(bytes, wide.get());
      if (text.isPresent()) {
        return Parsed.good(
            hasUtf16Mark(bytes)
                ? Decoded.certain(text.get(), StandardCharsets.UTF_16)
                : Decoded.assumed(text.get(), StandardCharsets.UTF_16));
      }
    }
    if (isNoText(bytes)) {
      return Parsed.wrong(
          "the file is no text, but something else such as a picture",
          "Export the table itself, as .xlsx or CSV UTF-8");
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return Parsed.good(Decoded.certain(utf8.get(), StandardCharsets.UTF_8));
    }
    MixedCharacters mixed = MixedCharacters.of(bytes);
    return mixed.areMixed()
        ? Parsed.wrong(
            "line "
                + mixed.firstOther()
                + " is not UTF-8, while other lines such as "
                + mixed.firstUtf8()
                + " are",
            "Two files may have been joined; export them again as CSV UTF-8")
        : Parsed.good(CodePageSearch.decode(bytes));
  }

  /** Whether there are more control characters than a text has by mistake. */
  private static boolean isNoText(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int control = 0;
    for (int i = 0; i < length; i++) {
      boolean isControl = bytes[i] >= 0 && bytes[i] < ' ';
      control += isControl && !Character.isWhitespace(bytes[i]) ? 1 : 0;
    }
    return control * MOST_TEXT_PER_CONTROL > length;
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16");
  }

  /** Whether there is a zero byte, which every separator and line break has in UTF-16. */
  private static boolean hasZeros(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString()
              .replace("\ufeff", ""));
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
            || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
  }

  /** Which half of the two-byte characters is zero tells their order. */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (hasUtf16Mark(bytes)) {
      return Optional.of(
          bytes[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = length / 2;
    if (length >= 4 && zeros[1] * 2 > most && zeros[0] * 8 < most) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return length >= 4 && zeros[0] * 2 > most && zeros[1] * 8 < most
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }
}
