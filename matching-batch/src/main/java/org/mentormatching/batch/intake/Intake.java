package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.batch.table.Slices;
import org.mentormatching.batch.table.Tables;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Problem;

/** Reads the files of a programme. */
public final class Intake {
  /** So many rows set aside, and more than are left, are no accident. */
  private static final int MANY = 5;

  private final Program program;
  private final EarlierCycles earlier;
  private final Findings findings = new Findings();
  private final WantedColumns wanted;

  private final Review review;
  private final EmptyConsent emptyConsent;
  private final LongFunction<Slices> slices;

  private Intake(
      Program program,
      Review review,
      EarlierCycles earlier,
      EmptyConsent emptyConsent,
      LongFunction<Slices> slices) {
    this.program = program;
    this.slices = slices;
    this.review = review;
    this.earlier = earlier;
    this.emptyConsent = emptyConsent;
    wanted = new WantedColumns(program);
  }

  /**
   * Reads every file that the programme names or that has its usual name.
   *
   * @param tables the tables of the programme's folder
   * @param program its settings, with what was recognised in the tables
   * @param review what was decided on earlier proposals of the cycle
   * @return people and pairs with every fault; no exception tells of a fault in a file
   */
  public static Reading read(Tables tables, Program program, Review review) {
    return read(tables, program, review, EarlierCycles.none());
  }

  /**
   * Reads every file that the programme names or that has its usual name, and what earlier cycles
   * leave.
   *
   * @param tables the tables of the programme's folder
   * @param program its settings, with what was recognised in the tables
   * @param review what was decided on earlier proposals of the cycle
   * @param earlier pairs and waiting of cycles that were published
   * @return people and pairs with every fault; no exception tells of a fault in a file
   */
  public static Reading read(Tables tables, Program program, Review review, EarlierCycles earlier) {
    return new Intake(program, review, earlier, EmptyConsent.IS_A_NO, Slices::of).read(tables);
  }

  /**
   * Reads files that were written from {@link Reading#usedTables}, which gives the same people and
   * pairs: an empty cell is no answer there, whatever it may mean in the files of others.
   *
   * @param tables the tables as they were written
   * @param program the settings as they were written
   * @param review what was decided on earlier proposals of the cycle
   */
  public static Reading readCanonical(Tables tables, Program program, Review review) {
    return new Intake(program, review, EarlierCycles.none(), EmptyConsent.IS_NO_ANSWER, Slices::of)
        .read(tables);
  }

  /** Reads every file with long lists divided in a given way, which changes nothing. */
  static Reading read(Tables tables, Program program, Review review, Slices slices) {
    return new Intake(program, review, EarlierCycles.none(), EmptyConsent.IS_A_NO, cells -> slices)
        .read(tables);
  }

