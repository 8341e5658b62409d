package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Likelihoods of several comparisons, corrected for their number: among many, some difference is
 * large by chance. The smallest is multiplied by the number of all, the next by one less, and so
 * on, and none is below the one before (S. Holm, 1979, A simple sequentially rejective multiple
 * test procedure).
 */
final class HolmCorrection {
  private final Map<String, Double> likelihoods = new LinkedHashMap<>();

  /** Adds a comparison; one of the same key is the same one. */
  void add(String key, double likelihood) {
    likelihoods.put(key, likelihood);
  }

  /** How many comparisons there are. */
  int size() {
    return likelihoods.size();
  }

  /** The corrected likelihood of a comparison; empty if there is no such one. */
  Optional<Double> corrected(String key) {
    Double own = likelihoods.get(key);
    if (own == null) {
      return Optional.empty();
    }
    List<Double> sorted = new ArrayList<>(likelihoods.values());
    sorted.sort(null);
    double corrected = 0;
    for (int i = 0; i < sorted.size() && sorted.get(i) <= own; i++) {
      corrected = Math.max(corrected, Math.min(1, (sorted.size() - i) * sorted.get(i)));
    }
    return Optional.of(corrected);
  }
}
