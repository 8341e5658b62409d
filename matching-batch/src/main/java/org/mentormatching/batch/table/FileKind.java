package org.mentormatching.batch.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name ends in. */
enum FileKind {
  /** Text, or nothing that is known to be something else. */
  TEXT("", ""),
  /** A packed file: a spreadsheet or another office document. */
  ZIP("", ""),
  /** A spreadsheet of the time before .xlsx, or one behind a password. */
  OLD_SPREADSHEET(
      "the file is a spreadsheet in the old format (.xls) or has a password",
      "Open it and save it without a password as .xlsx or CSV UTF-8"),
  /** A page or another document in markup that only calls itself a spreadsheet. */
  MARKUP(
      "the file is a web page or another document in markup, not a table",
      "Open it in a spreadsheet program and save it as .xlsx or CSV UTF-8"),
  /** A document with pages. */
  PDF("the file is a PDF document, not a table", "Export the table itself, as .xlsx or CSV UTF-8"),
  /** A packed file that is no office document. */
  PACKED("the file is an archive, not a table", "Unpack it and put the table into the folder");

  private static final String MARKS = "\u00ef\u00bb\u00bf\u00fe\u00ff";

  /** How many bytes are enough to tell. */
  static final int BEGINNING = 512;

  private final String message;
  private final String remedy;

  FileKind(String message, String remedy) {
    this.message = message;
    this.remedy = remedy;
  }

  /** What is wrong with it, in words; empty if it can be read. */
  String message() {
    return message;
  }

  /** What to do about that. */
  String remedy() {
    return remedy;
  }

  /** The kind of a file. */
  static FileKind of(byte[] beginning) {
    if (begins(beginning, 'P', 'K', 3, 4) || begins(beginning, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (begins(beginning, 0xd0, 0xcf, 0x11, 0xe0)
        || begins(beginning, 0x09, 0x08, 0x10, 0x00)
        || begins(beginning, 0x09, 0x08, 0x08, 0x00)) {
      return OLD_SPREADSHEET;
    }
    if (begins(beginning, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (begins(beginning, 0x1f, 0x8b)
        || begins(beginning, '7', 'z', 0xbc, 0xaf)
        || begins(beginning, 'R', 'a', 'r', '!', 0x1a)) {
      return PACKED;
    }
    return isMarkup(beginning) ? MARKUP : TEXT;
  }

  private static boolean isMarkup(byte[] beginning) {
    int at = 0;
    while (at < beginning.length && isMarkOrSpace(beginning[at])) {
      at++;
    }
    return at < beginning.length
        && beginning[at] == '<'
        && new String(beginning, at, beginning.length - at, StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .toLowerCase(Locale.ROOT)
            .matches("(?s)<(html|!doctype|\\?xml|table|head|meta|workbook|style)\\b.*");
  }

  /** Whether a byte belongs to a mark of byte order, to a two-byte character, or to white space. */
  private static boolean isMarkOrSpace(byte b) {
    return (b >= 0 && b <= ' ') || MARKS.indexOf((char) (b & 0xff)) >= 0;
  }

  private static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
