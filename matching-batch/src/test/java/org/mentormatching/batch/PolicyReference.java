package org.mentormatching.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.Statement.Kind;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.PolicyColumns;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.report.ChangeWords;
import org.mentormatching.batch.report.OpenPoints;
import org.mentormatching.batch.report.PolicyPage;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Preset;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.MinimumFit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Source;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.WhenUnknown;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.defaults.Defaults;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** The reference page of everything that a policy can say, made from the code. */
final class PolicyReference {
  private static final Policy USUAL = Defaults.version1().build();

  /** Columns that no file has under their name, and what they are made from. */
  private static final Map<String, String> MADE_FROM =
      Map.of(
          Columns.SELF.name(), "who somebody is",
          Columns.REPORTING_LINE.name(), "the reporting line (from `manager_id`)",
          Columns.REPORTING_LINE_COMPLETE.name(), "the reporting line (from `manager_id`)",
          Columns.EXCLUSIONS_UNDERSTOOD.name(), "whether it is known whom somebody rules out",
          Columns.PAST_MENTORS.name(), "`" + InputFile.PAST.usualName() + "`",
          Columns.AFFINITY.name(), "`" + InputFile.AFFINITY.usualName() + "`",
          Columns.PAIR_MINUTES.name(), "`" + InputFile.NEEDS.usualName() + "`");

  private final Path folder;
  private final StringBuilder page = new StringBuilder();
  private final List<Statement> statements = new ArrayList<>();
  private final SortedMap<String, Set<String>> leaningOn = new TreeMap<>();

  private PolicyReference(Path folder) {
    this.folder = folder;
    Rules.ALL.forEach(one -> statements.add(Statement.of(Kind.RULE, one)));
    Criteria.ALL.forEach(one -> statements.add(Statement.of(Kind.CRITERION, one)));
    Limits.ALL.forEach(one -> statements.add(Statement.of(Kind.LIMIT, one)));
  }

  /**
   * The page.
   *
   * @param folder for files of its own
   */
  static String make(Path folder) {
    PolicyReference reference = new PolicyReference(folder);
    reference.contents();
    reference.order();
    reference.evidenceOfTheDefaults();
    for (Kind kind : Kind.values()) {
      reference.line("## " + kind.heading()).line("");
      reference.statements.stream()
          .filter(statement -> statement.kind() == kind)
          .forEach(reference::statement);
    }
    reference.presets();
    reference.sources();
    return reference.page.toString().stripTrailing() + "\n";
  }

  private static List<String> wrapped(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > 100) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private PolicyReference line(String text) {
    page.append(text).append('\n');
    return this;
  }

  private void paragraph(String text) {
    wrapped(text, "").forEach(this::line);
    line("");
  }

  private void item(String text) {
    line("- " + String.join("\n", wrapped(text, "  ")).strip());
  }

  private void table(List<String> headers, List<List<String>> rows) {
    row(headers);
    line("|" + "---|".repeat(headers.size()));
    rows.forEach(this::row);
    line("");
  }

