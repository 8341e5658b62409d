package org.mentormatching.batch.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorTest {
  @Test
  void leavesPlainIdsAsTheyAre() {
    assertThat(Anchor.pair("E-0101", "M.17")).isEqualTo("pair-E-0101~M.17");
  }

  @Test
  void tellsApartWhatLooksAlikeOnceJoined() {
    assertThat(Anchor.pair("a~b", "c")).isNotEqualTo(Anchor.pair("a", "b~c"));
    assertThat(Anchor.mentee("a_b")).isNotEqualTo(Anchor.mentee("a b"));
  }

  @Test
  void holdsNothingThatEndsAnAttributeOrAnAddress() {
    assertThat(Anchor.mentor("a\" onload='x' #?&%<\u05d0")).matches("[A-Za-z0-9._~-]+");
  }
}
