package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.Place;

class TablesTest {
  private static final String DAMAGED = "mentors.csv";

  private static Tables written(Path folder) throws IOException {
    Files.writeString(folder.resolve("mentees.csv"), "id,stage\nE-1,senior\n");
    Files.write(folder.resolve(DAMAGED), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
    return Tables.of(folder);
  }

  private static List<Fault> faults(Tables tables, String name) {
    List<Fault> faults = new ArrayList<>();
    tables.read(name, Format.detected(), part -> new Place(name, 0, ""), faults);
    return faults;
  }

  @Test
  void whatIsReadAheadIsWhatIsReadWhenAskedFor(@TempDir Path folder) throws IOException {
    Tables ahead = written(folder);
    Tables asked = written(folder);
    ahead.readAhead(
        new TreeMap<>(Map.of("mentees.csv", Format.detected(), DAMAGED, Format.detected())));

    for (String name : asked.names()) {
      Optional<RawTable> table = ahead.table(name, Format.detected());
      assertThat(table).isEqualTo(asked.table(name, Format.detected()));
      assertThat(faults(ahead, name)).isEqualTo(faults(asked, name));
    }
    assertThat(ahead.table("mentees.csv", Format.detected())).isPresent();
    assertThat(faults(ahead, DAMAGED)).isNotEmpty();
  }
}
