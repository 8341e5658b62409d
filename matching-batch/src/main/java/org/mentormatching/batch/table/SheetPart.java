package org.mentormatching.batch.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The text of one sheet within a workbook, for what the library that reads sheets leaves out. */
final class SheetPart {
  private static final String RELATIONS = "_rels/workbook.xml.rels";
  private static final Pattern RELATION = Pattern.compile("<[^<>]*\\bRelationship\\s[^<>]*>");
  private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]*)\"");
  private static final Pattern TARGET = Pattern.compile("\\bTarget=\"([^\"]*)\"");

  private SheetPart() {}

  /** Reads bytes. */
  interface Reading {
    void read(InputStream bytes) throws IOException;
  }

  /** Reads a sheet by the name of its part in the workbook; nothing if it has none. */
  static void read(Path path, String sheetId, Reading reading) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Optional<? extends ZipEntry> relations =
          Collections.list(zip.entries()).stream()
              .filter(part -> part.getName().endsWith(RELATIONS))
              .findFirst();
      if (relations.isPresent()) {
        Optional<ZipEntry> sheet = part(zip, relations.get(), sheetId);
        if (sheet.isPresent()) {
          try (InputStream bytes = zip.getInputStream(sheet.get())) {
            reading.read(bytes);
          }
        }
      }
    }
  }

  private static Optional<ZipEntry> part(ZipFile zip, ZipEntry relations, String sheetId)
      throws IOException {
    String name = relations.getName();
    String folder = name.substring(0, name.length() - RELATIONS.length());
    try (InputStream bytes = zip.getInputStream(relations)) {
      Matcher all = RELATION.matcher(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      while (all.find()) {
        Matcher id = ID.matcher(all.group());
        Matcher target = TARGET.matcher(all.group());
        if (id.find() && target.find() && id.group(1).equals(sheetId)) {
          String to = target.group(1);
          return Optional.ofNullable(
              zip.getEntry(to.startsWith("/") ? to.substring(1) : folder + to));
        }
      }
    }
    return Optional.empty();
  }
}
