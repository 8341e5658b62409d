package org.mentormatching.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one of an ongoing pair who is outside the round, as the other may know that one.
 *
 * @param role mentee or mentor
 * @param id as the pair has it
 * @param name empty if no file has it
 * @param email empty if no file has it, or if the partner is not to have it any more
 */
public record OutsidePartner(String role, String id, String name, String email) {
  /** Where they stand among the inputs of a proposal. */
  public static final String FILE = "outside-partners.csv";

  private static final List<String> HEADER = List.of("role", "id", "name", "email");

  /** As a table. */
  public static WrittenTable table(List<OutsidePartner> partners) {
    return new WrittenTable(
        HEADER,
        partners.stream().map(one -> List.of(one.role, one.id, one.name, one.email)).toList());
  }

  /**
   * Those of a proposal.
   *
   * @param inputs the folder of its inputs
   * @throws IOException if the table cannot be read
   */
  public static List<OutsidePartner> stored(Path inputs) throws IOException {
    List<OutsidePartner> partners = new ArrayList<>();
    if (Files.exists(inputs.resolve(FILE))) {
      WrittenTable table = WrittenTable.read(Files.readAllBytes(inputs.resolve(FILE)));
      for (List<String> row : table.rows()) {
        partners.add(
            new OutsidePartner(
                table.cell(row, "role"),
                table.cell(row, "id"),
                table.cell(row, "name"),
                table.cell(row, "email")));
      }
    }
    return partners;
  }

  /** The id alone: names never reach a log. */
  @Override
  public String toString() {
    return role + " " + id;
  }
}
