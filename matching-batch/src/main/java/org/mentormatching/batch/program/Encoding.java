package org.mentormatching.batch.program;

/** How characters are stored in a file. */
public enum Encoding {
  /** Unicode in one to four bytes a character. */
  UTF_8("utf-8"),
  /** The Western European code page of older spreadsheets. */
  WINDOWS_1252("windows-1252"),
  /** Unicode in two or four bytes a character. */
  UTF_16("utf-16");

  private final String key;

  Encoding(String key) {
    this.key = key;
  }

  /** Its name in {@code program.yaml}. */
  public String key() {
    return key;
  }
}
