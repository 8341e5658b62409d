package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;

/**
 * Faults in a line each; what is wrong in many rows alike stands in one line with their numbers.
 */
final class FaultLines {
  private static final int MOST_ALIKE = 1;
  private static final int MOST_LINES = 10;

  private FaultLines() {}

  /** What is the same of faults that differ in their rows only. */
  private record Kind(String file, String message, String remedy) {}

  /** The lines of faults of one severity. */
  static List<String> of(List<Fault> faults) {
    Map<Kind, List<Fault>> alike = new LinkedHashMap<>();
    for (Fault fault : faults) {
      alike
          .computeIfAbsent(
              new Kind(fault.file(), fault.message(), fault.remedy()), kind -> new ArrayList<>())
          .add(fault);
    }
    List<String> lines = new ArrayList<>();
    for (List<Fault> same : alike.values()) {
      if (same.size() <= MOST_ALIKE) {
        same.forEach(fault -> lines.add(fault.sentence()));
      } else {
        lines.add(same.get(0).sentence() + " The same in " + others(same) + ".");
      }
    }
    return lines;
  }

  private static String others(List<Fault> same) {
    List<Integer> rows = same.stream().skip(1).map(Fault::line).distinct().toList();
    String shown =
        rows.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
    return (rows.size() == 1 ? "line " : "lines ")
        + shown
        + (rows.size() > MOST_LINES ? " and " + (rows.size() - MOST_LINES) + " more" : "");
  }
}
