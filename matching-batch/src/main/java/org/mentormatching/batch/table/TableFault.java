package org.mentormatching.batch.table;

import java.util.Optional;
import java.util.function.Function;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Place;

/**
 * What is wrong in a file, or with what the settings say of its format.
 *
 * @param fault what is wrong, in the file
 * @param setting the part of the format that is not so, such as {@code header_row}; empty if the
 *     file itself is wrong
 */
public record TableFault(Fault fault, Optional<String> setting) {
  /** The fault in its place: that of the setting, if it is one of a setting. */
  Fault placed(Function<String, Place> places) {
    return setting
        .map(places)
        .map(place -> place.fault(fault.severity(), fault.message(), fault.remedy()))
        .orElse(fault);
  }
}
