package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** Whoever writes a rule, criterion or limit names it in the table of contents, documented. */
class TablesOfContentsTest {
  private static final String WORDS = "[a-z]+(-[a-z]+)*";

  @Test
  void everyRuleStandsInTheTableOfContents() throws ReflectiveOperationException {
    assertThat(definitions(Rules.class, Rule.class)).containsExactlyInAnyOrderElementsOf(Rules.ALL);
  }

  @Test
  void everyCriterionStandsInTheTableOfContents() throws ReflectiveOperationException {
    assertThat(definitions(Criteria.class, Criterion.class))
        .containsExactlyInAnyOrderElementsOf(Criteria.ALL);
  }

  @Test
  void everyLimitStandsInTheTableOfContents() throws ReflectiveOperationException {
    assertThat(definitions(Limits.class, Limit.class))
        .containsExactlyInAnyOrderElementsOf(Limits.ALL);
  }

  private static List<Object> definitions(Class<?> table, Class<?> kind)
      throws ReflectiveOperationException {
    List<Object> definitions = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(table.getPackageName())) {
      if (type.isAssignableTo(kind) && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        definitions.add(type.reflect().getField("DEFINITION").get(null));
      }
    }
    assertThat(definitions).isNotEmpty();
    return definitions;
  }

  /** What one does and what it says: a test of its own asks for both. */
  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(Rules.class, Rule.class, List.of("Couple.check", "Couple.refusal")),
        Arguments.of(Criteria.class, Criterion.class, List.of("Couple.parts", "Couple.reason")),
        Arguments.of(Limits.class, Limit.class, List.of("Limit.excess", "Limit.reason")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyOneHasATestOfItsOwn(Class<?> table, Class<?> kind, List<String> asked) {
    JavaClasses classes = new ClassFileImporter().importPackages(table.getPackageName());
    for (JavaClass type : classes) {
      if (type.isAssignableTo(kind) && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        String test = type.getName() + "Test";
        assertThat(classes.contain(test)).as(test).isTrue();
        assertThat(classes.get(test).getMethods())
            .as(test)
            .anyMatch(method -> method.isAnnotatedWith(Test.class));
        assertThat(calls(classes.get(test)))
            .as(test)
            .anyMatch(call -> call.startsWith(type.getSimpleName() + "."))
            .containsAll(asked);
      }
    }
  }

  private static Set<String> calls(JavaClass test) {
    return test.getCodeUnitCallsFromSelf().stream()
        .map(JavaCall::getTarget)
        .map(target -> target.getOwner().getSimpleName() + "." + target.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noIdIsUsedTwice() {
    for (List<? extends Definition<?>> table : List.of(Rules.ALL, Criteria.ALL, Limits.ALL)) {
      assertThat(table.stream().map(Definition::id)).doesNotHaveDuplicates();
    }
    Set<String> plain = new HashSet<>();
    for (Definition<?> definition : tables().toList()) {
      assertThat(definition.isCustom() || plain.add(definition.id())).as(definition.id()).isTrue();
    }
  }

  @Test
  void titlesTellStatementsApart() {
    assertThat(Rules.ALL.stream().map(one -> Samples.make(one, Map.of()).title()))
        .doesNotHaveDuplicates();
    assertThat(Criteria.ALL.stream().map(one -> Samples.make(one, Map.of()).title()))
        .doesNotHaveDuplicates();
    assertThat(Limits.ALL.stream().map(one -> Samples.make(one, Map.of()).title()))
        .doesNotHaveDuplicates();
  }

  static Stream<Definition<?>> tables() {
    return Stream.of(Rules.ALL, Criteria.ALL, Limits.ALL).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isNamedAndDocumented(Definition<?> definition) {
    assertThat(definition.id()).matches(WORDS);
    assertThat(definition.meaning()).isNotBlank().endsWith(".");
    assertThat(definition.missing()).matches("|\\S.*\\.");
    for (Source source : definition.evidence()) {
      assertThat(source.finding()).isNotBlank().endsWith(".");
      assertThat(source.size()).isNotBlank();
      assertThat(source.citation()).isNotBlank();
    }
    Set<String> names = new HashSet<>();
    for (Option option : definition.options()) {
      assertThat(option.name()).matches("[a-z]+(_[a-z]+)*");
      assertThat(names.add(option.name())).as(option.name()).isTrue();
      assertThat(option.meaning()).as(option.name()).isNotBlank().endsWith(".");
      assertThat(option.example()).as(option.name()).isInstanceOf(type(option));
      option.check(option.example());
      option
          .fallback()
          .ifPresent(value -> assertThat(value).as(option.name()).isInstanceOf(type(option)));
      assertThat(option.range().isPresent())
          .as("%s has a range", option.name())
          .isEqualTo(Set.of(Option.Kind.WHOLE, Option.Kind.PERCENTAGES).contains(option.kind()));
      assertThat(option.words().isEmpty()).isEqualTo(option.kind() != Option.Kind.CHOICE);
    }
  }

  private static Class<?> type(Option option) {
    return switch (option.kind()) {
      case ID, CHOICE, COLUMN -> String.class;
      case WHOLE -> Long.class;
      case COLUMNS, TEXTS -> List.class;
      case PERCENTAGES -> Map.class;
    };
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysEveryOptionInItsSentence(Definition<?> definition) {
    for (Option option : definition.options()) {
      boolean isInPhrase = option.kind() == Option.Kind.WHOLE && !definition.phrases().isEmpty();
      assertThat(isInPhrase || definition.meaning().contains("{" + option.name() + "}"))
          .as(option.name())
          .isEqualTo(option.kind() != Option.Kind.ID);
    }
    assertThat(definition.sentence(Map.of())).matches("[^{}]+\\.");
    assertThat(definition.inGeneral()).endsWith(definition.sentence(Map.of()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void guessesNoGender(Definition<?> definition) {
    List<String> texts = new ArrayList<>();
    texts.addAll(
        List.of(definition.meaning(), definition.missing(), definition.sentence(Map.of())));
    definition.options().forEach(option -> texts.add(option.meaning()));
    definition.evidence().forEach(source -> texts.add(source.finding()));
    texts.add(titleOf(Samples.make(definition, Map.of())));
    assertThat(texts).noneMatch(text -> text.matches(Reasons.GENDERED));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void bearsItsOwnIdOrTheOneGiven(Definition<?> definition) {
    Object made = Samples.make(definition, Map.of());
    assertThat(idOf(made)).isEqualTo(ownId(definition).orElse(definition.id()));
    assertThat(titleOf(made)).isNotBlank().doesNotEndWith(".");
  }

  private static Optional<Object> ownId(Definition<?> definition) {
    return definition.options().stream()
        .filter(option -> option.kind() == Option.Kind.ID)
        .map(Option::example)
        .findFirst();
  }

  private static String idOf(Object made) {
    if (made instanceof Rule rule) {
      return rule.id();
    }
    return made instanceof Criterion criterion ? criterion.id() : ((Limit) made).id();
  }

  private static String titleOf(Object made) {
    if (made instanceof Rule rule) {
      return rule.title();
    }
    return made instanceof Criterion criterion ? criterion.title() : ((Limit) made).title();
  }
}
