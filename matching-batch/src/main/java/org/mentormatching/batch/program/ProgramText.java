package org.mentormatching.batch.program;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mentormatching.model.Preset;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/**
 * The text of a policy file in which every line is explained: what is in force, why it is so, and
 * what else could be said.
 */
public final class ProgramText {
  private static final String CRITERIA = "criteria";

  private final Program program;
  private final SortedMap<InputFile, Source> sources;
  private final SortedMap<String, String> why;
  private final Predicate<String> isReadable;
  private final CommentedYaml yaml = new CommentedYaml();

  private ProgramText(
      Program program,
      SortedMap<InputFile, Source> sources,
      SortedMap<String, String> why,
      Predicate<String> isReadable) {
    this.program = program;
    this.sources = sources;
    this.why = why;
    this.isReadable = isReadable;
  }

  /**
   * The text of a policy file that says what is in force.
   *
   * @param program what is in force
   * @param sources where the inputs are, with the parts of their format that were assumed
   * @param why reasons by the keys that lead to a setting, joined by dots
   * @param questions what is to be settled before a run; what they leave open is not said
   * @param isReadable whether the files have the columns that a rule, criterion or limit of this id
   *     needs; the others are written as comments
   */
  public static String of(
      Program program,
      SortedMap<InputFile, Source> sources,
      SortedMap<String, String> why,
      OpenQuestions questions,
      Predicate<String> isReadable) {
    ProgramText text = new ProgramText(program, sources, why, isReadable);
    text.head(questions.sentences());
    text.round();
    text.files(questions);
    text.people(questions);
    text.statements();
    return text.yaml.toString();
  }

  private void head(List<String> questions) {
    yaml.raw("# yaml-language-server: $schema=" + ProgramSchema.FILE);
    yaml.comment(
        "",
        "What this programme wants of its pairs. Every line is yours to change; whatever stands"
            + " behind a # only explains. Afterwards: matching check, then matching run.");
    if (!questions.isEmpty()) {
      yaml.gap().comment("", "These questions are open; a run waits for the answers.");
      questions.forEach(question -> yaml.comment("", "QUESTION " + question));
    }
  }

  private void round() {
    yaml.heading("The round")
        .line("", "program", program.title(), "the title of reports")
        .line("", "cycle", program.cycle(), "the name of the round; each round has its own");
    if (program.isDateGiven()) {
      yaml.line("", "date", program.date().toString(), "time zones are compared in this week");
    } else {
      yaml.comment("", "date: 2027-01-11  would compare time zones as in the week of that day");
    }
    yaml.line(
            "",
            "defaults",
            program.defaults() == 0 ? "none" : program.defaults(),
            "whatever is not written in this file is as this version of the defaults has it")
        .line("", "seed", program.policy().seed(), "decides among equally good results");
  }

  private void files(OpenQuestions questions) {
    yaml.heading("The files");
    SortedMap<InputFile, Source> open = new TreeMap<>(sources);
    open.keySet().removeIf(file -> !questions.proposals().containsKey("files." + file.key()));
    if (sources.isEmpty()) {
      yaml.comment("", "files: they have their usual names, such as mentees.csv and mentors.csv");
    } else if (sources.size() == open.size()) {
      yaml.comment("", "Who is what is asked above; correct these lines and remove their #:");
      yaml.raw("# files:");
    } else {
      yaml.group("", "files");
    }
    sources.forEach(
        (file, source) -> {
          if (open.containsKey(file)) {
            yaml.raw("#   " + file.key() + ": " + YamlText.flow(source.canonical()));
          } else {
            yaml.line("  ", file.key(), source.canonical(), why("files", file.key(), "name"));
          }
        });
    yaml.line(
        "",
        "ids",
        Words.word(SettingsReader.IDS, program.ids()),
        "shared: the same id in two files is the same person; trusted: even where addresses say the"
            + " opposite; own: every file has its own ids");
    program.timeZone().ifPresent(zone -> yaml.line("", "time_zone", zone.getId(), ZONE));
    columns();
    values();
  }

  private static final String ZONE = "of people who give none";

  private String why(String... path) {
    return why.getOrDefault(String.join(".", path), "");
  }

  private void columns() {
    if (program.columns().isEmpty()) {
      yaml.comment("", "columns: the files' headers are the names that are known anyway");
      return;
    }
    yaml.comment("", "Which header of a file holds what: our name on the left, the header right.");
    yaml.group("", "columns");
    program
        .columns()
        .forEach(
            (file, columns) -> {
              yaml.group("  ", file.key());
              columns.forEach(
                  (column, headers) ->
                      yaml.line(
                          "    ",
                          column,
                          headers.size() == 1 ? headers.get(0) : headers,
                          why("columns", file.key(), column)));
            });
  }

