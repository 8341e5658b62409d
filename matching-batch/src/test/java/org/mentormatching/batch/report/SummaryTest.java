package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.Level;
import org.mentormatching.result.Level.Kind;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.Optimality.Status;
import org.mentormatching.result.Phase;

class SummaryTest {
  private static final HowSure NOT_ASKED = HowSure.silent(HowSure.Scope.TOO_MANY_PAIRS);

  private static final Policy POLICY = Policy.builder().hardLimit(new MentorHours()).build();

  private static Optimality bounded(Kind kind, long value, long bound) {
    return new Optimality(Status.BOUNDED, new Level(kind, 0), value, bound);
  }

  @Test
  void gapIsInPerCentOfWhatTheLastLevelCounts() {
    assertThat(Quality.words(bounded(Kind.FIT, 9_959, 10_000)))
        .isEqualTo("at most 0.5 % below the best possible, checked separately");
    assertThat(Quality.words(bounded(Kind.WORTH, 29_000, 30_000)))
        .isEqualTo(
            "at most 3.4 % below the best possible total of fit and filled wishes, checked"
                + " separately");
  }

  /**
   * Two mentees want half an hour and two want two and a half, of either of two mentors who have
   * two and a half each: three of them can be served.
   */
  private static Problem busy() {
    Problem.Builder people = Problem.builder();
    for (int i = 1; i <= 4; i++) {
      people.mentee(
          Mentee.builder("E-" + i)
              .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(i <= 2 ? 30 : 150))
              .build());
    }
    for (int i = 1; i <= 2; i++) {
      people.mentor(
          Mentor.builder("M-" + i)
              .set(Columns.CAPACITY, 3L)
              .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(150))
              .build());
    }
    return people.build();
  }

  private static MatchingResult timeUpInSearch() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    RunOptions options =
        RunOptions.defaults()
            .timeLimit(Duration.ofSeconds(1), now::get)
            .progress(phase -> now.set(phase == Phase.SEARCH ? Instant.MAX : now.get()));
    return Matcher.using(POLICY).match(busy(), options);
  }

  private static Summary summary(MatchingResult result) {
    return Summary.of(busy(), POLICY, result, findings(result), List.of(), Review.none());
  }

  private static Findings findings(MatchingResult result) {
    return new Findings(
        NOT_ASKED,
        WhatHelps.of(
            busy(),
            POLICY,
            result,
            Matcher.using(POLICY).whatIf(busy(), result, RunOptions.defaults())),
        ClosePairs.NONE,
        List.of());
  }

  @Test
  void timeLimitThatStruckIsNamed() {
    String line = "Time limit      ended the search early; another run may give other pairs";
    assertThat(summary(timeUpInSearch()).lines()).contains(line);
    assertThat(summary(Matcher.using(POLICY).match(busy())).lines())
        .noneSatisfy(other -> assertThat(other).startsWith("Time limit"));
  }

  @Test
  void timeLimitThatStruckIsRecorded(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve(ProgramReader.FILE), "defaults: none\nlimits: {hours: hard}\n");
    Proposal.Sources sources =
        new Proposal.Sources(
            ProgramReader.read(folder).program(),
            List.of(),
            "1",
            "",
            List.of(),
            new RunRecord.Rows(4, 4, 0, new TreeMap<>()),
            List.of(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            List.of(),
            Review.none());
    MatchingResult result = timeUpInSearch();
    Findings findings = findings(result);
    Summary summary = Summary.of(busy(), POLICY, result, findings, List.of(), Review.none());
    SortedMap<String, byte[]> files = Proposal.files(sources, 1, busy(), result, findings, summary);
    assertThat(new String(files.get(Proposal.RECORD), StandardCharsets.UTF_8))
        .contains("\"searchEnding\" : \"TIME_LIMIT\"");
  }
}
