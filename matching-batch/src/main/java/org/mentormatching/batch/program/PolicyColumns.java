package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/**
 * The columns that the rules, criteria and limits of a policy read, and those of mentees that it
 * names for audit. Immutable.
 */
public final class PolicyColumns {
  private final List<Reads> reads = new ArrayList<>();
  private final Set<String> shipped = new TreeSet<>();
  private final SortedMap<String, Set<Column.Kind>> ofMentees = new TreeMap<>();
  private final SortedMap<String, Set<Column.Kind>> ofMentors = new TreeMap<>();
  private final Set<String> menteeLinks = new TreeSet<>();
  private final Set<String> mentorLinks = new TreeSet<>();

  private PolicyColumns() {}

  private static void add(SortedMap<String, Set<Column.Kind>> columns, Column<?> column) {
    columns.computeIfAbsent(column.name(), name -> new TreeSet<>()).add(column.kind());
  }

  /** The columns that a policy reads. */
  public static PolicyColumns of(Policy policy) {
    PolicyColumns columns = new PolicyColumns();
    policy
        .rules()
        .forEach(entry -> columns.add(entry.rule().id(), Rules.ALL, entry.rule().reads()));
    policy
        .criteria()
        .forEach(
            entry -> columns.add(entry.criterion().id(), Criteria.ALL, entry.criterion().reads()));
    policy.everyLimit().forEach(limit -> columns.add(limit.id(), Limits.ALL, limit.reads()));
    policy.audit().forEach(column -> add(columns.ofMentees, column));
    return columns;
  }

  private <T> void add(String id, List<Definition<T>> definitions, Reads some) {
    reads.add(some);
    some.ofMentee().forEach(column -> add(ofMentees, column));
    some.ofMentor().forEach(column -> add(ofMentors, column));
    some.menteeLinks().stream().map(LinkColumn::name).forEach(menteeLinks::add);
    some.mentorLinks().stream().map(LinkColumn::name).forEach(mentorLinks::add);
    if (definitions.stream().anyMatch(one -> one.id().equals(id) && !one.isCustom())) {
      some.ofMentee().forEach(column -> shipped.add(column.name()));
      some.ofMentor().forEach(column -> shipped.add(column.name()));
    }
  }

  /**
   * Whether a column is read by something that the core names itself, and so by the programme's
   * ladder, not only by statements of the programme's own.
   */
  public boolean isReadAsShipped(String column) {
    return shipped.contains(column);
  }

  /** What each rule, criterion and limit reads. */
  public List<Reads> reads() {
    return List.copyOf(reads);
  }

  /**
   * The list columns of the other side that something reads together with a column of a side.
   *
   * @param side mentees or mentors
   */
  public SortedSet<String> comparedWith(InputFile side, String column) {
    boolean isOfMentees = side == InputFile.MENTEES;
    SortedSet<String> compared = new TreeSet<>();
    for (Reads some : reads) {
      List<Column<?>> own = isOfMentees ? some.ofMentee() : some.ofMentor();
      List<Column<?>> others = isOfMentees ? some.ofMentor() : some.ofMentee();
      if (own.stream().anyMatch(one -> one.name().equals(column))) {
        others.stream()
            .filter(other -> other.kind() == Column.Kind.LIST)
            .forEach(other -> compared.add(other.name()));
      }
    }
    return compared;
  }

  /** The kinds in which a column of a side is read; empty if it is not. */
  public Set<Column.Kind> kinds(InputFile side, String column) {
    return Objects.requireNonNullElse(columns(side).get(column), Set.of());
  }

  /** The names of the columns that are read of a side's answers. */
  public Set<String> names(InputFile side) {
    return new TreeSet<>(columns(side).keySet());
  }

  /** The names of the columns in which people of a side name others. */
  public Set<String> links(InputFile side) {
    return new TreeSet<>(side == InputFile.MENTEES ? menteeLinks : mentorLinks);
  }

  /** Whether anything of either side with this property is read. */
  public boolean anyLink(Predicate<String> name) {
    return menteeLinks.stream().anyMatch(name) || mentorLinks.stream().anyMatch(name);
  }

  private SortedMap<String, Set<Column.Kind>> columns(InputFile side) {
    return switch (side) {
      case MENTEES -> ofMentees;
      case MENTORS -> ofMentors;
      default -> throw new IllegalArgumentException(side + " is not a side");
    };
  }
}
