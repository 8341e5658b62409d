package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mentormatching.batch.job.RunStep;

class ProgressBarTest {
  private final StringWriter drawn = new StringWriter();
  private final ProgressBar bar = new ProgressBar(new PrintWriter(drawn), "comparing");

  private String afterSeconds(long seconds) {
    for (long tick = 1; tick < 5 * seconds; tick++) {
      bar.tick();
    }
    drawn.getBuffer().setLength(0);
    bar.tick();
    return drawn.toString();
  }

  @Test
  void drawsNothingInTheFirstSecond() {
    assertThat(afterSeconds(0)).isEmpty();
    bar.close();
    assertThat(drawn.toString()).isEmpty();
  }

  @Test
  void tellsTheStepAndTheTime() {
    bar.begins(RunStep.KERNEL);

    assertThat(afterSeconds(12))
        .isEqualTo("\r[#####               ] step 3 of 8: finding the best pairs · 12 s");
  }

  @Test
  void tellsHowMuchOfAStepIsDone() {
    bar.begins(RunStep.KERNEL);
    bar.reached(RunStep.KERNEL, 429);

    assertThat(afterSeconds(12))
        .isEqualTo("\r[######              ] step 3 of 8: finding the best pairs, 42 % · 12 s");
  }

  @Test
  void tellsWhatACommandWithoutStepsIsDoing() {
    assertThat(afterSeconds(2)).isEqualTo("\rcomparing · 2 s");
  }

  @Test
  void drawsOnATerminalOnly() {
    assertThat(ProgressBar.isTerminal(name -> "true", "xterm", false)).isTrue();
    assertThat(ProgressBar.isTerminal(name -> "true", "dumb", true)).isFalse();
    assertThat(ProgressBar.isTerminal(name -> "false", "xterm", true)).isFalse();
    assertThat(ProgressBar.isTerminal(name -> "console", null, true)).isTrue();
    assertThat(ProgressBar.isTerminal(name -> "console", null, false)).isFalse();
  }

  @Test
  void wipesOutWhatALongerLineLeft() {
    bar.begins(RunStep.CANDIDATES);
    String before = afterSeconds(2);
    bar.begins(RunStep.WRITING);
    drawn.getBuffer().setLength(0);
    bar.tick();

    assertThat(drawn.toString()).hasSameSizeAs(before).endsWith(" ");
  }

  @Test
  void isGoneWhenTheRunEnds() {
    int width = afterSeconds(3).length() - 1;
    drawn.getBuffer().setLength(0);

    bar.close();

    assertThat(drawn.toString()).isEqualTo("\r" + " ".repeat(width) + "\r");
    assertThat(afterSeconds(1)).isEmpty();
  }

  @Test
  void fitsOnANarrowTerminal() {
    for (RunStep step : RunStep.values()) {
      bar.begins(step);
      if (step == RunStep.KERNEL || step == RunStep.SEARCH) {
        bar.reached(step, 999);
      }
      assertThat(afterSeconds(100)).hasSizeLessThan(100);
    }
  }
}
