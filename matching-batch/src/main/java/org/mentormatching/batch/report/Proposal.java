package org.mentormatching.batch.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.mentormatching.batch.intake.OutsidePartner;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.SetAsideRow;
import org.mentormatching.batch.intake.UnsaidConsent;
import org.mentormatching.batch.intake.UsedTable;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.report.RunRecord.RowDigest;
import org.mentormatching.batch.report.RunRecord.Rows;
import org.mentormatching.batch.report.page.BoardPage;
import org.mentormatching.batch.report.page.ReportPage;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.MatchingResult;

/**
 * A proposal: every file that a run leaves behind, as bytes. The same input gives the same bytes,
 * except for {@code run.log}.
 */
public final class Proposal {
  /** Where the inputs stand. */
  public static final String INPUTS = "inputs/";

  /** The record of the run. */
  public static final String RECORD = "run.json";

  /** What the run has found out about its result. */
  public static final String FINDINGS = "findings.json";

  /** The tables in which something can be decided, as a workbook. */
  public static final String WORKBOOK = MatchesWorkbook.FILE;

  private Proposal() {}

  /**
   * What a proposal is made of.
   *
   * @param program the settings
   * @param commandLine settings of the command line that went before those of the file
   * @param version of this program
   * @param fingerprint of people and policy as the library sees them
   * @param tables the inputs that were used
   * @param rows rows of people
   * @param setAside rows set aside
   * @param unsaidConsent mentees who neither consent nor refuse, by id
   * @param notJoined mentees and mentors who are not in the export of everybody
   * @param outside partners of ongoing pairs who are outside the round
   * @param notes values read with an assumption, a sentence each
   * @param review what was decided on earlier proposals of the cycle
   */
  public record Sources(
      Program program,
      List<String> commandLine,
      String version,
      String fingerprint,
      List<UsedTable> tables,
      Rows rows,
      List<SetAsideRow> setAside,
      SortedMap<String, UnsaidConsent> unsaidConsent,
      List<String> notJoined,
      List<OutsidePartner> outside,
      List<String> notes,
      Review review) {
    private static final String OPTION = "--";

    /** Copies the lists. */
    public Sources {
      commandLine = List.copyOf(commandLine);
      tables = List.copyOf(tables);
      setAside = List.copyOf(setAside);
      unsaidConsent = Collections.unmodifiableSortedMap(new TreeMap<>(unsaidConsent));
      notJoined = List.copyOf(notJoined);
      outside = List.copyOf(outside);
      notes = List.copyOf(notes);
    }

    /** The inputs as files. */
    SortedMap<String, byte[]> inputs() {
      return Proposal.inputs(program, tables, outside, review);
    }

    /** How an option that is no setting of the policy file stands among those that are. */
    public static String option(String name, String value) {
      return OPTION + name + " " + value;
    }

    /** Whether a setting of the command line is no setting of the policy file. */
    public static boolean isOption(String setting) {
      return setting.startsWith(OPTION);
    }

    /** Digest of everything that decides a proposal; equal when nothing has changed. */
    public String digest() {
      return digest(Proposal.digests(inputs()));
    }

    /** The same, of the digests of the inputs' files. */
    private String digest(SortedMap<String, String> digests) {
      StringBuilder text = new StringBuilder(version).append('\n').append(fingerprint);
      digests.forEach((name, digest) -> text.append('\n').append(name).append(' ').append(digest));
      setAside.forEach(row -> text.append('\n').append(row.id()).append(' ').append(row.reason()));
      unsaidConsent.forEach(
          (id, consent) -> text.append('\n').append(id).append(' ').append(consent));
      commandLine.stream()
          .filter(Sources::isOption)
          .forEach(setting -> text.append('\n').append(setting));
      return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * All files but {@code run.log}. Inputs, tables and digests of rows are written on threads of
   * their own, beside the pages.
   *
   * @param number the proposal's number
   * @param findings what was found out about the result
   * @param summary of it all
   */
  public static SortedMap<String, byte[]> files(
      Sources sources,
      int number,
      Problem problem,
      MatchingResult result,
      Findings findings,
      Summary summary) {
    CompletableFuture<SortedMap<String, byte[]>> inputs =
        CompletableFuture.supplyAsync(sources::inputs);
    String name = name(sources.program().cycle(), number);
    Policy policy = sources.program().policy();
    SortedMap<String, Sheet> tables =
        resultTables(
            problem, policy, result, findings.sure(), sources.review(), sources.setAside(), name);
    tables.put(
        "unmatched.csv",
        new UnmatchedSheet(
                problem, policy, sources.unsaidConsent(), findings.helps(), sources.review(), name)
            .sheet(result, sources.setAside()));
    tables.put("what-helps.csv", findings.helps().sheet(name));
    CompletableFuture<SortedMap<String, byte[]>> written =
        CompletableFuture.supplyAsync(() -> bytes(tables));
    CompletableFuture<SortedMap<String, List<RowDigest>>> rowDigests =
        CompletableFuture.supplyAsync(() -> rowDigests(tables));
    CompletableFuture<SortedMap<String, byte[]>> others =
        CompletableFuture.supplyAsync(() -> workbookAndFindings(tables, findings));
    SortedMap<String, byte[]> files = inputs.join();
    SortedMap<String, String> digests = digests(files);
    String input = sources.digest(digests);
    SortedMap<String, byte[]> outputs = new TreeMap<>();
    Pages pages = new Pages(problem, policy, result, findings, summary);
    Pages.Subject subject =
        new Pages.Subject(sources.program().title(), sources.program().cycle(), number, input);
    outputs.put(
        ReportPage.FILE,
        pages
            .report(subject, tables, name, sources.review())
            .html()
            .getBytes(StandardCharsets.UTF_8));
    outputs.put(BoardPage.FILE, pages.board(subject).html().getBytes(StandardCharsets.UTF_8));
    outputs.putAll(written.join());
    outputs.putAll(others.join());
    digests.putAll(digests(outputs));
    files.putAll(outputs);
    files.put(
        RECORD,
        record(
                sources,
                number,
                problem,
                result,
                findings.conflicts(),
                input,
                digests,
                rowDigests.join())
            .bytes());
    return files;
  }

  private static SortedMap<String, byte[]> workbookAndFindings(
      SortedMap<String, Sheet> tables, Findings findings) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (tables.values().stream()
        .allMatch(table -> table.rows().size() <= MatchesWorkbook.MOST_ROWS)) {
      files.put(MatchesWorkbook.FILE, MatchesWorkbook.bytes(tables));
    }
    files.put(FINDINGS, FindingsFile.of(findings).bytes());
    return files;
  }

  private static SortedMap<String, byte[]> bytes(SortedMap<String, Sheet> tables) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    tables.forEach((file, sheet) -> files.put(file, sheet.bytes()));
    return files;
  }

