package org.mentormatching.batch.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The digests of a proposal's files as the run has written them, and nothing else of the record.
 */
public final class WrittenDigests {
  private final Path proposal;
  private final SortedMap<String, String> digests;

  private WrittenDigests(Path proposal, SortedMap<String, String> digests) {
    this.proposal = proposal;
    this.digests = digests;
  }

  /** Those of a proposal; none where the record cannot be read. */
  public static WrittenDigests of(Path proposal) {
    SortedMap<String, String> digests = new TreeMap<>();
    try (JsonParser json =
        RecordJson.MAPPER.createParser(proposal.resolve(Proposal.RECORD).toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isOfFiles = json.currentName().equals("files");
        JsonToken value = json.nextToken();
        if (isOfFiles && value == JsonToken.START_OBJECT) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            digests.put(json.currentName(), json.nextTextValue());
          }
          break;
        }
        json.skipChildren();
      }
    } catch (IOException damaged) {
      digests.clear();
    }
    return new WrittenDigests(proposal, digests);
  }

  /** Whether a file is as it was written. */
  public boolean isAsWritten(String file) {
    try {
      String digest = digests.get(file);
      return digest != null && digest.equals(Sha256.of(Files.readAllBytes(proposal.resolve(file))));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
