package org.mentormatching.batch.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.Tables;

/**
 * A file in which something may be decided: as this program or a browser has written it, or as a
 * spreadsheet has saved it again, with other separators, in another encoding or as a workbook.
 */
public final class DecisionFile {
  private static final Charset OF_SPREADSHEETS = Charset.forName("windows-1252");
  private static final byte[] WORKBOOK = {'P', 'K'};

  private DecisionFile() {}

  /**
   * The tables of a file: one of a text, one for each sheet of a workbook.
   *
   * @throws IOException if it is no table
   */
  public static List<WrittenTable> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean isWorkbook = bytes.length > 1 && bytes[0] == WORKBOOK[0] && bytes[1] == WORKBOOK[1];
    List<WrittenTable> tables = isWorkbook ? sheets(file) : List.of(WrittenTable.read(utf8(bytes)));
    return tables.stream().map(DecisionTable::named).toList();
  }

  private static byte[] utf8(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return bytes;
    } catch (CharacterCodingException other) {
      return new String(bytes, OF_SPREADSHEETS).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static List<WrittenTable> sheets(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    String name = String.valueOf(file.getFileName());
    Tables tables = Tables.of(folder == null ? Path.of("") : folder);
    List<WrittenTable> all = new ArrayList<>();
    for (String sheet : tables.sheets(name)) {
      Format format =
          new Format(
              Optional.empty(),
              Optional.empty(),
              Optional.of(sheet),
              Optional.of(1),
              Optional.empty());
      tables.table(name, format).map(DecisionFile::table).ifPresent(all::add);
    }
    if (all.isEmpty()) {
      throw new IOException("it has no sheet with rows");
    }
    return all;
  }

  private static WrittenTable table(RawTable table) {
    return new WrittenTable(
        table.headers().get(0).cells(), table.rows().stream().map(RawTable.Row::cells).toList());
  }
}
