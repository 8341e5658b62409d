package org.mentormatching.policy;

import java.util.List;
import java.util.function.Function;

/**
 * How a policy file names, configures and documents a rule, a criterion or a limit.
 *
 * @param <T> what is made
 * @param id the name in the policy file; a custom one gets an id of its own there
 * @param meaning what it does, in a sentence or two
 * @param options what can be set
 * @param make makes one from options; throws {@link IllegalArgumentException} with the figures if
 *     they do not go together
 */
public record Definition<T>(
    String id, String meaning, List<Option> options, Function<Options, T> make) {
  /** Copies the list. */
  public Definition {
    options = List.copyOf(options);
  }

  /** A definition without options. */
  public static <T> Definition<T> plain(String id, String meaning, T only) {
    return new Definition<>(id, meaning, List.of(), options -> only);
  }

  /** Whether it is one of several of its kind in a policy, each under an id of its own. */
  public boolean isCustom() {
    return options.stream().anyMatch(option -> option.kind() == Option.Kind.ID);
  }
}
