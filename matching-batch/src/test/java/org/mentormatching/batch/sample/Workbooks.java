package org.mentormatching.batch.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mentormatching.batch.sample.Columns.Cell;

/**
 * A workbook of several sheets. Its bytes are the same whenever and wherever it is written: it
 * bears a fixed time and is not compressed.
 */
final class Workbooks {
  private static final LocalDateTime TIME = LocalDateTime.of(2027, 1, 11, 8, 0);
  private static final String MOMENTS = "m/d/yy h:mm:ss";

  private final List<Sheet> sheets = new ArrayList<>();

  /** A further sheet. */
  Sheet sheet(String name) {
    Sheet sheet = new Sheet(name);
    sheets.add(sheet);
    return sheet;
  }

  /** A sheet that is filled row by row; writing it writes the whole workbook. */
  final class Sheet implements Carrier {
    private final String name;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<Cell>> kinds = new ArrayList<>();

    private Sheet(String name) {
      this.name = name;
    }

    @Override
    public Place row(List<String> cells) {
      return row(cells, cells.stream().map(cell -> Cell.TEXT).toList());
    }

    @Override
    public Place row(List<String> cells, List<Cell> kinds) {
      rows.add(List.copyOf(cells));
      this.kinds.add(List.copyOf(kinds));
      return new Place(rows.size(), rows.size());
    }

    @Override
    public Map<String, Object> format() {
      Map<String, Object> format = new LinkedHashMap<>();
      format.put("kind", "xlsx");
      format.put("sheet", name);
      return format;
    }

    @Override
    public void write(Path file) {
      Workbooks.this.write(file);
    }

    private void fill(Worksheet sheet) {
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          fill(sheet, row, column);
        }
      }
    }

    private void fill(Worksheet sheet, int row, int column) {
      String cell = rows.get(row).get(column);
      if (cell.isEmpty()) {
        return;
      }
      switch (kinds.get(row).get(column)) {
        case TEXT -> sheet.value(row, column, cell);
        case NUMBER -> sheet.value(row, column, new BigDecimal(cell));
        case MOMENT -> {
          sheet.value(row, column, LocalDateTime.parse(cell));
          sheet.style(row, column).format(MOMENTS).set();
        }
      }
    }
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path timed = Files.createTempFile("workbook", ".xlsx");
      try {
        Files.write(timed, written());
        Files.write(file, timeless(timed));
      } finally {
        Files.delete(timed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Microsoft Excel", "16.0300")) {
      for (Sheet sheet : sheets) {
        sheet.fill(workbook.newWorksheet(sheet.name));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] timeless(Path timed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile parts = new ZipFile(timed.toFile());
        ZipOutputStream timeless = new ZipOutputStream(bytes)) {
      timeless.setMethod(ZipOutputStream.STORED);
      for (ZipEntry part : Collections.list(parts.entries())) {
        byte[] content = timeless(part.getName(), parts.getInputStream(part).readAllBytes());
        timeless.putNextEntry(entry(part.getName(), content));
        timeless.write(content);
        timeless.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] timeless(String part, byte[] content) {
    return part.equals("docProps/core.xml")
        ? new String(content, StandardCharsets.UTF_8)
            .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + TIME + ":00Z")
            .getBytes(StandardCharsets.UTF_8)
        : content;
  }

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }
}
