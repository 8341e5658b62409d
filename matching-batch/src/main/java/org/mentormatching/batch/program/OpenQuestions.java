package org.mentormatching.batch.program;

import java.util.List;
import java.util.Map;

/**
 * What is to be settled before a run.
 *
 * @param sentences the questions
 * @param proposals values to confirm, by the key of a setting that is left open
 * @param untold keys of settings that no file bears on yet; they stay open unless they are given
 */
public record OpenQuestions(
    List<String> sentences, Map<String, Object> proposals, List<String> untold) {
  /** Copies what is given. */
  public OpenQuestions {
    sentences = List.copyOf(sentences);
    proposals = Map.copyOf(proposals);
    untold = List.copyOf(untold);
  }

  /** Nothing is open. */
  public static OpenQuestions none() {
    return new OpenQuestions(List.of(), Map.of(), List.of());
  }
}
