package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Preset;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.defaults.Defaults;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** Makes the JSON Schema of the policy file (draft 7, which editors know) from the code. */
final class SchemaOfThePolicyFile {
  /** Digits, between quotation marks or not. */
  private static final Map<String, Object> NUMBER =
      Map.of("type", List.of("integer", "string"), "pattern", "^[-+]?[0-9]{1,15}$");

  private static final Map<String, Object> WORD =
      Map.of("type", List.of("string", "number", "boolean"), "pattern", "\\S");
  private static final Map<String, Object> HEADER =
      Map.of(
          "type", List.of("string", "number", "boolean", "array"), "pattern", "\\S", "items", WORD);
  private static final Map<String, Object> WORDS =
      described(
          "Answers of this column: theirs, then ours.",
          Map.of("type", "object", "additionalProperties", WORD));

  /** Consent is yes or no, and never without an answer. */
  private static final Map<String, Object> CONSENTS =
      described(
          "Answers of this column: theirs, then yes or no.",
          Map.of(
              "type",
              "object",
              "additionalProperties",
              Map.of(
                  "type",
                  List.of("string", "number", "boolean"),
                  "pattern",
                  "^(?!no answer$).*\\S")));

  private static final Map<String, Object> DAY =
      Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

  private static final Map<String, Object> ENCODING =
      described(
          "How characters are stored.", any(choice(Encodings.usual()), Map.of("type", "string")));
  private static final Map<String, Object> SEPARATOR =
      described(
          "What stands between cells.", choice(List.of(",", ";", "tab", "comma", "semicolon")));
  private static final Map<String, Object> ID =
      Map.of("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
  private static final Map<String, Object> POINTS =
      described("The most that a pair can earn.", whole(0, Policy.MOST_POINTS));
  private static final Map<String, Object> NEVER_BROKEN =
      described("Never broken.", choice(List.of(true, false, "true", "false")));
  private static final Map<String, Object> WEIGHT =
      described(
          "What breaking it costs, in hundredths of a point of fit for each unit; of hours that is a minute.",
          whole(1, Policy.MOST_POINTS));
  private static final Map<String, Object> MISSING_IN_A_RULE =
      described(
          "What becomes of a pair when an answer is missing.",
          explained(
              "allow", "The pair can be made and is marked as not checked.",
              "refuse", "The pair is never made."));
  private static final Map<String, Object> MISSING_IN_A_CRITERION =
      described(
          "What a missing answer earns.",
          explained(
              "half", "Half of the points.",
              "none", "No points.",
              "left-out", "Nothing, and the pair cannot attain these points."));
  private static final Map<String, Object> SWITCH =
      choice(List.of("on", "off", true, false, "yes", "no"));

  /** No list of statements of one's own. */
  private static final Map<String, Object> NO_STATEMENTS =
      choice(Arrays.asList("off", false, "no", null));

  /**
   * What can name a cycle. Any letter is possible, so the characters that are not are listed: all
   * of ASCII that are neither letter nor digit, the last three but inside the name.
   */
  private static final String CYCLE =
      "^[^\\s!-/:-@\\[-`{-~]([^\\s!-,/:-@\\[-^`{-~]{0,59}[^\\s!-,./:-@\\[-^`{-~])?$";

  private static final List<Map<String, Object>> RULE_WORDS = List.of(SWITCH);
  private static final List<Map<String, Object>> CRITERION_WORDS =
      List.of(whole(0, Policy.MOST_POINTS), SWITCH);

  /** A limit is hard, or soft with a weight. */
  private static final Map<String, Object> EITHER_HARD_OR_SOFT =
      Map.of(
          "if",
          Map.of("required", List.of("weight")),
          "then",
          Map.of(
              "properties",
              Map.of("hard", described("No, beside a weight.", choice(List.of(false, "false"))))),
          "else",
          Map.of(
              "properties",
              Map.of("hard", described("Yes, without a weight.", choice(List.of(true, "true"))))));

  private SchemaOfThePolicyFile() {}

  static Map<String, Object> make() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://json-schema.org/draft-07/schema#");
    root.put("title", "Policy file of a mentoring programme");
    root.putAll(group(settings()));
    SharedParts parts = new SharedParts();
    KnownColumns.nameable(InputFile.PEOPLE, PolicyColumns.of(Policy.builder().build()))
        .forEach(column -> parts.with("column-" + column, headers(column)));
    return parts
        .with("header", HEADER)
        .with("words", WORDS)
        .with("day", DAY)
        .with("encoding", ENCODING)
        .with("separator", SEPARATOR)
        .with("file", source())
        .with("points", POINTS)
        .with("never-broken", NEVER_BROKEN)
        .with("weight", WEIGHT)
        .with("missing-in-a-rule", MISSING_IN_A_RULE)
        .with("missing-in-a-criterion", MISSING_IN_A_CRITERION)
        .with("rule", words(RULE_WORDS, "object", plain(Map.of("missing", MISSING_IN_A_RULE))))
        .with(
            "criterion",
            words(
                CRITERION_WORDS,
                "object",
                plain(Map.of("points", POINTS, "missing", MISSING_IN_A_CRITERION))))
        .with(
            "own-rule",
            ownStatement(
                Rules.ALL.stream().filter(Definition::isCustom).map(SchemaOfThePolicyFile::rule)))
        .with(
            "own-criterion",
            ownStatement(
                Criteria.ALL.stream()
                    .filter(Definition::isCustom)
                    .map(SchemaOfThePolicyFile::criterion)))
        .in(root);
  }

