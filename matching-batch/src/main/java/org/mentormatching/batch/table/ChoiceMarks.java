package org.mentormatching.batch.table;

import java.util.Locale;
import java.util.Set;

/** Marks with which the column of an option says that somebody chose it, or did not. */
public final class ChoiceMarks {
  private static final Set<String> CHOSEN =
      YesNoWords.yesAnd(
          "x",
          "✓",
          "✔",
          "✗",
          "☑",
          "☒",
          "1",
          "1.0",
          "y",
          "j",
          "checked",
          "ticked",
          "selected",
          "chosen",
          "angekreuzt",
          "ausgewählt",
          "gewählt",
          "coché",
          "cochée",
          "sélectionné",
          "sélectionnée",
          "marcado",
          "seleccionado");
  private static final Set<String> NOT_CHOSEN =
      YesNoWords.noAnd(
          "0",
          "0.0",
          "n",
          "☐",
          "-",
          "–",
          "not at all",
          "none",
          "n/a",
          "unchecked",
          "not checked",
          "unticked",
          "not selected",
          "unselected",
          "not chosen",
          "nicht angekreuzt",
          "nicht ausgewählt",
          "nicht gewählt",
          "décoché",
          "décochée",
          "non coché",
          "non cochée",
          "pas coché",
          "non sélectionné",
          "non sélectionnée",
          "no marcado",
          "no seleccionado");

  private ChoiceMarks() {}

  /** Whether a cell says that the option of its column is chosen. */
  public static boolean isChosen(String cell) {
    return CHOSEN.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Whether a cell says that the option of its column is not chosen. */
  public static boolean isNotChosen(String cell) {
    return NOT_CHOSEN.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Whether a cell says either. */
  public static boolean isMark(String cell) {
    return isChosen(cell) || isNotChosen(cell);
  }
}