  private Reading read(Tables tables) {
    SortedMap<InputFile, Sheet> sheets = new Sheets(tables, program, findings).read();
    if (findings.faults().stream().noneMatch(fault -> fault.severity() == Severity.STOPS)) {
      new NamedStatementCheck(program, findings).check(sheets);
    }
    new ValuesCheck(program, findings).check();
    new AnswersOfNobody(program, sheets.values(), findings).note();
    PersonReader reader = new PersonReader(program, sheets, emptyConsent, findings);
    List<PersonRow> mentees = people(sheets, InputFile.MENTEES, reader);
    List<PersonRow> mentors = people(sheets, InputFile.MENTORS, reader);
    List<PersonRow> all = new ArrayList<>(mentees);
    all.addAll(mentors);
    Optional<Everybody> everybody =
        Optional.ofNullable(sheets.get(InputFile.PEOPLE))
            .map(sheet -> Everybody.read(program, sheet, findings));
    Map<PersonRow, Row> found =
        new Identities(program.ids(), everybody, findings).settle(mentees, mentors);
    new NearIds(program.ids(), findings).check(mentees, mentors);
    everybody.ifPresent(export -> export.complete(all, found, reader));
    new BothRoles(findings).note(mentees, mentors);
    List<UnusedRow> unused = new ArrayList<>(UnusedRow.of(sheets.values(), all));
    everybody.ifPresent(export -> unused.addAll(export.setAside()));
    Optional<Chart> chart = chart(all, everybody, unused);
    Spellings.unite(program, all);
    new UnsharedLanguages(program, new CellsShown(sheets.values()), findings)
        .note(mentees, mentors);
    Function<PersonRow, String> otherId =
        person ->
            program.ids().areShared() && found.containsKey(person)
                ? everybody.map(export -> export.id(found.get(person))).orElse("")
                : "";
    Directory menteeDirectory = directory(InputFile.MENTEES, mentees, otherId);
    Directory mentorDirectory = directory(InputFile.MENTORS, mentors, otherId);
    new LinkResolution(program, chart, findings)
        .resolve(mentees, menteeDirectory, mentorDirectory)
        .resolve(mentors, mentorDirectory, menteeDirectory);
    PeopleInFiles everywhere = new PeopleInFiles(sheets.values(), all);
    PairPeople named =
        new PairPeople(
            menteeDirectory,
            mentorDirectory,
            everywhere,
            text -> chart.flatMap(of -> of.person(text)).orElse(""));
    SortedMap<InputFile, PairTable> inFiles = new TreeMap<>();
    sheets.forEach(
        (file, sheet) -> {
          if (!file.listsPeople()) {
            inFiles.put(file, PairReader.read(sheet, named, findings));
          }
        });
    SortedMap<InputFile, PairTable> pairs =
        new EarlierPairs(earlier, named, findings)
            .addedTo(inFiles, wanted.readsPairs(InputFile.PAST));
    addWaiting(mentees);
    DecidedPairs decided =
        DecidedPairs.of(
            review,
            program.policy(),
            pairs.getOrDefault(InputFile.ONGOING, PairTable.none()),
            named,
            findings);
    SortedSet<String> below = new TreeSet<>();
    all.forEach(person -> below.add(person.personId()));
    if (program.ids().areShared()) {
      below.addAll(menteesOutside(pairs, menteeDirectory));
    }
    return reading(
        sheets,
        person -> everywhere.has(person) || chart.filter(of -> of.isInAFile(person)).isPresent(),
        mentees,
        mentors,
        managers(below, chart),
        pairs,
        decided,
        personIds(all, otherId),
        new OutsidePartners(everybody, program.ids(), findings)
            .of(
                pairs.getOrDefault(InputFile.ONGOING, PairTable.none()),
                menteeDirectory,
                mentorDirectory));
  }

  private List<PersonRow> people(
      SortedMap<InputFile, Sheet> sheets, InputFile side, PersonReader reader) {
    Sheet sheet = sheets.get(side);
    if (sheet == null) {
      return List.of();
    }
    List<PersonRow> people = new ArrayList<>(reader.read(sheet));
    people.sort(Comparator.comparing(PersonRow::id));
    int setAside = findings.setAside(side);
    if (!people.isEmpty() && setAside >= MANY && setAside > people.size()) {
      findings.add(
          Fault.of(
              Severity.STOPS,
              sheet.name(),
              "%d of %d rows are set aside, which leaves too few for a round"
                  .formatted(setAside, setAside + people.size()),
              "Correct them. Where many have the same answer, say under values: in program.yaml what"
                  + " it means"));
    }
    if (people.isEmpty()) {
      findings.add(
          Fault.of(
              Severity.STOPS,
              sheet.name(),
              "no row can be used",
              setAside > 0
                  ? "Correct the rows that were set aside"
                  : "Every row was left out; see the notes, and correct "
                      + Optional.ofNullable(sheets.get(InputFile.PEOPLE))
                          .map(export -> export.name() + " or ")
                          .orElse("")
                      + "where: under files: in program.yaml"));
    }
    return people;
  }

  private Optional<Chart> chart(
      List<PersonRow> people, Optional<Everybody> everybody, List<UnusedRow> unused) {
    boolean asAnswer =
        wanted.answers(InputFile.MENTEES).contains(WantedColumns.MANAGER_ID)
            || wanted.answers(InputFile.MENTORS).contains(WantedColumns.MANAGER_ID);
    if (!asAnswer && !wanted.readsLine()) {
      return Optional.empty();
    }
    Chart chart = Chart.of(people, everybody, unused, program.ids(), findings);
    for (PersonRow person : people) {
      person.put(WantedColumns.MANAGER_ID, chart.managerOf(person.personId()));
    }
    return Optional.of(chart);
  }