  private static SortedMap<String, List<RowDigest>> rowDigests(SortedMap<String, Sheet> tables) {
    SortedMap<String, List<RowDigest>> digests = new TreeMap<>();
    tables.forEach((file, sheet) -> digests.put(file, rowDigests(file, sheet)));
    return digests;
  }

  private static SortedMap<String, byte[]> inputs(
      Program program, List<UsedTable> tables, List<OutsidePartner> outside, Review review) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    tables.forEach(
        table -> files.put(INPUTS + table.name(), new Sheet(table.header(), table.rows()).bytes()));
    SortedMap<String, WrittenTable> written = review.tables();
    if (!outside.isEmpty()) {
      written.put(OutsidePartner.FILE, OutsidePartner.table(outside));
    }
    written.forEach(
        (name, table) -> files.put(INPUTS + name, new Sheet(table.header(), table.rows()).bytes()));
    files.put(INPUTS + "program.yaml", program.canonicalYaml().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** The digests of the inputs as a proposal would hold them, by path below it. */
  public static SortedMap<String, String> inputDigests(
      Program program, List<UsedTable> tables, List<OutsidePartner> outside, Review review) {
    return digests(inputs(program, tables, outside, review));
  }

  private static SortedMap<String, String> digests(SortedMap<String, byte[]> files) {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach((file, bytes) -> digests.put(file, Sha256.of(bytes)));
    return digests;
  }

  /** How a proposal is named in its tables: {@code 2027-Q1/proposal-1}. */
  public static String name(String cycle, int number) {
    return cycle + "/proposal-" + number;
  }

  private static SortedMap<String, Sheet> resultTables(
      Problem problem,
      Policy policy,
      MatchingResult result,
      HowSure sure,
      Review review,
      List<SetAsideRow> setAside,
      String name) {
    ResultSheets sheets = new ResultSheets(problem, policy, result, sure, review, name);
    SortedMap<String, Sheet> tables = new TreeMap<>();
    tables.put("matches.csv", sheets.matches());
    tables.put("mentors.csv", sheets.mentors(setAside));
    tables.put("certificate.csv", sheets.certificate());
    return tables;
  }

  /**
   * What in a record does not follow from inputs and result: digests of rows that say something
   * else, or another policy.
   *
   * @param findings what the run has found out, as it is kept
   * @param sure how sure the result's pairs are
   */
  public static List<String> contradictions(
      RunRecord record,
      FindingsFile findings,
      Problem problem,
      Policy policy,
      MatchingResult result,
      HowSure sure) {
    List<String> contradictions = new ArrayList<>();
    if (!record.policy().equals(PolicyWords.of(policy))) {
      contradictions.add(RECORD + ": the policy is not that of the inputs");
    }
    resultTables(
            problem,
            policy,
            result,
            sure,
            Review.none(),
            List.of(),
            name(record.cycle(), record.proposal()))
        .forEach(
            (file, sheet) -> {
              if (!rowDigests(file, sheet).equals(withoutSetAside(record, file))) {
                contradictions.add(file + ": the rows recorded are not those of inputs and result");
              }
            });
    if (!findings.agreesWith(sure)) {
      contradictions.add(FINDINGS + ": how sure the pairs are is not what follows from the inputs");
    }
    return contradictions;
  }

  /** The digests of the rows that follow from inputs and result. */
  private static List<RowDigest> withoutSetAside(RunRecord record, String file) {
    return record.rowDigests().getOrDefault(file, List.of()).stream()
        .filter(row -> !record.setAside().contains(row.row()))
        .toList();
  }

  private static RunRecord record(
      Sources sources,
      int number,
      Problem problem,
      MatchingResult result,
      List<LimitConflict> conflicts,
      String input,
      SortedMap<String, String> digests,
      SortedMap<String, List<RowDigest>> rowDigests) {
    Program program = sources.program();
    return new RunRecord(
        RunRecord.FORMAT,
        sources.version(),
        program.title(),
        program.cycle(),
        number,
        input,
        result.fingerprint(),
        sources.rows(),
        sources.setAside().stream().map(SetAsideRow::toString).toList(),
        sources.notJoined(),
        sources.notes(),
        PolicyWords.of(program.policy()),
        sources.commandLine(),
        problem.pins().stream()
            .filter(Pin::overrides)
            .map(pin -> pin.menteeId() + " with " + pin.mentorId() + ": " + pin.overrideReason())
            .toList(),
        result.objective(),
        result.optimality(),
        result.searchEnding(),
        result.limits(),
        conflicts,
        result.switchedOff(),
        result.counts(),
        UncheckedRules.of(result).byRule(),
        result.unmatched(),
        List.copyOf(AbsentMentors.of(problem, program.policy(), result).mentorOf().keySet()),
        digests,
        rowDigests);
  }

  /** The file of the table with these columns; empty if it is none in which one can decide. */
  public static String tableOf(List<String> header) {
    if (header.contains("mentor_number")) {
      return "matches.csv";
    }
    return header.contains("mentors_wanted")
        ? "unmatched.csv"
        : header.contains("free_seats") ? "mentors.csv" : "";
  }

  /** Digests of the rows of one of the proposal's tables, each named by the ids in it. */
  public static List<RowDigest> rowDigests(String file, Sheet sheet) {
    List<String> digests = sheet.digests();
    List<RowDigest> rows = new ArrayList<>();
    for (int i = 0; i < digests.size(); i++) {
      List<String> row = sheet.rows().get(i);
      rows.add(new RowDigest(nameOf(file, sheet.header(), row), digests.get(i)));
    }
    return rows;
  }

  /**
   * A table of the proposal with its rows as the run wrote them, however they have been sorted
   * since. Rows that the run did not write come last.
   */
  public static WrittenTable asWritten(String file, WrittenTable table, RunRecord record) {
    Map<String, Integer> places = new HashMap<>();
    record
        .rowDigests()
        .getOrDefault(file, List.of())
        .forEach(row -> places.putIfAbsent(row.row(), places.size()));
    List<List<String>> rows = new ArrayList<>(table.rows());
    rows.sort(
        Comparator.comparingInt(
            (List<String> row) ->
                places.getOrDefault(nameOf(file, table.header(), row), places.size())));
    return new WrittenTable(table.header(), rows);
  }

  /**
   * The ids of a row; of a row that was set aside its place, for its id may be missing or taken.
   */
  private static String nameOf(String file, List<String> header, List<String> row) {
    int place = header.indexOf(UnmatchedSheet.SOURCE_FILE);
    if (place >= 0 && place + 1 < row.size() && !row.get(place).isEmpty()) {
      return row.get(place) + ":" + row.get(place + 1);
    }
    return switch (file) {
      case "matches.csv" -> row.size() < 3 ? row.get(0) : row.get(0) + " with " + row.get(2);
      case "certificate.csv" -> row.size() < 2 ? row.get(0) : row.get(0) + " " + row.get(1);
      default -> row.get(0);
    };
  }
}
