package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.table.RawTable.Assumption;

/** Which code page a text is in, on texts of eleven languages in their code pages. */
class CodePageSearchTest {
  private final Path folder;

  CodePageSearchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A text of the set. */
  private record Sample(String set, Charset charset, String kind, String text) {
    Decoded decoded() {
      return CodePageSearch.decode(text.getBytes(charset));
    }

    boolean isAsked() {
      return decoded().rival().isPresent();
    }

    boolean isRight() {
      return !isAsked() && decoded().text().equals(text);
    }

    boolean isWrong() {
      return !isAsked() && !isRight();
    }
  }

  private static List<Sample> samples(String set) {
    try (InputStream bytes =
        Objects.requireNonNull(CodePageSearchTest.class.getResourceAsStream("code-pages.txt"))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(set + "|"))
          .map(line -> line.split("\\|", 4))
          .map(p -> new Sample(p[0], Charset.forName(p[1]), p[2], p[3].replace(';', '\n')))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"seen", "unseen"})
  void isNeverWrongWithoutAsking(String set) {
    assertThat(samples(set)).hasSizeGreaterThan(50).noneMatch(Sample::isWrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seen", "unseen"})
  void readsEveryListAndEverySentence(String set) {
    assertThat(samples(set))
        .filteredOn(sample -> !sample.kind().equals("short"))
        .hasSizeGreaterThan(20)
        .allMatch(Sample::isRight);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seen", "unseen"})
  void readsEvenASingleNameOfTheUsualCodePage(String set) {
    assertThat(samples(set))
        .filteredOn(sample -> sample.charset().name().equals("windows-1252"))
        .hasSizeGreaterThan(20)
        .allMatch(Sample::isRight);
  }

  @Test
  void readsAsManyTextsAsTheDecisionSays() {
    assertThat(samples("seen")).hasSize(200).filteredOn(Sample::isRight).hasSize(181);
    assertThat(samples("unseen")).hasSize(60).filteredOn(Sample::isRight).hasSize(55);
  }

  private Fixture read(String names, String charset) {
    String rows = "id,name\nE-1," + names.replace(";", "\nE-2,") + "\n";
    return Fixture.read(
        folder, "mentees.csv", rows.getBytes(Charset.forName(charset)), Fixture.ANY);
  }

  @Test
  void showsLettersAndCellsButNoNames() {
    Fixture file = read("Łukasz Bąk;Ewa Gęś", "windows-1250");

    assertThat(file.rows().get(0)).containsExactly("E-1", "Łukasz Bąk");
    assertThat(file.found().assumed()).containsExactly(Assumption.ENCODING);
    assertThat(file.found().format().encoding()).contains(Charset.forName("windows-1250"));
    assertThat(file.sentences())
        .containsExactly(
            "the characters are not UTF-8 and were read as windows-1250, which gives the letters ą"
                + " ę Ł ś. Look at B2 and B3; files: {mentees: {name: mentees.csv, encoding:"
                + " windows-1250}} in program.yaml settles it.");
  }

  @Test
  void stopsAndAsksWhereTwoReadingsAreAboutEquallyGood() {
    Fixture file = read("Petőfi Zsuzsa", "windows-1250");

    assertThat(file.table()).isEmpty();
    assertThat(file.sentences())
        .containsExactly(
            "the characters are not UTF-8 and may be windows-1252 (õ) or windows-1250 (ő). Look at"
                + " B2: which letters are right? Then write files: {mentees: {name: mentees.csv,"
                + " encoding: windows-1252}} or encoding: windows-1250 in program.yaml.");
  }

  @Test
  void takesNoPartInWhatTheMachineUses() {
    String encoding = System.getProperty("native.encoding", "");
    try {
      System.setProperty("native.encoding", "windows-1251");

      assertThat(read("Jürgen Groß;Käthe", "windows-1252").firstRow()).contains("Jürgen Groß");
    } finally {
      System.setProperty("native.encoding", encoding);
    }
  }

  @Test
  void stopsWhereUtf8AndOtherCharactersAreMixed() {
    byte[] one = "id,name\nE-1,José\nE-2,Núñez\n".getBytes(StandardCharsets.UTF_8);
    byte[] other = "E-3,Jürgen\n".getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[one.length + other.length];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(other, 0, both, one.length, other.length);

    assertThat(Fixture.read(folder, both, Fixture.ANY).sentences())
        .containsExactly(
            "line 4 is not UTF-8, while other lines such as 2 are. Two files may have been joined;"
                + " export them again as CSV UTF-8.");
  }

  @Test
  void reads650RowsInAMoment() {
    StringBuilder names = new StringBuilder("Jürgen Groß");
    for (int i = 0; i < 650; i++) {
      names.append(";Käthe Müller").append(i);
    }

    assertThat(read(names.toString(), "windows-1252").rows()).hasSize(651);
  }
}
