package org.mentormatching.verify;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.limits.OutsideMember;

/**
 * A mentee with several mentors is missed if all whose answers are known say what the mentee does.
 */
record OutsideMemberRecount(OutsideMember limit) implements Recount {
  @Override
  public List<String> groups(MadePair pair) {
    return List.of(pair.mentee().id());
  }

  @Override
  public boolean isAskedFor(MadePair pair) {
    Optional<String> own = pair.mentee().attributes().get(limit.column());
    Optional<String> other = pair.mentor().attributes().get(limit.column());
    return other.map(answer -> !own.equals(Optional.of(answer))).orElse(own.isEmpty());
  }

  @Override
  public long excess(List<MadePair> pairs) {
    return pairs.size() > 1 && pairs.stream().noneMatch(this::isAskedFor) ? 1 : 0;
  }
}
