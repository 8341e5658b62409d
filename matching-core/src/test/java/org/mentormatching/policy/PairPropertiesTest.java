package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

/**
 * What every rule and criterion in the tables of contents keeps, over seeded random people. One
 * that reads a column without declaring it fails everywhere here, since the view throws.
 */
class PairPropertiesTest {
  private static final int PROGRAMMES = 20;
  private static final Set<LinkColumn> COORDINATORS_LINKS =
      Set.of(
          Columns.PREFERRED_MENTORS,
          Columns.PREFERRED_MENTEES,
          Columns.EXCLUDED_MENTORS,
          Columns.EXCLUDED_MENTEES,
          Columns.AFFINITY);

  /** A rule or criterion as far as these properties go. */
  private record Statement(
      String id, Reads reads, Function<PairView, Object> says, Function<PairView, Reason> reason) {
    @Override
    public String toString() {
      return id;
    }

    PairCursor cursor() {
      return new PairCursor(id, reads, RandomPeople.policy());
    }
  }

  static Stream<Statement> statements() {
    Stream<Statement> rules =
        Samples.rules().stream()
            .map(rule -> new Statement(rule.id(), rule.reads(), rule::check, rule::refusal));
    Stream<Statement> criteria =
        Samples.criteria().stream()
            .map(one -> new Statement(one.id(), one.reads(), one::share, one::reason));
    return Stream.concat(rules, criteria);
  }

  private interface Visit {
    void pair(RandomPeople people, Mentee mentee, Mentor mentor);
  }

