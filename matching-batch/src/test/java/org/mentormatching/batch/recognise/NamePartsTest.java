package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {
  private final Path folder;

  NamePartsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"Name,Vorname", "Nom,Prénom", "Name,First name"})
  void nameBesideAFirstNameIsTheLastName(String last, String first) {
    List<String> settings =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,%s,%s,stage\nE-1,Müller,Anna,junior\nE-2,Müller,Bert,senior\n"
                    .formatted(last, first))
            .settings();

    assertThat(settings).contains("columns: {mentees: {name: [%s, %s]}}".formatted(first, last));
  }

  @ParameterizedTest
  @CsvSource({"Anna Müller,Bert Müller", "'\"Müller, Anna\"','\"Müller, Bert\"'"})
  void nameThatHoldsTheFirstNameIsWhole(String one, String other) {
    List<String> settings =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,Name,Vorname,stage\nE-1,%s,Anna,junior\nE-2,%s,Bert,senior\n"
                    .formatted(one, other))
            .settings();

    assertThat(settings).noneMatch(setting -> setting.contains("Vorname"));
  }
}