  private void row(List<String> cells) {
    line(
        cells.stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String code(Object text) {
    return "`" + text + "`";
  }

  private static String link(String words, String heading) {
    return "[" + words + "](#" + Page.anchor(heading) + ")";
  }

  private void contents() {
    line("# What a policy can say").line("");
    paragraph(
        "Every rule, criterion and limit with its options, what counts unless a policy file says"
            + " otherwise, and the research that it leans on. This page is made from the code; a test"
            + " fails when the two differ. [Files](files.md) shows where the lines stand in"
            + " `program.yaml`, and `matching init` writes a file in which every line is explained.");
    paragraph(
        "The default points are a judgement that leans on research, not an estimate from data. They"
            + " sum to "
            + statements.stream().mapToInt(Statement::points).sum()
            + "; a programme that knows better says so.");
    line("## All at a glance").line("");
    line("**Rules** forbid pairs.").line("");
    glance(Kind.RULE);
    line("**Criteria** give points.").line("");
    glance(Kind.CRITERION);
    paragraph(
        "**Limits** concern several pairs at once: those of one mentor, of one mentee, or of people"
            + " who have something in common. "
            + lowerLimits()
            + " are lower limits, neither hard nor soft: each is met as far as coverage lets it and goes"
            + " before fit. Any other is hard and never broken, which is what `on` and options without a"
            + " weight mean too, or has a weight:"
            + " what each unit by which it is broken takes from the points of fit of all pairs, in"
            + " hundredths of a point. With `weight: 500` each unit costs 5 points, where a pair earns up"
            + " to 100. What the unit is stands with every limit below: of `hours` it is a minute, so that"
            + " each hour too many costs 60 times as much. What such limits cost is part of every figure on points of fit of a whole"
            + " result.");
    glance(Kind.LIMIT);
    paragraph(
        "Beside them stand "
            + link("the order of what is sought", ORDER)
            + ", "
            + link("coverage", COVERAGE)
            + ", "
            + link("the floor", FLOOR)
            + ", "
            + link("urgency", URGENCY)
            + ", "
            + link("the minimum fit", MINIMUM)
            + ", "
            + link("what a missing answer means", MISSING)
            + ", the "
            + link("presets", PRESETS)
            + " of ladder and transitions, and the "
            + link("sources", SOURCES)
            + ".");
  }

  private static final String ORDER = "In this order";
  private static final String COVERAGE = "Coverage";
  private static final String FLOOR = "Floor";
  private static final String URGENCY = "Urgency";
  private static final String MINIMUM = "Minimum fit";
  private static final String MISSING = "Missing answers";
  private static final String PRESETS = "Presets";
  private static final String SOURCES = "Sources";

  private void glance(Kind kind) {
    table(
        List.of("id", "what it does, unless set otherwise", "by default"),
        statements.stream()
            .filter(statement -> statement.kind() == kind)
            .map(
                statement ->
                    List.of(
                        link(code(statement.definition().id()), statement.heading()),
                        sentence(statement),
                        statement.usually()))
            .toList());
  }

  private List<String> aims(String yaml) {
    Programmes.write(folder.resolve(ProgramReader.FILE), yaml);
    return PolicyPage.of(ProgramReader.read(folder).program(), OpenPoints.none()).aims();
  }

  /** The lower limits as links, in the order in which they count. */
  private String lowerLimits() {
    List<String> links =
        statements.stream()
            .filter(statement -> statement.made() instanceof LowerLimit)
            .map(statement -> link(code(statement.definition().id()), statement.heading()))
            .toList();
    int last = links.size() - 1;
    return String.join(", ", links.subList(0, last)) + " and " + links.get(last);
  }

  /** The usual aims and those that a policy may have beside them, where they count. */
  private List<String> allAims() {
    List<String> all = new ArrayList<>(aims("{}"));
    int fit = all.size() - 2;
    all.set(fit, differing("limits: {hours: {weight: 20}}", "floor: off"));
    all.addAll(
        fit,
        List.of(
            "Then, where a policy has lower limits, as little as possible is missing of each in this"
                + " order: "
                + lowerLimits()
                + ".",
            "Then, where decisions on a proposal ask for another one, as many of its pairs as possible"
                + " stay.",
            "Then, where "
                + link(code("floor: raise"), FLOOR)
                + " asks for it, the mentee who fares worst fares as well as can be."));
    return all;
  }

  private void order() {
    List<String> all = allAims();
    line("## " + ORDER).line("");
    paragraph("A lower aim never costs a higher one anything.");
    for (int i = 0; i < all.size(); i++) {
      line((i + 1) + ". " + String.join("\n", wrapped(all.get(i), "   ")).strip());
    }
    line("").line("### " + COVERAGE).line("");
    paragraph(
        "What a filled wish counts beside fit. Urgent mentees come first either way: an emergency"
            + " call is not traded.");
    Map<String, String> coverage = new LinkedHashMap<>();
    coverage.put(
        "coverage: first", "The usual. " + differing("coverage: first", "coverage: weighted"));
    coverage.put("coverage: weighted", differing("coverage: weighted", "coverage: first"));
    String other = "coverage: {weighted: 60}";
    coverage.put(
        other,
        differing(other, "coverage: first")
            + " From 0 to "
            + Coverage.MOST_WORTH
            + " points are possible.");
    settings(coverage);
    paragraph(
        "Under `weighted` all wishes count alike: a third mentor as much as a first, and cycles waited"
            + " count nothing. Two pairs that fit 10 and 20 go before one that fits 90 if a filled wish"
            + " counts more than 60 points. A soft limit that costs more than a pair and its wish are"
            + " worth leaves the wish open. Lower limits are refused beside it, as filled wishes would"
            + " rank below them.");
    line("### " + FLOOR).line("");
    paragraph(
        "Whether whoever fares worst goes before the total. The levels above stay as they are: nobody"
            + " loses a mentor for it. The fit of a mentee with several new mentors is their mean;"
            + " pairs that are fixed or go on do not count. Answers that speak of limits mean the floor"
            + " too. The higher the floor, the lower the total may be; `compare` shows by how much.");
    Map<String, String> floor = new LinkedHashMap<>();
    floor.put("floor: off", "The usual: nothing goes between coverage and the total fit.");
    floor.put("floor: raise", differing("floor: raise", "floor: off"));
    settings(floor);
    line("### " + URGENCY).line("");
    paragraph(
        "When the \"now\" of a mentee counts as urgent; \"now\" that does not counts as soon.");
    Map<String, String> urgency = new LinkedHashMap<>();
    for (UrgencyTrust trust : UrgencyTrust.values()) {
      String setting = "urgency: " + Option.word(trust);
      String others =
          "urgency: "
              + Option.word(
                  UrgencyTrust.values()[(trust.ordinal() + 1) % UrgencyTrust.values().length]);
      urgency.put(
          setting,
          (USUAL.urgencyTrust() == trust ? "The usual. " : "") + differing(setting, others));
    }
    settings(urgency);
    minimumFit();
    line("### " + MISSING).line("");
    paragraph(
        "A rule, criterion or limit needs certain columns. Where nobody answered one of them it is left"
            + " out of the run, and the summary says so; a rule or limit that the policy file names stops"
            + " the run instead when no file has the column. A rule with `missing: refuse` is never left"
            + " out: where nobody answered, it refuses everybody. Where one person did not answer and nobody"
            + " can tell, `missing` decides, which every rule and every criterion takes:");
    List<List<String>> rows = new ArrayList<>();
    for (WhenUnknown choice : WhenUnknown.values()) {
      rows.add(List.of("rule", code("missing: " + Option.word(choice)), meaning(choice)));
    }
    for (WhenMissing choice : WhenMissing.values()) {
      rows.add(List.of("criterion", code("missing: " + Option.word(choice)), meaning(choice)));
    }
    table(List.of("of a", "setting", "what becomes of the pair"), rows);
    yaml("rules", "language", new TreeMap<>(Map.of("missing", Option.word(WhenUnknown.REFUSE))));
  }

  private void minimumFit() {
    int example = 30;
    line("### " + MINIMUM).line("");
    paragraph(
        "A rule over all criteria together, "
            + code(MinimumFit.ID)
            + " in the outputs: "
            + new MinimumFit(example).sentence()
            + " It comes after all other rules, and missing answers count in it as in fit. From 0 to 100"
            + " are possible; "
            + USUAL.minimumFit()
            + ", the usual, asks for nothing.");
    line("```yaml")
        .line("# " + ProgramReader.FILE)
        .line("minimum_fit: " + example)
        .line("```")
        .line("");
  }

  private static String meaning(WhenUnknown choice) {
    return switch (choice) {
      case ALLOW -> "The usual. It is allowed, and marked as unchecked in every output.";
      case REFUSE -> "It is never made.";
    };
  }

  private static String meaning(WhenMissing choice) {
    return switch (choice) {
      case HALF -> "The usual. It earns half of the points.";
      case NONE -> "It earns none of the points.";
      case LEFT_OUT -> "The points are left out of what it can attain.";
    };
  }

  private String differing(String setting, String other) {
    List<String> aims = new ArrayList<>(aims(setting + "\n"));
    aims.removeAll(aims(other + "\n"));
    return String.join(" ", aims);
  }

  private void settings(Map<String, String> meanings) {
    table(
        List.of("setting", "what it means"),
        meanings.entrySet().stream()
            .map(entry -> List.of(code(entry.getKey()), entry.getValue()))
            .toList());
  }

  private void yaml(String section, String id, Object value) {
    line("```yaml")
        .line("# " + ProgramReader.FILE)
        .line(section + ":")
        .line("  " + id + ": " + YamlText.flow(value))
        .line("```")
        .line("");
  }

  private void evidenceOfTheDefaults() {
    line("## What the defaults as a whole lean on").line("");
    evidence(Defaults.EVIDENCE, "the defaults as a whole");
    line("");
    paragraph(
        "What follows: filled wishes go before fit, pairs that go on stay, and demographics earn no"
            + " points; groups of people are for looking at the result, not for making it.");
  }

  private void evidence(List<Source> sources, String who) {
    for (Source source : sources) {
      item(source.finding() + " " + sentence(source.size()) + " " + source.citation() + ".");
      leaningOn.computeIfAbsent(source.citation(), citation -> new LinkedHashSet<>()).add(who);
    }
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private void statement(Statement statement) {
    Definition<?> definition = statement.definition();
    line("### " + statement.heading()).line("");
    paragraph(sentence(statement));
    item("By default: " + statement.usually() + ".");
    reads(statement);
    item("Where an answer is missing: " + missing(statement));
    if (statement.made() instanceof Limit limit && !(limit instanceof LowerLimit)) {
      item(unit(limit, Limits.gentleWeight(definition)));
    }
    item("Who may read why: " + readers(statement) + ".");
    if (definition.evidence().isEmpty()) {
      item("Leans on: nothing that was found; a judgement.");
    } else {
      item("Leans on " + link("research", SOURCES) + ":");
      evidenceBelow(definition.evidence(), statement);
    }
    line("");
    if (!definition.options().isEmpty()) {
      table(
          List.of("option", "takes", "unless set", "what it is"),
          definition.options().stream().map(PolicyReference::option).toList());
    }
    yaml(statement.kind().key(), definition.id(), statement.example());
  }

  private static String unit(Limit limit, int weight) {
    return "Soft: with `weight: %d` each %s costs %s of fit."
        .formatted(weight, limit.unit().one(), ChangeWords.countedPoints(weight));
  }

  private void evidenceBelow(List<Source> sources, Statement statement) {
    int from = page.length();
    evidence(sources, link(statement.heading(), statement.heading()));
    String items = page.substring(from);
    page.setLength(from);
    items.lines().forEach(text -> line("  " + text));
  }

  private static List<String> option(Option option) {
    return List.of(
        code(option.name()),
        takes(option),
        option
            .fallback()
            .map(value -> usual(option, value))
            .orElse("must be set, such as " + code(YamlText.flow(option.example()))),
        option.meaning());
  }

  private static String usual(Option option, Object value) {
    String said = option.saying().apply(value);
    String written = YamlText.flow(value);
    return code(written) + (said.equals(value.toString()) ? "" : ": " + said);
  }

  private static String takes(Option option) {
    String range = option.range().map(numbers -> " " + numbers).orElse("");
    return switch (option.kind()) {
      case ID -> "lower case words joined by hyphens";
      case WHOLE -> "a whole number" + range;
      case CHOICE ->
          option.words().stream().map(PolicyReference::code).collect(Collectors.joining(" or "));
      case COLUMN -> "the name of a column";
      case COLUMNS -> "a list of columns";
      case TEXTS -> "a list of words";
      case PERCENTAGES -> "per cent" + range + ", by whole number";
    };
  }

  /** The sentence with the usual values; where there are none, an example of it. */
  private static String sentence(Statement statement) {
    Definition<?> definition = statement.definition();
    return definition.isCustom() ? definition.inGeneral() : definition.sentence(Map.of());
  }

  private void reads(Statement statement) {
    Reads reads = statement.reads();
    columns("Needs", names(reads.menteeNeeds(), List.of()), names(reads.mentorNeeds(), List.of()));
    columns(
        "Reads where it is given",
        names(reads.menteeMay(), reads.menteeLinks()),
        names(reads.mentorMay(), reads.mentorLinks()));
  }

  private void columns(String start, Set<String> ofMentee, Set<String> ofMentor) {
    List<String> parts = new ArrayList<>();
    if (ofMentee.equals(ofMentor) && !ofMentee.isEmpty()) {
      parts.add(String.join(", ", ofMentee) + " of both");
    } else {
      if (!ofMentee.isEmpty()) {
        parts.add(String.join(", ", ofMentee) + " of the mentee");
      }
      if (!ofMentor.isEmpty()) {
        parts.add(String.join(", ", ofMentor) + " of the mentor");
      }
    }
    if (!parts.isEmpty()) {
      item(start + ": " + String.join("; ", parts) + ".");
    }
  }

  private static Set<String> names(List<Column<?>> columns, List<LinkColumn> links) {
    Set<String> names = new LinkedHashSet<>();
    columns.forEach(column -> names.add(name(column.name())));
    links.forEach(column -> names.add(name(column.name())));
    return names;
  }

  /** The name of a column in the files, or what the column is made from. */
  private static String name(String column) {
    PolicyColumns none = PolicyColumns.of(Policy.builder().build());
    Set<String> known = new TreeSet<>(KnownColumns.of(InputFile.PEOPLE, none));
    boolean isOwn = MADE_FROM.get(column) == null && !known.contains(column);
    boolean isExample =
        Stream.of(Rules.ALL, Criteria.ALL, Limits.ALL)
            .flatMap(List::stream)
            .flatMap(one -> one.options().stream())
            .anyMatch(option -> option.example().equals(column));
    if (isOwn && !isExample) {
      throw new AssertionError(column + " is in no file: say what it is made from");
    }
    return Objects.requireNonNullElse(MADE_FROM.get(column), code(column));
  }

  private static String missing(Statement statement) {
    String own = statement.definition().missing();
    if (!own.isEmpty()) {
      return own;
    }
    return switch (statement.kind()) {
      case RULE, CRITERION -> "nobody can tell, and `missing` decides.";
      case LIMIT -> "it adds nothing to the excess.";
    };
  }

  private static String readers(Statement statement) {
    Set<Audience> readers = ReadersOfReasons.of(statement);
    if (readers.isEmpty()) {
      throw new AssertionError("no reason of " + statement.definition().id() + " was seen");
    }
    String words =
        readers.stream().map(PolicyReference::reader).collect(Collectors.joining(" or "));
    if (readers.size() > 1) {
      words += ", by what the answer tells";
    }
    return statement.definition().isCustom() ? words + "; other columns may have others" : words;
  }

  private static String reader(Audience audience) {
    return switch (audience) {
      case COORDINATOR -> "the coordinator alone";
      case MENTEE -> "the coordinator and the mentee";
      case MENTOR -> "the coordinator and the mentor";
      case EVERYBODY -> "everybody concerned";
    };
  }

  private void presets() {
    line("## " + PRESETS).line("");
    paragraph(
        "A ladder of career stages from the lowest rung up, and the transitions that people face, in"
            + " families of those that are alike. `ladder` and `transitions` take the name of a preset"
            + " or lists of your own; the transitions are those of the ladder unless given.");
    for (Preset preset : Preset.values()) {
      String word = Option.word(preset);
      line("### Preset: " + word).line("");
      paragraph(
          preset.meaning()
              + (USUAL.ladder().rungs().equals(preset.ladder().rungs())
                  ? " What counts unless a policy file says otherwise."
                  : ""));
      line("```yaml").line("# " + ProgramReader.FILE).line("ladder: " + word).line("```").line("");
      List<List<String>> rungs = new ArrayList<>();
      for (List<String> stages : preset.ladder().rungs()) {
        rungs.add(List.of(Integer.toString(rungs.size() + 1), String.join(", ", stages)));
      }
      table(List.of("rung", "stages"), rungs);
      table(
          List.of("family", "transitions"),
          preset.transitions().families().entrySet().stream()
              .map(family -> List.of(family.getKey(), String.join(", ", family.getValue())))
              .toList());
    }
  }

  private void sources() {
    line("## " + SOURCES).line("");
    leaningOn.forEach((citation, who) -> item(citation + ". For " + String.join(", ", who) + "."));
  }
}
