package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Setting;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.Tables;

/** What was assumed of the format of files, as settings beside those that somebody made. */
final class AssumedFormats {
  private AssumedFormats() {}

  /** All settings in force; what was assumed of a file stands behind what was said of it. */
  static List<Setting> beside(List<Setting> settings, Program program, Tables tables) {
    List<Setting> all = new ArrayList<>(settings);
    for (InputFile file : InputFile.values()) {
      String key = "files." + file.key();
      int last = -1;
      for (int i = 0; i < all.size(); i++) {
        last = all.get(i).key().startsWith(key + ".") || all.get(i).key().equals(key) ? i : last;
      }
      all.addAll(last < 0 ? all.size() : last + 1, of(file, key, program, tables));
    }
    return all;
  }

  private static List<Setting> of(InputFile file, String key, Program program, Tables tables) {
    List<String> usual = tables.usual(file);
    String name =
        program.source(file).map(Source::name).orElse(usual.size() == 1 ? usual.get(0) : "");
    Optional<RawTable> table =
        tables.has(name) ? tables.table(name, program.format(file)) : Optional.empty();
    List<Setting> assumed = new ArrayList<>();
    table
        .map(found -> new Source(name, found.formatAssumed(), Collections.emptySortedMap()))
        .filter(source -> source.written() instanceof Map<?, ?>)
        .ifPresent(
            source ->
                ((Map<?, ?>) source.written())
                    .forEach(
                        (part, value) -> {
                          if (!part.equals("name")) {
                            assumed.add(Setting.recognised(key + "." + part, YamlText.flow(value)));
                          }
                        }));
    return assumed;
  }
}
