package org.mentormatching.batch.recognise;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;

/** What the name of a file says about what it holds. */
final class FileWords {
  private static final Map<InputFile, Pattern> OTHERS = new EnumMap<>(InputFile.class);

  static {
    OTHERS.put(
        InputFile.PEOPLE,
        words(
            "people|persons|employees?|staff|headcount|hr|hris|personnel|workers?|workforce|users?"
                + "|directory|roster|everybody|everyone|org ?chart|colleagues|mitarbeit\\w*"
                + "|personal\\w*|beschaftigte\\w*|belegschaft|stammdaten|salaries|employes"
                + "|pracowni\\w*|collaborateurs|effectifs?|annuaire|connections"));
    OTHERS.put(InputFile.AFFINITY, words("affinit(?:y|ies)|scores?"));
    OTHERS.put(InputFile.NEEDS, words("pair hours|hours per pair|needs"));
    OTHERS.put(
        InputFile.EXCLUSIONS,
        words("exclusions?|excluded|do not (?:match|pair)|not together|ausschlusse?|conflicts?"));
    OTHERS.put(InputFile.PINS, words("pins?|pinned|fixed(?: pairs)?|must(?: have)?|fest"));
    OTHERS.put(
        InputFile.ONGOING,
        words("ongoing|current (?:pairs|matches)|running|active pairs|laufende?|en cours"));
    OTHERS.put(
        InputFile.PAST,
        words("past|previous|former|earlier|history|ended|fruhere|vergangene|passes"));
  }

  private FileWords() {}

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b");
  }

  /** The name without its ending, as words. */
  private static String spoken(String name) {
    int dot = name.lastIndexOf('.');
    return ColumnName.normalised(dot > 0 ? name.substring(0, dot) : name).replace('_', ' ');
  }

  /** The sides of which a name speaks. */
  static Set<InputFile> sides(String name) {
    int dot = name.lastIndexOf('.');
    return RoleWords.sides(dot > 0 ? name.substring(0, dot) : name);
  }

  /** What else a name speaks of: people, or a kind of pairs. */
  static Optional<InputFile> other(String name) {
    String words = spoken(name);
    return OTHERS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
