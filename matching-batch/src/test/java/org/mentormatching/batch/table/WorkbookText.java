package org.mentormatching.batch.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A spreadsheet written by hand, for what no library writes. */
final class WorkbookText {
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> sheets = new TreeMap<>();
  private String main = MAIN;
  private String properties = "";
  private String strings = "";
  private String formats = "";
  private String styles = "";
  private String columns = "";

  /** Days are counted from 1904. */
  WorkbookText countingFrom1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** In the strict variant of the format. */
  WorkbookText strict() {
    main = STRICT;
    return this;
  }

  /** Strings that cells share. */
  WorkbookText strings(String items) {
    strings = items;
    return this;
  }

  /** What stands of columns before the cells of every sheet. */
  WorkbookText columns(String elements) {
    columns = "<cols>" + elements + "</cols>";
    return this;
  }

  /** Further styles, the first of which is number 1. */
  WorkbookText style(int format, String code) {
    String number = "numFmtId=\"" + format + "\"";
    formats +=
        code.isEmpty()
            ? ""
            : "<numFmt " + number + " formatCode=\"" + code.replace("\"", "&quot;") + "\"/>";
    styles += "<xf " + number + "/>";
    return this;
  }

  /** A sheet; sheets come in the order of their names. */
  WorkbookText sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  /** A sheet with one row of headers and one of cells. */
  static WorkbookText of(String headers, String cells) {
    StringBuilder header = new StringBuilder();
    for (String text : headers.split(",", -1)) {
      header.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return new WorkbookText().sheet("Sheet1", row(1, header.toString()) + row(2, cells));
  }

  static String row(int number, String cells) {
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      StringBuilder list = new StringBuilder();
      StringBuilder relations = new StringBuilder();
      int number = 0;
      for (Map.Entry<String, String> sheet : sheets.entrySet()) {
        number++;
        list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\"");
        list.append(" r:id=\"r" + number + "\"/>");
        relations.append("<Relationship Id=\"r" + number + "\"");
        relations.append(" Target=\"worksheets/sheet" + number + ".xml\"/>");
        put(
            zip,
            "xl/worksheets/sheet" + number + ".xml",
            "<worksheet xmlns=\""
                + main
                + "\">"
                + columns
                + "<sheetData>"
                + sheet.getValue()
                + "</sheetData></worksheet>");
      }
      put(
          zip,
          "[Content_Types].xml",
          "<Types>"
              + type("workbook", "sheet.main")
              + type("sharedStrings", "sharedStrings")
              + type("styles", "styles")
              + "</Types>");
      put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + RELATIONS
              + "\">"
              + properties
              + "<sheets>"
              + list
              + "</sheets></workbook>");
      put(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
      put(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + main
              + "\"><numFmts>"
              + formats
              + "</numFmts><cellXfs><xf numFmtId=\"0\"/>"
              + styles
              + "</cellXfs></styleSheet>");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/"
        + part
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml\"/>";
  }

  static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A packed file with empty parts of these names. */
  static byte[] zip(String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String part : parts) {
        String[] nameAndText = part.split("=", 2);
        put(zip, nameAndText[0], nameAndText.length > 1 ? nameAndText[1] : "");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /** A packed file without one of its parts. */
  static byte[] without(byte[] packed, String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (!part.getName().equals(name)) {
          put(zip, part.getName(), new String(parts.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
