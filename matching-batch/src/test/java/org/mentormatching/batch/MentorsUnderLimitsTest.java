package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mentor more who helps where hours, and not seats, keep somebody out. */
class MentorsUnderLimitsTest {
  @Test
  void aMentorMoreIsTriedThoughSeatsAreFree(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mentees.csv"),
        """
        id,stage,languages,location,domains,mentors_wanted,hours_per_month
        A00,lead,English; Spanish,Rome,data,1,3
        A01,professional,Polish; English,Oslo,sales; care,1,1
        A02,lead,Polish; Spanish,Oslo,law,1,3
        A03,senior,English,Bern,sales; care,1,1
        A04,senior,English; Polish,Rome,data,2,1
        A05,senior,Spanish,Bern,data; sales,2,1
        """);
    Files.writeString(
        folder.resolve("mentors.csv"),
        """
        id,stage,languages,location,domains,capacity,hours_per_month
        B00,lead,Polish; Spanish,Rome,data; care; law,3,4
        B01,executive,English; Spanish,Oslo,data; care,3,3
        B02,head,English; Polish; Spanish,Oslo,data; law,2,2
        """);
    Files.writeString(
        folder.resolve("affinity.csv"),
        """
        mentee_id,mentor_id,affinity
        A00,B00,30
        A00,B01,70
        A00,B02,10
        A01,B01,80
        A01,B02,60
        A02,B00,50
        A02,B01,10
        A02,B02,0
        A03,B01,60
        A04,B00,50
        A04,B01,60
        A04,B02,10
        A05,B00,20
        A05,B01,30
        A05,B02,0
        """);
    Files.writeString(
        folder.resolve("exclusions.csv"),
        """
        mentee_id,mentor_id
        A00,B02
        A03,B00
        """);
    Files.writeString(
        folder.resolve("program.yaml"),
        """
        program: T
        cycle: 2027-Q1
        defaults: 1
        rules:
          stage-gap: {least: 1, most: 3}
        criteria:
          affinity: 40
          domain: 30
          equal: [{id: near, mentee: location, mentor: location, points: 30}]
          transition-lived: off
          needs-covered: off
          path: off
          ways-of-working: off
          rhythm: off
          company-stage: off
          a-say: off
        limits:
          hours: hard
        """);

    assertThat(Run.of("run", folder).exits(0).out())
        .contains("5 of 6 mentees have a mentor")
        .contains("one more mentor like B01: 1 more person (verified)");
    assertThat(Run.of("explain", folder, "A02").exits(0).out())
        .contains("would help: one more mentor like B01: 1 more person (verified)");
  }
}
