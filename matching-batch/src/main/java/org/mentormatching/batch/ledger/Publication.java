package org.mentormatching.batch.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

  /** Copies list and map. */
  public Publication {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    ledger = List.copyOf(ledger);
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      String json = JSON.writer(printer).writeValueAsString(this);
      return (json + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a record.
   *
   * @throws IOException if it is none of this format
   */
  static Publication read(byte[] bytes) throws IOException {
    Publication publication = JSON.readValue(bytes, Publication.class);
    if (publication.format() != FORMAT) {
      throw new IOException("it is of another format");
    }
    return publication;
  }
}
