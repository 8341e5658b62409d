package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Flag;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.OpenQuestions;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.ProgramSchema;
import org.mentormatching.batch.program.ProgramText;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.recognise.Recognised;
import org.mentormatching.batch.report.FormText;
import org.mentormatching.batch.report.PolicyPage;
import org.mentormatching.batch.report.Summary;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.Tables;
import org.mentormatching.model.Columns;

/**
 * Begins a programme: writes a policy file to confirm and the policy as one page of sentences, or
 * the questions of a sign-up form. What is there already is kept.
 */
public final class InitJob {
  /** What is written. */
  public enum Purpose {
    /** A policy file for the exports in the folder, and the policy on one page. */
    POLICY,
    /** The questions of a sign-up form for either side. */
    FORMS
  }

  private final Path folder;
  private final List<Flag> flags;
  private final Purpose purpose;

  /**
   * A beginning.
   *
   * @param flags settings that go before what is recognised
   * @param purpose what is written
   */
  public InitJob(Path folder, List<Flag> flags, Purpose purpose) {
    this.folder = folder;
    this.flags = List.copyOf(flags);
    this.purpose = purpose;
  }

  /**
   * Looks and writes.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    Programme programme;
    try {
      programme = Programme.read(folder, flags);
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    }
    boolean isThere = Files.exists(folder.resolve(ProgramReader.FILE));
    if (isThere && programme.stopsIn(ProgramReader.FILE)) {
      return programme.refusal();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> kept = new ArrayList<>();
    if (purpose == Purpose.FORMS) {
      texts.put(FormText.file(InputFile.MENTEES), form(InputFile.MENTEES, programme));
      texts.put(FormText.file(InputFile.MENTORS), form(InputFile.MENTORS, programme));
    } else {
      PolicyPageFile page = PolicyPageFile.of(programme);
      if (isThere) {
        kept.add("program.yaml");
      } else {
        texts.put(ProgramReader.FILE, policyFile(programme));
      }
      texts.put(ProgramSchema.FILE, ProgramSchema.text());
      if (page.isEdited()) {
        kept.add("policy.html, for somebody changed it; move it away to have it written anew");
      } else {
        texts.put(PolicyPage.FILE, page.text());
      }
    }
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(folder.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      return Outcome.complaint(
          Ending.NOT_WRITTEN,
          List.of("matching: " + folder + " cannot be written to: " + e.getMessage()));
    }
    return purpose == Purpose.FORMS ? forms(texts) : begun(programme, kept, texts);
  }

  private static String form(InputFile side, Programme programme) {
    return FormText.of(side, programme.program());
  }

  private static String policyFile(Programme programme) {
    SortedMap<String, String> why = new TreeMap<>();
    for (Recognised setting : programme.recognition().settings()) {
      why.put(setting.key(), setting.reason());
    }
    Program program = programme.program();
    List<String> unreadable = programme.unreadable();
    return ProgramText.of(
        program,
        sources(programme),
        why,
        new OpenQuestions(
            programme.recognition().questions().stream().map(Fault::sentence).toList(),
            programme.recognition().proposals(),
            anyStages(programme) ? List.of() : List.of("ladder", "transitions")),
        id -> !unreadable.contains(id));
  }

  /** Whether a file tells the career stages by which a ladder is recognised. */
  private static boolean anyStages(Programme programme) {
    return programme.recognition().files().values().stream()
        .anyMatch(file -> file.columns().contains(Columns.STAGE.name()));
  }

  /**
   * Where the inputs are, with what was assumed of their format, so that it can be confirmed; not
   * of a file about which there is a question.
   */
  private static SortedMap<InputFile, Source> sources(Programme programme) {
    SortedMap<InputFile, Source> sources = new TreeMap<>();
    Program program = programme.program();
    Tables tables = programme.recognition().tables();
    for (InputFile file : InputFile.values()) {
      List<String> usual = tables.usual(file);
      Source source = program.source(file).orElse(Source.of(usual.size() == 1 ? usual.get(0) : ""));
      Optional<RawTable> table =
          tables.has(source.name())
              ? tables.table(source.name(), program.format(file))
              : Optional.empty();
      boolean isAsked =
          programme.recognition().questions().stream()
              .anyMatch(asked -> asked.file().equals(source.name()) && asked.line() == 0);
      Format assumed =
          isAsked
              ? Format.detected()
              : table.map(RawTable::formatAssumed).orElse(Format.detected());
      if (program.source(file).isPresent() || !assumed.equals(Format.detected())) {
        sources.put(
            file, new Source(source.name(), source.format().orElse(assumed), source.where()));
      }
    }
    return sources;
  }

  private Outcome forms(Map<String, String> texts) {
    List<String> lines = new ArrayList<>();
    lines.add(Summary.line("Wrote", String.join(", ", texts.keySet())));
    lines.add(
        Summary.line(
            "Next",
            "copy the questions into your form tool, export the answers to "
                + folder
                + ", then: "
                + NextCommand.of("run", folder)));
    return Outcome.of(Ending.DONE, lines, facts(texts));
  }

  private Outcome begun(Programme programme, List<String> kept, Map<String, String> texts) {
    List<String> lines = new ArrayList<>();
    List<String> recognised = RecognisedLines.of(programme.recognition());
    lines.add(
        recognised.isEmpty()
            ? "Recognised nothing in " + folder + "."
            : texts.containsKey(ProgramReader.FILE)
                ? "Recognised in " + folder + ", with the reasons in program.yaml:"
                : "Read in " + folder + ", as program.yaml says and as recognised beside it:");
    lines.addAll(recognised);
    lines.addAll(programme.complaints());
    lines.add(Summary.line("Read", programme.rowsInWords()));
    lines.add(Summary.line("Wrote", String.join(", ", texts.keySet())));
    kept.forEach(one -> lines.add(Summary.line("Kept", one)));
    boolean stops = !programme.faults(Severity.STOPS).isEmpty();
    lines.add(
        Summary.line(
            "Next",
            stops
                ? "answer in program.yaml what stops the run, then: "
                    + NextCommand.of("check", folder)
                : "read program.yaml, let the board see policy.html, then: "
                    + NextCommand.of("run", folder)));
    return Outcome.of(stops ? Ending.REFUSED : Ending.DONE, lines, facts(texts));
  }

  private static SortedMap<String, Object> facts(Map<String, String> texts) {
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("written", List.copyOf(texts.keySet()));
    return facts;
  }
}
