package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.recognise.Meaning.Strength;

/**
 * Of several columns of the export of everybody that may hold the ids, the one that other columns
 * speak of: its own managers, and the ids of mentees and mentors.
 */
final class IdChoice {
  private static final String ID = "id";

  private final SortedMap<InputFile, FoundColumns> found;
  private final Program program;
  private final Notebook book;

  IdChoice(SortedMap<InputFile, FoundColumns> found, Program program, Notebook book) {
    this.found = found;
    this.program = program;
    this.book = book;
  }

  void choose() {
    FoundColumns people = found.get(InputFile.PEOPLE);
    if (people == null
        || people.candidates(ID).size() <= 1
        || program.columns(InputFile.PEOPLE).containsKey(ID)) {
      return;
    }
    List<String> spokenOf = spokenOf(people);
    int best = -1;
    int second = 0;
    int most = 0;
    for (int place : people.candidates(ID)) {
      Set<String> ids = texts(people.table().cells(place));
      int hits = (int) spokenOf.stream().filter(ids::contains).count();
      if (hits > most) {
        second = most;
        most = hits;
        best = place;
      } else {
        second = Math.max(second, hits);
      }
    }
    if (best >= 0 && most > second) {
      people.put(ID, List.of(best), Strength.CELLS);
      people.answer(ID);
    } else if (people.isAsked(ID)) {
      List<Integer> open = people.candidates(ID);
      book.ask(
          ColumnQuestion.which(people.table(), InputFile.PEOPLE, ID, open.get(0), open.get(1)));
    }
  }

  private List<String> spokenOf(FoundColumns people) {
    List<String> texts = new ArrayList<>();
    people.cells("manager_id").ifPresent(cells -> texts.addAll(texts(cells)));
    found.forEach(
        (file, columns) -> {
          if (file.isRequired()) {
            columns.cells(ID).ifPresent(cells -> texts.addAll(texts(cells)));
          }
        });
    return texts;
  }

  private static Set<String> texts(CellsSeen cells) {
    Set<String> texts = new HashSet<>();
    cells.words().forEach(word -> texts.add(word.text().toLowerCase(Locale.ROOT)));
    return texts;
  }
}
