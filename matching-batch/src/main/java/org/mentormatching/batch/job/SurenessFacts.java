package org.mentormatching.batch.job;

import java.util.List;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Firmness.Shift;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.Sureness.Presence;

/**
 * How sure a pair is, as machines read it.
 *
 * @param presence in how many best results it is
 * @param verdict whether it stays when points change a little
 * @param percent the smallest change that loses the pair, 0 if none was found
 * @param shifts the changes of that size that lose it
 */
record SurenessFacts(Presence presence, Verdict verdict, int percent, List<Shift> shifts) {
  /**
   * Who would come instead.
   *
   * @param id of the other mentor or mentee
   * @param fit of the pair, in ten-thousandths
   * @param difference what it costs the whole
   */
  record Instead(String id, int fit, OtherwiseFacts difference) {
    private static List<Instead> of(List<Alternative> alternatives) {
      return alternatives.stream()
          .map(one -> new Instead(one.id(), one.fit(), OtherwiseFacts.of(one.difference())))
          .toList();
    }
  }

  /** Who would come instead of either, the better first. */
  record InsteadOfBoth(List<Instead> ofMentee, List<Instead> ofMentor) {}

  static SurenessFacts of(FindingsFile.Pair sureness) {
    return new SurenessFacts(
        sureness.presence(),
        sureness.firmness().verdict(),
        sureness.firmness().percent(),
        sureness.firmness().shifts());
  }

  static InsteadOfBoth of(RunnersUp runnersUp) {
    return new InsteadOfBoth(Instead.of(runnersUp.ofMentee()), Instead.of(runnersUp.ofMentor()));
  }
}
