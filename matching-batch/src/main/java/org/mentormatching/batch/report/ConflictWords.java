package org.mentormatching.batch.report;

import java.util.List;
import org.mentormatching.result.LimitConflict;

/** Hard limits that cannot all be kept without a loss of coverage, in words. */
public final class ConflictWords {
  private ConflictWords() {}

  /** What some limits cost, such as {@code hours: without it 3 more could have a mentor}. */
  public static String of(LimitConflict conflict) {
    List<String> names = conflict.limitIds().stream().map(id -> id.replace('-', ' ')).toList();
    String without = names.size() == 1 ? "without it" : "without any one of them";
    return "%s: %s %s%s"
        .formatted(
            String.join(" with ", names),
            without,
            Quality.couldBe(conflict.level(), conflict.loss()),
            conflict.proven() ? "" : ", as far as search has found");
  }
}
