package org.mentormatching.batch.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.ledger.Publication;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.FinalPair;
import org.mentormatching.batch.report.PublishedTables;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.batch.report.Wording;

/** What is said of a publication, and of what stands in its way. */
final class PublishText {
  /** Of so many of a kind each is shown beside others; --json has all. */
  private static final int MOST_SHOWN = 10;

  private PublishText() {}

  /** What was wrong, below the line that nothing was published. */
  static Outcome refused(List<String> complaints) {
    List<String> all = new ArrayList<>();
    all.add("Nothing was published.");
    all.addAll(complaints);
    return Outcome.complaint(Ending.REFUSED, all);
  }

  /** Which pairs the files of now do not allow. */
  static Outcome noLonger(List<String> pairs, FilesSince since, Discretion discretion) {
    List<String> complaints = new ArrayList<>();
    add(
        complaints,
        "The files do not allow these pairs any more:",
        pairs,
        String.join(" ", since.lines()));
    Outcome refused = refused(discretion.shown(complaints));
    SortedMap<String, Object> facts = new TreeMap<>(refused.facts());
    facts.put("noLongerAllowed", pairs);
    facts.put("changedSince", since.changed());
    return new Outcome(refused.ending(), List.of(), refused.complaints(), facts);
  }

  /** What stands in the way of publishing a proposal, every pair and person by ids. */
  static Outcome notYet(
      Acceptance acceptance,
      Review decided,
      Path folder,
      Path proposal,
      Discretion discretion,
      FilesSince since) {
    List<String> complaints = new ArrayList<>();
    add(
        complaints,
        "These decisions name somebody whom the proposal does not have:",
        decided.strangers().stream().map(one -> one.fault().sentence()).toList(),
        "If they are new in the files, run again; otherwise correct the decision.");
    add(
        complaints,
        "These decisions ask for other pairs:",
        acceptance.toRunAgain(),
        "Run again first: " + NextCommand.of("run", folder));
    add(
        complaints,
        acceptance.undecided().isEmpty() ? Integer.MAX_VALUE : MOST_SHOWN,
        "These pairs need a decision of their own:",
        acceptance.toKeep(),
        "Write keep beside each in matches.csv, or decide otherwise and run again.");
    add(
        complaints,
        "These pairs are undecided:",
        acceptance.undecided(),
        "Write keep beside each in matches.csv, or accept them all: --accept-rest --reviewer NAME");
    notes(decided).forEach(complaints::add);
    complaints.addAll(since.lines());
    List<String> shown = new ArrayList<>(discretion.shown(complaints));
    if (!shown.equals(complaints)) {
      shown.add("Ids that are addresses are shown as rows of " + proposal + "/inputs.");
    }
    Outcome refused = refused(shown);
    SortedMap<String, Object> facts = new TreeMap<>(refused.facts());
    facts.put("toRunAgain", acceptance.toRunAgain());
    facts.put("toKeep", acceptance.toKeep());
    facts.put("undecided", acceptance.undecided());
    facts.put("changedSince", since.changed());
    return new Outcome(refused.ending(), List.of(), refused.complaints(), facts);
  }

  private static void add(
      List<String> complaints, String heading, List<String> some, String remedy) {
    add(complaints, MOST_SHOWN, heading, some, remedy);
  }

  private static void add(
      List<String> complaints, int most, String heading, List<String> some, String remedy) {
    if (!some.isEmpty()) {
      complaints.add(heading);
      some.stream().limit(most).forEach(one -> complaints.add("  " + one));
      if (some.size() > most) {
        complaints.add("  and %d more".formatted(some.size() - most));
      }
      complaints.add(remedy);
    }
  }

  /** What was said of decisions that are passed over. */
  private static List<String> notes(Review decided) {
    return decided.faults().stream()
        .filter(fault -> fault.severity() == Severity.NOTE)
        .map(Fault::sentence)
        .toList();
  }

  /** Why nothing is written to some people. */
  private static String notWrittenTo(int all, int held) {
    List<String> parts = new ArrayList<>();
    if (held > 0) {
      parts.add(held + " " + Wording.HELD_BACK + " by a decision");
    }
    if (all > held) {
      parts.add((all - held) + " who take no part or have not consented");
    }
    return String.join(" · ", parts);
  }

  /**
   * What was published.
   *
   * @param decided what was decided
   * @param held how many people who are in the files are held back
   */
  static Outcome published(
      Publication publication,
      Acceptance acceptance,
      Review decided,
      int held,
      PublishedTables tables,
      Program program,
      Path published,
      FilesSince since) {
    int pairs = acceptance.pairs().size();
    int waiting = tables.waiting().size();
    int notUsed = tables.notUsed().size();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s · %s · proposal %d is published; the cycle is closed"
            .formatted(program.title(), publication.cycle(), publication.proposal()));
    lines.add(Summary.line("Pairs", grounds(acceptance.pairs())));
    lines.add(Summary.line("Waiting", Summary.counted(waiting, "mentee") + ": waiting.csv"));
    lines.add(
        Summary.line("Not used", Summary.counted(notUsed, "mentor") + ": mentors-not-used.csv"));
    if (tables.notWrittenTo() > 0) {
      lines.add(Summary.line("Not written to", notWrittenTo(tables.notWrittenTo(), held)));
    }
    int lookFirst = acceptance.lookFirst().size();
    if (lookFirst > 0) {
      lines.add(
          Summary.line(
              "Look first",
              lookFirst + " of those that go on: column look_first of the proposal's matches.csv"));
    }
    notes(decided).forEach(note -> lines.add(Summary.line("Note", note)));
    since.lines().forEach(line -> lines.add(Summary.line("Note", line)));
    lines.add(
        Summary.line(
            "Next",
            "send the letters of mail-merge.csv; then "
                + (acceptance.pairs().stream()
                        .anyMatch(one -> one.ground() == FinalPair.Ground.PINNED)
                    ? "take the pins of this cycle out, "
                    : "")
                + "name the next cycle in program.yaml, and run"));
    lines.add(Summary.line("Published", published.toString()));
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("cycle", publication.cycle());
    facts.put("proposal", publication.proposal());
    facts.put("published", published.toString());
    facts.put("written", true);
    facts.put("changedSince", since.changed());
    facts.put("pairs", pairs);
    facts.put("lookFirst", acceptance.lookFirst());
    facts.put("waiting", waiting);
    facts.put("mentorsNotUsed", notUsed);
    facts.put("notWrittenTo", tables.notWrittenTo());
    return Outcome.of(Ending.DONE, lines, facts);
  }

  /** How many pairs there are, by the grounds on which they are published. */
  private static String grounds(List<FinalPair> pairs) {
    List<String> parts = new ArrayList<>();
    for (FinalPair.Ground ground : FinalPair.Ground.values()) {
      long count = pairs.stream().filter(pair -> pair.ground() == ground).count();
      if (count > 0) {
        parts.add(ground.word() + " " + count);
      }
    }
    return pairs.size() + (parts.isEmpty() ? "" : ": " + String.join(" · ", parts));
  }
}
