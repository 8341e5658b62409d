package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/**
 * Rows of two files with the same id: whether addresses and names say that it is one person. Where
 * the addresses differ and the names agree, somebody has two addresses; where the names are others
 * too, or the address is that of somebody else, the ids of the files are not the same. Where there
 * are no names to compare, the others tell: whether most of them have one address.
 */
final class SameIds {
  private final Ids ids;
  private final Findings findings;
  private final List<Doubt> alike = new ArrayList<>();
  private final List<Doubt> unclear = new ArrayList<>();
  private int agreeing;

  SameIds(Ids ids, Findings findings) {
    this.ids = ids;
    this.findings = findings;
  }

  /**
   * Who has the id in the other file.
   *
   * @param file the file's name
   * @param line the line there
   * @param address as it is compared
   * @param name as it stands there
   */
  record Other(String file, int line, String address, String name) {}

  /** A row whose address is another one than in the other file. */
  private record Doubt(PersonRow person, Other other) {}

  /**
   * Compares a row with the other one of its id.
   *
   * @param isOfSomebodyElse whether the other file has the row's address under another id
   */
  void compare(PersonRow person, Other other, boolean isOfSomebodyElse) {
    String address = person.address();
    if (address.isEmpty() || other.address().isEmpty()) {
      return;
    }
    Doubt doubt = new Doubt(person, other);
    List<String> here = PersonName.words(person.cell(WantedColumns.NAME));
    List<String> there = PersonName.words(other.name());
    boolean areNamed = !here.isEmpty() && !there.isEmpty();
    if (address.equals(other.address())) {
      agreeing++;
    } else if (ids == Ids.TRUSTED) {
      alike.add(doubt);
    } else if (isOfSomebodyElse || (areNamed && Collections.disjoint(here, there))) {
      stop(doubt, ", for somebody else");
    } else if (areNamed || mailbox(address).equals(mailbox(other.address()))) {
      alike.add(doubt);
    } else {
      unclear.add(doubt);
    }
  }

  private static String mailbox(String address) {
    return address.substring(0, address.indexOf('@'));
  }

  /** Says what came out, once all rows are compared. */
  void settle() {
    if (unclear.size() > agreeing + alike.size()) {
      unclear.forEach(doubt -> stop(doubt, ""));
    } else {
      alike.addAll(unclear);
    }
    alike.forEach(this::note);
  }

  private void stop(Doubt doubt, String more) {
    PersonRow person = doubt.person();
    findings.add(
        person
            .sheet()
            .fault(
                Severity.STOPS,
                person.row(),
                WantedColumns.ID,
                CellText.id("id", person.id())
                    + " stands in "
                    + doubt.other().file()
                    + ":"
                    + doubt.other().line()
                    + " with another e-mail address"
                    + more,
                "Correct one of them; or write in program.yaml ids: own if each file has ids of its"
                    + " own, or ids: trusted if the same id is the same person all the same"));
  }

  private void note(Doubt doubt) {
    PersonRow person = doubt.person();
    findings.add(
        person
            .sheet()
            .fault(
                Severity.NOTE,
                person.row(),
                WantedColumns.EMAIL,
                "the e-mail address is another one than in "
                    + doubt.other().file()
                    + " for the same id, and it was taken for the same person",
                "Correct the id if it is somebody else"));
  }
}
