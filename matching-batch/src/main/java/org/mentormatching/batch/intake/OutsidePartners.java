package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.model.Columns;

/**
 * Finds out who the partners of ongoing pairs are who are outside the round: by the export of
 * everybody, and by rows of mentees and mentors that do not count.
 */
final class OutsidePartners {
  private final Optional<Everybody> everybody;
  private final Ids ids;
  private final List<SetAsideRow> setAside;
  private final List<LeftOutPerson> leftOut;

  OutsidePartners(Optional<Everybody> everybody, Ids ids, Findings findings) {
    this.everybody = everybody;
    this.ids = ids;
    setAside = findings.sortedSetAside();
    leftOut = findings.sortedLeftOut();
  }

  /** Those of some pairs of whom more is known than the id, by role and id. */
  List<OutsidePartner> of(PairTable ongoing, Directory mentees, Directory mentors) {
    SortedSet<String> menteeIds = new TreeSet<>();
    SortedSet<String> mentorIds = new TreeSet<>();
    for (PairTable.Pair pair : ongoing.pairs().keySet()) {
      if (mentees.find(pair.menteeId()).isEmpty()) {
        menteeIds.add(pair.menteeId());
      }
      if (mentors.find(pair.mentorId()).isEmpty()) {
        mentorIds.add(pair.mentorId());
      }
    }
    List<OutsidePartner> partners = new ArrayList<>();
    menteeIds.forEach(id -> partners.add(partner("mentee", InputFile.MENTEES, id)));
    mentorIds.forEach(id -> partners.add(partner("mentor", InputFile.MENTORS, id)));
    partners.removeIf(partner -> partner.name().isEmpty() && partner.email().isEmpty());
    return partners;
  }

  private OutsidePartner partner(String role, InputFile side, String id) {
    Optional<Row> row = everybody.flatMap(export -> row(export, id));
    Stream<String> names =
        Stream.of(
                row.map(found -> export().cell(found, WantedColumns.NAME)).stream(),
                setAside.stream()
                    .filter(one -> one.table() == side && one.id().equals(id))
                    .map(SetAsideRow::name),
                leftOut.stream()
                    .filter(one -> one.table() == side && one.id().equals(id))
                    .map(LeftOutPerson::name))
            .flatMap(found -> found);
    return new OutsidePartner(
        role,
        id,
        names.filter(name -> !name.isEmpty()).findFirst().orElse(""),
        row.filter(found -> mayBeWrittenTo(found, id))
            .map(found -> export().cell(found, WantedColumns.EMAIL))
            .map(EmailAddress::withoutPlaceholder)
            .orElse(""));
  }

  private Everybody export() {
    return everybody.orElseThrow();
  }

  private Optional<Row> row(Everybody export, String id) {
    Optional<Row> own = ids.areShared() ? export.rowOfId(id) : Optional.empty();
    List<Row> ofAddress = export.rowsOfAddress(EmailAddress.compared(id));
    return own.or(() -> ofAddress.size() == 1 ? Optional.of(ofAddress.get(0)) : Optional.empty());
  }

  /** Not to somebody whose own row is left out, nor to one who is not active or consents not. */
  private boolean mayBeWrittenTo(Row row, String id) {
    return leftOut.stream().noneMatch(one -> one.id().equals(id))
        && Stream.of(Columns.ACTIVE.name(), Columns.CONSENT.name())
            .map(column -> export().cell(row, column))
            .allMatch(cell -> cell.isEmpty() || isYes(cell));
  }

  private static boolean isYes(String cell) {
    return YesNo.read(cell) instanceof Parsed.Good<String> good
        && Objects.equals(good.value(), YesNo.YES);
  }
}
