package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One command and what came of it.
 *
 * @param code the exit code
 * @param out what went to the standard output
 * @param err what went to the standard error
 */
record Run(int code, String out, String err) {
  /** Runs a command in this process. */
  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = MatchingCli.run(new PrintWriter(out), new PrintWriter(err), texts(arguments));
    return new Run(code, out.toString(), err.toString());
  }

  /** Runs a command in a process of its own. */
  static Run inNewProcess(Path javaHome, List<String> javaOptions, Object... arguments) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      try {
        Process process =
            start(javaHome, javaOptions, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Run(
            code,
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A process that will run a command. */
  static ProcessBuilder start(Path javaHome, List<String> javaOptions, Object... arguments) {
    List<String> line = new ArrayList<>();
    line.add(javaHome.resolve("bin").resolve("java").toString());
    line.addAll(javaOptions);
    line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add(MatchingCli.class.getName());
    line.addAll(List.of(texts(arguments)));
    return new ProcessBuilder(line);
  }

  /** The home of the Java that runs this. */
  static Path thisJava() {
    return Path.of(System.getProperty("java.home"));
  }

  private static String[] texts(Object... arguments) {
    return Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
  }

  /** Requires the exit code, and shows what was said if it is another. */
  Run exits(int expected) {
    assertThat(code).as("exit code; said was:%n%s%s", out, err).isEqualTo(expected);
    return this;
  }

  /** All that was said. */
  String said() {
    return out + err;
  }

  /** The lines of the standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  /** The standard output as JSON. */
  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + out, e);
    }
  }
}
