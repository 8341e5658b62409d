package org.mentormatching.batch.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.result.Effort;

/**
 * How much a search under limits works, as the command line says it.
 *
 * @param effort {@code quick}, {@code normal} or {@code thorough}
 * @param timeLimit after how many seconds it ends if it has not ended before, a whole number from 1
 *     on; empty if never
 */
public record SearchSettings(String effort, Optional<String> timeLimit) {
  /** Nine digits are some thirty years. */
  private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,8}");

  /** As much as is usual. */
  public static SearchSettings usual() {
    return new SearchSettings("normal", Optional.empty());
  }

  /** What is wrong with the settings, in a line each. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (known().isEmpty()) {
      faults.add(
          "matching: --effort \"%s\" is none of quick, normal and thorough".formatted(effort));
    }
    timeLimit
        .filter(seconds -> !SECONDS.matcher(seconds).matches())
        .map(
            wrong ->
                "matching: --time-limit \"%s\" is no whole number of seconds from 1 on, such as 60"
                    .formatted(wrong))
        .ifPresent(faults::add);
    return faults;
  }

  /** How much work is done; only where nothing is wrong. */
  Effort work() {
    return known().orElseThrow();
  }

  /** After what time the search ends, if it has a limit; only where nothing is wrong. */
  Optional<Duration> time() {
    return timeLimit.map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }

  /** The settings that are not the usual ones, as they stand in a record. */
  List<String> inRecord() {
    List<String> unusual = new ArrayList<>();
    if (work() != Effort.NORMAL) {
      unusual.add(Proposal.Sources.option("effort", effort));
    }
    timeLimit
        .map(seconds -> Proposal.Sources.option("time-limit", seconds))
        .ifPresent(unusual::add);
    return unusual;
  }

  private Optional<Effort> known() {
    return Arrays.stream(Effort.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(effort))
        .findFirst();
  }
}
