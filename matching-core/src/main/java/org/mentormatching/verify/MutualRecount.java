package org.mentormatching.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.CappedLimit;

/** Pairs of two people one way times those the other way. */
record MutualRecount() implements Recount {
  @Override
  public long excess(List<MadePair> pairs) {
    String first = pairs.get(0).mentee().personId();
    long oneWay = pairs.stream().filter(pair -> pair.mentee().personId().equals(first)).count();
    return oneWay * (pairs.size() - oneWay);
  }

  @Override
  public List<String> groups(MadePair pair) {
    SortedSet<String> two = new TreeSet<>();
    two.add(pair.mentee().personId());
    two.add(pair.mentor().personId());
    return two.size() < 2 ? List.of() : List.of(CappedLimit.name(two.first(), two.last()));
  }

  @Override
  public Optional<Long> mostOfCap() {
    return Optional.of(1L);
  }

  @Override
  public boolean isOfCaps(Problem problem) {
    Set<String> people = new HashSet<>();
    return problem.mentees().stream().allMatch(mentee -> people.add("mentee " + mentee.personId()))
        && problem.mentors().stream().allMatch(mentor -> people.add("mentor " + mentor.personId()));
  }
}
