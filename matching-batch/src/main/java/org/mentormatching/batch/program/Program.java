package org.mentormatching.batch.program;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** The settings of a programme. Immutable. */
public final class Program {
  /** The week whose daylight saving counts where the programme gives no date. */
  public static final LocalDate USUAL_DATE = LocalDate.of(2027, 1, 4);

  private final Settings settings;
  private final SortedMap<InputFile, SortedMap<String, List<String>>> columns;
  private final SortedMap<String, SortedMap<String, String>> values;
  private final PolicyReading policyReading;
  private final Origins origins;
  private final PolicyColumns policyColumns;

  Program(
      Settings settings,
      SortedMap<InputFile, SortedMap<String, List<String>>> columns,
      SortedMap<String, SortedMap<String, String>> values,
      PolicyReading policyReading,
      Origins origins) {
    this.settings = settings;
    this.columns = columns;
    this.values = values;
    this.policyReading = policyReading;
    this.origins = origins;
    policyColumns = PolicyColumns.of(policyReading.policy());
  }

  /**
   * The settings that stand outside the policy.
   *
   * @param title what the programme is called
   * @param cycle the name of the round
   * @param date a day of the week whose daylight saving counts; empty if not given
   * @param ids what the same id in two files means
   * @param files where inputs are; those not named have their usual names
   * @param format the format of the files
   * @param listSeparator between the entries of a cell; empty if it is to be detected
   * @param timeZone of people who give none; empty if not given
   * @param span when the cycle is, and for how long its pairs go on
   */
  record Settings(
      String title,
      String cycle,
      Optional<LocalDate> date,
      Ids ids,
      SortedMap<InputFile, Source> files,
      Format format,
      Optional<Character> listSeparator,
      Optional<ZoneId> timeZone,
      Span span) {}

  /** What the programme is called; the folder's name unless the file says otherwise. */
  public String title() {
    return settings.title();
  }

  /** The name of the round: letters, digits, hyphens, dots and underscores. */
  public String cycle() {
    return settings.cycle();
  }

  /** A day of the week whose daylight saving counts when working hours are compared. */
  public LocalDate date() {
    return settings.date().orElse(USUAL_DATE);
  }

  /** Whether the file gives the date. */
  public boolean isDateGiven() {
    return settings.date().isPresent();
  }

  /** The version of the defaults that apply; 0 if none do. */
  public int defaults() {
    return policyReading.defaults();
  }

  /** What the same id in two files means. */
  public Ids ids() {
    return settings.ids();
  }

  /** Where an input is; empty if the file does not say, so that it has its usual name. */
  public Optional<Source> source(InputFile file) {
    return Optional.ofNullable(settings.files().get(file));
  }

  /** What is said of the format of an input. */
  public Format format(InputFile file) {
    return source(file).map(Source::format).orElse(Format.detected()).orElse(settings.format());
  }

  /** What is said of the format of all files together. */
  public Format format() {
    return settings.format();
  }

  /** Whether a setting was made anywhere, in whole or in part: {@code isGiven("ladder")}. */
  public boolean isGiven(String... keys) {
    return origins.has(List.of(keys));
  }

  /**
   * Where a setting or the whole that it is part of was made; the policy file if nobody made it.
   */
  public Place place(String... keys) {
    return origins.place(List.of(keys)).orElse(new Place(ProgramReader.FILE, 0, ""));
  }

  /** Where a part of the format of an input was said: of the file itself, else of all files. */
  public Place formatPlace(InputFile file, String part) {
    return !isGiven("files", file.key(), part) && isGiven("format", part)
        ? place("format", part)
        : place("files", file.key(), part);
  }

  /**
   * Headers of a file by our column names. Of several headers for one column each adds to the
   * answer.
   */
  public SortedMap<String, List<String>> columns(InputFile file) {
    return Objects.requireNonNullElse(columns.get(file), Collections.emptySortedMap());
  }

  /** Our values of a column by theirs. */
  public SortedMap<String, String> values(String column) {
    return Objects.requireNonNullElse(values.get(column), Collections.emptySortedMap());
  }

  /** What stands between the entries of a cell; empty if it is to be detected. */
  public Optional<Character> listSeparator() {
    return settings.listSeparator();
  }

  /** The zone of people who give none; empty if the file does not say. */
  public Optional<ZoneId> timeZone() {
    return settings.timeZone();
  }

  /** When the cycle is, and for how long its pairs go on. */
  public Span span() {
    return settings.span();
  }

  /** What the programme wants of its pairs. */
  public Policy policy() {
    return policyReading.policy();
  }

  /** The columns that the policy reads. */
  public PolicyColumns policyColumns() {
    return policyColumns;
  }

  /** The rules that the file states itself; a needed column in no file stops the run. */
  public List<NamedStatement> namedRules() {
    return policyReading.namedRules();
  }

  /** The criteria that the file states itself. */
  public List<NamedStatement> namedCriteria() {
    return policyReading.namedCriteria();
  }

  /** The limits that the file states itself; a needed column in no file stops the run. */
  public List<NamedStatement> namedLimits() {
    return policyReading.namedLimits();
  }

  /**
   * The words that a rule or criterion with a list of its own expects in a column, in the order of
   * that list; empty if none does.
   */
  public List<String> vocabulary(String column) {
    return policyReading.vocabularies().getOrDefault(column, List.of());
  }

  /**
   * The words that the policy uses: its transitions, and options of rules, criteria and limits such
   * as the rungs of a ladder.
   */
  public SortedSet<String> policyWords() {
    SortedSet<String> words = new TreeSet<>();
    policyReading.sections().values().forEach(section -> addWords(section, false, words));
    words.addAll(policy().transitions().all());
    return words;
  }

