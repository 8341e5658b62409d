package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.table.Slices;

/** Whatever the number of stretches in which people are made, the same comes out. */
class PeopleInSlicesTest {
  /** A mentee in whose row something is in doubt, wrong or missing. */
  private static String mentee(int number) {
    return String.join(
        ",",
        "E-" + (100 + number),
        number % 11 == 3 ? "no stage at all" : "senior",
        number % 5 == 0 ? "Hiring; hiring; saying no" : "Strategy | budgets",
        number % 3 == 0 ? "Europe/Berlin" : number % 3 == 1 ? "" : "somewhere",
        number % 4 == 0 ? "Mon-Thu 9-15 CET" : number % 4 == 1 ? "whenever" : "",
        number % 7 == 0 ? "M-1; Nobody Known" : "M-2",
        number % 9 == 0 ? "two or more" : "1",
        number % 6 == 0 ? "" : "yes");
  }

  private static ProgramFolder hostile(Path folder) {
    List<String> mentees = new ArrayList<>();
    mentees.add(
        "id,stage,development_areas,time_zone,working_hours,excluded_mentors,mentors_wanted,consent");
    for (int number = 0; number < 40; number++) {
      mentees.add(mentee(number));
    }
    mentees.add(mentee(39));
    mentees.add("E-200,senior");
    return new ProgramFolder(folder)
        .file("mentees.csv", String.join("\n", mentees) + "\n")
        .file(
            "mentors.csv",
            """
            id,stage,strengths,time_zone,working_hours,capacity
            M-1,executive,Hiring,Europe/Berlin,Mon-Fri 09:00-17:00,2
            M-2,director,"strategy, budgets",,Mon-Fri 08:00-16:00,many
            M-3,director,Strategy,Asia/Tokyo,,3
            """);
  }

  /** All that is read, as text that is equal where nothing differs. */
  private static String all(Reading reading) {
    return String.join(
        "\n",
        reading.faults().stream().map(Fault::sentence).toList().toString(),
        reading.counts().toString(),
        reading.usedTables().toString(),
        reading.problem().map(ProgramFolder::everything).orElse("no problem"));
  }

  @Test
  void makesTheSamePeopleInOneStretchOrSeveral(@TempDir Path folder) {
    ProgramFolder program = hostile(folder);

    String whole = all(program.read(new Slices(1)));

    assertThat(whole).contains("is not on the ladder", "M-3", "LIST", "HOURS");
    for (int count : List.of(2, 3, 64)) {
      assertThat(all(program.read(new Slices(count)))).isEqualTo(whole);
    }
  }

  @Test
  void findsTheSameFaultsInOneStretchOrSeveral(@TempDir Path folder) {
    ProgramFolder program =
        hostile(folder).file("pins.csv", "mentee_id,mentor_id\nE-101,M-1\nE-101,M-3\n");

    List<Fault> whole = program.read(new Slices(1)).faults();

    assertThat(whole).hasSizeGreaterThan(10);
    assertThat(program.read(new Slices(2)).faults()).isEqualTo(whole);
    assertThat(program.read(new Slices(3)).faults()).isEqualTo(whole);
  }
}
