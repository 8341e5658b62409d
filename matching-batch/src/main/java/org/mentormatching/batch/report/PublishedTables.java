package org.mentormatching.batch.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.OutsidePartner;
import org.mentormatching.batch.program.Program;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched.Cause;

/**
 * What is published of a proposal, as tables: the final pairs, a letter for each recipient, and who
 * stays without. Each person is told what that person may read and nothing else.
 */
public final class PublishedTables {
  private static final String NOT_READ = "the entry could not be read";

  private final Program program;
  private final Problem problem;
  private final Recipients recipients;
  private final List<FinalPair> pairs;
  private final List<Outsider> setAside;
  private final Map<List<String>, OutsidePartner> outside = new HashMap<>();
  private final Explainer explainer;
  private final SortedMap<String, Cause> waiting = new TreeMap<>();
  private final Map<FinalPair, Integer> places = new HashMap<>();
  private final SortedMap<String, List<FinalPair>> ofMentees = new TreeMap<>();
  private final SortedMap<String, List<FinalPair>> ofMentors = new TreeMap<>();

  /**
   * Somebody whose row was set aside. Known from outputs alone.
   *
   * @param role mentee or mentor
   * @param id may be empty
   * @param name may be empty
   * @param email may be empty
   */
  public record Outsider(String role, String id, String name, String email) {
    /** The id alone: names never reach a log. */
    @Override
    public String toString() {
      return role + " " + id;
    }
  }

  /**
   * The tables of a proposal.
   *
   * @param pairs the pairs that are published
   * @param setAside people whose rows were set aside
   * @param outside partners of ongoing pairs who are outside the round
   */
  public PublishedTables(
      Program program,
      Problem problem,
      MatchingResult result,
      List<FinalPair> pairs,
      List<Outsider> setAside,
      List<OutsidePartner> outside) {
    this.program = program;
    this.problem = problem;
    recipients = new Recipients(program.policy());
    this.pairs = List.copyOf(pairs);
    this.setAside = List.copyOf(setAside);
    outside.forEach(one -> this.outside.put(List.of(one.role(), one.id()), one));
    explainer = Explainer.of(problem, program.policy(), result);
    for (FinalPair pair : pairs) {
      ofMentees.computeIfAbsent(pair.menteeId(), id -> new ArrayList<>()).add(pair);
      ofMentors.computeIfAbsent(pair.mentorId(), id -> new ArrayList<>()).add(pair);
    }
    for (int i = 0; i < pairs.size(); i++) {
      places.put(pairs.get(i), i + 1);
    }
    result.unmatched().stream()
        .filter(unmatched -> unmatched.mentorsFound() == 0)
        .filter(unmatched -> !ofMentees.containsKey(unmatched.menteeId()))
        .filter(unmatched -> Recipients.isWaiting(unmatched.cause()))
        .forEach(unmatched -> waiting.put(unmatched.menteeId(), unmatched.cause()));
  }

  /** Mentees who take part and have nobody, by id, with the cause for the coordinator. */
  public SortedMap<String, String> waiting() {
    SortedMap<String, String> causes = new TreeMap<>();
    waiting.forEach((menteeId, cause) -> causes.put(menteeId, Wording.cause(cause)));
    for (Outsider person : setAside) {
      if (person.role().equals("mentee")
          && !person.id().isEmpty()
          && problem.mentee(person.id()).isEmpty()
          && !ofMentees.containsKey(person.id())) {
        causes.put(person.id(), "row set aside");
      }
    }
    return causes;
  }

  /** Mentors who take part and have nobody. */
  public List<Mentor> notUsed() {
    return problem.mentors().stream()
        .filter(mentor -> !ofMentors.containsKey(mentor.id()) && recipients.takesPart(mentor))
        .toList();
  }

  /** How many people take no part or have not consented, so that nothing is written to them. */
  public int notWrittenTo() {
    long mentees =
        problem.mentees().stream().filter(mentee -> !recipients.takesPart(mentee)).count();
    long mentors =
        problem.mentors().stream().filter(mentor -> !recipients.takesPart(mentor)).count();
    return Math.toIntExact(mentees + mentors);
  }