  private static void addWords(Object value, boolean inList, SortedSet<String> words) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> addWords(inner, false, words));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> addWords(inner, true, words));
    } else if (inList && value instanceof String word) {
      words.add(word);
    }
  }

  /**
   * The text of a policy file that, beside the canonical tables, gives the same problem and the
   * same policy: without names of files, their format, columns and values.
   */
  public String canonicalYaml() {
    YamlText yaml = new YamlText();
    yaml.line("program", title()).line("cycle", cycle());
    settings.date().ifPresent(date -> yaml.line("date", date.toString()));
    span().starts().ifPresent(day -> yaml.line(Span.STARTS, day.toString()));
    span().ends().ifPresent(day -> yaml.line(Span.ENDS, day.toString()));
    if (span().term() != Span.USUAL_TERM) {
      yaml.line(Span.TERM, span().term());
    }
    if (defaults() == 0) {
      yaml.line("defaults", "none");
    } else {
      yaml.line("defaults", defaults());
    }
    yaml.line("seed", policy().seed())
        .line("ids", Words.word(SettingsReader.IDS, ids()))
        .lines("lists", new TreeMap<>(Map.of("separator", ";")));
    timeZone().ifPresent(zone -> yaml.line("time_zone", zone.getId()));
    policySettings().forEach(yaml::line);
    policyReading.sections().forEach(yaml::lines);
    return yaml.toString();
  }

  /** Every setting that is in force, with the place where it was made. */
  public List<Setting> settingsInForce() {
    Map<String, String> usual = new TreeMap<>();
    ProgramReader.usual()
        .settings(Map.of())
        .forEach(setting -> usual.put(setting.key(), setting.value()));
    usual.remove("program");
    return settings(usual);
  }

  private List<Setting> settings(Map<String, String> usual) {
    SettingsInForce all = new SettingsInForce(origins, usual);
    all.add("program", title()).add("cycle", cycle());
    all.add("date", date().toString()).add("defaults", defaults() == 0 ? "none" : defaults());
    all.add("seed", policy().seed()).add("ids", Words.word(SettingsReader.IDS, ids()));
    span().starts().ifPresent(day -> all.add(Span.STARTS, day.toString()));
    span().ends().ifPresent(day -> all.add(Span.ENDS, day.toString()));
    all.add(Span.TERM, span().term());
    settings
        .files()
        .forEach((file, from) -> all.add(List.of("files", file.key()), from.canonical()));
    timeZone().ifPresent(zone -> all.add("time_zone", zone.getId()));
    columns.forEach(
        (file, headers) ->
            headers.forEach(
                (column, texts) ->
                    all.add(
                        List.of("columns", file.key(), column),
                        texts.size() == 1 ? texts.get(0) : texts)));
    values.forEach((column, words) -> all.add(List.of("values", column), words));
    policySettings().forEach(all::add);
    policyReading.inForce().forEach(all::add);
    return all.list();
  }

  /** Headers by file and our column names, of the files for which any are said. */
  SortedMap<InputFile, SortedMap<String, List<String>>> columns() {
    return columns;
  }

  /** Our values by column and their values, of the columns for which any are said. */
  SortedMap<String, SortedMap<String, String>> values() {
    return values;
  }

  /** The statements of a section with all their options. */
  Map<String, Object> inForce(String section) {
    return Objects.requireNonNullElse(policyReading.inForce().get(section), Map.of());
  }

  private static Object rung(List<String> stages) {
    return stages.size() == 1 ? stages.get(0) : stages;
  }

  /** What the policy says beside its statements, as keys and values. */
  public Map<String, Object> policySettings() {
    Map<String, Object> policy = new LinkedHashMap<>();
    policy.put("ladder", policy().ladder().rungs().stream().map(Program::rung).toList());
    policy.put("transitions", policy().transitions().families());
    policy.put("urgency", Words.word(PolicyReading.URGENCY, policy().urgencyTrust()));
    policy.put("coverage", CoverageSetting.value(policy().coverage()));
    if (policy().raisesFloor()) {
      policy.put("floor", Words.word(PolicyReading.FLOOR, true));
    }
    policy.put("minimum_fit", policy().minimumFit());
    if (!policy().audit().isEmpty()) {
      policy.put("audit", policy().audit().stream().map(Column::name).toList());
    }
    return policy;
  }

  /**
   * A rule, criterion or limit that is in force.
   *
   * @param id its id
   * @param options all its options by name
   * @param sentence what it does
   */
  public record Statement(String id, Map<String, Object> options, String sentence) {}

  /**
   * The statements of a section that are in force, in the order of the table of contents.
   *
   * @param section rules, criteria or limits
   */
  public List<Statement> statements(String section) {
    List<Statement> statements = new ArrayList<>();
    for (Definition<?> definition : definitions(section)) {
      Object value = inForce(section).get(definition.id());
      List<?> all = value instanceof List<?> several ? several : Collections.singletonList(value);
      for (Object one : all) {
        if (one instanceof Map<?, ?> map) {
          Map<String, Object> options = new LinkedHashMap<>();
          map.forEach((name, option) -> options.put(String.valueOf(name), option));
          statements.add(new Statement(definition.id(), options, definition.sentence(options)));
        }
      }
    }
    return statements;
  }

  private static List<? extends Definition<?>> definitions(String section) {
    return switch (section) {
      case "rules" -> Rules.ALL;
      case "criteria" -> Criteria.ALL;
      case "limits" -> Limits.ALL;
      default -> throw new IllegalArgumentException(section + " is no section of statements");
    };
  }
}
