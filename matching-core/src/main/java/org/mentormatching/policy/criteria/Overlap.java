package org.mentormatching.policy.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Share;

/** How much of one list another covers. */
final class Overlap {
  private Overlap() {}

  /**
   * The share of the wanted values that are offered; missing if either list is empty or not given.
   */
  static Share covered(Optional<List<String>> wanted, Optional<List<String>> offered) {
    if (wanted.orElse(List.of()).isEmpty() || offered.orElse(List.of()).isEmpty()) {
      return Share.MISSING;
    }
    List<String> of = offered.get();
    List<String> values = wanted.get();
    int common = 0;
    for (int i = 0; i < values.size(); i++) {
      common += isAmong(values.get(i), of) ? 1 : 0;
    }
    return Share.of(common, values.size());
  }

  /** Asked for nearly every pair: strings keep their hash, and different ones rarely share it. */
  private static boolean isAmong(String value, List<String> offered) {
    int hash = value.hashCode();
    for (int i = 0; i < offered.size(); i++) {
      String other = offered.get(i);
      if (other.hashCode() == hash && other.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** The wanted values that are offered, in the order in which they are wanted. */
  static List<String> common(Optional<List<String>> wanted, Optional<List<String>> offered) {
    List<String> common = new ArrayList<>(wanted.orElse(List.of()));
    common.retainAll(offered.orElse(List.of()));
    return common;
  }
}
