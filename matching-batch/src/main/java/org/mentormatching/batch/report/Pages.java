package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.report.page.Amount;
import org.mentormatching.batch.report.page.BoardPage;
import org.mentormatching.batch.report.page.Heading;
import org.mentormatching.batch.report.page.Heading.Figure;
import org.mentormatching.batch.report.page.MenteeCard;
import org.mentormatching.batch.report.page.ReportPage;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Level;
import org.mentormatching.result.MatchingResult;

/** The pages of a proposal: what a result says, put together for those who read it. */
final class Pages {
  /**
   * Which proposal it is.
   *
   * @param title of the programme
   * @param cycle the cycle
   * @param number of the proposal
   * @param fingerprint digest of everything that decides it
   */
  record Subject(String title, String cycle, int number, String fingerprint) {}

  /** Up to so many pairs the report has a card for each. */
  private static final int MOST_PAIRS = 10_000;

  /** Of more, and of more people, so many at most. */
  private static final int MOST_OF_MANY = 1_000;

  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final Findings findings;
  private final Summary summary;

  Pages(Problem problem, Policy policy, MatchingResult result, Findings findings, Summary summary) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    this.findings = findings;
    this.summary = summary;
  }

  /**
   * The report for the coordinator.
   *
   * @param tables the proposal's tables
   * @param name of the proposal, as it stands in them
   * @param review what was decided before
   */
  ReportPage report(Subject subject, SortedMap<String, Sheet> tables, String name, Review review) {
    SortedMap<String, Sheet> shown = new TreeMap<>(tables);
    String omitted = shorten(shown);
    Cards cards = new Cards(problem, policy, result, findings, shown);
    List<MenteeCard.Fact> facts =
        summary.facts().stream()
            .map(fact -> new MenteeCard.Fact(fact.heading(), fact.text()))
            .toList();
    return new ReportPage(
        new Heading(
            subject.title(), subject.cycle(), subject.number(), sentence(matched()), figures()),
        name,
        subject.fingerprint(),
        review.proposal(),
        Moved.lines(problem, result, review),
        omitted,
        facts,
        new Pictures(problem, policy, result, findings, summary, Disclosure.EVERYTHING).all(),
        cards.pairs(),
        cards.without(),
        cards.mentors());
  }

  /**
   * Shortens the tables of a proposal that is too large for one page: to pairs that deserve a
   * second look, and to some of the people.
   *
   * @return what is left out, in words; empty if nothing is
   */
  private static String shorten(SortedMap<String, Sheet> tables) {
    Sheet matches = Objects.requireNonNull(tables.get("matches.csv"));
    int pairs = matches.rows().size();
    if (pairs <= MOST_PAIRS) {
      return "";
    }
    int look = matches.header().indexOf("look_first");
    tables.put(
        "matches.csv",
        new Sheet(
            matches.header(),
            matches.rows().stream()
                .filter(row -> !row.get(look).isEmpty())
                .limit(MOST_OF_MANY)
                .toList()));
    for (String file : List.of("unmatched.csv", "mentors.csv")) {
      tables.computeIfPresent(
          file,
          (name, table) ->
              new Sheet(table.header(), table.rows().stream().limit(MOST_OF_MANY).toList()));
    }
    return ("%d pairs are too many for one page. It shows those that deserve a second look, and of them, of the"
            + " people without and of the mentors %d each at most; the tables beside it have all.")
        .formatted(pairs, MOST_OF_MANY);
  }

  /** The page for a board. */
  BoardPage board(Subject subject) {
    return new BoardPage(
        new Heading(
            subject.title(),
            subject.cycle(),
            subject.number(),
            sentence(matchedForBoard()),
            boardFigures()),
        new Pictures(problem, policy, result, findings, summary, Disclosure.LARGE_NUMBERS).all());
  }

  private String sentence(String matched) {
    String quality =
        summary.counted().coversNothing()
            ? "no criterion tells good pairs from bad ones"
            : quality();
    return matched + "; " + quality + ".";
  }

  private String quality() {
    String words = Quality.words(result.optimality());
    if (result.optimality().proven()) {
      return "that is the best possible under the programme's rules and points, checked separately";
    }
    Level.Kind kind = result.optimality().level().kind();
    return kind == Level.Kind.FIT || kind == Level.Kind.WORTH || kind == Level.Kind.WAITING
        ? "the whole is " + words
        : words;
  }

  private String matched() {
    Served served = summary.served();
    String mentees = Summary.counted(served.mentees(), "mentee");
    return "%d of %s %s a mentor"
        .formatted(served.matched(), mentees, served.mentees() == 1 ? "has" : "have");
  }

  private String matchedForBoard() {
    Served served = summary.served();
    int without = served.mentees() - served.matched();
    if (served.mentees() < Amount.FEWEST || served.matched() < Amount.FEWEST) {
      return "Fewer than %d mentees have a mentor".formatted(Amount.FEWEST);
    }
    if (without == 0) {
      return "All %d mentees have a mentor".formatted(served.mentees());
    }
    return without < Amount.FEWEST
        ? "All but fewer than %d of about %s mentees have a mentor"
            .formatted(Amount.FEWEST, Amount.about(served.mentees()).shown())
        : matched();
  }

  private List<Figure> figures() {
    Served served = summary.served();
    List<Figure> figures = new ArrayList<>();
    String urgent =
        served.urgent().of() == 0
            ? ""
            : " · urgent %d of %d".formatted(served.urgent().matched(), served.urgent().of());
    figures.add(
        new Figure(
            "Mentees with a mentor",
            "%d of %d".formatted(served.matched(), served.mentees()),
            percent(served) + urgent));
    figures.add(best());
    figures.add(fit());
    MentorUse use = summary.mentorUse();
    figures.add(
        new Figure(
            "Seats free",
            Long.toString(use.freeSeats()),
            "%d of %s in use"
                .formatted(use.mentorsInUse(), Summary.counted(use.mentors(), "mentor"))));
    String waited =
        served.waiting().of() == 0
            ? "without a mentor"
            : "without a mentor · %d of %d who had waited have one"
                .formatted(served.waiting().matched(), served.waiting().of());
    figures.add(
        new Figure(
            "People waiting", Integer.toString(served.mentees() - served.matched()), waited));
    return figures;
  }

  private static String percent(Served served) {
    return served.mentees() == 0
        ? ""
        : (200L * served.matched() + served.mentees()) / (2L * served.mentees()) + " %";
  }

  private Figure best() {
    if (summary.counted().coversNothing()) {
      return new Figure("Best possible", "not known", "no criterion counts");
    }
    String words = Quality.words(result.optimality());
    if (result.optimality().proven()) {
      return new Figure(
          "Best possible", "proven", "under the rules and points, checked separately");
    }
    Optional<String> gap = Quality.gap(result.optimality());
    return gap.map(
            percent ->
                new Figure(
                    "Below the best possible by at most",
                    percent.replace(' ', '\u00a0'),
                    "checked separately"))
        .orElseGet(() -> new Figure("Best possible", "not proven", words));
  }

  private Figure fit() {
    List<Integer> fits = summary.newFits();
    if (fits.isEmpty()) {
      return new Figure("Fit of new pairs", "–", "no new pair with points");
    }
    return new Figure(
        "Fit of new pairs",
        Integer.toString(mean(fits)),
        "of 100 on average · lowest %d".formatted(Fit.shown(fits.get(0))));
  }

  private static int mean(List<Integer> fits) {
    long sum = fits.stream().mapToLong(Integer::longValue).sum();
    return Fit.shown((int) ((2 * sum + fits.size()) / (2L * fits.size())));
  }

  /** A number of people for a board, beside others that few people might follow from. */
  private static String about(long people) {
    return about(people, people);
  }

  /** A number of what so many people have. */
  private static String about(long number, long people) {
    return number == 0
        ? "0"
        : Amount.isSmall(people)
            ? Amount.large(people).shown()
            : "about " + Amount.about(number).shown();
  }

  private List<Figure> boardFigures() {
    Served served = summary.served();
    int without = served.mentees() - served.matched();
    boolean isLarge = served.matched() >= Amount.FEWEST && without >= Amount.FEWEST;
    MentorUse use = summary.mentorUse();
    List<Integer> fits = summary.newFits();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            "Mentees with a mentor",
            isLarge || (without == 0 && served.matched() >= Amount.FEWEST)
                ? "%d of %d".formatted(served.matched(), served.mentees())
                : "of " + about(served.mentees()),
            isLarge ? percent(served) : ""));
    figures.add(best());
    figures.add(
        fits.size() < Amount.FEWEST
            ? new Figure("Fit of new pairs", "–", "too few new pairs")
            : new Figure(
                "Fit of new pairs",
                Integer.toString(mean(fits)),
                "of 100 on average; not a forecast of success"));
    figures.add(
        new Figure(
            "Seats free",
            about(use.freeSeats(), MentorUse.freeSeats(problem, policy, result).size()),
            "with %s mentors".formatted(about(use.mentors()))));
    figures.add(
        new Figure(
            "People waiting",
            without == 0 ? "0" : Amount.large(without).shown(),
            "without a mentor"));
    return figures;
  }
}
