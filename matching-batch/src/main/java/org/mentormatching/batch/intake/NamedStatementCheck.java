package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.NamedStatement;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Place;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
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

  /**
   * A column that no file has.
   *
   * @param column its name
   * @param words its name and whose it is
   * @param remedy what to do about it; empty if no more than about every missing column
   */
  private record Missing(String column, String words, Optional<String> remedy) {}

  /** Compares the statements with the columns of the files. */
  void check(SortedMap<InputFile, Sheet> sheets) {
    if (!sheets.containsKey(InputFile.MENTEES) || !sheets.containsKey(InputFile.MENTORS)) {
      return;
    }
    for (NamedStatement named : program.namedRules()) {
      for (RuleEntry entry : program.policy().rules()) {
        if (entry.rule().id().equals(named.id())) {
          check(Severity.STOPS, "rule", named, missing(entry.rule().reads(), sheets));
        }
      }
    }
    for (NamedStatement named : program.namedCriteria()) {
      for (CriterionEntry entry : program.policy().criteria()) {
        if (entry.criterion().id().equals(named.id())) {
          check(Severity.NOTE, "criterion", named, unearnable(entry.criterion().reads(), sheets));
        }
      }
    }
    List<Missing> audited = new ArrayList<>();
    missing(program.policy().audit(), InputFile.MENTEES, sheets, audited);
    audited.forEach(
        one ->
            findings.add(
                program
                    .place("audit")
                    .fault(
                        Severity.NOTE,
                        "audit names " + one.words() + ", which no file has",
                        one.remedy().orElse("Add the column or name it under columns:"))));
    for (NamedStatement named : program.namedLimits()) {
      for (Limit limit : program.policy().everyLimit()) {
        if (limit.id().equals(named.id())) {
          check(Severity.STOPS, "limit", named, missing(limit.reads(), sheets));
        }
      }
    }
  }

  /** Says what is missing, each column where the statement names it. */
  private void check(Severity severity, String noun, NamedStatement named, List<Missing> missing) {
    Map<Place, List<Missing>> byPlace = new LinkedHashMap<>();
    missing.forEach(
        one ->
            byPlace
                .computeIfAbsent(named.placeOf(one.column()), key -> new ArrayList<>())
                .add(one));
    byPlace.forEach((place, some) -> add(severity, noun + " " + named.id(), noun, place, some));
  }

  private void add(
      Severity severity, String what, String noun, Place place, List<Missing> missing) {
    String otherwise =
        severity == Severity.STOPS
            ? "Add the column, name it under columns:, or switch the " + noun + " off"
            : "Nobody can earn its points; add the column or name it under columns:";
    findings.add(
        place.fault(
            severity,
            what
                + " reads "
                + missing.stream()
                    .map(Missing::words)
                    .distinct()
                    .collect(Collectors.joining(" and "))
                + ", which no file has",
            missing.stream().flatMap(one -> one.remedy().stream()).findFirst().orElse(otherwise)));
  }

  /** The ids of everything in the policy that needs a column which no file has. */
  SortedSet<String> unreadable(SortedMap<InputFile, Sheet> sheets) {
    SortedSet<String> ids = new TreeSet<>();
    Policy policy = program.policy();
    for (RuleEntry entry : policy.rules()) {
      if (!missing(entry.rule().reads(), sheets).isEmpty()) {
        ids.add(entry.rule().id());
      }
    }
    for (CriterionEntry entry : policy.criteria()) {
      if (!unearnable(entry.criterion().reads(), sheets).isEmpty()) {
        ids.add(entry.criterion().id());
      }
    }
    for (Limit limit : policy.everyLimit()) {
      if (!missing(limit.reads(), sheets).isEmpty()) {
        ids.add(limit.id());
      }
    }
    return ids;
  }

  /**
   * What a criterion reads of all that no file has; where nobody can be named in any file, a
   * criterion that reads nothing but names cannot be earned either.
   */
  private static List<Missing> unearnable(Reads reads, SortedMap<InputFile, Sheet> sheets) {
    List<Missing> missing = missing(reads, sheets);
    if (!missing.isEmpty() || !reads.ofMentee().isEmpty() || !reads.ofMentor().isEmpty()) {
      return missing;
    }
    List<Missing> names = new ArrayList<>();
    names(reads.menteeLinks(), InputFile.MENTEES, sheets, names);
    names(reads.mentorLinks(), InputFile.MENTORS, sheets, names);
    boolean none = names.size() == reads.menteeLinks().size() + reads.mentorLinks().size();
    return none ? names : List.of();
  }

  private static void names(
      List<LinkColumn> columns,
      InputFile side,
      SortedMap<InputFile, Sheet> sheets,
      List<Missing> missing) {
    for (LinkColumn column : columns) {
      Optional<InputFile> pairs = WantedColumns.pairs(column);
      if (pairs.isPresent() && !sheets.containsKey(pairs.get())) {
        missing.add(
            new Missing(
                column.name(),
                ours(column.name(), "pairs").words(),
                Optional.of(
                    "Nobody can earn its points; put "
                        + pairs.get().usualName()
                        + " into the folder")));
      } else if (pairs.isEmpty() && !has(sheets, side, column.name())) {
        missing.add(ours(column.name(), side.key()));
      }
    }
  }

  private static List<Missing> missing(Reads reads, SortedMap<InputFile, Sheet> sheets) {
    List<Missing> missing = new ArrayList<>();
    missing(reads.menteeNeeds(), InputFile.MENTEES, sheets, missing);
    missing(reads.mentorNeeds(), InputFile.MENTORS, sheets, missing);
    if (missing.isEmpty() && reads.menteeNeeds().isEmpty() && reads.mentorNeeds().isEmpty()) {
      List<Missing> optional = new ArrayList<>();
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
      List<Missing> missing) {
    for (Column<?> column : columns) {
      Set<String> sources = WantedColumns.sources(column.name());
      boolean there =
          sources.isEmpty()
              || sources.stream()
                  .anyMatch(
                      source -> has(sheets, side, source) || has(sheets, InputFile.PEOPLE, source));
      if (!there) {
        String name = sources.contains(column.name()) ? column.name() : WantedColumns.MANAGER_ID;
        missing.add(
            KnownColumns.isOurs(name)
                ? ours(name, side.key())
                : new Missing(name, ours(name, side.key()).words(), near(name, side, sheets)));
      }
    }
  }

  private static Missing ours(String column, String of) {
    return new Missing(column, "\"" + column + "\" of " + of, Optional.empty());
  }

  /** The header of a side, or the name of ours behind one, that somebody probably meant. */
  private static Optional<String> near(
      String name, InputFile side, SortedMap<InputFile, Sheet> sheets) {
    List<String> known = new ArrayList<>();
    for (InputFile file : List.of(side, InputFile.PEOPLE)) {
      Sheet sheet = sheets.get(file);
      if (sheet != null) {
        sheet.headings().read().headings().forEach(heading -> known.add(heading.column()));
        known.addAll(sheet.headings().texts());
      }
    }
    return NearestWord.to(name, known).map(near -> "Did you mean \"" + near + "\"?");
  }

  private static boolean has(SortedMap<InputFile, Sheet> sheets, InputFile file, String column) {
    Sheet sheet = sheets.get(file);
    return sheet != null && sheet.headings().has(column);
  }
}
