package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.DecisionFile;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.RunRecord;
import org.mentormatching.batch.report.RunRecord.RowDigest;
import org.mentormatching.batch.report.Sha256;
import org.mentormatching.batch.report.Sheet;

/**
 * What differs in a proposal's folder from what was written, row by row where a table has rows of
 * people.
 *
 * @param changes every alteration, with its file
 * @param decided the tables in which nothing was filled in but decisions
 */
record Alterations(List<String> changes, List<String> decided) {
  /** Copies the lists. */
  Alterations {
    changes = List.copyOf(changes);
    decided = List.copyOf(decided);
  }

  /** Compares a proposal with its record, in whatever order the rows of its tables are. */
  static Alterations of(Path proposal, RunRecord record) {
    Alterations ofFiles = of(proposal, record, record.files());
    List<String> changes = new ArrayList<>(ofFiles.changes());
    changes.addAll(surplus(proposal, record));
    return new Alterations(changes, ofFiles.decided());
  }

  /** Compares the tables from which a result is read with its record. */
  static Alterations ofResult(Path proposal, RunRecord record) {
    SortedMap<String, String> tables = new TreeMap<>(record.files());
    tables.keySet().retainAll(StoredProposal.TABLES);
    return of(proposal, record, tables);
  }

  private static Alterations of(Path proposal, RunRecord record, Map<String, String> files) {
    List<String> changes = new ArrayList<>();
    List<String> decided = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes;
      try {
        bytes = Files.readAllBytes(proposal.resolve(file.getKey()));
      } catch (NoSuchFileException e) {
        changes.add(file.getKey() + " is missing");
        continue;
      } catch (IOException e) {
        changes.add(file.getKey() + " cannot be read");
        continue;
      }
      if (!Sha256.of(bytes).equals(file.getValue())) {
        List<RowDigest> written = record.rowDigests().get(file.getKey());
        List<String> ofFile =
            file.getKey().equals(Proposal.WORKBOOK)
                ? inWorkbook(proposal.resolve(file.getKey()), record)
                : written == null
                    ? List.of(file.getKey() + " is not as it was written")
                    : rowChanges(file.getKey(), written, proposal.resolve(file.getKey()));
        changes.addAll(ofFile);
        if (ofFile.isEmpty()) {
          decided.add(file.getKey());
        }
      }
    }
    return new Alterations(changes, decided);
  }

  private static List<String> surplus(Path proposal, RunRecord record) {
    try (Stream<Path> inputs = Files.list(proposal.resolve(Proposal.INPUTS))) {
      return inputs
          .map(path -> Proposal.INPUTS + path.getFileName())
          .filter(name -> !record.files().containsKey(name))
          .sorted()
          .map(name -> name + " was not written by the run")
          .toList();
    } catch (IOException e) {
      return List.of("inputs is missing");
    }
  }

  /** The changes in a workbook, whose sheets are the tables that can be told by their columns. */
  private static List<String> inWorkbook(Path workbook, RunRecord record) {
    List<String> changes = new ArrayList<>();
    try {
      for (WrittenTable table : DecisionFile.read(workbook)) {
        changes.addAll(inTable(Proposal.WORKBOOK, table, record));
      }
    } catch (IOException e) {
      changes.add(Proposal.WORKBOOK + " cannot be read: " + e.getMessage());
    }
    return changes;
  }

  /**
   * The changes in a table of a proposal in which one can decide, its decisions aside.
   *
   * @param file where it stands, as messages name it: the table itself, or a workbook of several
   */
  static List<String> inTable(String file, WrittenTable table, RunRecord record) {
    String kind = Proposal.tableOf(table.header());
    List<RowDigest> written = record.rowDigests().get(kind);
    if (written == null) {
      return List.of();
    }
    String called = file.endsWith(".xlsx") ? file + ", " + sheet(kind) : file;
    return rowChanges(kind, called, written, table);
  }

  /** The sheet of a workbook that shows a table; whoever saved it may have named it otherwise. */
  private static String sheet(String kind) {
    return switch (kind) {
      case "matches.csv" -> "the pairs";
      case "unmatched.csv" -> "the mentees without a mentor";
      default -> "the mentors";
    };
  }

  private static List<String> rowChanges(String file, List<RowDigest> written, Path path) {
    try {
      List<WrittenTable> tables = DecisionFile.read(path);
      return tables.size() == 1
          ? rowChanges(file, file, written, tables.get(0))
          : List.of(file + " is no table any more");
    } catch (IOException e) {
      return List.of(file + " cannot be read: " + e.getMessage());
    }
  }

  private static List<String> rowChanges(
      String kind, String file, List<RowDigest> written, WrittenTable table) {
    if (!List.of("mentee_id", "mentor_id", "side").contains(table.header().get(0))) {
      return List.of(file + " has no column of ids any more");
    }
    List<RowDigest> found = Proposal.rowDigests(kind, new Sheet(table.header(), table.rows()));
    Map<String, String> before = new HashMap<>();
    written.forEach(row -> before.put(row.row(), row.digest()));
    List<String> changes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int line = 1;
    for (RowDigest row : found) {
      line++;
      String digest = before.get(row.row());
      if (!seen.add(row.row())) {
        changes.add(file + ": row " + line + " (" + row.row() + ") stands there twice");
      } else if (digest == null) {
        changes.add(file + ": row " + line + " (" + row.row() + ") was added");
      } else if (!digest.equals(row.digest())) {
        changes.add(file + ": row " + line + " (" + row.row() + ") was changed");
      }
    }
    written.stream()
        .filter(row -> !seen.contains(row.row()))
        .forEach(row -> changes.add(file + ": the row of " + row.row() + " is missing"));
    return changes;
  }
}
