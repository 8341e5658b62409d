package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/** What would help the mentees of an opened result who lack a mentor; worked out when asked for. */
final class Remedies {
  /**
   * Those that serve the most people first, then those by which fewer lose a mentor, then the
   * cheaper ones, then those that add more.
   */
  static final Comparator<Help> MOST_SERVED =
      Comparator.<Help>comparingInt(help -> -help.least())
          .thenComparing(help -> -help.most())
          .thenComparing(help -> help.losingIds().size())
          .thenComparing(help -> cost(help.remedy()))
          .thenComparing(Remedies::compareChanges)
          .thenComparing(help -> help.remedy().toString());

  /** Why more mentors can be had by a change. */
  private static final Set<Cause> CURABLE =
      EnumSet.of(Cause.NO_MENTOR_ALLOWED, Cause.NO_FREE_SEAT, Cause.LIMIT_REACHED);

  private final OpenedResult opened;
  private final Map<String, Unmatched> curable = new HashMap<>();
  private final Seating seating;
  private final Trial trial;
  private final Reruns reruns;

  /** Each is tried when it is first asked for. */
  private @Nullable SeatRemedies seats;

  private @Nullable List<Help> exclusions;
  private @Nullable RuleRemedies rules;
  private @Nullable MentorRemedies mentors;
  private @Nullable List<Help> programme;

  Remedies(OpenedResult opened, SolvedNetwork solved) {
    this.opened = opened;
    seating = new Seating(opened);
    trial = new Trial(opened, solved, seating);
    reruns = new Reruns(opened, seating);
    opened.result.unmatched().stream()
        .filter(unmatched -> CURABLE.contains(unmatched.cause()))
        .forEach(unmatched -> curable.put(unmatched.menteeId(), unmatched));
  }

  /** The less a change asks of people who have decided something, the cheaper it is. */
  private static int cost(Remedy remedy) {
    if (remedy instanceof Remedy.MoreSeats more) {
      return more.seats();
    }
    List<Class<? extends Remedy>> order =
        List.of(
            Remedy.SeatFor.class,
            Remedy.ExclusionLifted.class,
            Remedy.RuleRelaxedFor.class,
            Remedy.RuleRelaxed.class,
            Remedy.OneMoreMentor.class,
            Remedy.MentorFor.class);
    return 1_000 + order.indexOf(remedy.getClass());
  }

  private static int compareChanges(Help a, Help b) {
    for (int i = 0; i < Math.min(a.changes().size(), b.changes().size()); i++) {
      Change left = a.changes().get(i);
      Change right = b.changes().get(i);
      if (left.more() != right.more()) {
        return Long.compare(right.more(), left.more());
      }
    }
    return 0;
  }

  private SeatRemedies seats() {
    SeatRemedies kept = seats;
    if (kept == null) {
      kept = new SeatRemedies(opened, seating, trial, reruns);
      seats = kept;
    }
    return kept;
  }

  private List<Help> exclusions() {
    List<Help> kept = exclusions;
    if (kept == null) {
      kept = reruns.of(ExclusionRemedies.of(opened, trial));
      exclusions = kept;
    }
    return kept;
  }

  private RuleRemedies rules() {
    RuleRemedies kept = rules;
    if (kept == null) {
      int[] lacking = IntStream.range(0, opened.pairs.mentees()).filter(this::isCurable).toArray();
      kept = new RuleRemedies(opened, trial, reruns, lacking);
      rules = kept;
    }
    return kept;
  }

  private MentorRemedies mentors() {
    MentorRemedies kept = mentors;
    if (kept == null) {
      kept = new MentorRemedies(opened, seating, trial, reruns);
      mentors = kept;
    }
    return kept;
  }

  private String id(int mentee) {
    return opened.roster.mentees().get(mentee).id();
  }

  private boolean isCurable(int mentee) {
    return curable.containsKey(id(mentee));
  }

  /** What helps the programme, most first. */
  List<Help> programme() {
    List<Help> kept = programme;
    if (kept == null) {
      kept = curable.values().stream().anyMatch(one -> one.mentorsFound() == 0) ? all() : List.of();
      programme = kept;
    }
    return kept;
  }

  private List<Help> all() {
    List<Help> helps = new ArrayList<>(seats().grown());
    helps.addAll(exclusions());
    helps.addAll(rules().forOne());
    helps.addAll(rules().forAll());
    helps.addAll(mentors().helps());
    helps.removeIf(help -> help.least() < 1);
    helps.sort(MOST_SERVED);
    return List.copyOf(helps);
  }

  /**
   * The cheapest change that gives a mentee one more mentor. Where others lose one by it, the
   * cheapest by which nobody does goes before, if it serves as many.
   */
  Optional<Help> cheapestFor(int mentee) {
    if (!isCurable(mentee)) {
      return Optional.empty();
    }
    String id = id(mentee);
    Optional<Help> cheapest = changesFor(mentee, id).findFirst();
    return cheapest
        .filter(first -> !first.losingIds().isEmpty())
        .flatMap(
            first ->
                changesFor(mentee, id)
                    .filter(help -> help.losingIds().isEmpty() && help.least() >= first.least())
                    .findFirst())
        .or(() -> cheapest);
  }

  /** Of each kind the best change that gives a mentee one more mentor, found as it is asked for. */
  private Stream<Help> changesFor(int mentee, String id) {
    return Stream.<Supplier<Optional<Help>>>of(
            () -> best(seats().single(), id),
            () -> seats().keptFor(mentee).filter(help -> help.menteeIds().contains(id)),
            () -> best(exclusions(), id),
            () -> best(rules().forOne(), id),
            () -> bestAskable(mentors().helps(), mentee),
            () -> mentors().madeFor(mentee).filter(help -> help.menteeIds().contains(id)),
            () -> bestAskable(programme(), mentee))
        .flatMap(look -> look.get().stream());
  }

  /** The best but for mentors more who are like somebody with whom the mentee is not to meet. */
  private Optional<Help> bestAskable(List<Help> helps, int mentee) {
    String id = id(mentee);
    return helps.stream()
        .filter(help -> help.menteeIds().contains(id))
        .filter(
            help ->
                !(help.remedy() instanceof Remedy.OneMoreMentor more)
                    || mentors().isModel(more.likeMentorId(), opened.roster.mentees().get(mentee)))
        .min(MOST_SERVED);
  }

  private static Optional<Help> best(List<Help> helps, String menteeId) {
    return helps.stream().filter(help -> help.menteeIds().contains(menteeId)).min(MOST_SERVED);
  }
}
