package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NamedStatement;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Reads;

/**
 * Whether what the policy file states itself can be checked at all: a rule or limit without its
 * columns stops the run, a criterion is noted.
 */
final class NamedStatementCheck {
  private final Program program;
  private final Findings findings;

  NamedStatementCheck(Program program, Findings findings) {
    this.program = program;
    this.findings = findings;
  }

  /** Compares the statements with the columns of the files. */
  void check(SortedMap<InputFile, Sheet> sheets) {
    if (!sheets.containsKey(InputFile.MENTEES) || !sheets.containsKey(InputFile.MENTORS)) {
      return;
    }
    for (NamedStatement named : program.namedRules()) {
      for (RuleEntry entry : program.policy().rules()) {
        if (entry.rule().id().equals(named.id())) {
          check(Severity.STOPS, "rule", named, entry.rule().reads(), sheets);
        }
      }
    }
    for (NamedStatement named : program.namedCriteria()) {
      for (CriterionEntry entry : program.policy().criteria()) {
        if (entry.criterion().id().equals(named.id())) {
          check(Severity.NOTE, "criterion", named, entry.criterion().reads(), sheets);
        }
      }
    }
    for (NamedStatement named : program.namedLimits()) {
      for (LimitEntry entry : program.policy().limits()) {
        if (entry.limit().id().equals(named.id())) {
          check(Severity.STOPS, "limit", named, entry.limit().reads(), sheets);
        }
      }
    }
  }

  private void check(
      Severity severity,
      String noun,
      NamedStatement named,
      Reads reads,
      SortedMap<InputFile, Sheet> sheets) {
    List<String> missing = missing(reads, sheets);
    if (!missing.isEmpty()) {
      findings.add(
          new Fault(
              severity,
              named.file(),
              named.line(),
              named.cell(),
              noun
                  + " "
                  + named.id()
                  + " reads "
                  + String.join(" and ", new LinkedHashSet<>(missing))
                  + ", which no file has",
              severity == Severity.STOPS
                  ? "Add the column, name it under columns:, or switch the " + noun + " off"
                  : "Nobody can earn its points; add the column or name it under columns:"));
    }
  }

  /** The ids of everything in the policy that needs a column which no file has. */
  SortedSet<String> unreadable(SortedMap<InputFile, Sheet> sheets) {
    SortedSet<String> ids = new TreeSet<>();
    Policy policy = program.policy();
    policy.rules().forEach(entry -> add(entry.rule().id(), entry.rule().reads(), sheets, ids));
    policy
        .criteria()
        .forEach(entry -> add(entry.criterion().id(), entry.criterion().reads(), sheets, ids));
    policy.limits().forEach(entry -> add(entry.limit().id(), entry.limit().reads(), sheets, ids));
    return ids;
  }

  private static void add(
      String id, Reads reads, SortedMap<InputFile, Sheet> sheets, SortedSet<String> ids) {
    if (!missing(reads, sheets).isEmpty()) {
      ids.add(id);
    }
  }

  private static List<String> missing(Reads reads, SortedMap<InputFile, Sheet> sheets) {
    List<String> missing = new ArrayList<>();
    missing(reads.menteeNeeds(), InputFile.MENTEES, sheets, missing);
    missing(reads.mentorNeeds(), InputFile.MENTORS, sheets, missing);
    if (missing.isEmpty() && reads.menteeNeeds().isEmpty() && reads.mentorNeeds().isEmpty()) {
      List<String> optional = new ArrayList<>();
      missing(reads.menteeMay(), InputFile.MENTEES, sheets, optional);
      missing(reads.mentorMay(), InputFile.MENTORS, sheets, optional);
      if (optional.size() == reads.menteeMay().size() + reads.mentorMay().size()) {
        missing.addAll(optional);
      }
    }
    return missing;
  }

  private static void missing(
      List<Column<?>> columns,
      InputFile side,
      SortedMap<InputFile, Sheet> sheets,
      List<String> missing) {
    for (Column<?> column : columns) {
      boolean there =
          WantedColumns.sources(column.name()).stream()
              .anyMatch(
                  source -> has(sheets, side, source) || has(sheets, InputFile.PEOPLE, source));
      if (!there) {
        String name =
            WantedColumns.sources(column.name()).contains(column.name())
                ? column.name()
                : WantedColumns.MANAGER_ID;
        missing.add("\"" + name + "\" of " + side.key());
      }
    }
  }

  private static boolean has(SortedMap<InputFile, Sheet> sheets, InputFile file, String column) {
    Sheet sheet = sheets.get(file);
    return sheet != null && sheet.headings().has(column);
  }
}
