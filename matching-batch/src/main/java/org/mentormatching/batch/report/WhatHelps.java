package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mentormatching.explain.ClosedSeat;
import org.mentormatching.explain.ClosestMentor;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.Help;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.WhatIf;

/**
 * What would help those without a mentor, and what stands in their way.
 *
 * @param programme changes that serve somebody, the most first; last those by which a pin keeps a
 *     seat for one mentee
 * @param people by the id of a mentee who has fewer mentors than wished for
 * @param tried whether changes were tried
 */
public record WhatHelps(List<Help> programme, Map<String, OfMentee> people, Tried tried) {
  /**
   * What is said of one mentee.
   *
   * @param bottleneck for whose seats the mentee competes
   * @param closedIfFree the seats of those that limits would close even if one more were free
   * @param cheapest the cheapest change
   * @param detour how that helps by way of somebody else, in words; empty where it does not
   * @param closest the mentor who is nearest
   */
  public record OfMentee(
      Optional<Bottleneck> bottleneck,
      List<ClosedSeat> closedIfFree,
      Optional<Help> cheapest,
      Optional<String> detour,
      Optional<ClosestMentor> closest) {
    /** Nothing. */
    static final OfMentee NOTHING =
        new OfMentee(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public OfMentee {
      closedIfFree = List.copyOf(closedIfFree);
    }

    /** What is said of a mentee, with how the change helps that one. */
    public static OfMentee of(
        String menteeId,
        Optional<Bottleneck> bottleneck,
        Optional<Help> cheapest,
        Optional<ClosestMentor> closest,
        Explainer explainer) {
      return new OfMentee(
          bottleneck,
          bottleneck.map(seats -> explainer.closedIfFree(seats, menteeId)).orElse(List.of()),
          cheapest,
          cheapest.flatMap(help -> HelpWords.detour(help.remedy(), menteeId, explainer)),
          closest);
    }
  }

  /** Copies the list and the map. */
  public WhatHelps {
    programme = List.copyOf(programme);
    people = Map.copyOf(people);
  }

  /**
   * What helps in a result.
   *
   * @param whatIf of this result; none where there are too many allowed pairs
   */
  public static WhatHelps of(
      Problem problem, Policy policy, MatchingResult result, Optional<WhatIf> whatIf) {
    Tried tried = Tried.of(policy, result, whatIf);
    if (whatIf.isEmpty()) {
      return new WhatHelps(List.of(), Map.of(), tried);
    }
    Explainer explainer = Explainer.of(problem, policy, result);
    Map<String, OfMentee> people = new TreeMap<>();
    for (Unmatched unmatched : result.unmatched()) {
      people.put(unmatched.menteeId(), of(unmatched, explainer, whatIf.get()));
    }
    return new WhatHelps(withKept(whatIf.get().whatHelps(), people), people, tried);
  }

  /** With what a pin would keep for one mentee, where nothing cheaper gives that one a mentor. */
  private static List<Help> withKept(List<Help> programme, Map<String, OfMentee> people) {
    List<Help> all = new ArrayList<>(programme);
    people.values().stream()
        .flatMap(help -> help.cheapest().stream())
        .filter(help -> help.least() > 0 && HelpWords.keptFor(help.remedy()).isPresent())
        .forEach(all::add);
    return all;
  }

  /** What is said of one mentee who has fewer mentors than wished for. */
  private static OfMentee of(Unmatched unmatched, Explainer explainer, WhatIf whatIf) {
    String id = unmatched.menteeId();
    return OfMentee.of(
        id,
        unmatched.cause() == Cause.NO_FREE_SEAT ? whatIf.bottleneck(id) : Optional.empty(),
        whatIf.cheapestHelp(id),
        explainer.closest(id, whatIf),
        explainer);
  }

  /** The cheapest change in words, or what is left to do where there is none. */
  public static String change(OfMentee help, Cause cause, Tried tried) {
    return help.cheapest()
        .map(cheapest -> HelpWords.change(cheapest.remedy()))
        .orElse(
            switch (cause) {
              case NOT_TAKING_PART -> "to take part";
              case NOT_CONSENTING -> "to consent";
              case ADDS_NOTHING, NO_MENTOR_ALLOWED, NO_FREE_SEAT, LIMIT_REACHED ->
                  tried == Tried.YES ? "nothing that was tried by itself" : tried.instead();
            });
  }

  /**
   * Why nobody is named with whom a mentee competes, where seats are the cause: limits stand in the
   * way as well. Empty where somebody is named, or something else is the cause.
   */
  public static Optional<String> noCompetitors(OfMentee help, Cause cause, Policy policy) {
    return help.bottleneck().isEmpty() && cause == Cause.NO_FREE_SEAT && !policy.limits().isEmpty()
        ? Optional.of(
            "who competes for these seats is not known: limits count too, so that counting seats"
                + " alone proves nothing")
        : Optional.empty();
  }

  /** What keeps the nearest mentor away. */
  public static String blockedBy(ClosestMentor closest, Cause cause) {
    if (!closest.refusedBy().isEmpty()) {
      return String.join("; ", closest.refusedBy());
    }
    if (!closest.closedBy().isEmpty()) {
      return limits(closest.closedBy());
    }
    if (closest.freeSeats() == 0) {
      return Wording.cause(Cause.NO_FREE_SEAT)
          + (closest.stillClosedBy().isEmpty()
              ? ""
              : ", and " + limits(closest.stillClosedBy()) + " would close one more");
    }
    return cause == Cause.ADDS_NOTHING
        ? "a pair without worth"
        : "the search did not find this pair";
  }

  private static String limits(List<String> ids) {
    return ClosedSeats.named(ids.stream().map(Wording::ofId).toList());
  }

  /** What is said of a mentee. */
  OfMentee of(String menteeId) {
    return people.getOrDefault(menteeId, OfMentee.NOTHING);
  }

  /** What helps most, for the summary, or why that is not known; empty if nothing does. */
  String most() {
    return programme.stream()
        .findFirst()
        .map(help -> HelpWords.change(help.remedy()) + ": " + HelpWords.serves(help))
        .orElse(tried.instead());
  }

  /** The changes as a table. */
  Sheet sheet(String proposal) {
    List<List<String>> rows = new ArrayList<>();
    for (HelpLine line : HelpLine.of(programme)) {
      rows.add(HelpSheet.row(line, proposal));
    }
    return new Sheet(HelpSheet.HEADER, rows);
  }
}
