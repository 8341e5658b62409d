package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a packed file is by the parts that it holds. */
enum ZipKind {
  /** A spreadsheet that can be read. */
  WORKBOOK("", ""),
  /** A spreadsheet that holds more than fits, or one that is made to fill the memory. */
  TOO_LARGE(
      "the spreadsheet unpacks to more than 1000 MB",
      "Keep the sheet that is needed, or export it as CSV UTF-8"),
  /** A spreadsheet in the strict variant of its format, whose parts have other names. */
  STRICT_WORKBOOK(
      "the file is a spreadsheet in the strict variant of .xlsx",
      "Open it and save it as an ordinary Excel workbook (.xlsx) or CSV UTF-8"),
  /** A spreadsheet in its binary form. */
  BINARY_WORKBOOK(
      "the file is a binary spreadsheet (.xlsb)", "Open it and save it as .xlsx or CSV UTF-8"),
  /** A spreadsheet of another office program. */
  OPEN_DOCUMENT(
      "the file is an OpenDocument spreadsheet (.ods)",
      "Open it and save it as .xlsx or CSV UTF-8"),
  /** A spreadsheet of another office program. */
  NUMBERS("the file is a Numbers spreadsheet", "Open it and export it as .xlsx or CSV"),
  /** A text document or slides. */
  DOCUMENT(
      "the file is a document or a presentation, not a table",
      "Copy the table into a spreadsheet and save it as .xlsx or CSV UTF-8"),
  /** A packed file that is no office document. */
  ARCHIVE("the file is an archive, not a table", "Unpack it and put the table into the folder"),
  /** A packed file that is damaged, or a spreadsheet in a variant that is not known. */
  UNREADABLE(
      "the file begins like a spreadsheet, but cannot be read",
      "Open it and save it anew as .xlsx or CSV UTF-8");

  private static final long LARGEST = 1_000_000_000;
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final int BEGINNING = 4_000;
  private static final int BUFFER = 1 << 16;

  private final String message;
  private final String remedy;

  ZipKind(String message, String remedy) {
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

  /** The kind of a packed file. */
  static ZipKind of(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return of(zip);
    } catch (IOException damaged) {
      return UNREADABLE;
    }
  }

  private static ZipKind of(ZipFile zip) throws IOException {
    List<? extends ZipEntry> parts = Collections.list(zip.entries());
    if (has(parts, "xl/workbook.bin")) {
      return BINARY_WORKBOOK;
    }
    if (has(parts, "[content_types].xml") && parts.stream().anyMatch(ZipKind::isOfWorkbook)) {
      return isTooLarge(zip, parts) ? TOO_LARGE : isStrict(zip, parts) ? STRICT_WORKBOOK : WORKBOOK;
    }
    if (has(parts, "word/document.xml") || has(parts, "ppt/presentation.xml")) {
      return DOCUMENT;
    }
    if (has(parts, "index/document.iwa") || has(parts, "index.zip")) {
      return NUMBERS;
    }
    ZipEntry mimetype = zip.getEntry("mimetype");
    if (mimetype != null) {
      try (InputStream bytes = zip.getInputStream(mimetype)) {
        String type = new String(bytes.readNBytes(100), StandardCharsets.US_ASCII);
        return type.contains("spreadsheet") ? OPEN_DOCUMENT : DOCUMENT;
      }
    }
    return ARCHIVE;
  }

  private static boolean has(List<? extends ZipEntry> parts, String name) {
    return parts.stream().anyMatch(part -> lower(part).equals(name));
  }

  private static String lower(ZipEntry part) {
    return part.getName().toLowerCase(Locale.ROOT);
  }

  private static boolean isOfWorkbook(ZipEntry part) {
    return lower(part).matches("(.*/)?workbook\\.xml");
  }

  /** The strict variant names its parts after its own standard, at the beginning of each. */
  private static boolean isStrict(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
    for (ZipEntry part : parts) {
      if (isOfWorkbook(part)) {
        try (InputStream bytes = zip.getInputStream(part)) {
          String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
          return beginning.contains(STRICT);
        }
      }
    }
    return false;
  }

  /** Unpacks everything that will be read, since what a file says of its sizes proves nothing. */
  private static boolean isTooLarge(ZipFile zip, List<? extends ZipEntry> parts)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    for (ZipEntry part : parts) {
      if (lower(part).endsWith(".xml") || lower(part).endsWith(".rels")) {
        try (InputStream bytes = zip.getInputStream(part)) {
          for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            unpacked += read;
            if (unpacked > LARGEST) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
