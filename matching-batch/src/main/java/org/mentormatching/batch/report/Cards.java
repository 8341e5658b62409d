package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.mentormatching.batch.report.page.Anchor;
import org.mentormatching.batch.report.page.MenteeCard;
import org.mentormatching.batch.report.page.MenteeCard.Fact;
import org.mentormatching.batch.report.page.MenteeCard.Step;
import org.mentormatching.batch.report.page.MentorLine;
import org.mentormatching.batch.report.page.PairCard;
import org.mentormatching.batch.report.page.PairCard.Award;
import org.mentormatching.batch.report.page.PairCard.Decision;
import org.mentormatching.batch.report.page.PairCard.PersonLine;
import org.mentormatching.batch.report.page.PairCard.RunnerUp;
import org.mentormatching.explain.BrokenLimit;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.result.Alternative;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.Unmatched;

/**
 * The people of a result, one by one, as a report shows them: what the tables say, and beside it
 * the points, how sure it is and the funnel.
 */
final class Cards {
  private static final int RUNNERS_UP = 2;

  private final Problem problem;
  private final Findings findings;
  private final SurenessTerms terms;
  private final Sheet matches;
  private final Sheet unmatched;
  private final Sheet mentors;
  private final Map<List<String>, Match> matchOf = new HashMap<>();
  private final Map<String, Unmatched> lacking = new HashMap<>();
  private final Map<String, String> ruleTitles = new HashMap<>();

  /** Which soft limits the pairs of a mentor break, a sentence each. */
  private final Map<String, List<String>> broken = new HashMap<>();

  Cards(
      Problem problem,
      Policy policy,
      MatchingResult result,
      Findings findings,
      SortedMap<String, Sheet> tables) {
    this.problem = problem;
    this.findings = findings;
    terms = SurenessTerms.of(problem, policy, result);
    if (result.limits().stream().anyMatch(limit -> limit.cost() > 0)) {
      for (BrokenLimit limit : Explainer.of(problem, policy, result).broken()) {
        String mentorId = limit.pairs().get(0).mentorId();
        if (limit.isOfMentor(mentorId)) {
          broken
              .computeIfAbsent(mentorId, id -> new ArrayList<>())
              .add("Limit " + BrokenLimitWords.of(limit, mentorId) + ".");
        }
      }
    }
    matches = Objects.requireNonNull(tables.get("matches.csv"));
    unmatched = Objects.requireNonNull(tables.get("unmatched.csv"));
    mentors = Objects.requireNonNull(tables.get("mentors.csv"));
    result
        .matches()
        .forEach(match -> matchOf.put(List.of(match.menteeId(), match.mentorId()), match));
    result.unmatched().forEach(one -> lacking.put(one.menteeId(), one));
    for (RuleEntry entry : policy.rules()) {
      ruleTitles.put(entry.rule().id(), entry.rule().title());
    }
  }

  /** Every pair. */
  List<PairCard> pairs() {
    Set<String> placed = new HashSet<>();
    unmatched.rows().stream()
        .filter(row -> unmatched.cell(row, UnmatchedSheet.SOURCE_FILE).isEmpty())
        .forEach(row -> placed.add(row.get(0)));
    List<PairCard> cards = new ArrayList<>();
    for (List<String> row : matches.rows()) {
      String menteeId = matches.cell(row, "mentee_id");
      String mentorId = matches.cell(row, "mentor_id");
      Optional<Match> match = Optional.ofNullable(matchOf.get(List.of(menteeId, mentorId)));
      PersonLine mentee =
          new PersonLine(
              menteeId,
              matches.cell(row, "mentee_name"),
              problem.mentee(menteeId).map(Cards::about).orElse(""),
              placed.add(menteeId) ? Anchor.mentee(menteeId) : "");
      PersonLine mentor =
          new PersonLine(
              mentorId,
              matches.cell(row, "mentor_name"),
              problem.mentor(mentorId).map(Cards::about).orElse(""),
              "");
      String lookFirst = matches.cell(row, "look_first");
      List<Points> points = match.map(Match::points).orElse(List.of());
      cards.add(
          new PairCard(
              mentee,
              mentor,
              matches.cell(row, "status"),
              match.isPresent(),
              match.map(one -> Fit.shown(one.fit())).orElse(0),
              match.map(one -> Fit.shown(one.known())).orElse(0),
              awards(points.stream().filter(given -> given.earned() > 0)),
              awards(points.stream().filter(given -> given.earned() == 0)),
              lookFirst.isEmpty() ? List.of() : List.of(lookFirst.split("; ")),
              match.map(Match::uncheckedRules).orElse(List.of()).stream()
                  .map(rule -> ruleTitles.getOrDefault(rule, rule))
                  .toList(),
              matches.cell(row, "firmness"),
              match.map(this::sure).orElse(List.of()),
              match.map(this::runnersUp).orElse(List.of()),
              terms.aside().without(),
              match.isPresent() ? "" : matches.cell(row, "why"),
              decision(matches, row)));
    }
    return cards;
  }

