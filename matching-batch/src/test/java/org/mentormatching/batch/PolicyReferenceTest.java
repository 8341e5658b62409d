package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.Statement.Kind;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.defaults.Defaults;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** The reference page says what the code does. */
class PolicyReferenceTest {
  @Test
  void isMadeFromTheCode(@TempDir Path folder) {
    Generated.is(Generated.ROOT.resolve("docs/policy.md"), PolicyReference.make(folder));
  }

  static Stream<Statement> statements() {
    return Stream.of(
            Rules.ALL.stream().map(one -> Statement.of(Kind.RULE, one)),
            Criteria.ALL.stream().map(one -> Statement.of(Kind.CRITERION, one)),
            Limits.ALL.stream().map(one -> Statement.of(Kind.LIMIT, one)))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void optionsFallBackToWhatTheDefaultsHave(Statement statement) {
    Policy usual = Defaults.version1().build();
    List<Object> made =
        switch (statement.kind()) {
          case RULE -> usual.rules().stream().<Object>map(Policy.RuleEntry::rule).toList();
          case CRITERION ->
              usual.criteria().stream().<Object>map(Policy.CriterionEntry::criterion).toList();
          case LIMIT -> usual.limits().stream().<Object>map(Policy.LimitEntry::limit).toList();
        };
    if (statement.isUsual() && statement.made() instanceof Record) {
      assertThat(made).contains(statement.made());
    }
  }

  @Test
  void noOtherPageListsTheOptions() {
    List<String> customs =
        statements()
            .filter(statement -> !statement.isUsual())
            .map(statement -> statement.definition().id())
            .toList();
    String files = Programmes.text(Generated.ROOT.resolve("docs/files.md"));
    assertThat(customs).noneMatch(id -> files.contains("\n| " + id + " |"));
  }
}
