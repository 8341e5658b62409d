package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;

/**
 * A change in a list of changes. What a pin would keep for one of several mentees is one line: it
 * serves whomever the pin names.
 *
 * @param helps the change, for each mentee for whom it may be kept
 */
public record HelpLine(List<Help> helps) {
  private static final String ANYBODY = "";

  /** Copies the list. */
  public HelpLine {
    helps = List.copyOf(helps);
  }

  /** Some changes in lines, in their order. */
  public static List<HelpLine> of(List<Help> helps) {
    Map<List<Object>, List<Help>> lines = new LinkedHashMap<>();
    for (Help help : helps) {
      List<Object> what =
          List.of(forAnybody(help.remedy()), help.least(), help.most(), help.losingIds());
      lines.computeIfAbsent(what, key -> new ArrayList<>()).add(help);
    }
    return lines.values().stream().map(HelpLine::new).toList();
  }

  private static Remedy forAnybody(Remedy remedy) {
    if (remedy instanceof Remedy.SeatFor seat) {
      return new Remedy.SeatFor(ANYBODY, seat.mentorId());
    }
    if (remedy instanceof Remedy.MentorFor wanted) {
      return new Remedy.MentorFor(ANYBODY, wanted.likeMentorId(), wanted.instead());
    }
    return remedy;
  }

  /** Whether it takes a pin. */
  public boolean isKept() {
    return HelpWords.keptFor(remedy()).isPresent();
  }

  /** What is changed, for the first one. */
  public Remedy remedy() {
    return helps.get(0).remedy();
  }

  /** For whom it would be kept: {@code E-1 or E-2}; empty where it takes no pin. */
  String keptFor() {
    return String.join(
        " or ", helps.stream().flatMap(help -> HelpWords.keptFor(help.remedy()).stream()).toList());
  }

  /** What is changed: {@code one more seat with M-11, kept for E-1 or E-2 by a pin}. */
  public String change() {
    return HelpWords.change(remedy(), keptFor());
  }

  /** How many people it serves. */
  public String serves() {
    return HelpWords.serves(helps.get(0));
  }

  /** The same as a number. */
  String number() {
    return HelpWords.number(helps.get(0));
  }

  /** Whom it serves, by id; where it takes a pin, one of them or another. */
  public List<String> menteeIds() {
    return helps.stream().flatMap(help -> help.menteeIds().stream()).distinct().toList();
  }

  /** Who loses a mentor by it, by id. */
  List<String> losingIds() {
    return helps.get(0).losingIds();
  }

  /**
   * Points of fit that the whole programme gains; empty where that is not known or not the same.
   */
  public Optional<String> points() {
    List<Optional<String>> points = helps.stream().map(HelpWords::points).distinct().toList();
    return points.size() == 1 ? points.get(0) : Optional.empty();
  }

  /** Whether limits leave open how much more is reached. */
  public boolean isOpen() {
    return helps.stream().allMatch(help -> help.changes().isEmpty());
  }

  /**
   * What kind of mentor to look for; empty where it is none, one of any kind, or for one mentee.
   */
  public String profile() {
    return remedy() instanceof Remedy.OneMoreMentor more ? HelpWords.profile(more.profile()) : "";
  }
}
