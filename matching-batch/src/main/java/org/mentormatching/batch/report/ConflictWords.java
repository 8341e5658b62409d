package org.mentormatching.batch.report;

import java.util.List;
import org.mentormatching.result.LimitConflict;

/** Hard limits that cannot all be kept without a loss of coverage, in words. */
public final class ConflictWords {
  private ConflictWords() {}

  /**
   * What limits cost, such as {@code hours: without it 3 more could have a mentor}. Where several
   * conflicts cost something, no limit alone can be made responsible, and each is told by itself.
   */
  public static List<String> of(List<LimitConflict> conflicts) {
    return conflicts.stream().map(conflict -> of(conflict, conflicts.size() == 1)).toList();
  }

  private static String of(LimitConflict conflict, boolean isOnly) {
    boolean isOne = conflict.limitIds().size() == 1;
    String alone = isOne ? " by itself: without any limit" : " by themselves: without any limit";
    String only = isOne ? ": without it" : ": without any one of them";
    String together =
        ", all or some of them (the programme is too large to try): without any limit";
    return "%s%s %s%s"
        .formatted(
            String.join(" with ", conflict.limitIds().stream().map(Wording::ofId).toList()),
            conflict.fewest() ? isOnly ? only : alone : together,
            Quality.couldBe(conflict.level(), conflict.loss()),
            conflict.proven() ? "" : ", as far as search has found");
  }
}
