package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/** Pairs in the groups that a limit looks at. Not for use by several threads. */
public final class LimitedPairs {
  private record Group(List<Mentee> mentees, List<Mentor> mentors) {
    private Group() {
      this(new ArrayList<>(2), new ArrayList<>(2));
    }

    private void add(Mentee mentee, Mentor mentor) {
      mentees.add(mentee);
      mentors.add(mentor);
    }

    private Group with(Mentee mentee, Mentor mentor) {
      Group larger = new Group(new ArrayList<>(mentees), new ArrayList<>(mentors));
      larger.add(mentee, mentor);
      return larger;
    }

    private Group without(Mentee mentee, Mentor mentor) {
      Group smaller = new Group();
      for (int i = 0; i < mentees.size(); i++) {
        if (!mentees.get(i).equals(mentee) || !mentors.get(i).equals(mentor)) {
          smaller.add(mentees.get(i), mentors.get(i));
        }
      }
      return smaller;
    }
  }

  /**
   * Pairs of one group that break the limit together.
   *
   * @param mentees those of the pairs
   * @param mentors at the place of each mentee, who that is with
   * @param excess by how much they break it beyond what is asked to be left aside
   * @param reason how they break it, with the figures on both sides
   */
  public record Broken(List<Mentee> mentees, List<Mentor> mentors, long excess, Reason reason) {
    /** Copies the lists. */
    public Broken {
      mentees = List.copyOf(mentees);
      mentors = List.copyOf(mentors);
    }
  }

  private final Policy policy;
  private final Limit limit;
  private final Map<String, Group> groups = new HashMap<>();

  /** No pairs yet. */
  public LimitedPairs(Policy policy, Limit limit) {
    this.policy = policy;
    this.limit = limit;
  }

  /** The groups to which a limit counts a pair, by name. */
  public static List<String> groupsOf(Policy policy, Limit limit, Mentee mentee, Mentor mentor) {
    if (limit instanceof KeyedLimit keyed) {
      return keyed.keys(PairGroup.of(policy, limit, List.of(mentee), List.of(mentor)));
    }
    return List.of(limit instanceof PanelLimit ? mentee.id() : mentor.id());
  }

  /** The caps under which a limit counts a pair, by name. */
  public static List<String> capsOf(
      Policy policy, CappedLimit limit, Mentee mentee, Mentor mentor) {
    List<String> caps = limit.caps(PairGroup.of(policy, limit, List.of(mentee), List.of(mentor)));
    List<String> names = new ArrayList<>();
    for (String group : groupsOf(policy, limit, mentee, mentor)) {
      for (String cap : caps) {
        names.add(cap.isEmpty() ? group : CappedLimit.name(group, cap));
      }
    }
    return names;
  }

  /** One pair more. */
  public void add(Mentee mentee, Mentor mentor) {
    for (String name : groupsOf(policy, limit, mentee, mentor)) {
      groups.computeIfAbsent(name, key -> new Group()).add(mentee, mentor);
    }
  }

  /** By how much all groups together break the limit. */
  public long excess() {
    long sum = 0;
    for (Group group : groups.values()) {
      sum = Math.addExact(sum, excess(group));
    }
    return sum;
  }

  /** The groups that break the limit more than some of their pairs do by themselves, by name. */
  public List<Broken> beyond(LimitedPairs some) {
    List<Broken> broken = new ArrayList<>();
    new TreeMap<>(groups)
        .forEach(
            (name, group) -> {
              long excess = excess(group) - excess(some.groups.get(name));
              if (excess > 0) {
                broken.add(
                    new Broken(
                        group.mentees(), group.mentors(), excess, limit.reason(view(group))));
              }
            });
    return broken;
  }

  /** How much more the groups of a pair break the limit when the pair joins them. */
  public long moreWith(Mentee mentee, Mentor mentor) {
    long sum = 0;
    for (String name : groupsOf(policy, limit, mentee, mentor)) {
      Group group = groups.get(name);
      boolean isAlone = group == null;
      if (!isAlone || !(limit instanceof PairwiseLimit)) {
        sum = Math.addExact(sum, moreWith(group, mentee, mentor));
      }
    }
    return sum;
  }

  /**
   * By how much less the groups of a pair that is one of these would break the limit without it.
   */
  public long share(Mentee mentee, Mentor mentor) {
    long sum = 0;
    for (String name : groupsOf(policy, limit, mentee, mentor)) {
      sum = Math.addExact(sum, share(groups.get(name), mentee, mentor));
    }
    return sum;
  }

  /** How the first group breaks the limit that would do so less without a pair of it. */
  public Optional<Reason> reasonOfShare(Mentee mentee, Mentor mentor) {
    for (String name : groupsOf(policy, limit, mentee, mentor)) {
      Group group = groups.get(name);
      if (group != null && share(group, mentee, mentor) > 0) {
        return Optional.of(limit.reason(view(group)));
      }
    }
    return Optional.empty();
  }

  private long share(@Nullable Group group, Mentee mentee, Mentor mentor) {
    if (group == null) {
      return 0;
    }
    Group rest = group.without(mentee, mentor);
    return excess(group) - (rest.mentees().isEmpty() ? 0 : excess(rest));
  }

  /**
   * How the groups of a pair break the limit more than some of their pairs do by themselves: the
   * first that does.
   */
  public Optional<Reason> reasonBeyond(LimitedPairs some, Mentee mentee, Mentor mentor) {
    for (String name : groupsOf(policy, limit, mentee, mentor)) {
      if (excess(groups.get(name)) > excess(some.groups.get(name))) {
        return Optional.of(limit.reason(view(Objects.requireNonNull(groups.get(name)))));
      }
    }
    return Optional.empty();
  }

  /** How a pair breaks the limit further, in the first of its groups of which it does so. */
  public Optional<Reason> reasonWith(Mentee mentee, Mentor mentor) {
    for (String name : groupsOf(policy, limit, mentee, mentor)) {
      if (moreWith(groups.get(name), mentee, mentor) > 0) {
        return Optional.of(limit.reason(view(with(groups.get(name), mentee, mentor))));
      }
    }
    return Optional.empty();
  }

  /** Whether a pair would be the first in each of its groups. */
  public boolean isFirst(Mentee mentee, Mentor mentor) {
    return groupsOf(policy, limit, mentee, mentor).stream().noneMatch(groups::containsKey);
  }

  private long moreWith(@Nullable Group group, Mentee mentee, Mentor mentor) {
    return excess(with(group, mentee, mentor)) - excess(group);
  }

  private static Group with(@Nullable Group group, Mentee mentee, Mentor mentor) {
    return (group == null ? new Group() : group).with(mentee, mentor);
  }

  private long excess(@Nullable Group group) {
    return group == null ? 0 : limit.excess(view(group));
  }

  private GroupView view(Group group) {
    return PairGroup.of(policy, limit, group.mentees(), group.mentors());
  }
}
