package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagersByOtherIdsTest {
  private final Path folder;

  ManagersByOtherIdsTest(@TempDir Path folder) {
    this.folder = folder;
    Programmes.write(folder.resolve("mentees.csv"), "Username,stage\nalee,junior\nbli,junior\n");
    Programmes.write(
        folder.resolve("mentors.csv"), "Username,stage,capacity\nmm,senior,2\nnn,senior,2\n");
  }

  private void people(String first, String second) {
    Programmes.write(
        folder.resolve("people.csv"),
        """
        Employee ID,Username,Name,Manager ID
        00101,alee,Ann Lee,%s
        00102,bli,Bo Li,%s
        00201,mm,Max Moor,
        00202,nn,Nia Nord,
        """
            .formatted(first, second));
  }

  @Test
  void managersAreFoundByTheStaffNumberWhereEverybodySignsUpByUserName() {
    people("00201", "00202");

    assertThat(Run.of("check", folder).exits(0).said())
        .contains("managers are given by what stands under \"Employee ID\"")
        .doesNotContain("managers are in no file");
    Run.of("run", folder).exits(0);
    assertThat(Run.of("explain", folder, "alee", "mm").exits(0).lines().get(0))
        .contains("not allowed");
    assertThat(Run.of("explain", folder, "alee", "nn").exits(0).lines().get(0))
        .doesNotContain("not allowed");
  }

  @Test
  void managersByTheIdOfTheFileNeedNoOtherColumn() {
    people("mm", "nn");

    assertThat(Run.of("check", folder).exits(0).said()).doesNotContain("managers are given by");
  }

  @Test
  void managersWhoStandNowhereAreSaidToBeInNoFile() {
    people("00901", "00902");

    assertThat(Run.of("check", folder).exits(0).said())
        .contains("managers are in no file")
        .doesNotContain("managers are given by");
  }
}
