package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/**
 * Whom decisions on a proposal name, by its people: by id, or by a name or an address that one of
 * them alone has. Whoever is not among them may be new in the files; otherwise nothing that was
 * decided about such a person could hold.
 */
public final class DecidedPeople {
  private final Side mentees = new Side("mentee", DecisionTable.MENTEE);
  private final Side mentors = new Side("mentor", DecisionTable.MENTOR);

  /** The people of one side. */
  private static final class Side {
    private final String noun;
    private final String column;
    private final SortedSet<String> ids = new TreeSet<>();
    private final Map<String, SortedSet<String>> byName = new HashMap<>();
    private final Map<String, SortedSet<String>> byAddress = new HashMap<>();

    Side(String noun, String column) {
      this.noun = noun;
      this.column = column;
    }

    void add(String id, String name, String address) {
      if (id.isEmpty()) {
        return;
      }
      ids.add(id);
      addTo(byName, PersonName.compared(name), id);
      addTo(byAddress, EmailAddress.compared(address), id);
    }

    private static void addTo(Map<String, SortedSet<String>> known, String text, String id) {
      if (!text.isEmpty()) {
        known.computeIfAbsent(text, key -> new TreeSet<>()).add(id);
      }
    }

    /** The id of the only one who is meant; as it is if that is not clear. */
    String id(String text) {
      if (text.isEmpty() || ids.contains(text)) {
        return text;
      }
      SortedSet<String> all = meant(text);
      return all.size() == 1 ? all.first() : text;
    }

    /** The ids of all who may be meant by a name or an address. */
    SortedSet<String> meant(String text) {
      SortedSet<String> none = Collections.emptySortedSet();
      return text.indexOf('@') >= 0
          ? byAddress.getOrDefault(EmailAddress.compared(text), none)
          : byName.getOrDefault(PersonName.compared(text), none);
    }

    Optional<String> near(String text) {
      return NearestWord.to(text, List.copyOf(ids)).filter(id -> id.indexOf('@') < 0);
    }
  }

  /** Takes the people of a table in, as far as it has columns of theirs. */
  public void addAll(WrittenTable table) {
    for (List<String> row : table.rows()) {
      mentees.add(
          table.cell(row, "mentee_id"),
          table.cell(row, "mentee_name"),
          table.cell(row, table.header().contains("mentee_email") ? "mentee_email" : "email"));
      mentors.add(
          table.cell(row, "mentor_id"),
          table.cell(row, "mentor_name"),
          table.cell(row, "mentor_email"));
    }
  }

  /** Takes the mentees of a proposal's inputs in. */
  public void addMentees(WrittenTable inputs) {
    add(inputs, mentees);
  }

  /** Takes the mentors of a proposal's inputs in. */
  public void addMentors(WrittenTable inputs) {
    add(inputs, mentors);
  }

  private static void add(WrittenTable inputs, Side side) {
    for (List<String> row : inputs.rows()) {
      side.add(inputs.cell(row, "id"), inputs.cell(row, "name"), inputs.cell(row, "email"));
    }
  }

  /** What gives ids the zeros back that a spreadsheet took from them. */
  public LostZeros lostZeros() {
    return new LostZeros(mentees.ids, mentors.ids);
  }

  /** The decision with the ids of those who are meant; as it is as far as that is not clear. */
  public Decision withIds(Decision decision) {
    return decision
        .about(mentees.id(decision.menteeId()), mentors.id(decision.mentorId()))
        .withOther(mentors.id(decision.otherMentorId()));
  }

  /**
   * Somebody whom a decision names and a proposal does not have.
   *
   * @param id as it is written
   * @param fault what is wrong, unless the files have such a person now
   */
  public record Stranger(String id, Fault fault) {
    /** Whether it is one whom a decision names. */
    public boolean isIn(Decision decision, String reference) {
      return id.equals(reference)
          && fault.file().equals(decision.file())
          && fault.line() == decision.line();
    }

    /** The fault alone: an id may be an address. */
    @Override
    public String toString() {
      return fault.toString();
    }
  }

  /**
   * Whom a decision names that a proposal does not have.
   *
   * @param table where the decision stands
   */
  public List<Stranger> strangers(Decision decision, WrittenTable table) {
    List<Stranger> strangers = new ArrayList<>();
    stranger(decision, table, mentees, mentees.column, decision.menteeId())
        .ifPresent(strangers::add);
    stranger(decision, table, mentors, mentors.column, decision.mentorId())
        .ifPresent(strangers::add);
    stranger(decision, table, mentors, DecisionTable.OTHER, decision.otherMentorId())
        .ifPresent(strangers::add);
    return strangers;
  }

  private static Optional<Stranger> stranger(
      Decision decision, WrittenTable table, Side side, String column, String text) {
    if (text.isEmpty() || side.ids.contains(text)) {
      return Optional.empty();
    }
    SortedSet<String> meant = side.meant(text);
    String message =
        meant.isEmpty()
            ? "column %s: %s is no %s of %s"
                .formatted(column, CellText.reference(text), side.noun, decision.proposal())
            : "column %s: the name fits %d %ss of %s%s"
                .formatted(column, meant.size(), side.noun, decision.proposal(), listed(meant));
    String remedy =
        meant.isEmpty()
            ? side.near(text)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Write the id of a " + side.noun + ", or take the decision out")
            : "Write the id of the one who is meant";
    return Optional.of(
        new Stranger(
            text,
            new Fault(
                Severity.STOPS,
                decision.file(),
                decision.line(),
                DecisionTable.cell(table, column, decision.line()),
                message,
                remedy)));
  }

  /** The ids behind a colon, as far as they are no addresses. */
  private static String listed(SortedSet<String> ids) {
    List<String> shown = ids.stream().filter(id -> id.indexOf('@') < 0).toList();
    return shown.isEmpty() ? "" : ": " + String.join(", ", shown);
  }
}