  private static List<Award> awards(Stream<Points> points) {
    return points
        .sorted(Comparator.comparing(Points::earned).reversed())
        .map(
            given ->
                new Award(
                    given.title(),
                    given.attainable() == 0 ? "left out" : Wording.points(given),
                    given.earned(),
                    given.attainable(),
                    given.reason().sentence() + given.counted().map(Wording::counted).orElse("")))
        .toList();
  }

  private List<String> sure(Match match) {
    return findings
        .sure()
        .of(match.menteeId(), match.mentorId())
        .map(
            sureness -> {
              SurenessWords.Said said =
                  SurenessWords.inFull(
                      sureness.presence(), sureness.firmness(), match.points(), terms);
              List<String> sentences = new ArrayList<>(said.sentences());
              if (!said.shifts().isEmpty()) {
                int last = sentences.size() - 1;
                sentences.set(last, sentences.get(last) + ": " + String.join(", ", said.shifts()));
              }
              return sentences;
            })
        .orElse(List.of());
  }

  private List<RunnerUp> runnersUp(Match match) {
    List<Alternative> others =
        findings
            .sure()
            .of(match.menteeId(), match.mentorId())
            .map(Sureness::alternatives)
            .orElse(List.of());
    List<RunnerUp> runnersUp = new ArrayList<>();
    for (int i = 0; i < Math.min(RUNNERS_UP, others.size()); i++) {
      Alternative other = others.get(i);
      runnersUp.add(
          new RunnerUp(
              other.id(),
              problem.mentor(other.id()).map(Mentor::name).orElse(""),
              Fit.shown(other.fit()),
              ChangeWords.condition(others, i),
              ChangeWords.price(other)));
    }
    return runnersUp;
  }

  private static Decision decision(Sheet sheet, List<String> row) {
    return new Decision(
        sheet.cell(row, "decision"),
        sheet.cell(row, "other_mentor_id"),
        sheet.cell(row, "decision_note"));
  }

  private static String about(Person person) {
    List<String> words = new ArrayList<>();
    add(words, "", person, Columns.STAGE);
    add(words, "", person, Columns.TRACK);
    if (person instanceof Mentee) {
      add(words, "faces: ", person, Columns.TRANSITION);
      add(words, "the job after next: ", person, Columns.GOAL_STAGE);
      person
          .attributes()
          .get(Columns.URGENCY)
          .filter(urgency -> !urgency.equals("normal"))
          .ifPresent(urgency -> words.add("urgency: " + urgency));
      person
          .attributes()
          .get(Columns.CYCLES_WAITING)
          .filter(cycles -> cycles > 0)
          .ifPresent(cycles -> words.add("has waited " + Summary.counted(cycles, "cycle")));
    } else {
      add(words, "", person, Columns.DEPARTMENT);
    }
    return String.join(" · ", words);
  }

  private static void add(List<String> words, String before, Person person, Column<String> column) {
    person
        .attributes()
        .get(column)
        .filter(answer -> !answer.isBlank())
        .ifPresent(answer -> words.add(before + answer));
  }

