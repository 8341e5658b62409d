package org.mentormatching.verify;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Person;
import org.mentormatching.policy.limits.AtMost;

/** Pairs beyond the number that one answer may have. */
record AtMostRecount(AtMost limit) implements Recount {
  @Override
  public List<String> groups(MadePair pair) {
    Person person =
        switch (limit.side()) {
          case MENTEES -> pair.mentee();
          case MENTORS -> pair.mentor();
        };
    Optional<String> answer = person.attributes().get(limit.column());
    return answer.stream().toList();
  }

  @Override
  public long excess(List<MadePair> pairs) {
    return pairs.stream().skip(limit.most()).count();
  }

  @Override
  public Optional<Long> mostOfCap() {
    return Optional.of((long) limit.most());
  }
}
