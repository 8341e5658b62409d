package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.job.StoredProposal.DamagedException;
import org.mentormatching.batch.report.ProposalFolder;
import org.mentormatching.batch.report.RunRecord.OtherFormatException;
import org.mentormatching.explain.Comparison;
import org.mentormatching.explain.Explainer;
import org.mentormatching.result.StaleResultException;
import org.mentormatching.result.WhatIf;

/** Says what is different between two proposals. Says ids only. */
public final class CompareJob {
  private static final String ALTERED =
      "A proposal has been altered. Next: matching verify with each of the two";

  private final Path folder;
  private final Optional<String> cycle;
  private final List<String> proposals;
  private final ListLength length;

  /**
   * A comparison.
   *
   * @param cycle the cycle meant where none is named; otherwise the one that program.yaml names
   * @param proposals up to two proposals, the earlier one first, as {@link NamedProposals} finds
   *     them
   * @param length how many people of a kind are named
   */
  public CompareJob(
      Path folder, Optional<String> cycle, List<String> proposals, ListLength length) {
    this.folder = folder;
    this.cycle = cycle;
    this.proposals = List.copyOf(proposals);
    this.length = length;
  }

  /**
   * Compares.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    try {
      List<Path> two = new NamedProposals(folder, cycle).two(proposals);
      if (two.get(0).toRealPath().equals(two.get(1).toRealPath())) {
        throw new WrongUsageException(
            "both are the same proposal, %s. Name two that differ".formatted(two.get(0)));
      }
      return compared(StoredProposal.read(two.get(0)), StoredProposal.read(two.get(1)));
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    } catch (OtherFormatException e) {
      return StoredProposal.ofAnotherVersion(e);
    } catch (DamagedException | StaleResultException e) {
      return Outcome.complaint(Ending.VERIFICATION_FAILED, List.of(ALTERED, "  " + e.getMessage()));
    }
  }

  private Outcome compared(StoredProposal before, StoredProposal now) throws StaleResultException {
    List<String> alterations = new ArrayList<>(alterations(before));
    alterations.addAll(alterations(now));
    if (!alterations.isEmpty()) {
      alterations.add(0, ALTERED);
      return Outcome.complaint(Ending.VERIFICATION_FAILED, alterations);
    }
    Comparison comparison = explainer(now).since(explainer(before), once(now));
    List<SettingChange> settings = SettingChange.between(before.folder(), now.folder());
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("before", named(before));
    facts.put("now", named(now));
    facts.put("settings", settings);
    facts.put("turns", comparison.turns());
    facts.put("countsSettled", comparison.countsSettled());
    facts.put("earlierPairs", comparison.earlierPairs());
    facts.put("withMentor", comparison.withMentor());
    facts.put("unchanged", comparison.unchanged());
    facts.put("stillWithout", comparison.stillWithout());
    facts.put("cameWithout", comparison.cameWithout());
    facts.put("people", comparison.people());
    facts.put("menteesSetAside", now.setAside("mentee"));
    facts.put("mentorsSetAside", now.setAside("mentor"));
    facts.put("changes", comparison.changes());
    facts.put("difference", OtherwiseFacts.of(comparison.difference()));
    List<String> lines = ComparisonText.of(before, now, comparison, settings, length);
    List<String> shown =
        new Discretion(before.problem(), shortName(before) + "/")
            .shown(new Discretion(now.problem(), shortName(now) + "/").shown(lines));
    return Outcome.of(Ending.DONE, shown, facts);
  }

  private static List<String> alterations(StoredProposal stored) {
    List<String> changes = Alterations.ofResult(stored.folder(), stored.record()).changes();
    return new Discretion(stored.problem(), shortName(stored) + "/")
        .shown(changes.stream().map(change -> "  " + shortName(stored) + "/" + change).toList());
  }

  private static Explainer explainer(StoredProposal stored) throws StaleResultException {
    return Explainer.of(stored.problem(), stored.policy(), stored.result());
  }

  /** Opens a result when it is first asked about. */
  private static Supplier<Optional<WhatIf>> once(StoredProposal stored) {
    List<Optional<WhatIf>> opened = new ArrayList<>();
    return () -> {
      if (opened.isEmpty()) {
        opened.add(
            Matcher.using(stored.policy())
                .whatIf(stored.problem(), stored.result(), RunOptions.defaults()));
      }
      return opened.get(0);
    };
  }

  private static String shortName(StoredProposal stored) {
    return stored.record().cycle() + "/proposal-" + stored.record().proposal();
  }

  private static Map<String, Object> named(StoredProposal stored) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("cycle", stored.record().cycle());
    named.put("proposal", ProposalFolder.number(stored.folder()));
    named.put("folder", stored.folder().toString());
    named.put("commandLine", stored.record().commandLine());
    return named;
  }
}