  /** Everybody with fewer mentors than wished for, and every mentee whose row was set aside. */
  List<MenteeCard> without() {
    List<MenteeCard> cards = new ArrayList<>();
    for (List<String> row : unmatched.rows()) {
      String id = unmatched.cell(row, "mentee_id");
      String source = unmatched.cell(row, UnmatchedSheet.SOURCE_FILE);
      boolean isInRound = source.isEmpty();
      Optional<Unmatched> one = isInRound ? Optional.ofNullable(lacking.get(id)) : Optional.empty();
      PersonLine mentee =
          new PersonLine(
              id.isEmpty() ? source + ":" + unmatched.cell(row, "source_line") : id,
              unmatched.cell(row, "mentee_name"),
              isInRound ? problem.mentee(id).map(Cards::about).orElse("") : "",
              isInRound ? Anchor.mentee(id) : "");
      cards.add(
          new MenteeCard(
              mentee,
              one.map(
                      lack ->
                          "%d of %d mentors found"
                              .formatted(lack.mentorsFound(), lack.mentorsWanted()))
                  .orElse(isInRound ? "" : source + ":" + unmatched.cell(row, "source_line")),
              unmatched.cell(row, "reason"),
              unmatched.cell(row, "in_plain_words"),
              one.map(lack -> funnel(lack, unmatched.cell(row, "steps"))).orElse(List.of()),
              facts(row),
              isInRound,
              decision(unmatched, row)));
    }
    return cards;
  }

  private static List<Step> funnel(Unmatched unmatched, String numbers) {
    List<Unmatched.Step> steps = Wording.narrowing(unmatched, numbers);
    int all = Math.max(1, steps.isEmpty() ? 1 : steps.get(0).mentorsLeft());
    return steps.stream()
        .map(step -> new Step(step.mentorsLeft(), 100 * step.mentorsLeft() / all, step.title()))
        .toList();
  }

  private List<Fact> facts(List<String> row) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Competes", unmatched.cell(row, "competing_for"));
    String serves = unmatched.cell(row, "change_serves");
    add(
        facts,
        MenteeCard.FIX,
        unmatched.cell(row, "cheapest_change")
            + (serves.isEmpty() ? "" : " (serves " + serves + ")")
            + findings
                .helps()
                .of(unmatched.cell(row, "mentee_id"))
                .detour()
                .map(way -> ": " + way)
                .orElse(""));
    String closest = unmatched.cell(row, "closest_mentor_id");
    if (!closest.isEmpty()) {
      String name = problem.mentor(closest).map(Mentor::name).orElse("");
      add(
          facts,
          "Closest mentor",
          closest
              + (name.isEmpty() ? "" : " (\u2068" + name + "\u2069)")
              + ", but: "
              + unmatched.cell(row, "closest_blocked_by"));
    }
    return facts;
  }

  private static void add(List<Fact> facts, String heading, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(heading, text));
    }
  }

  /** Every mentor. */
  List<MentorLine> mentors() {
    Map<String, List<MentorLine.Mentee>> menteesOf = new HashMap<>();
    for (List<String> row : matches.rows()) {
      String menteeId = matches.cell(row, "mentee_id");
      String mentorId = matches.cell(row, "mentor_id");
      String name = matches.cell(row, "mentee_name");
      menteesOf
          .computeIfAbsent(mentorId, id -> new ArrayList<>())
          .add(
              new MentorLine.Mentee(
                  name.isBlank() ? menteeId : name, Anchor.pair(menteeId, mentorId)));
    }
    List<MentorLine> lines = new ArrayList<>();
    for (List<String> row : mentors.rows()) {
      String id = mentors.cell(row, "mentor_id");
      String source = mentors.cell(row, UnmatchedSheet.SOURCE_FILE);
      boolean isInRound = source.isEmpty();
      String place = source + ":" + mentors.cell(row, "source_line");
      lines.add(
          new MentorLine(
              new PersonLine(
                  id.isEmpty() ? place : id,
                  mentors.cell(row, "mentor_name"),
                  "",
                  isInRound ? Anchor.mentor(id) : ""),
              number(mentors.cell(row, "seats")),
              number(mentors.cell(row, "mentees")),
              number(mentors.cell(row, "free_seats")),
              isInRound ? menteesOf.getOrDefault(id, List.of()) : List.of(),
              isInRound
                  ? String.join(" ", broken.getOrDefault(id, List.of()))
                  : place + ": " + mentors.cell(row, "set_aside"),
              isInRound,
              decision(mentors, row)));
    }
    return lines;
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
