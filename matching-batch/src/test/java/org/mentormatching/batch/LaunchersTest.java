package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two launchers give Java and Maven the same options; the one for Windows is not run here. */
class LaunchersTest {
  /** An option of Java or Maven, without the path or number that follows. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?<=[\\s\"=])-(?:X[^\\s\"=]+|D[\\w.]+|jar\\b|cp\\b|pl\\b|am\\b|B\\b)(?:=[-\\d\\w]+)?");

  private static final Pattern COMMENT = Pattern.compile("(?m)^(?:#|rem\\b).*$");

  private static NavigableSet<String> options(String launcher) {
    String text = COMMENT.matcher(text(launcher)).replaceAll("");
    NavigableSet<String> options = new TreeSet<>();
    OPTION
        .matcher(text)
        .results()
        .map(found -> found.group().replaceFirst("(matching[.]\\w+)=.*", "$1"))
        .forEach(options::add);
    return options;
  }

  private static String text(String launcher) {
    return Programmes.text(Programmes.ROOT.resolve(launcher));
  }

  @Test
  void launchersGiveTheSameOptions() {
    assertThat(options("matching"))
        .contains(
            "-XX:TieredStopAtLevel=1",
            "-XX:Tier4CompileThreshold=200000",
            "-Dmatching.terminal",
            "-Dmatching.command",
            "-Dmaven.test.skip",
            "-jar")
        .hasSizeGreaterThan(18);
    assertThat(options("matching.cmd")).isEqualTo(options("matching"));
  }

  @Test
  void launchersNeedTheSamePrograms() {
    for (String launcher : List.of("matching", "matching.cmd")) {
      assertThat(text(launcher))
          .contains("there is no Java here", "there is no Maven here", "the build failed")
          .contains("MATCHING_JAVA_OPTIONS", "classes.txt", "matching.jsa", "package");
    }
  }

  @Test
  void labelsOfTheBatchFileAreThere() {
    String text = text("matching.cmd");
    Pattern.compile("goto (\\w+)")
        .matcher(text)
        .results()
        .forEach(found -> assertThat(text).contains("\r\n:" + found.group(1) + "\r\n"));
    assertThat(text.lines().count()).isEqualTo(text.split("\r\n", -1).length - 1L);
  }
}
