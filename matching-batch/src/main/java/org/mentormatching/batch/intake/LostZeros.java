package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;

/**
 * Gives ids in a table of decisions the zeros back that a spreadsheet took from them, where one
 * person of the proposal alone can be meant.
 */
public final class LostZeros {
  private static final String SEVERAL = "";

  private final Map<String, Side> sides = new HashMap<>();

  /** The people of one side. */
  private static final class Side {
    private final Set<String> ids;
    private final Map<String, String> byNumber = new HashMap<>();

    Side(Collection<String> ids) {
      this.ids = new HashSet<>(ids);
      this.ids.forEach(id -> byNumber.merge(LeadingZeros.without(id), id, (a, b) -> SEVERAL));
    }

    String restored(String cell) {
      String text = cell.strip();
      if (text.isEmpty() || ids.contains(text)) {
        return cell;
      }
      String id = byNumber.getOrDefault(LeadingZeros.without(text), SEVERAL);
      return id.isEmpty() ? cell : id;
    }
  }

  /**
   * The people of a proposal.
   *
   * @param mentees their ids
   * @param mentors their ids
   */
  public LostZeros(Collection<String> mentees, Collection<String> mentors) {
    sides.put(DecisionTable.MENTEE, new Side(mentees));
    sides.put(DecisionTable.MENTOR, new Side(mentors));
    sides.put(DecisionTable.OTHER, new Side(mentors));
  }

  /**
   * A table with the ids as the proposal has them.
   *
   * @param file how the table is named in messages
   * @param faults takes a note if an id was found in another spelling
   */
  public WrittenTable restored(WrittenTable table, String file, List<Fault> faults) {
    Set<String> changed = new HashSet<>();
    String example = "";
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>(row);
      for (int i = 0; i < Math.min(cells.size(), table.header().size()); i++) {
        Side side = sides.get(table.header().get(i));
        String id = side == null ? cells.get(i) : side.restored(cells.get(i));
        if (!id.equals(cells.get(i))) {
          example = example.isEmpty() ? cells.get(i).strip() + " as " + id : example;
          changed.add(id);
          cells.set(i, id);
        }
      }
      rows.add(cells);
    }
    if (changed.isEmpty()) {
      return table;
    }
    faults.add(
        Fault.of(
            Severity.NOTE,
            file,
            (changed.size() == 1 ? "1 id was" : changed.size() + " ids were")
                + " read with the leading zeros that the proposal has: "
                + example
                + (changed.size() == 1 ? "" : " and so on"),
            "In a spreadsheet the column has to be text, or leading zeros are lost"));
    return new WrittenTable(table.header(), rows);
  }
}
