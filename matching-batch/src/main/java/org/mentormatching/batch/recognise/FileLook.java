package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.batch.table.CellText;

/**
 * What a file seems to hold.
 *
 * @param name the file's name
 * @param sheet the sheet of a spreadsheet with several
 * @param table its table; empty if it cannot be read
 * @param roles what it holds: one of the inputs, mentees and mentors together, or nothing that is
 *     known
 * @param reason what says so
 * @param isUnclearPair whether it lists pairs of which nothing says what they are for
 */
record FileLook(
    String name,
    Optional<String> sheet,
    Optional<SeenTable> table,
    Set<InputFile> roles,
    String reason,
    boolean isUnclearPair) {
  private static final Pattern YOUR_MENTOR = Pattern.compile("\\byour mentor\\b|\\bmy mentor\\b");
  private static final Pattern YOUR_MENTEE = Pattern.compile("\\b(?:your|my) mentees?\\b");
  private static final Set<String> OF_HR = Set.of("manager_id", "department", "location");
  private static final Set<InputFile> BOTH = EnumSet.of(InputFile.MENTEES, InputFile.MENTORS);
  private static final Set<String> IDENTITY = Set.of("id", "email", "name", ColumnFinder.LAST_NAME);
  private static final String FROM_NAME = "by its name";

  private FileLook(SeenTable table, Set<InputFile> roles, String reason) {
    this(table.name(), Optional.empty(), Optional.of(table), roles, reason, false);
  }

  /** The same, of a sheet. */
  FileLook onSheet(String name) {
    return new FileLook(this.name, Optional.of(name), table, roles, reason, isUnclearPair);
  }

  /** Whether anything is known of what it holds. */
  boolean isKnown() {
    return !roles.isEmpty() || isUnclearPair;
  }

  /** Whether its name says what it holds. */
  boolean isNamed() {
    return reason.equals(FROM_NAME);
  }

  /** The file, with its sheet where it has several. */
  String called() {
    return sheet.map(one -> quotedSheet(one) + " of " + name).orElse(name);
  }

  /** A sheet as messages name it. */
  static String quotedSheet(String name) {
    return "sheet " + CellText.quoted(name);
  }

  /**
   * A file that cannot be read: only its name says anything.
   *
   * @param called the name of the file or of the sheet
   */
  static FileLook unreadable(String name, String called) {
    Set<InputFile> sides = FileWords.sides(called);
    return new FileLook(
        name,
        Optional.empty(),
        Optional.empty(),
        sides.size() == 1 ? sides : Set.of(),
        FROM_NAME,
        false);
  }

  /** One form for both roles. */
  static FileLook form(SeenTable table) {
    return new FileLook(table, BOTH, "one column says who is what");
  }

  /** One form for both roles with a column for either. */
  static FileLook ofFlags(SeenTable table) {
    return new FileLook(table, BOTH, "two columns say who is what");
  }

  /** The same as one form for both roles, if a column seems to say who is what. */
  Optional<FileLook> asFormInOtherWords() {
    return table
        .filter(one -> RoleColumn.inOtherWords(one).isPresent())
        .map(
            one ->
                new FileLook(
                    name, sheet, table, BOTH, "one column seems to say who is what", false));
  }

  /**
   * Looks at name, headers and, for a column of roles, cells.
   *
   * @param name of the file or of the sheet
   */
  static FileLook at(SeenTable table, String name, Program program) {
    Optional<RoleFlags> flags = RoleFlags.of(table);
    boolean areCrosses = flags.filter(RoleFlags::areCrosses).isPresent();
    Optional<FileLook> pairs = areCrosses ? Optional.empty() : pairs(table, name, program);
    if (pairs.isPresent()) {
      return pairs.get();
    }
    if (!RoleColumn.of(table).isEmpty()) {
      return form(table);
    }
    Set<InputFile> named = FileWords.sides(name);
    if (flags.isPresent() && (named.size() != 1 || !flags.get().hasOtherAnswers())) {
      return ofFlags(table);
    }
    Set<String> mentee = ofOneSide(table, InputFile.MENTEES, program);
    Set<String> mentor = ofOneSide(table, InputFile.MENTORS, program);
    if (named.size() == 1) {
      return new FileLook(table, named, FROM_NAME);
    }
    Set<String> all = columns(table, InputFile.PEOPLE, program, false);
    Set<String> ofHr = columns(table, InputFile.PEOPLE, program, true);
    ofHr.retainAll(OF_HR);
    boolean isPeopleByName = FileWords.other(name).filter(InputFile::listsPeople).isPresent();
    int ofOneSide = Math.abs(mentee.size() - mentor.size());
    boolean isOfPeople = !Collections.disjoint(all, IDENTITY);
    if (isOfPeople && (ofOneSide > 1 || (ofOneSide == 1 && !isPeopleByName && ofHr.size() <= 1))) {
      boolean isMentee = mentee.size() > mentor.size();
      return new FileLook(
          table,
          EnumSet.of(isMentee ? InputFile.MENTEES : InputFile.MENTORS),
          byColumns(isMentee ? mentee : mentor));
    }
    if (isPeopleByName) {
      return new FileLook(table, EnumSet.of(InputFile.PEOPLE), FROM_NAME);
    }
    return ofHr.isEmpty() || !isOfPeople
        ? new FileLook(table, Set.of(), "")
        : new FileLook(table, EnumSet.of(InputFile.PEOPLE), byColumns(ofHr));
  }

  private static String byColumns(Set<String> columns) {
    return (columns.size() == 1 ? "by its column for " : "by its columns for ")
        + String.join(", ", columns);
  }

  private static Optional<FileLook> pairs(SeenTable table, String name, Program program) {
    Set<String> columns = columns(table, InputFile.PINS, program, true);
    if (!columns.containsAll(Set.of("mentee_id", "mentor_id"))) {
      return Optional.empty();
    }
    if (!table.labels().named("decision").isEmpty()
        && !table.labels().named("proposal").isEmpty()) {
      return Optional.of(new FileLook(table, Set.of(), ""));
    }
    Optional<InputFile> named = FileWords.other(name).filter(file -> !file.listsPeople());
    if (named.isPresent()) {
      return Optional.of(new FileLook(table, EnumSet.of(named.get()), FROM_NAME));
    }
    Set<InputFile> kinds = EnumSet.noneOf(InputFile.class);
    for (InputFile file : InputFile.values()) {
      if (!file.listsPeople()) {
        Set<String> own = columns(table, file, program, true);
        own.removeAll(Set.of("mentee_id", "mentor_id"));
        own.retainAll(KnownColumns.of(file, program.policyColumns()));
        if (!own.isEmpty()) {
          kinds.add(file);
        }
      }
    }
    return Optional.of(
        new FileLook(
            table.name(),
            Optional.empty(),
            Optional.of(table),
            kinds.size() == 1 ? kinds : Set.of(),
            "by its columns",
            kinds.size() != 1));
  }

  /** The columns that only one side has; "mentor" where questions speak of "your mentor". */
  private static Set<String> ofOneSide(SeenTable table, InputFile side, Program program) {
    InputFile other = side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES;
    Set<String> columns = columns(table, side, program, false);
    columns.removeIf(column -> !KnownColumns.isOfOtherSide(other, column));
    Pattern speaks = side == InputFile.MENTEES ? YOUR_MENTOR : YOUR_MENTEE;
    for (int place = 0; place < table.width(); place++) {
      for (String text : table.labels().texts(place)) {
        if (speaks.matcher(ColumnName.normalised(text).replace('_', ' ')).find()) {
          columns.add(side == InputFile.MENTEES ? "a mentor" : "mentees");
        }
      }
    }
    return columns;
  }

  /** Whether a column of a table may say who somebody is. */
  static boolean listsPeople(SeenTable table, Program program) {
    return !Collections.disjoint(columns(table, InputFile.PEOPLE, program, false), IDENTITY);
  }

  /** How many columns of people a table has; 0 if none of them tells people apart. */
  static int peopleColumns(SeenTable table, InputFile file, Program program) {
    Set<String> columns = columns(table, file, program, true);
    columns.remove(HeaderWords.IGNORED);
    return Collections.disjoint(columns, IDENTITY) ? 0 : columns.size();
  }

  private static Set<String> columns(
      SeenTable table, InputFile file, Program program, boolean namedOnly) {
    HeaderReader reader = new HeaderReader(file, program);
    List<Meaning> meanings = new ArrayList<>();
    for (int place = 0; place < table.width(); place++) {
      reader.read(table.labels().texts(place)).ifPresent(meanings::add);
    }
    Set<String> columns = new TreeSet<>();
    for (Meaning meaning : meanings) {
      if (!namedOnly || meaning.strength() != Strength.PHRASE) {
        columns.add(meaning.column());
      }
    }
    return columns;
  }
}