  private static void visit(Visit visit) {
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      RandomPeople people = new RandomPeople(seed, RandomPeople.everythingRead());
      Problem problem = people.problem();
      for (Mentee mentee : problem.mentees()) {
        for (Mentor mentor : problem.mentors()) {
          visit.pair(people, mentee, mentor);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void saysTheSameAfterOtherPairs(Statement statement) {
    PairCursor moving = statement.cursor();
    visit(
        (people, mentee, mentor) -> {
          Object first = statement.says().apply(moving.at(mentee, mentor));
          Object again = statement.says().apply(moving.at(mentee, mentor));
          Object alone = statement.says().apply(statement.cursor().at(mentee, mentor));
          assertThat(again).isEqualTo(first);
          assertThat(alone).isEqualTo(first);
        });
  }

  @ParameterizedTest
  @MethodSource("statements")
  void givesNothingOutsideItsRange(Statement statement) {
    visit(
        (people, mentee, mentor) -> {
          Object says = statement.says().apply(statement.cursor().at(mentee, mentor));
          if (says instanceof Share share && !share.isMissing()) {
            assertThat(share.parts()).isBetween(0, Share.WHOLE);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("statements")
  void doesNotSayTheSameOfEverybody(Statement statement) {
    Set<Object> all = new HashSet<>();
    visit(
        (people, mentee, mentor) ->
            all.add(statement.says().apply(statement.cursor().at(mentee, mentor))));
    all.remove(Verdict.UNKNOWN);
    all.remove(Share.MISSING);
    assertThat(all).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void doesNotCareForWhatItDoesNotRead(Statement statement) {
    visit(
        (people, mentee, mentor) -> {
          Mentee otherMentee = people.withOtherAnswers(mentee, statement.reads());
          Mentor otherMentor = people.withOtherAnswers(mentor, statement.reads());
          PairCursor cursor = statement.cursor();
          assertThat(statement.says().apply(cursor.at(otherMentee, otherMentor)))
              .isEqualTo(statement.says().apply(cursor.at(mentee, mentor)));
        });
  }

  @ParameterizedTest
  @MethodSource("statements")
  void treatsStrangersAlike(Statement statement) {
    visit(
        (people, mentee, mentor) -> {
          if (!names(mentee, statement.reads().menteeLinks(), mentor)
              && !names(mentor, statement.reads().mentorLinks(), mentee)) {
            PairCursor cursor = statement.cursor();
            Object asStrangers = statement.says().apply(cursor.atStrangers(mentee, mentor));
            assertThat(statement.says().apply(cursor.at(mentee, mentor))).isEqualTo(asStrangers);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("statements")
  void caresForNoOtherWordsWhereItSaysSo(Statement statement) {
    visit(
        (people, mentee, mentor) -> {
          if (statement.reads().depth() == Reads.Depth.WORDS_IN_COMMON) {
            Mentor other = withOtherWords(mentor, statement.reads(), mentee);
            PairCursor cursor = statement.cursor();
            assertThat(statement.says().apply(cursor.at(mentee, other)))
                .isEqualTo(statement.says().apply(cursor.at(mentee, mentor)));
          }
        });
  }

  /** The mentor with the words in common in another order, and one that nobody else has. */
  private static Mentor withOtherWords(Mentor mentor, Reads reads, Mentee mentee) {
    List<Object> ofMentee = new ArrayList<>();
    for (Column<?> column : reads.ofMentee()) {
      Object value = answer(mentee, column);
      ofMentee.addAll(value instanceof List<?> list ? list : List.of(value));
    }
    Column<?> column = reads.ofMentor().get(0);
    Object value = answer(mentor, column);
    if (value instanceof List<?> list) {
      List<String> words = new ArrayList<>();
      list.stream().filter(ofMentee::contains).forEach(word -> words.add(0, word.toString()));
      words.add("a word of one's own");
      return list.isEmpty()
          ? mentor
          : mentor.toBuilder().set(Column.list(column.name()), words).build();
    }
    return ofMentee.contains(value)
        ? mentor
        : mentor.toBuilder().set(Column.text(column.name()), "a word of one's own").build();
  }

  private static Object answer(Person person, Column<?> column) {
    Optional<?> answer = person.attributes().get(column);
    return answer.isPresent() ? answer.get() : List.of();
  }

  @Test
  void wordsInCommonAreLookedForInOneColumnOfWords() {
    assertThatThrownBy(() -> Reads.both(Columns.CAPACITY).wordsInCommon())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("capacity");
    assertThatThrownBy(() -> Reads.both(Columns.STAGE, Columns.TRACK).wordsInCommon())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stage")
        .hasMessageContaining("track");
    assertThatThrownBy(() -> Reads.both(Columns.STAGE).menteeNames(Columns.SELF).wordsInCommon())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("self");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void tellsNobodyElseWhatIsTheCoordinatorsAlone(Statement statement) {
    boolean ranksOrVetoes =
        Stream.concat(
                statement.reads().menteeLinks().stream(), statement.reads().mentorLinks().stream())
            .anyMatch(COORDINATORS_LINKS::contains);
    List<Column<?>> ofMentee = new ArrayList<>(statement.reads().ofMentee());
    List<Column<?>> ofMentor = new ArrayList<>(statement.reads().ofMentor());
    boolean transitions = ofMentee.equals(List.of(Columns.TRANSITION));
    if (transitions) {
      ofMentor.remove(Columns.TRANSITIONS);
      ofMentee.clear();
    }
    Audience widest = ranksOrVetoes ? Audience.COORDINATOR : Audience.EVERYBODY;
    for (Column<?> column : ofMentee) {
      widest = widest.and(Audience.of(column, Column.text("any")));
    }
    for (Column<?> column : ofMentor) {
      widest = widest.and(Audience.of(Column.text("any"), column));
    }
    Audience most = widest;
    visit(
        (people, mentee, mentor) -> {
          PairView pair = statement.cursor().at(mentee, mentor);
          if (statement.says().apply(pair) != Verdict.ALLOWED) {
            Reason reason = statement.reason().apply(pair);
            assertThat(reason.audience().and(most)).isEqualTo(reason.audience());
            if (transitions && !reason.arguments().isEmpty()) {
              assertThat(reason.audience() == Audience.COORDINATOR)
                  .isEqualTo(
                      !pair.transitions()
                          .mayBeTold(mentee.attributes().get(Columns.TRANSITION).orElseThrow()));
            }
          }
        });
  }

  private static boolean names(Person from, List<LinkColumn> columns, Person to) {
    return columns.stream()
        .map(
            column ->
                from.attributes()
                    .link(
                        column,
                        column.target() == LinkColumn.Target.ANYBODY ? to.personId() : to.id()))
        .anyMatch(Link::named);
  }

  static Stream<Criterion> criteria() {
    return Samples.criteria().stream();
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void startsAConversationWithWhatEarnedPointsForThoseWhoMayReadTheReason(Criterion criterion) {
    PairCursor cursor = new PairCursor(criterion.id(), criterion.reads(), RandomPeople.policy());
    visit(
        (people, mentee, mentor) -> {
          PairView pair = cursor.at(mentee, mentor);
          Optional<Reason> starter = criterion.starter(pair);
          starter.ifPresent(
              reason -> {
                assertThat(criterion.share(pair).parts()).isPositive();
                assertThat(reason.key()).startsWith(criterion.id() + ".starter");
                assertThat(reason.audience()).isEqualTo(criterion.reason(pair).audience());
                assertThat(reason.sentence())
                    .doesNotEndWith(".")
                    .doesNotMatch(Reasons.GENDERED)
                    .doesNotContain("Secret", "@");
              });
        });
  }

  @Test
  void mostCriteriaCanStartAConversation() {
    Set<String> starting = new HashSet<>();
    for (Criterion criterion : Samples.criteria()) {
      PairCursor cursor = new PairCursor(criterion.id(), criterion.reads(), RandomPeople.policy());
      visit(
          (people, mentee, mentor) ->
              criterion
                  .starter(cursor.at(mentee, mentor))
                  .ifPresent(starter -> starting.add(criterion.id())));
    }
    assertThat(starting).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void givesAReadableReason(Statement statement) {
    visit(
        (people, mentee, mentor) -> {
          PairView pair = statement.cursor().at(mentee, mentor);
          if (statement.says().apply(pair) != Verdict.ALLOWED) {
            Reason reason = statement.reason().apply(pair);
            assertThat(reason.key()).startsWith(statement.id() + ".");
            assertThat(reason.sentence())
                .isNotBlank()
                .doesNotEndWith(".")
                .doesNotMatch(Reasons.GENDERED)
                .doesNotContain("Secret", "@")
                .isEqualTo(reason.sentence().strip());
            assertThat(reason.arguments())
                .allSatisfy(
                    argument -> {
                      assertThat(argument.name()).isNotBlank();
                      assertThat(argument.value()).as(argument.name()).isNotBlank();
                      assertThat(reason.sentence()).contains(argument.value());
                    });
            assertThat(statement.reason().apply(pair)).isEqualTo(reason);
          }
        });
  }
}
