package org.mentormatching.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a policy file names, configures and documents a rule, a criterion or a limit. Everything that
 * a reference page, a schema of the policy file or a test of all of them needs is here.
 *
 * @param <T> what is made
 * @param id the name in the policy file; a custom one gets an id of its own there
 * @param meaning what it does, in a sentence or two, in which {@code {name}} stands for an option
 *     or a phrase
 * @param options what can be set
 * @param make makes one from options; throws {@link IllegalArgumentException} with the figures if
 *     they do not go together
 * @param missing what an answer that is missing means for it, in a sentence; empty if no more than
 *     for all of its kind
 * @param evidence the research that it leans on; empty where none was found
 * @param phrases what stands in the meaning as {@code {name}} for several options together
 */
public record Definition<T>(
    String id,
    String meaning,
    List<Option> options,
    Function<Options, T> make,
    String missing,
    List<Source> evidence,
    Map<String, Function<Options, String>> phrases) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** Copies the lists. */
  public Definition {
    options = List.copyOf(options);
    evidence = List.copyOf(evidence);
    phrases = Map.copyOf(phrases);
  }

  /** A definition that leans on no research and says nothing special of missing answers. */
  public Definition(String id, String meaning, List<Option> options, Function<Options, T> make) {
    this(id, meaning, options, make, "", List.of(), Map.of());
  }

  /** A definition without options. */
  public static <T> Definition<T> plain(String id, String meaning, T only) {
    return new Definition<>(id, meaning, List.of(), options -> only);
  }

  /** The same with what a missing answer means for it. */
  public Definition<T> whenMissing(String sentence) {
    return new Definition<>(id, meaning, options, make, sentence, evidence, phrases);
  }

  /** The same with the research that it leans on. */
  public Definition<T> leaningOn(Source... sources) {
    return new Definition<>(id, meaning, options, make, missing, List.of(sources), phrases);
  }

  /** The same with what stands in the meaning for several options together. */
  public Definition<T> phrasing(String name, Function<Options, String> words) {
    return new Definition<>(id, meaning, options, make, missing, evidence, Map.of(name, words));
  }

  /** One with the values that count unless set, and examples where there are none. */
  public T example() {
    return make.apply(usually(Map.of()));
  }

  /** What is set, and for all other options the values that count unless set, or examples. */
  private Options usually(Map<String, Object> set) {
    Map<String, Object> values = new TreeMap<>();
    options.forEach(
        option -> values.put(option.name(), option.fallback().orElse(option.example())));
    values.putAll(set);
    return new Options(options, values);
  }

  /** Whether it is one of several of its kind in a policy, each under an id of its own. */
  public boolean isCustom() {
    return options.stream().anyMatch(option -> option.kind() == Option.Kind.ID);
  }

  /**
   * What it does with certain options: the meaning, in which {@code {name}} stands for an option or
   * a phrase.
   *
   * @param set options by name, of the Java types that their kinds name; what is not set has its
   *     usual value
   */
  public String sentence(Map<String, Object> set) {
    Matcher place = PLACE.matcher(meaning);
    StringBuilder sentence = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(sentence, Matcher.quoteReplacement(said(place.group(1), set)));
    }
    return place.appendTail(sentence).toString();
  }

  private String said(String name, Map<String, Object> set) {
    Function<Options, String> phrase = phrases.get(name);
    if (phrase != null) {
      return phrase.apply(usually(set));
    }
    for (Option option : options) {
      if (option.name().equals(name)) {
        Object usual = option.fallback().orElse(option.example());
        return option.saying().apply(Objects.requireNonNullElse(set.get(name), usual));
      }
    }
    throw new IllegalStateException(id + " has no option " + name);
  }

  /**
   * What it does in general: the sentence with the values that count unless others are set, said to
   * be so where there are any.
   */
  public String inGeneral() {
    if (!PLACE.matcher(meaning).find()) {
      return meaning;
    }
    return (isCustom() ? "For example: " : "Unless set otherwise: ") + sentence(Map.of());
  }
}