  private static Map<String, Object> settings() {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("program", described("The title of reports; the folder's name unless given.", WORD));
    keys.put(
        "cycle",
        described(
            "The name of the round, such as 2027-Q1.",
            Map.of("type", List.of("string", "number", "boolean"), "pattern", CYCLE)));
    keys.put(
        "date",
        described("A day such as 2027-01-11; time zones are compared as in its week.", DAY));
    keys.put("cycle_starts", described("The cycle's first day.", DAY));
    keys.put("cycle_ends", described("The cycle's last day.", DAY));
    keys.put(
        "term",
        described("For how many cycles a published pair goes on.", whole(1, Span.LONGEST_TERM)));
    keys.put(
        "defaults",
        described(
            "The version of the usual rules, criteria and limits, changed by what else stands in the"
                + " file; none: only what stands in the file.",
            choice(List.of(Defaults.VERSION, Integer.toString(Defaults.VERSION), "none"))));
    keys.put("seed", described("Decides among equally good results.", NUMBER));
    keys.put("files", described("Where the inputs are; found by name unless given.", files()));
    keys.put("format", described("The format of all files; detected unless given.", format()));
    keys.put(
        "ids",
        described(
            "Whether the same id in two files is the same person.",
            explained(
                "shared", "The same id in two files is the same person.",
                "trusted", "So it is, even where names or e-mail addresses say the opposite.",
                "own", "Each file has ids of its own.")));
    keys.put(
        "columns",
        described("Headers of the files by our names: our name, then the header.", columns()));
    keys.put("values", described("Our words by theirs: their word, then ours.", values()));
    keys.put(
        "lists",
        described(
            "How lists in cells are written.",
            group(
                Map.of(
                    "separator",
                    described(
                        "What stands between the words of a cell.",
                        choice(List.of(";", "|", ",")))))));
    keys.put(
        "time_zone",
        described("Of people who give none, such as Europe/Berlin.", Map.of("type", "string")));
    keys.put(
        "urgency",
        described(
            "When \"now\" counts as urgent.",
            explained(
                "confirmed", "Where the coordinator confirms it in the column urgency_confirmed.",
                "as-stated", "Always.")));
    keys.put(
        "coverage",
        described("Whether filled wishes go before fit, or are traded against it.", coverage()));
    keys.put(
        "floor",
        described(
            "Whether whoever fares worst goes before total fit.",
            choice(PolicyReading.FLOOR.keySet())));
    keys.put("minimum_fit", described("Pairs with a lower fit are never made.", whole(0, 100)));
    keys.put(
        "audit",
        described(
            "Columns of mentees by which explain compares how groups fare; they change no pair.",
            HEADER));
    keys.put("ladder", described("Career stages from the lowest rung up.", ladder()));
    keys.put(
        "transitions",
        described(
            "The changes that people face, by family; those of the ladder unless given.",
            transitions()));
    keys.put("rules", described("Pairs that are never made.", rules()));
    keys.put("criteria", described("What earns points.", criteria()));
    keys.put("limits", described("What concerns several pairs at once.", limits()));
    return keys;
  }

  private static Map<String, Object> coverage() {
    Map<String, Object> weighted =
        new LinkedHashMap<>(
            group(
                Map.of(
                    "weighted",
                    described(
                        "What a filled wish counts, in points of fit.",
                        whole(0, Coverage.MOST_WORTH)))));
    weighted.put("required", List.of("weighted"));
    return words(
        List.of(
            explained(
                "first", "No points go before a filled wish.",
                "weighted", "Filled wishes are traded against points of fit.")),
        weighted);
  }

  private static Map<String, Object> ladder() {
    Map<String, Object> rung = new LinkedHashMap<>(HEADER);
    rung.put("minItems", 1);
    Map<String, Object> rungs = list(rung);
    rungs.put("minItems", 1);
    return any(choice(presets()), rungs);
  }

  private static List<String> presets() {
    return Stream.of(Preset.values()).map(Option::word).toList();
  }

