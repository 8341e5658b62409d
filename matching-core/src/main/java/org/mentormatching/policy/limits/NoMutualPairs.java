package org.mentormatching.policy.limits;

import static org.mentormatching.model.Columns.SELF;

import java.util.List;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.CappedLimit;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.KeyedLimit;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Unit;

/**
 * Whoever has somebody for a mentor is not that person's mentor too. The excess counts pairs with
 * their reverse.
 */
public final class NoMutualPairs implements KeyedLimit, PairwiseLimit, CappedLimit {
  /** How a policy file names it. */
  public static final Definition<Limit> DEFINITION =
      Definition.<Limit>plain(
              "no-mutual",
              "If one person mentors another, that other does not mentor the first; people in both"
                  + " roles are recognised by id or e-mail.",
              new NoMutualPairs())
          .whenMissing("Never missing: everybody has an id.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "nobody mentors one's own mentor";
  }

  @Override
  public Unit unit() {
    return new Unit("pair and its reverse", "pairs and their reverse");
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeNames(SELF);
  }

  @Override
  public List<String> keys(GroupView pair) {
    String mentee = pair.menteePerson(0);
    String mentor = pair.mentorPerson(0);
    int order = mentee.compareTo(mentor);
    if (order == 0) {
      return List.of();
    }
    return List.of(order < 0 ? CappedLimit.name(mentee, mentor) : CappedLimit.name(mentor, mentee));
  }

  /** One of the two pairs of two people. */
  @Override
  public long mostOfCap() {
    return 1;
  }

  /** Whether nobody is in one role twice: then two people have at most two pairs. */
  @Override
  public boolean isOfCaps(Problem problem) {
    return areDifferent(problem.mentees()) && areDifferent(problem.mentors());
  }

  private static boolean areDifferent(List<? extends Person> people) {
    return people.stream().map(Person::personId).distinct().count() == people.size();
  }

  @Override
  public long between(GroupView group, int one, int other) {
    boolean isReverse =
        group.menteePerson(one).equals(group.mentorPerson(other))
            && group.mentorPerson(one).equals(group.menteePerson(other))
            && !group.menteePerson(one).equals(group.mentorPerson(one));
    return isReverse ? 1 : 0;
  }

  @Override
  public Reason reason(GroupView group) {
    return Reason.of(
        id() + ".excess",
        Audience.COORDINATOR,
        "each of the two would be the other's mentor ({pairs} pairs)",
        Reason.number("pairs", group.size()));
  }
}
