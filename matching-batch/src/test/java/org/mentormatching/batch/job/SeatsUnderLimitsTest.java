package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.Matcher;
import org.mentormatching.batch.MatchingCli;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/**
 * Seats that help where limits shaped the proposal, each run again. Of results that are as good, a
 * run may serve other people than those who are named.
 */
class SeatsUnderLimitsTest {
  private static final String SEAT = "one more seat with ";

  private static Path proposed(Path folder) throws Exception {
    Path sample = Path.of("../sample-data/quarterly");
    try (Stream<Path> files = Files.list(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertThat(MatchingCli.run(nowhere, nowhere, "run", folder.toString())).isZero();
    return StoredProposal.find(folder, Optional.empty()).orElseThrow();
  }

  private static Set<String> served(MatchingResult result) {
    Set<String> served = new TreeSet<>();
    result.matches().stream().map(Match::menteeId).forEach(served::add);
    return served;
  }

  @Test
  void aRunWithTheSeatServesThosePeopleAndNoSeatIsMissing(@TempDir Path folder) throws Exception {
    Path proposal = proposed(folder);
    StoredProposal stored = StoredProposal.read(proposal);
    assertThat(stored.result().provenWithoutLimits()).isFalse();
    WrittenTable helps = WrittenTable.read(Files.readAllBytes(proposal.resolve("what-helps.csv")));
    Map<String, Set<String>> said = new TreeMap<>();
    for (List<String> row : helps.rows()) {
      if (helps.cell(row, "change").startsWith(SEAT)) {
        said.put(
            helps.cell(row, "change").substring(SEAT.length()),
            new TreeSet<>(Arrays.asList(helps.cell(row, "serves_whom").split("; "))));
      }
    }

    Set<String> before = served(stored.result());
    Map<String, Set<String>> found = new TreeMap<>();
    for (Mentor mentor : stored.problem().mentors()) {
      long seats = mentor.capacity() + 1L;
      Problem then = stored.problem().with(mentor.toBuilder().set(Columns.CAPACITY, seats).build());
      MatchingResult result = Matcher.using(stored.policy()).match(then);
      Set<String> more = served(result);
      if (mentor.capacity() > 0 && more.size() > before.size()) {
        more.removeAll(before);
        Set<String> named = said.getOrDefault(mentor.id(), Set.of());
        found.put(mentor.id(), areAsGood(stored, then, result, more, named) ? named : more);
      }
    }
    assertThat(said).hasSizeGreaterThan(5).isEqualTo(found);
  }

  /** Whether those who are named are served by a result as good, in which the others are not. */
  private static boolean areAsGood(
      StoredProposal stored,
      Problem problem,
      MatchingResult result,
      Set<String> served,
      Set<String> named) {
    Problem without = problem;
    for (Mentee mentee : problem.mentees()) {
      if (served.contains(mentee.id()) && !named.contains(mentee.id())) {
        without = without.with(mentee.toBuilder().set(Columns.CONSENT, false).build());
      }
    }
    MatchingResult other = Matcher.using(stored.policy()).match(without);
    return other.objective().equals(result.objective()) && served(other).containsAll(named);
  }
}