  /** The mentees of pairs that go on who take no part themselves. */
  private static List<String> menteesOutside(
      SortedMap<InputFile, PairTable> pairs, Directory mentees) {
    return pairs.getOrDefault(InputFile.ONGOING, PairTable.none()).pairs().keySet().stream()
        .map(PairTable.Pair::menteeId)
        .filter(id -> mentees.find(id).isEmpty())
        .toList();
  }

  /** For how long mentees have been waiting of whom the files do not say it. */
  private void addWaiting(List<PersonRow> mentees) {
    String column = Columns.CYCLES_WAITING.name();
    for (PersonRow mentee : mentees) {
      int cycles = earlier.waiting().getOrDefault(mentee.id(), 0);
      if (cycles > 0 && mentee.cell(column).isEmpty()) {
        mentee.put(column, Integer.toString(cycles));
      }
    }
  }

  private SortedMap<String, String> managers(SortedSet<String> below, Optional<Chart> chart) {
    return wanted.readsLine() && chart.isPresent() ? chart.get().above(below) : new TreeMap<>();
  }

  /** Who it is that the export of everybody has under another id. */
  private static SortedMap<String, String> personIds(
      List<PersonRow> people, Function<PersonRow, String> otherId) {
    SortedMap<String, String> personIds = new TreeMap<>();
    for (PersonRow person : people) {
      String other = otherId.apply(person);
      if (!other.isEmpty() && !other.equals(person.personId())) {
        personIds.putIfAbsent(other, person.personId());
      }
    }
    return personIds;
  }

  private Directory directory(
      InputFile side, List<PersonRow> people, Function<PersonRow, String> otherId) {
    return new Directory(
        people,
        otherId,
        new AbsentPeople(
            findings.sortedSetAside().stream().filter(row -> row.table() == side).toList(),
            findings.sortedLeftOut().stream().filter(out -> out.table() == side).toList()));
  }

  private Reading reading(
      SortedMap<InputFile, Sheet> sheets,
      Predicate<String> isInAFile,
      List<PersonRow> mentees,
      List<PersonRow> mentors,
      SortedMap<String, String> managers,
      SortedMap<InputFile, PairTable> pairs,
      DecidedPairs decided,
      SortedMap<String, String> personIds,
      List<OutsidePartner> outside) {
    Notes notes = new Notes(program, findings);
    notes.people(mentees, mentors);
    Optional<Problem> problem = Optional.empty();
    if (!findings.stops()) {
      problem =
          new ProblemAssembly(program, slices.apply(cells(mentees) + cells(mentors)))
              .assemble(mentees, mentors, managers, pairs, decided, findings);
    }
    problem.ifPresent(
        found -> {
          notes.chart(found.reportingLines(), sheets, isInAFile);
          notes.ongoing(OngoingLoad.of(found, program.policy()), mentors);
        });
    boolean hasChart = wanted.readsLine() && hasManagers(sheets);
    List<UsedTable> tables =
        problem.isEmpty()
            ? List.of()
            : new CanonicalTables(program, sheets).of(mentees, mentors, managers, hasChart, pairs);
    return new Reading(
        problem,
        findings.sortedFaults(),
        findings.sortedSetAside(),
        findings.sortedReminders(),
        findings.sortedLeftOut(),
        personIds,
        findings.pins(),
        findings.ruledOut(),
        findings.notJoined(),
        findings.counts(),
        unsaidConsent(mentees),
        sheets.values().stream().map(sheet -> sheet.headings().read()).toList(),
        List.copyOf(new NamedStatementCheck(program, findings).unreadable(sheets)),
        outside,
        tables);
  }

  /** How many cells of people there are to look at. */
  private long cells(List<PersonRow> people) {
    return people.isEmpty()
        ? 0
        : (long) people.size() * wanted.answers(people.get(0).side()).size();
  }

  private static SortedMap<String, UnsaidConsent> unsaidConsent(List<PersonRow> mentees) {
    SortedMap<String, UnsaidConsent> unsaid = new TreeMap<>();
    mentees.forEach(
        mentee -> mentee.unsaid().ifPresent(consent -> unsaid.put(mentee.id(), consent)));
    return unsaid;
  }

  private static boolean hasManagers(SortedMap<InputFile, Sheet> sheets) {
    return sheets.values().stream()
        .anyMatch(
            sheet -> sheet.file().listsPeople() && sheet.headings().has(WantedColumns.MANAGER_ID));
  }
}
