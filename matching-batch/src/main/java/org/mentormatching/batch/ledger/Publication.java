package org.mentormatching.batch.ledger;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.report.RecordJson;

/**
 * The record of a publication, {@code publication.json}: what was published, who accepted it, and
 * the rows that the ledger gets, so that a publication that was interrupted can be finished.
 *
 * @param format of this record, {@value #FORMAT}
 * @param version of the program
 * @param cycle the cycle
 * @param proposal the number of the proposal
 * @param input the digest by which the proposal's own record names what decided it
 * @param reviewer who accepted pairs without a decision of their own; empty if nobody did
 * @param files SHA-256 of every other file by its path
 * @param ledger the rows for the ledger
 */
public record Publication(
    int format,
    String version,
    String cycle,
    int proposal,
    String input,
    String reviewer,
    SortedMap<String, String> files,
    List<LedgerRow> ledger) {
  /** The format that this program writes. */
  public static final int FORMAT = 1;

  /** Copies list and map. */
  public Publication {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    ledger = List.copyOf(ledger);
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    return RecordJson.bytes(this);
  }

  /**
   * Reads a record.
   *
   * @throws IOException if it is none of this format
   */
  static Publication read(byte[] bytes) throws IOException {
    Publication publication = RecordJson.MAPPER.readValue(bytes, Publication.class);
    if (publication.format() != FORMAT) {
      throw new IOException("it is of another format");
    }
    return publication;
  }
}
