package org.mentormatching.batch.table;

/**
 * Whether a file that is not sound UTF-8 is UTF-8 in part. The letters of western and central
 * European languages are two bytes in UTF-8 that make no sense side by side in a code page.
 *
 * @param utf8 how many such letters there are
 * @param other how many bytes beyond ASCII belong to no UTF-8 character
 * @param firstUtf8 the line of the first one of those
 * @param firstOther the line of the first one of these
 */
record MixedCharacters(int utf8, int other, int firstUtf8, int firstOther) {
  private static final int LATIN_FIRST = 0xc3;
  private static final int LATIN_LAST = 0xc5;

  /** Looks at all bytes of a file. */
  static MixedCharacters of(byte[] bytes) {
    int utf8 = 0;
    int other = 0;
    int firstUtf8 = 0;
    int firstOther = 0;
    int line = 1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n'
          || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
        line++;
      }
      if (bytes[i] >= 0) {
        continue;
      }
      int length = length(bytes, i);
      if (length == 1) {
        firstOther = other == 0 ? line : firstOther;
        other++;
      } else if ((bytes[i] & 0xff) >= LATIN_FIRST && (bytes[i] & 0xff) <= LATIN_LAST) {
        firstUtf8 = utf8 == 0 ? line : firstUtf8;
        utf8++;
      }
      i += length - 1;
    }
    return new MixedCharacters(utf8, other, firstUtf8, firstOther);
  }

  /** Number of bytes of the UTF-8 character at a place; 1 if there is none. */
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xc0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  /** Whether there are too many UTF-8 letters for a coincidence. */
  boolean areMixed() {
    return utf8 > 0 && utf8 * 4L >= other;
  }
}
