package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;

/**
 * Faults in a line each; what is wrong in many rows alike stands in one line with their numbers. A
 * long name of a file stands once above its faults.
 */
final class FaultLines {
  private static final int MOST_ALIKE = 1;
  private static final int MOST_LINES = 10;
  private static final int LONG_NAME = 24;

  private FaultLines() {}

  /** What is the same of faults that differ in their rows only. */
  private record Kind(String file, String message, String remedy) {}

  /** The lines of faults of one severity. */
  static List<String> of(List<Fault> faults) {
    Map<String, List<List<Fault>>> byFile = new LinkedHashMap<>();
    for (List<Fault> same : alike(faults).values()) {
      byFile.computeIfAbsent(same.get(0).file(), file -> new ArrayList<>()).add(same);
    }
    List<String> lines = new ArrayList<>();
    byFile.forEach(
        (file, kinds) -> {
          if (file.length() > LONG_NAME && kinds.size() > 1) {
            lines.add(file + ":");
            kinds.forEach(same -> lines.add("  " + line(same, Fault::sentenceInFile)));
          } else {
            kinds.forEach(same -> lines.add(line(same, Fault::sentence)));
          }
        });
    return lines;
  }

  /** How many faults there are if those that differ in their rows only count as one. */
  static int kinds(List<Fault> faults) {
    return alike(faults).size();
  }

  private static Map<Kind, List<Fault>> alike(List<Fault> faults) {
    Map<Kind, List<Fault>> alike = new LinkedHashMap<>();
    for (Fault fault : faults) {
      alike
          .computeIfAbsent(
              new Kind(fault.file(), fault.message(), fault.remedy()), kind -> new ArrayList<>())
          .add(fault);
    }
    return alike;
  }

  private static String line(List<Fault> same, Function<Fault, String> sentence) {
    String first = sentence.apply(same.get(0));
    return same.size() <= MOST_ALIKE ? first : first + " The same in " + others(same) + ".";
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
