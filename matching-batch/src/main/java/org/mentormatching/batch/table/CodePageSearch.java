package org.mentormatching.batch.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which code page a text is in that is no Unicode: the one in which its words look most like words.
 * Neither the machine nor its settings have a part in it.
 */
final class CodePageSearch {
  /** By how much one reading must be likelier than another with other letters. */
  private static final int CLEAR = 5 * Tongue.BIT;

  private static final int MOST_PIECES = 2_000;

  private CodePageSearch() {}

  /**
   * A reading of the bytes.
   *
   * @param letters what the bytes beyond ASCII mean
   */
  private record Reading(Charset charset, String letters, int likelihood) {}

  /** The text; with a rival if another reading is about as likely. */
  static Decoded decode(byte[] bytes) {
    byte[] beyondAscii = beyondAscii(bytes);
    List<byte[]> pieces = pieces(bytes);
    List<Reading> readings = new ArrayList<>();
    for (CodePage page : CodePage.all()) {
      Optional<String> letters = page.meaning(beyondAscii);
      if (letters.isPresent()
          && readings.stream().noneMatch(known -> known.letters().equals(letters.get()))) {
        readings.add(new Reading(page.charset(), letters.get(), page.likelihood(pieces)));
      }
    }
    if (readings.isEmpty()) {
      return assumed(bytes, StandardCharsets.ISO_8859_1);
    }
    Reading best =
        readings.stream().max(Comparator.comparingInt(Reading::likelihood)).orElseThrow();
    Decoded decoded = assumed(bytes, best.charset());
    return readings.stream()
        .filter(reading -> !reading.equals(best))
        .filter(reading -> reading.likelihood() > best.likelihood() - CLEAR)
        .max(Comparator.comparingInt(Reading::likelihood))
        .map(rival -> decoded.against(assumed(bytes, rival.charset())))
        .orElse(decoded);
  }

  private static Decoded assumed(byte[] bytes, Charset charset) {
    return Decoded.assumed(new String(bytes, charset), charset);
  }

  /** Each byte beyond ASCII that occurs, once. */
  private static byte[] beyondAscii(byte[] bytes) {
    boolean[] occurs = new boolean[256];
    for (byte b : bytes) {
      occurs[b & 0xff] = true;
    }
    ByteArrayOutputStream beyond = new ByteArrayOutputStream();
    for (int b = 0x80; b < occurs.length; b++) {
      if (occurs[b]) {
        beyond.write(b);
      }
    }
    return beyond.toByteArray();
  }

  /** The different pieces between ASCII characters that are no letters, as far as they matter. */
  private static List<byte[]> pieces(byte[] bytes) {
    SortedSet<ByteBuffer> pieces = new TreeSet<>();
    int begin = 0;
    boolean matters = false;
    for (int i = 0; i <= bytes.length && pieces.size() < MOST_PIECES; i++) {
      if (i < bytes.length && (bytes[i] < 0 || isLetter(bytes[i]))) {
        matters |= bytes[i] < 0;
      } else {
        if (matters) {
          pieces.add(ByteBuffer.wrap(Arrays.copyOfRange(bytes, begin, i)));
        }
        begin = i + 1;
        matters = false;
      }
    }
    return pieces.stream().map(ByteBuffer::array).toList();
  }

  private static boolean isLetter(byte b) {
    return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }
}