  private static Map<String, Object> transitions() {
    return any(choice(presets()), Map.of("type", "object", "additionalProperties", list(WORD)));
  }

  private static Map<String, Object> source() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("name", described("The file's name.", WORD));
    parts.putAll(formatKeys());
    parts.put("sheet", described("The sheet of a spreadsheet; the first unless given.", WORD));
    parts.put(
        "header_row",
        described("The row with the names of the columns, counted from 1.", rowNumber()));
    parts.put("header_rows", described("How many such rows there are.", rowNumber()));
    parts.put(
        "where",
        described(
            "Headers with the values that a row must have to count; \"\" is an empty cell.",
            Map.of("type", "object", "additionalProperties", cells())));
    Map<String, Object> source = new LinkedHashMap<>(group(parts));
    source.put("required", List.of("name"));
    return source;
  }

  /** What cells say, the empty text included. */
  private static Map<String, Object> cells() {
    List<String> scalar = List.of("string", "number", "boolean");
    return Map.of(
        "type", List.of("string", "number", "boolean", "array"), "items", Map.of("type", scalar));
  }

  private static Map<String, Object> rowNumber() {
    Map<String, Object> number = whole(1, 1_000);
    number.put("default", 1);
    return number;
  }

  private static Map<String, Object> files() {
    Map<String, Object> keys = new LinkedHashMap<>();
    for (InputFile file : InputFile.values()) {
      keys.put(
          file.key(),
          described(
              "The file of " + file.key() + "; " + file.usualName() + " unless given.",
              words(List.of(WORD), source())));
    }
    return group(keys);
  }

  private static Map<String, Object> formatKeys() {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("encoding", ENCODING);
    keys.put("separator", SEPARATOR);
    return keys;
  }

  private static Map<String, Object> format() {
    return group(formatKeys());
  }

  private static Map<String, Object> columns() {
    Map<String, Object> keys = new LinkedHashMap<>();
    PolicyColumns none = PolicyColumns.of(Policy.builder().build());
    for (InputFile file : InputFile.values()) {
      Map<String, Object> headers = new LinkedHashMap<>();
      headers.put("type", "object");
      SortedSet<String> known = KnownColumns.nameable(file, none);
      Map<String, Object> names = new LinkedHashMap<>();
      known.forEach(name -> names.put(name, headers(name)));
      headers.put("properties", names);
      headers.put("additionalProperties", HEADER);
      keys.put(file.key(), described("Headers of " + file.usualName() + ".", headers));
    }
    return group(keys);
  }

  /** The headers that a column can be given. */
  private static Map<String, Object> headers(String column) {
    return described(MeaningsOfColumns.of(column), HEADER);
  }

  private static Map<String, Object> values() {
    PolicyColumns none = PolicyColumns.of(Policy.builder().build());
    Map<String, Object> names = new LinkedHashMap<>();
    KnownColumns.of(InputFile.PEOPLE, none).forEach(name -> names.put(name, WORDS));
    names.put(Columns.CONSENT.name(), CONSENTS);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("type", "object");
    values.put("properties", names);
    values.put("additionalProperties", WORDS);
    return values;
  }

  private static Map<String, Object> rules() {
    Map<String, Object> keys = new LinkedHashMap<>();
    Rules.ALL.forEach(rule -> keys.put(rule.id(), rule(rule)));
    return group(keys);
  }

  private static Map<String, Object> rule(Definition<?> rule) {
    Map<String, Object> options = options(rule);
    options.put("missing", MISSING_IN_A_RULE);
    return statement(rule, options, RULE_WORDS, Map.of());
  }

  private static Map<String, Object> criteria() {
    Map<String, Object> keys = new LinkedHashMap<>();
    Criteria.ALL.forEach(criterion -> keys.put(criterion.id(), criterion(criterion)));
    return group(keys);
  }

  private static Map<String, Object> criterion(Definition<?> criterion) {
    Map<String, Object> options = options(criterion);
    options.put("points", POINTS);
    options.put("missing", MISSING_IN_A_CRITERION);
    return statement(criterion, options, CRITERION_WORDS, Map.of());
  }

  /** A statement of one's own without its description: several have the same options. */
  private static Map<String, Object> ownStatement(Stream<Map<String, Object>> statements) {
    Map<String, Object> own = new LinkedHashMap<>(statements.findFirst().orElseThrow());
    own.remove("description");
    return own;
  }

  private static Map<String, Object> limits() {
    Map<String, Object> keys = new LinkedHashMap<>();
    for (Definition<?> limit : Limits.ALL) {
      Map<String, Object> options = options(limit);
      if (Limits.LOWER.contains(limit)) {
        keys.put(limit.id(), statement(limit, options, List.of(SWITCH), Map.of()));
        continue;
      }
      options.put("hard", NEVER_BROKEN);
      options.put("weight", WEIGHT);
      keys.put(
          limit.id(),
          statement(limit, options, List.of(choice(List.of("hard")), SWITCH), EITHER_HARD_OR_SOFT));
    }
    return group(keys);
  }

  private static Map<String, Object> statement(
      Definition<?> definition,
      Map<String, Object> options,
      List<Map<String, Object>> words,
      Map<String, Object> beside) {
    Map<String, Object> group = new LinkedHashMap<>(plain(options));
    group.putAll(beside);
    List<String> required =
        Stream.concat(
                definition.options().stream()
                    .filter(option -> option.fallback().isEmpty())
                    .map(Option::name),
                definition.isCustom() && options.containsKey("points")
                    ? Stream.of("points")
                    : Stream.empty())
            .toList();
    if (!required.isEmpty()) {
      group.put("required", required);
    }
    return described(
        definition.inGeneral(),
        definition.isCustom() ? any(list(group), NO_STATEMENTS) : words(words, "object", group));
  }

  private static Map<String, Object> options(Definition<?> definition) {
    Map<String, Object> options = new LinkedHashMap<>();
    for (Option option : definition.options()) {
      Map<String, Object> value = new LinkedHashMap<>(described(meaning(option), value(option)));
      if (option.kind() == Option.Kind.WHOLE || option.kind() == Option.Kind.CHOICE) {
        option.fallback().ifPresent(fallback -> value.put("default", fallback));
      }
      options.put(option.name(), value);
    }
    return options;
  }

  private static String meaning(Option option) {
    return option.meaning()
        + option.fallback().map(value -> " Unless set: " + YamlText.flow(value) + ".").orElse("");
  }

  private static Map<String, Object> value(Option option) {
    return switch (option.kind()) {
      case WHOLE -> whole(option);
      case CHOICE -> choice(option.words());
      case ID -> ID;
      case COLUMN -> WORD;
      case TEXTS, COLUMNS -> list(WORD);
      case PERCENTAGES ->
          Map.of(
              "type",
              "object",
              "patternProperties",
              Map.of("^-?[0-9]+$", whole(option)),
              "additionalProperties",
              false);
    };
  }

  private static Map<String, Object> whole(Option option) {
    return option.range().map(range -> whole(range.least(), range.most())).orElse(NUMBER);
  }

  private static Map<String, Object> whole(long least, long most) {
    Map<String, Object> whole = new LinkedHashMap<>(NUMBER);
    whole.put("minimum", least);
    whole.put("maximum", most);
    return whole;
  }

  private static Map<String, Object> choice(Iterable<?> words) {
    List<Object> all = new ArrayList<>();
    words.forEach(all::add);
    return Map.of("enum", all);
  }

  /** Words, each with its meaning behind it; editors show it beside the word. */
  private static Map<String, Object> explained(String... wordsAndMeanings) {
    List<Object> words = new ArrayList<>();
    List<Object> meanings = new ArrayList<>();
    for (int i = 0; i < wordsAndMeanings.length; i += 2) {
      words.add(wordsAndMeanings[i]);
      meanings.add(wordsAndMeanings[i + 1]);
    }
    Map<String, Object> explained = new LinkedHashMap<>();
    explained.put("enum", words);
    explained.put("enumDescriptions", meanings);
    return explained;
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", items);
    return list;
  }

  private static Map<String, Object> any(Map<String, Object> one, Map<String, Object> other) {
    return Map.of("anyOf", List.of(one, other));
  }

  /**
   * Words, or a group of keys. The keys stand in a condition, so that an editor says which key is
   * wrong and not that the group is none of the words.
   */
  private static Map<String, Object> words(
      List<Map<String, Object>> words, Map<String, Object> group) {
    return words(words, List.of("object", "null"), group);
  }

  private static Map<String, Object> words(
      List<Map<String, Object>> words, Object type, Map<String, Object> group) {
    List<Map<String, Object>> forms = new ArrayList<>(words);
    forms.add(Map.of("type", type));
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("anyOf", forms);
    either.put("if", Map.of("type", "object"));
    either.put("then", group);
    return either;
  }

  private static Map<String, Object> group(Map<String, Object> keys) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("type", List.of("object", "null"));
    group.put("properties", keys);
    group.put("additionalProperties", false);
    return group;
  }

  /** Keys of which there have to be some. */
  private static Map<String, Object> plain(Map<String, Object> keys) {
    Map<String, Object> group = new LinkedHashMap<>(group(keys));
    group.put("type", "object");
    return group;
  }

  private static Map<String, Object> described(String description, Map<String, Object> value) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(value);
    return described;
  }
}