  /** Every file by its path. */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.putAll(invitations());
    files.put("pairs.csv", pairsSheet().bytes());
    files.put("mail-merge.csv", letters().bytes());
    files.put("waiting.csv", waitingSheet().bytes());
    files.put("mentors-not-used.csv", notUsedSheet().bytes());
    return files;
  }

  private SortedMap<String, byte[]> invitations() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    program
        .span()
        .starts()
        .ifPresent(
            day -> {
              Invitations invitations = new Invitations(program.title(), program.cycle(), day);
              for (FinalPair pair : pairs) {
                if (isInvited(pair)) {
                  files.put(
                      Invitations.file(places.getOrDefault(pair, 0)),
                      invitations.of(
                          problem.mentee(pair.menteeId()).orElseThrow(),
                          problem.mentor(pair.mentorId()).orElseThrow()));
                }
              }
            });
    return files;
  }

  /** Pairs that go on have their meetings already. */
  private static boolean isInvited(FinalPair pair) {
    return pair.status() != Status.ONGOING;
  }

  private String invitation(FinalPair pair) {
    return program.span().starts().isPresent() && isInvited(pair)
        ? Invitations.file(places.getOrDefault(pair, 0))
        : "";
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** Somebody of a pair as far as the other may know that one, who may be outside the round. */
  private OutsidePartner partner(String role, Optional<? extends Person> person, String id) {
    return person
        .map(one -> new OutsidePartner(role, id, one.name(), one.email()))
        .orElseGet(
            () -> outside.getOrDefault(List.of(role, id), new OutsidePartner(role, id, "", "")));
  }

  private OutsidePartner mentee(FinalPair pair) {
    return partner("mentee", problem.mentee(pair.menteeId()), pair.menteeId());
  }

  private OutsidePartner mentor(FinalPair pair) {
    return partner("mentor", problem.mentor(pair.mentorId()), pair.mentorId());
  }

  private Sheet pairsSheet() {
    List<List<String>> rows = new ArrayList<>();
    for (FinalPair pair : pairs) {
      OutsidePartner mentee = mentee(pair);
      OutsidePartner mentor = mentor(pair);
      rows.add(
          List.of(
              pair.menteeId(),
              mentee.name(),
              mentee.email(),
              pair.mentorId(),
              mentor.name(),
              mentor.email(),
              pair.ground().word(),
              program.cycle(),
              day(program.span().starts()),
              day(program.span().ends()),
              invitation(pair)));
    }
    return new Sheet(
        List.of(
            "mentee_id",
            "mentee_name",
            "mentee_email",
            "mentor_id",
            "mentor_name",
            "mentor_email",
            "accepted",
            "cycle",
            "cycle_starts",
            "cycle_ends",
            "invitation"),
        rows);
  }

  private Sheet letters() {
    List<Letter> letters = new ArrayList<>();
    for (Mentee mentee : problem.mentees()) {
      List<FinalPair> own = ofMentees.getOrDefault(mentee.id(), List.of());
      Optional<Cause> cause = Optional.ofNullable(waiting.get(mentee.id()));
      if (recipients.takesPart(mentee) && (cause.isPresent() || !own.isEmpty())) {
        letters.add(
            new Letter(
                "mentee",
                mentee,
                own.stream().map(this::mentorOf).toList(),
                cause.map(Recipients::reason).orElse("")));
      }
    }
    for (Mentor mentor : problem.mentors()) {
      List<FinalPair> own = ofMentors.getOrDefault(mentor.id(), List.of());
      if (recipients.takesPart(mentor) && !own.isEmpty()) {
        letters.add(new Letter("mentor", mentor, own.stream().map(this::menteeOf).toList(), ""));
      }
    }
    return Letter.sheet(
        letters, program.cycle(), day(program.span().starts()), day(program.span().ends()));
  }

  private Optional<PairExplanation> explained(FinalPair pair) {
    return problem.mentee(pair.menteeId()).isPresent()
            && problem.mentor(pair.mentorId()).isPresent()
        ? Optional.of(explainer.pair(pair.menteeId(), pair.mentorId()))
        : Optional.empty();
  }

  /** The partner of a mentee, as the mentee may read it. */
  private Letter.Partner mentorOf(FinalPair pair) {
    OutsidePartner mentor = mentor(pair);
    Optional<PairExplanation> explained = explained(pair);
    return new Letter.Partner(
        mentor.name(),
        mentor.email(),
        explained.map(Audiences::whyForMentee).orElse(""),
        explained.map(Audiences::startersForMentee).orElse(""),
        invitation(pair));
  }

  /** The partner of a mentor, as the mentor may read it. */
  private Letter.Partner menteeOf(FinalPair pair) {
    OutsidePartner partner = mentee(pair);
    Optional<Mentee> mentee = problem.mentee(pair.menteeId());
    Optional<PairExplanation> explained = explained(pair);
    return new Letter.Partner(
        partner.name(),
        partner.email(),
        explained.map(of -> Audiences.whyForMentor(of, mentee.orElseThrow())).orElse(""),
        explained.map(of -> Audiences.startersForMentor(of, mentee.orElseThrow())).orElse(""),
        invitation(pair));
  }

  private Sheet waitingSheet() {
    List<List<String>> rows = new ArrayList<>();
    waiting.forEach(
        (menteeId, cause) -> {
          Mentee mentee = problem.mentee(menteeId).orElseThrow();
          rows.add(List.of(mentee.id(), mentee.name(), mentee.email(), Recipients.reason(cause)));
        });
    setAside.stream()
        .filter(person -> person.role().equals("mentee"))
        .forEach(p -> rows.add(List.of(p.id(), p.name(), p.email(), NOT_READ)));
    return new Sheet(List.of("mentee_id", "mentee_name", "email", "reason"), rows);
  }

  private Sheet notUsedSheet() {
    List<List<String>> rows = new ArrayList<>();
    for (Mentor mentor : notUsed()) {
      rows.add(
          List.of(
              mentor.id(),
              mentor.name(),
              mentor.email(),
              Integer.toString(mentor.capacity()),
              "no mentee in this round"));
    }
    setAside.stream()
        .filter(person -> person.role().equals("mentor"))
        .forEach(p -> rows.add(List.of(p.id(), p.name(), p.email(), "", NOT_READ)));
    return new Sheet(List.of("mentor_id", "mentor_name", "email", "seats", "reason"), rows);
  }
}
