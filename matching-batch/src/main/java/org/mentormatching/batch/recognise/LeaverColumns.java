package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;

/**
 * Columns of the export of everybody that say that people who signed up have left, will leave or
 * are away: a status under any header, a box such as {@code On leave}, a day such as {@code
 * Termination date}, or words behind a name. Whether these people take part is asked.
 */
final class LeaverColumns {
  private static final Pattern GOING =
      Pattern.compile(
          "(?<!\\p{L})(?:terminat\\w*|leavers?|leaving|departure|departing|resignation|resigned|exit"
              + "|separation|last (?:working )?day|last day of work|end of (?:employment|contract)"
              + "|(?:contract|employment) end|notice given|under notice|austritt\\w*|ausgeschieden"
              + "|ausscheiden|vertragsende|letzter (?:arbeits)?tag|gek[u\u00fc]ndigt|k[u\u00fc]ndigung"
              + "|date de (?:sortie|d[\u00e9e]part|fin)|fin de contrat|sortie|d[\u00e9e]part)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEHIND_A_NAME = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

  /** What a cell says that says nothing. */
  private static final Pattern NOTHING = Pattern.compile("[-\u2013\u2014./ ]*|n/?a|none|nil|0");

  private final FoundColumns found;
  private final SeenTable table;
  private final SignedUp signedUp;
  private final Notebook book;

  /**
   * Columns of the export of everybody.
   *
   * @param found its columns
   * @param all the columns of every file
   */
  LeaverColumns(FoundColumns found, Collection<FoundColumns> all, Notebook book) {
    this.found = found;
    table = found.table();
    signedUp = new SignedUp(found, all);
    this.book = book;
  }

  /**
   * Asks about every such column.
   *
   * @param where the other conditions of the file
   */
  void ask(SortedMap<String, List<String>> where) {
    signedUp.keepOnly(where);
    for (int place = 0; place < table.width(); place++) {
      if (isOpen(place, where)) {
        if (isStatus(place)) {
          StatusTexts texts = StatusTexts.of(table, place, true);
          StatusTexts.ask(
              found,
              InputFile.PEOPLE,
              place,
              texts,
              "the texts that count; if it says nothing of who takes part, write " + unread(place),
              where,
              book);
        } else if (isOfLeavers(place)) {
          askWhoCounts(place, where);
        }
      }
    }
    found.place("name").ifPresent(this::noteNames);
  }

  private boolean isOpen(int place, SortedMap<String, List<String>> where) {
    return !found.isSettled(place)
        && found.columnAt(place).isEmpty()
        && !table.label(place).isEmpty()
        && !where.containsKey(table.label(place));
  }

  /** Whether few texts stand there, some that count and some that do not. */
  private boolean isStatus(int place) {
    return table.cells(place).different() <= RowConditions.MOST_TEXTS
        && (signedUp.isAny(place, StaysOut::isSaid)
            || (table.isAny(place, RowMark.EMPLOYED::counts)
                && signedUp.isAny(place, LeaverColumns::speaksOfGoing)));
  }

  private static boolean speaksOfGoing(String text) {
    return text.length() > 1
        && (RowMark.EMPLOYED.isOut(text)
            || RowMark.EMPLOYED.beginsOut(text)
            || OnLeave.isSaid(text)
            || (!RowMark.EMPLOYED.counts(text) && MayBeAway.isSaid(text)));
  }

  /** Whether the header speaks of going or leave, and for some who signed up a cell says so. */
  private boolean isOfLeavers(int place) {
    boolean isAbout =
        table.labels().texts(place).stream()
            .anyMatch(
                text ->
                    GOING.matcher(text).find() || OnLeave.isSaid(text) || StaysOut.isSaid(text));
    int said = isAbout ? signedUp.count(place, LeaverColumns::isSaid) : 0;
    return said > 0 && 2 * said <= Math.max(2, signedUp.rows());
  }

  /** Whether a cell says something other than no. */
  private static boolean isSaid(String text) {
    return !text.isBlank()
        && !Polarity.isNo(text)
        && !RowMark.EMPLOYED.counts(text)
        && !NOTHING.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private void askWhoCounts(int place, SortedMap<String, List<String>> where) {
    List<String> counting = new ArrayList<>();
    table.cells(place).words().stream()
        .map(CellsSeen.Word::text)
        .filter(Predicate.not(LeaverColumns::isSaid))
        .forEach(counting::add);
    counting = StatusTexts.withEmpty(table, place, counting);
    int said = signedUp.count(place, LeaverColumns::isSaid);
    found.settle(place);
    SortedMap<String, List<String>> conditions = new TreeMap<>(where);
    conditions.put(table.label(place), counting);
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + " may say that people leave or are away, "
                + (said == 1
                    ? "1 of them a mentee or mentor"
                    : said + " of them mentees or mentors")
                + ", and it is not clear who of them takes part",
            "If they do not, write "
                + Notebook.line(table.entry(conditions), "files", InputFile.PEOPLE.key())
                + "; if they do, write "
                + unread(place)
                + ", in "
                + ProgramReader.FILE));
  }

  private String unread(int place) {
    return Notebook.line(
        table.label(place), "columns", InputFile.PEOPLE.key(), KnownColumns.UNREAD);
  }

  /** Notes words behind a name, such as {@code (On leave)}. */
  private void noteNames(int place) {
    int away = signedUp.count(place, text -> behind(text).isPresent());
    if (away > 0) {
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "column "
                  + table.explained(place)
                  + " says behind "
                  + (away == 1
                      ? "the name of 1 mentee or mentor"
                      : "the names of " + away + " mentees or mentors")
                  + " that they have left or are away, and these rows count",
              "If somebody takes no part, remove the row of the sign-up, or write no for them in a"
                  + " column of its own"));
    }
  }

  private static Optional<String> behind(String name) {
    if (name.indexOf('(') < 0 && name.indexOf('[') < 0) {
      return Optional.empty();
    }
    return BEHIND_A_NAME
        .matcher(name)
        .results()
        .map(words -> words.group(1))
        .filter(
            words ->
                OnLeave.isSaid(words) || StaysOut.isSaid(words) || RowMark.EMPLOYED.isOut(words))
        .findFirst();
  }
}
