package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Options;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/**
 * A rule, a criterion or a limit that is named in a section for another kind: what reads the same
 * columns there is probably meant.
 */
final class NamedElsewhere {
  private static final List<NamedElsewhere> ALL = all();

  private final String noun;
  private final String section;
  private final String id;
  private final Set<String> columns;

  private NamedElsewhere(String noun, String section, String id, Reads reads) {
    this.noun = noun;
    this.section = section;
    this.id = id;
    columns = new TreeSet<>();
    reads.ofMentee().forEach(column -> columns.add("mentee " + column.name()));
    reads.ofMentor().forEach(column -> columns.add("mentor " + column.name()));
    reads.menteeLinks().stream().map(LinkColumn::name).forEach(columns::add);
    reads.mentorLinks().stream().map(LinkColumn::name).forEach(columns::add);
  }

  private static List<NamedElsewhere> all() {
    List<NamedElsewhere> all = new ArrayList<>();
    add(all, "rule", "rules", Rules.ALL, rule -> rule.reads());
    add(all, "criterion", "criteria", Criteria.ALL, criterion -> criterion.reads());
    add(all, "limit", "limits", Limits.ALL, limit -> limit.reads());
    return List.copyOf(all);
  }

  private static <T> void add(
      List<NamedElsewhere> all,
      String noun,
      String section,
      List<Definition<T>> definitions,
      Function<T, Reads> reads) {
    for (Definition<T> definition : definitions) {
      Map<String, Object> set = new HashMap<>();
      for (Option option : definition.options()) {
        set.put(option.name(), option.fallback().orElse(option.example()));
      }
      T made = definition.make().apply(new Options(definition.options(), set));
      Reads read = definition.isCustom() ? Reads.nothing() : reads.apply(made);
      all.add(new NamedElsewhere(noun, section, definition.id(), read));
    }
  }

  /**
   * What to do about a word of another section; empty if it is none.
   *
   * @param noun what the word would have to be: {@code rule}, {@code criterion} or {@code limit}
   * @param known the ids that are
   */
  static Optional<String> remedy(String word, String noun, Collection<String> known) {
    String written = ColumnName.normalised(word);
    return ALL.stream()
        .filter(one -> !one.noun.equals(noun) && ColumnName.normalised(one.id).equals(written))
        .findFirst()
        .map(one -> one.instead(word, noun, known));
  }

  private String instead(String word, String wanted, Collection<String> known) {
    Optional<String> meant =
        ALL.stream()
            .filter(one -> one.noun.equals(wanted) && known.contains(one.id))
            .filter(one -> !columns.isEmpty() && one.columns.equals(columns))
            .map(one -> one.id)
            .findFirst()
            .or(() -> NearestWord.to(word, known));
    return meant.map(near -> "Did you mean \"" + near + "\"? ").orElse("")
        + id
        + " is a "
        + noun
        + " and stands under "
        + section;
  }
}
