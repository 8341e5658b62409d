package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Level;

class ChangeWordsTest {
  @Test
  void ofSeveralMentorsItIsSaidWhatIsAskedFor() {
    assertThat(ChangeWords.of(new Change(new Level(Level.Kind.PANELS, 0), 1)))
        .isEqualTo("mentees with several mentors who are as outside-member asks: 1 more");
  }
}