  private void values() {
    if (program.values().isEmpty()) {
      return;
    }
    yaml.comment("", "Which answer means what: the answer on the left, our word on the right.");
    yaml.group("", "values");
    program
        .values()
        .forEach(
            (column, words) -> {
              yaml.group("  ", column);
              words.forEach(
                  (theirs, ours) -> yaml.line("    ", theirs, ours, why("values", column, theirs)));
            });
  }

  private void people(OpenQuestions questions) {
    yaml.heading("The people");
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("ladder", "Career stages from the lowest rung up; several may share a rung.");
    meanings.put("transitions", "The changes that people face, grouped in families.");
    meanings.put("urgency", "When \"now\" counts as urgent: confirmed (by you) or as-stated.");
    meanings.put(
        "coverage", "first: no points go before a filled wish; weighted: they are traded.");
    meanings.put("minimum_fit", "Pairs with a lower fit, 0 to 100, are never made.");
    meanings.put("audit", "Columns by which explain compares how mentees fare; no pair changes.");
    Map<String, Object> canonical = program.policySettings();
    meanings.forEach(
        (key, meaning) -> {
          Object value = canonical.get(key);
          Object proposal = questions.proposals().get(key);
          if (proposal != null) {
            yaml.comment("", meaning + " The order is a guess; correct it and remove the #:");
            yaml.raw("# " + key + ": " + YamlText.flow(proposal));
          } else if (value != null && questions.untold().contains(key) && !program.isGiven(key)) {
            yaml.comment(
                "",
                meaning + " Recognised once a file has career stages; to say it, remove the #:");
            yaml.raw("# " + key + ": " + YamlText.flow(value));
          } else if (value != null) {
            String reason = preset(key) + why(key);
            yaml.comment("", meaning + (reason.isEmpty() ? "" : " Here: " + reason + "."));
            yaml.line("", key, value, "");
          }
        });
    if (!canonical.containsKey("audit")) {
      yaml.comment("", "audit: [department]  would let explain compare how mentees of each fare");
    }
  }

  /** The name of the preset that a ladder is, which the line below writes out. */
  private String preset(String key) {
    if (!key.equals("ladder")) {
      return "";
    }
    String given = why(key).isEmpty() ? "" : "; ";
    return Arrays.stream(Preset.values())
        .filter(preset -> preset.ladder().equals(program.policy().ladder()))
        .map(preset -> "the preset " + Option.word(preset) + given)
        .findFirst()
        .orElse("");
  }

  private void statements() {
    yaml.heading("Rules: pairs that are never made");
    yaml.comment(
        "",
        "\"missing\" says what becomes of a pair when an answer is missing: allow (the pair is marked"
            + " as not checked) or refuse. The word off switches a rule off.");
    statements("rules", Rules.ALL);
    yaml.heading("Criteria: what earns points");
    yaml.comment(
        "",
        "\"missing\" says what a missing answer earns: half of the points, none, or left-out of what"
            + " the pair can attain. The word off, or 0 points, switches a criterion off.");
    statements(CRITERIA, Criteria.ALL);
    yaml.heading("Limits: what concerns several pairs at once");
    yaml.comment(
        "",
        "A limit is hard: true, or has a weight: what breaking it costs, in hundredths of a point of"
            + " fit for each unit that is named there. A lower limit is on or off and met as far as coverage lets it.");
    statements("limits", Limits.ALL);
  }

  private <T> void statements(String key, List<Definition<T>> definitions) {
    yaml.group("", key);
    Map<String, Object> inForce = program.inForce(key);
    for (Definition<T> definition : definitions) {
      explain(definition);
      Object value = inForce.get(definition.id());
      if (value instanceof List<?> several && !several.isEmpty()) {
        yaml.list("  ", definition.id(), several);
      } else if (definition.isCustom()) {
        yaml.off("  ", Map.of(definition.id(), List.of(example(key, definition))));
      } else if (value == null || value.equals("off") || isReadable.test(definition.id())) {
        yaml.line("  ", definition.id(), value == null ? "off" : value, "");
      } else {
        yaml.comment("  ", "No file has the columns that it needs; add them and remove the #:");
        yaml.off("  ", Map.of(definition.id(), value));
      }
    }
  }

  private void explain(Definition<?> definition) {
    yaml.comment("  ", definition.inGeneral());
    for (Option option : definition.options()) {
      if (option.kind() != Option.Kind.ID) {
        yaml.comment("  ", "  " + option.name() + ": " + option.meaning());
      }
    }
    if (definition.example() instanceof Limit limit && !(limit instanceof LowerLimit)) {
      yaml.comment("  ", "  weight: What each " + limit.unit().one() + " costs.");
    }
  }

  private static Map<String, Object> example(String key, Definition<?> definition) {
    Map<String, Object> example = new LinkedHashMap<>();
    definition.options().forEach(option -> example.put(option.name(), option.example()));
    if (key.equals(CRITERIA)) {
      example.put("points", 5);
    }
    return example;
  }
}
