package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;

/**
 * Decisions that are about another proposal than the one that is reviewed, by their files. They are
 * passed over with a note. Where the command names a file, somebody expects that it decides
 * something, so that it stops if nothing in it counts.
 */
final class PassedOver {
  private static final String NAMED = "Name the file that was decided on this one, or none";

  private final Map<String, Set<String>> passed = new LinkedHashMap<>();
  private final Set<String> counting = new HashSet<>();

  /** A decision is passed over. */
  void add(Decision decision, String why) {
    String about =
        ProposalMeant.isName(decision.proposal())
            ? "it decides on " + decision.proposal()
            : "it does not say on which proposal it decides";
    passed.computeIfAbsent(decision.file(), file -> new LinkedHashSet<>()).add(about + ", " + why);
  }

  /** A decision in a file counts, or has counted before. */
  void counts(String file) {
    counting.add(file);
  }

  /**
   * What is to be said.
   *
   * @param named the file that the command names, as messages name it
   * @param others what is wrong besides
   */
  List<Fault> faults(Optional<String> named, List<Fault> others) {
    List<Fault> faults = new ArrayList<>();
    passed.forEach(
        (file, sentences) -> {
          boolean isInVain = named.filter(file::equals).isPresent() && !counting.contains(file);
          for (String sentence : sentences) {
            faults.add(
                isInVain
                    ? Fault.of(Severity.STOPS, file, sentence + ", so that nothing counts", NAMED)
                    : Fault.of(Severity.NOTE, file, sentence + ", so that it is passed over", ""));
          }
        });
    named
        .filter(file -> !passed.containsKey(file) && !counting.contains(file))
        .filter(file -> others.stream().noneMatch(fault -> fault.file().equals(file)))
        .ifPresent(
            file -> faults.add(Fault.of(Severity.STOPS, file, "nothing is decided in it", NAMED)));
    return faults;
  }
}
