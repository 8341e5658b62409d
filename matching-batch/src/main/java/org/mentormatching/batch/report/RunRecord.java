package org.mentormatching.batch.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.result.Counts;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.result.Unmatched;

/**
 * The record of a run, {@code run.json}: what went in, what was decided, how good it is, and
 * digests by which every file and every row can be recognised. Ids only.
 *
 * @param format of this record, {@value #FORMAT}
 * @param version of the program
 * @param programme its title
 * @param cycle the cycle
 * @param proposal the proposal's number
 * @param input digest of everything that decides the result
 * @param fingerprint of people and policy as the library sees them
 * @param rows rows read, used, set aside and left out
 * @param setAside places of the rows set aside
 * @param notJoined mentees and mentors who are not in the export of everybody
 * @param notes values read with an assumption
 * @param policy the policy in full, a statement each
 * @param commandLine settings of the command line that went before those of the policy file
 * @param overrides pins that go against whatever stands in their way, each with its reason
 * @param objective what is reached at each level
 * @param optimality how good the result is
 * @param searchEnding why the search under limits ended; names a time limit that struck
 * @param limits how the limits fared
 * @param limitConflicts hard limits that cannot all be kept without a loss of coverage
 * @param switchedOff rules and criteria that are off for want of a column
 * @param counts how large the problem was
 * @param uncheckedPairs proposed pairs that a rule could not check, by rule
 * @param unmatched mentees with fewer mentors than wished for
 * @param mentorAbsent mentees who have nobody but an ongoing mentor who takes no part, by id
 * @param files SHA-256 by path below the proposal
 * @param rowDigests digests of the rows of each table, decision columns left out
 */
public record RunRecord(
    int format,
    String version,
    String programme,
    String cycle,
    int proposal,
    String input,
    String fingerprint,
    Rows rows,
    List<String> setAside,
    List<String> notJoined,
    List<String> notes,
    List<String> policy,
    List<String> commandLine,
    List<String> overrides,
    List<LevelValue> objective,
    Optimality optimality,
    SearchEnding searchEnding,
    List<LimitOutcome> limits,
    List<LimitConflict> limitConflicts,
    List<SwitchedOff> switchedOff,
    Counts counts,
    SortedMap<String, Integer> uncheckedPairs,
    List<Unmatched> unmatched,
    List<String> mentorAbsent,
    SortedMap<String, String> files,
    SortedMap<String, List<RowDigest>> rowDigests) {
  /** The format that this program writes. */
  public static final int FORMAT = 6;

  /** A record of another format than {@value #FORMAT}. */
  public static final class OtherFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private OtherFormatException(String format, String version) {
      super(
          "made by another version of matching (%s, record of format %s; this one reads format %d)"
              .formatted(version, format, FORMAT));
    }
  }

  /**
   * How many rows of people went in.
   *
   * @param read rows of people in all files
   * @param used rows that became a mentee or a mentor
   * @param setAside rows that did not because of a fault
   * @param leftOut rows that do not count, by reason
   */
  public record Rows(int read, int used, int setAside, SortedMap<String, Integer> leftOut) {
    /** Copies the map. */
    public Rows {
      leftOut = new TreeMap<>(leftOut);
    }
  }

  /**
   * By what a row is recognised.
   *
   * @param row who it is about, by id
   * @param digest of its cells
   */
  public record RowDigest(String row, String digest) {}

  /** Copies lists and maps. */
  public RunRecord {
    setAside = List.copyOf(setAside);
    notJoined = List.copyOf(notJoined);
    notes = List.copyOf(notes);
    policy = List.copyOf(policy);
    commandLine = List.copyOf(commandLine);
    overrides = List.copyOf(overrides);
    objective = List.copyOf(objective);
    Objects.requireNonNull(optimality, "optimality");
    Objects.requireNonNull(searchEnding, "searchEnding");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(rows, "rows");
    limits = List.copyOf(limits);
    limitConflicts = List.copyOf(limitConflicts);
    switchedOff = List.copyOf(switchedOff);
    uncheckedPairs = new TreeMap<>(uncheckedPairs);
    unmatched = List.copyOf(unmatched);
    mentorAbsent = List.copyOf(mentorAbsent);
    files = new TreeMap<>(files);
    rowDigests = new TreeMap<>(rowDigests);
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    return RecordJson.bytes(this);
  }

  /**
   * Reads a record.
   *
   * @throws OtherFormatException if another version of the program wrote it
   * @throws IOException if it is no record
   */
  public static RunRecord read(byte[] bytes) throws IOException {
    if (isOfThisFormat(bytes)) {
      return RecordJson.MAPPER.readValue(bytes, RunRecord.class);
    }
    JsonNode tree = RecordJson.MAPPER.readTree(bytes);
    JsonNode format = tree.path("format");
    if (!format.isIntegralNumber()) {
      throw new IOException("it is no record of a run");
    }
    if (!format.equals(IntNode.valueOf(FORMAT))) {
      throw new OtherFormatException(format.asText(), tree.path("version").asText());
    }
    return RecordJson.MAPPER.treeToValue(tree, RunRecord.class);
  }

  /** Whether a record begins as this program writes it. */
  private static boolean isOfThisFormat(byte[] bytes) throws IOException {
    try (JsonParser record = RecordJson.MAPPER.createParser(bytes)) {
      return record.nextToken() == JsonToken.START_OBJECT
          && "format".equals(record.nextFieldName())
          && record.nextIntValue(-1) == FORMAT;
    }
  }
}
