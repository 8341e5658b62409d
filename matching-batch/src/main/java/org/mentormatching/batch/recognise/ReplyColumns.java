package org.mentormatching.batch.recognise;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;

/**
 * What a form tool says of a reply and not of a person, where it says when each reply began and
 * ended: the number of the reply, and the language in which the form was shown.
 */
final class ReplyColumns {
  private static final String ID = "id";
  private static final Set<String> LANGUAGE =
      Set.of("language", "sprache", "langue", "idioma", "lingua", "jezyk");
  private static final Pattern LOCALE = Pattern.compile("\\p{L}[^()]*\\(\\p{L}[^()]*\\)");
  private static final Set<String> STARTED =
      Set.of("start_time", "startzeit", "heure_de_debut", "hora_de_inicio");
  private static final Set<String> COMPLETED =
      Set.of(
          "completion_time",
          "fertigstellungszeit",
          "endzeit",
          "heure_de_fin",
          "heure_d_achevement",
          "heure_dachevement",
          "hora_de_finalizacion");

  private final SeenTable table;
  private final boolean saysWhen;

  ReplyColumns(SeenTable table) {
    this.table = table;
    Set<String> headers = new TreeSet<>();
    for (int column = 0; column < table.width(); column++) {
      table.labels().texts(column).forEach(text -> headers.add(ColumnName.normalised(text)));
    }
    saysWhen =
        headers.stream().anyMatch(STARTED::contains)
            && headers.stream().anyMatch(COMPLETED::contains);
  }

  /** Whether a column numbers replies. */
  boolean isNumber(int place) {
    return saysWhen && ColumnName.normalised(table.label(place)).equals(ID);
  }

  /** Whether a column says in which language the form was shown, such as English (Ireland). */
  boolean isLanguageOfForm(int place) {
    return saysWhen
        && LANGUAGE.contains(ColumnName.normalised(table.label(place)))
        && table.cells(place).percent(text -> LOCALE.matcher(text).matches()) == 100;
  }
}
