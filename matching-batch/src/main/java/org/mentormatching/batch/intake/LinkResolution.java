package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;

/** Finds the people whom others name in their own rows; those in no file are counted. */
final class LinkResolution {
  private final WantedColumns wanted;
  private final Findings findings;

  LinkResolution(Program program, Findings findings) {
    wanted = new WantedColumns(program);
    this.findings = findings;
  }

  /** Replaces names by ids in the rows of one side. */
  LinkResolution resolve(List<PersonRow> people, Directory others) {
    if (people.isEmpty()) {
      return this;
    }
    Sheet sheet = people.get(0).sheet();
    for (String column : wanted.links(sheet.file())) {
      int strangers = 0;
      for (PersonRow person : people) {
        List<String> ids = new ArrayList<>();
        for (String reference : person.links(column)) {
          Optional<String> id = others.find(reference);
          if (id.isPresent() && !ids.contains(id.get())) {
            ids.add(id.get());
          }
          strangers += others.knows(reference) ? 0 : 1;
        }
        person.links(column, ids);
      }
      note(sheet, column, strangers);
    }
    return this;
  }

  private void note(Sheet sheet, String column, int strangers) {
    if (strangers > 0) {
      findings.add(
          Fault.of(
              Severity.NOTE,
              sheet.name(),
              "column "
                  + sheet.headings().shown(column)
                  + ": "
                  + strangers
                  + (strangers == 1
                      ? " entry names somebody in no file and was left out"
                      : " entries name somebody in no file and were left out"),
              ""));
    }
  }
}
