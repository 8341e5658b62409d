package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.Reading;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.report.Proposal;

/**
 * What the files of a programme say now of people about whom a proposal says nothing.
 *
 * @param leftOut people whose rows do not count
 * @param personIds who it is that the list of everybody has under another id, by that id
 */
record FilesNow(List<AbsentPerson> leftOut, SortedMap<String, String> personIds) {
  private static final FilesNow NOTHING = new FilesNow(List.of(), new TreeMap<>());

  /** Reads the files; nothing is said if the folder is a proposal's own or they cannot be read. */
  static FilesNow of(Path folder) {
    if (Files.exists(folder.resolve(Proposal.RECORD))) {
      return NOTHING;
    }
    try {
      Reading reading = Programme.read(folder, List.of()).reading();
      return new FilesNow(
          reading.leftOut().stream().map(AbsentPerson::of).toList(), reading.personIds());
    } catch (WrongUsageException | IOException unreadable) {
      return NOTHING;
    }
  }
}
