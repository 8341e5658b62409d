package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;

/**
 * Words under languages that are no known language and that nobody on the other side has: noted
 * with their cells, for they open no pair. Whatever both sides have is a language like any other.
 */
final class UnsharedLanguages {
  private static final String COLUMN = Columns.LANGUAGES.name();

  private final Program program;
  private final CellsShown shown;
  private final Findings findings;

  UnsharedLanguages(Program program, CellsShown shown, Findings findings) {
    this.program = program;
    this.shown = shown;
    this.findings = findings;
  }

  /** Notes them, on both sides; none if one side says nothing of its languages. */
  void note(List<PersonRow> mentees, List<PersonRow> mentors) {
    Set<String> ofMentees = words(mentees);
    Set<String> ofMentors = words(mentors);
    if (!ofMentees.isEmpty() && !ofMentors.isEmpty()) {
      note(mentees, ofMentors);
      note(mentors, ofMentees);
    }
  }

  private static Set<String> words(List<PersonRow> people) {
    Set<String> words = new TreeSet<>();
    for (PersonRow person : people) {
      ListText.words(person.cell(COLUMN)).forEach(word -> words.add(lower(word)));
    }
    return words;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void note(List<PersonRow> people, Set<String> ofPartners) {
    for (PersonRow person : people) {
      for (String word : ListText.words(person.cell(COLUMN))) {
        if (!ofPartners.contains(lower(word))
            && !LanguageNames.isKnown(word)
            && !program.values(COLUMN).containsValue(word)) {
          findings.add(
              person
                  .sheet()
                  .valueFault(
                      Severity.NOTE,
                      person.row(),
                      COLUMN,
                      shown.entry(word),
                      "is no language that is known, and nobody on the other side has the same word",
                      "Correct it, or say under values: "
                          + COLUMN
                          + ": in "
                          + ProgramReader.FILE
                          + " what it means"));
        }
      }
    }
  }
}
