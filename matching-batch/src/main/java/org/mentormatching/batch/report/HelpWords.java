package org.mentormatching.batch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mentormatching.explain.Explainer;
import org.mentormatching.policy.Fit;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Help;
import org.mentormatching.result.Level;
import org.mentormatching.result.Remedy;

/** What would help, in words. People by id. */
public final class HelpWords {
  /** Where a pin is written. */
  public static final String WHAT_A_PIN_IS =
      "A pin is a row of pins.csv in the programme's folder: mentee_id, mentor_id.";

  private HelpWords() {}

  /** What is changed: {@code one more seat with M-11}. */
  public static String change(Remedy remedy) {
    return change(remedy, keptFor(remedy).orElse(""));
  }

  /**
   * How a change helps a mentee who cannot have what it adds, for the rules stand against that or
   * the mentee has it already: somebody else gets it. Empty where that is not so.
   */
  static Optional<String> detour(Remedy remedy, String menteeId, Explainer explainer) {
    if (!(remedy instanceof Remedy.MoreSeats more)) {
      return Optional.empty();
    }
    String why =
        switch (explainer.pair(menteeId, more.mentorId()).outcome()) {
          case REFUSED -> "the rules do not allow %s for %s";
          case MADE -> "%s is a mentor of %s already";
          case ALLOWED, NO_WISH_OPEN, NO_SEAT_OPEN, LIMIT_CLOSED -> "";
        };
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (why + ": the seat goes to somebody else, and %s gets one that becomes free by that")
                .formatted(more.mentorId(), menteeId, menteeId));
  }

  /** For whom a pin keeps what is changed. */
  public static Optional<String> keptFor(Remedy remedy) {
    if (remedy instanceof Remedy.SeatFor seat) {
      return Optional.of(seat.menteeId());
    }
    return remedy instanceof Remedy.MentorFor wanted
        ? Optional.of(wanted.menteeId())
        : Optional.empty();
  }

  /**
   * What is changed.
   *
   * @param keptFor for whom, where a pin keeps it
   */
  static String change(Remedy remedy, String keptFor) {
    if (remedy instanceof Remedy.MoreSeats more) {
      String seats = more.seats() == 1 ? "one more seat" : more.seats() + " more seats";
      return seats + " with " + more.mentorId();
    }
    if (remedy instanceof Remedy.SeatFor seat) {
      return "one more seat with %s, kept for %s by a pin".formatted(seat.mentorId(), keptFor);
    }
    if (remedy instanceof Remedy.ExclusionLifted lifted) {
      return "take back the exclusion of %s with %s"
          .formatted(lifted.menteeId(), lifted.mentorId());
    }
    if (remedy instanceof Remedy.RuleRelaxedFor relaxed) {
      return "ask for \"%s\" of %s alone".formatted(relaxed.title(), relaxed.menteeId());
    }
    if (remedy instanceof Remedy.RuleRelaxed relaxed) {
      return "ask for \"%s\" of everybody".formatted(relaxed.title());
    }
    if (remedy instanceof Remedy.OneMoreMentor more) {
      return "one more mentor like " + more.likeMentorId();
    }
    Remedy.MentorFor wanted = (Remedy.MentorFor) remedy;
    return "one more mentor like %s%s, kept for %s by a pin"
        .formatted(wanted.likeMentorId(), instead(wanted.instead()), keptFor);
  }

  /** What is changed, without naming anybody; empty where it concerns one mentee alone. */
  static Optional<String> changeOfNobody(Remedy remedy) {
    if (remedy instanceof Remedy.MoreSeats more) {
      return Optional.of(
          (more.seats() == 1 ? "one more seat" : more.seats() + " more seats")
              + " with a mentor who is there");
    }
    if (remedy instanceof Remedy.OneMoreMentor) {
      return Optional.of("one more mentor like one who is there");
    }
    return remedy instanceof Remedy.RuleRelaxed ? Optional.of(change(remedy)) : Optional.empty();
  }

  private static String instead(SortedMap<String, String> answers) {
    return answers.isEmpty() ? "" : " but with " + profile(answers);
  }

  /** Answers by column: {@code domains: finance; stage: lead}. */
  public static String profile(SortedMap<String, String> answers) {
    List<String> words = new ArrayList<>();
    answers.forEach((column, answer) -> words.add(column.replace('_', ' ') + " " + answer));
    return String.join(", ", words);
  }

  /** Points of fit, of 100 a pair, that the whole programme gains; empty where limits hide them. */
  public static Optional<String> points(Help help) {
    return help.changes().stream()
        .filter(change -> change.level().kind() == Level.Kind.FIT)
        .map(Change::more)
        .map(
            more ->
                BigDecimal.valueOf(more)
                    .divide(BigDecimal.valueOf(Fit.FULL / 100))
                    .stripTrailingZeros()
                    .toPlainString())
        .findFirst();
  }

  /**
   * How many people a change serves: {@code 3 more people (verified)}; and who loses a mentor by
   * it.
   */
  public static String serves(Help help) {
    long further = help.furtherWishes();
    String wishes = further + (further == 1 ? " more wish" : " more wishes");
    String counting = losing(help.losingIds()).map(words -> ", counting that " + words).orElse("");
    if (!help.isExact()) {
      String open =
          "%d to %s%s; limits leave open how many"
              .formatted(help.least(), people(help.most()), counting);
      return help.least() == 0 && further > 0 ? wishes + ", and " + open : open;
    }
    return (help.least() > 0 || further == 0 ? people(help.least()) : wishes)
        + counting
        + " (verified)";
  }

  /** Who loses a mentor by a change: {@code E-1 and E-2 lose a mentor}; empty if nobody does. */
  static Optional<String> losing(List<String> ids) {
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    int last = ids.size() - 1;
    return Optional.of(
        last == 0
            ? ids.get(0) + " loses a mentor"
            : String.join(", ", ids.subList(0, last)) + " and " + ids.get(last) + " lose a mentor");
  }

  /** The same as a number, or as two: {@code 1 to 3}. */
  static String number(Help help) {
    if (!help.isExact()) {
      return help.least() + " to " + help.most();
    }
    return Long.toString(help.least() == 0 ? help.furtherWishes() : help.least());
  }

  private static String people(int count) {
    return count + (count == 1 ? " more person" : " more people");
  }
}
