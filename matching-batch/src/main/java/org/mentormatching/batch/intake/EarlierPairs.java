package org.mentormatching.batch.intake;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.EarlierCycles.EarlierPair;
import org.mentormatching.batch.intake.EarlierCycles.Fate;
import org.mentormatching.batch.intake.PairTable.Pair;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;

/**
 * Adds the pairs of earlier cycles to those of the files: what goes on to the ongoing pairs, what
 * is over to the past ones. Where the two contradict each other the run stops.
 */
final class EarlierPairs {
  private final EarlierCycles earlier;
  private final PairPeople people;
  private final Findings findings;

  EarlierPairs(EarlierCycles earlier, PairPeople people, Findings findings) {
    this.earlier = earlier;
    this.people = people;
    this.findings = findings;
  }

  /**
   * The pairs of the files and those of earlier cycles.
   *
   * @param readsPast whether the policy asks which pairs have ended
   */
  SortedMap<InputFile, PairTable> addedTo(
      SortedMap<InputFile, PairTable> files, boolean readsPast) {
    SortedMap<Pair, String> ongoing = pairs(files, InputFile.ONGOING);
    SortedMap<Pair, String> past = pairs(files, InputFile.PAST);
    for (EarlierPair pair : earlier.pairs()) {
      if (pair.fate() == Fate.GOES_ON) {
        goOn(pair, ongoing, past);
      }
    }
    for (EarlierPair pair : earlier.pairs()) {
      if (pair.fate() != Fate.GOES_ON) {
        end(pair, ongoing, past);
      }
    }
    SortedMap<InputFile, PairTable> all = new TreeMap<>(files);
    put(all, InputFile.ONGOING, "", ongoing);
    if (readsPast) {
      put(all, InputFile.PAST, PairReader.value(InputFile.PAST), past);
    }
    return all;
  }

  private static SortedMap<Pair, String> pairs(
      SortedMap<InputFile, PairTable> files, InputFile file) {
    return new TreeMap<>(files.getOrDefault(file, PairTable.none()).pairs());
  }

  private static void put(
      SortedMap<InputFile, PairTable> all,
      InputFile file,
      String value,
      SortedMap<Pair, String> pairs) {
    PairTable before = all.get(file);
    if (before != null || !pairs.isEmpty()) {
      all.put(file, new PairTable(before == null ? file.usualName() : before.name(), value, pairs));
    }
  }

  private void goOn(
      EarlierPair earlierPair, SortedMap<Pair, String> ongoing, SortedMap<Pair, String> past) {
    Optional<String> mentee = people.mentees().find(earlierPair.menteeId());
    Optional<String> mentor = people.mentors().find(earlierPair.mentorId());
    if (mentee.isEmpty() && mentor.isEmpty()) {
      return;
    }
    Pair pair =
        new Pair(
            mentee.orElseGet(() -> people.outside(earlierPair.menteeId())),
            mentor.orElseGet(() -> people.outside(earlierPair.mentorId())));
    if (mentee.isEmpty() && hasLeft(earlierPair.menteeId())) {
      end(earlierPair, "mentee");
    } else if (mentor.isEmpty() && hasLeft(earlierPair.mentorId())) {
      end(earlierPair, "mentor");
    } else {
      if (mentor.isEmpty() && !ongoing.containsKey(pair)) {
        remind(Reminder.Kind.MENTOR_TAKES_NO_PART, earlierPair);
      }
      String agoText = past.get(pair);
      if (agoText != null && Integer.parseInt(agoText) <= earlierPair.begunAgo()) {
        stop(
            earlierPair,
            "the pair goes on, but %s says that it ended %s"
                .formatted(InputFile.PAST.usualName(), ago(Integer.parseInt(agoText))),
            "Write ended as its state here, or remove the row there");
      }
      ongoing.putIfAbsent(pair, "");
    }
  }

  /** Whether somebody is not, or not any more, in the list of everybody. */
  private boolean hasLeft(String id) {
    return people.everywhere().haveLeft(id)
        || (people.everywhere().haveExport() && !people.everywhere().has(id));
  }

  private void end(EarlierPair pair, String side) {
    findings.add(
        new Fault(
            Severity.NOTE,
            earlier.file(),
            pair.line(),
            "",
            "by "
                + InputFile.PEOPLE.usualName()
                + " this "
                + side
                + " has left, so that the pair"
                + " does not go on",
            "Write ended as its state, with the reason"));
    remind(Reminder.Kind.HAS_LEFT, pair);
  }

  private void end(
      EarlierPair earlierPair, SortedMap<Pair, String> ongoing, SortedMap<Pair, String> past) {
    Optional<String> mentee = people.mentees().find(earlierPair.menteeId());
    Optional<String> mentor = people.mentors().find(earlierPair.mentorId());
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return;
    }
    Pair pair = new Pair(mentee.get(), mentor.get());
    if (!ongoing.containsKey(pair)) {
      past.merge(pair, Integer.toString(earlierPair.endedAgo()), EarlierPairs::later);
    } else if (earlierPair.fate() == Fate.ENDED) {
      stop(
          earlierPair,
          "the pair has ended, but %s says that it goes on"
              .formatted(InputFile.ONGOING.usualName()),
          "Remove the row there, or write active as the state here");
    }
  }

  /** Of two numbers of cycles the smaller one. */
  private static String later(String a, String b) {
    return Integer.parseInt(a) <= Integer.parseInt(b) ? a : b;
  }

  private static String ago(int cycles) {
    return cycles == 1 ? "1 cycle ago" : cycles + " cycles ago";
  }

  private void stop(EarlierPair pair, String message, String remedy) {
    findings.add(new Fault(Severity.STOPS, earlier.file(), pair.line(), "", message, remedy));
  }

  private void remind(Reminder.Kind kind, EarlierPair pair) {
    findings.remind(new Reminder(kind, earlier.file(), pair.line()));
  }
}
