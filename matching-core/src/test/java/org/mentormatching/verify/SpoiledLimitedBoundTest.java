package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.SmallProgramme;
import org.mentormatching.model.Column;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.AtMost.Side;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitedLevel;
import org.mentormatching.result.LimitedLevel.CapPrice;
import org.mentormatching.result.LimitedLevel.MenteePrice;
import org.mentormatching.result.LimitedLevel.MentorWorth;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.verify.Violation.Kind;

/** Proofs of bounds under limits that were altered so that the bound is too low. */
class SpoiledLimitedBoundTest {
  private static final int PROGRAMMES = 400;
  private static final Column<String> HOUSE = Column.text("house");

  private record Limited(Problem problem, Policy policy, MatchingResult result) {}

  private static List<Limited> limited() {
    return limited(
        policy -> policy.hardLimit(new MentorHours()).softLimit(new NoSharedMentorInLine(), 3_000));
  }

  private static List<Limited> limited(UnaryOperator<Policy.Builder> limits) {
    List<Limited> limited = new ArrayList<>();
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = limits.apply(programme.policy()).build();
      MatchingResult result = Matcher.using(policy).match(programme.problem());
      if (!result.certificate().limited().isEmpty()) {
        limited.add(new Limited(programme.problem(), policy, result));
      }
    }
    assertThat(limited).hasSizeGreaterThan(PROGRAMMES / 10);
    return limited;
  }

  /** The last level with something altered, its bound one lower. */
  private static List<Violation> spoiled(
      Limited limited, Function<LimitedLevel, LimitedLevel> spoil) {
    Draft draft = Draft.of(limited.result());
    int last = draft.limited.size() - 1;
    draft.limited.set(last, spoil.apply(draft.limited.get(last)));
    LevelValue value = draft.objective.remove(draft.objective.size() - 1);
    draft.objective.add(new LevelValue(value.level(), value.value(), value.bound() - 1));
    return Verifier.verify(limited.problem(), limited.policy(), draft.result()).violations();
  }

  private static List<LimitedLevel> withLess(LimitedLevel level) {
    List<LimitedLevel> all = new ArrayList<>();
    for (int i = 0; i < level.mentors().size(); i++) {
      MentorWorth worth = level.mentors().get(i);
      if (worth.most() >= level.scale()) {
        List<MentorWorth> mentors = new ArrayList<>(level.mentors());
        mentors.set(i, new MentorWorth(worth.id(), 0, worth.most() - level.scale()));
        all.add(
            new LimitedLevel(
                level.level(),
                level.scale(),
                level.multipliers(),
                level.mentees(),
                mentors,
                level.caps()));
      }
    }
    return all;
  }

  @Test
  void refusesMentorWhoseGroupIsWorthMore() {
    int refused = 0;
    for (Limited limited : limited()) {
      List<LimitedLevel> levels = limited.result().certificate().limited();
      for (LimitedLevel less : withLess(levels.get(levels.size() - 1))) {
        assertThat(spoiled(limited, level -> less))
            .anyMatch(violation -> violation.message().contains("a group of mentees is worth"))
            .noneMatch(violation -> violation.message().startsWith("bound under limits"));
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(PROGRAMMES / 10);
  }

  @Test
  void refusesOtherPricesMultipliersAndScales() {
    for (Limited limited : limited()) {
      List<Function<LimitedLevel, LimitedLevel>> spoilings =
          List.of(
              level -> level,
              level ->
                  new LimitedLevel(
                      level.level(),
                      level.scale(),
                      level.multipliers(),
                      level.mentees().stream()
                          .map(price -> new MenteePrice(price.id(), price.price() + 300))
                          .toList(),
                      level.mentors(),
                      level.caps()),
              level ->
                  new LimitedLevel(
                      level.level(),
                      level.scale(),
                      level.multipliers(),
                      level.mentees(),
                      level.mentors().stream()
                          .map(worth -> new MentorWorth(worth.id(), worth.most() + 1, worth.most()))
                          .toList(),
                      level.caps()),
              level ->
                  new LimitedLevel(
                      level.level(),
                      level.scale() + 1,
                      level.multipliers().stream().map(times -> times + 300).toList(),
                      level.mentees(),
                      level.mentors(),
                      level.caps()),
              level ->
                  new LimitedLevel(
                      level.level(),
                      0,
                      level.multipliers(),
                      level.mentees(),
                      level.mentors(),
                      level.caps()));
      for (Function<LimitedLevel, LimitedLevel> spoiling : spoilings) {
        assertThat(spoiled(limited, spoiling)).anyMatch(v -> v.kind() == Kind.CERTIFICATE);
      }
    }
  }

  @Test
  void refusesPricesAndRoomsOfCapsThatAreNotMeant() {
    int refused = 0;
    for (Limited limited :
        limited(policy -> policy.softLimit(new AtMost("house", Side.MENTEES, HOUSE, 1), 3_000))) {
      List<LimitedLevel> levels = limited.result().certificate().limited();
      for (CapPrice cap : levels.get(levels.size() - 1).caps()) {
        for (CapPrice other :
            List.of(
                new CapPrice(cap.limit(), cap.cap(), cap.room() + 1, cap.price()),
                new CapPrice(cap.limit(), cap.cap(), cap.room(), -cap.price()),
                new CapPrice(cap.limit(), cap.cap(), cap.room(), cap.price() + 1_000_000),
                new CapPrice(cap.limit(), "nowhere", cap.room() + 1, cap.price()),
                new CapPrice("no-limit", cap.cap(), cap.room(), cap.price()))) {
          assertThat(spoiled(limited, level -> with(level, cap, other)))
              .as("%s instead of %s", other, cap)
              .anyMatch(violation -> violation.kind() == Kind.CERTIFICATE);
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(PROGRAMMES);
  }

  private static LimitedLevel with(LimitedLevel level, CapPrice cap, CapPrice other) {
    return new LimitedLevel(
        level.level(),
        level.scale(),
        level.multipliers(),
        level.mentees(),
        level.mentors(),
        level.caps().stream().map(it -> it.equals(cap) ? other : it).toList());
  }

  @Test
  void refusesBoundWithoutItsProof() {
    for (Limited limited : limited()) {
      Draft draft = Draft.of(limited.result());
      draft.limited.clear();
      assertThat(Verifier.verify(limited.problem(), limited.policy(), draft.result()).violations())
          .anyMatch(violation -> violation.kind() == Kind.CERTIFICATE);
    }
  }

  @Test
  void takesBoundThatIsHigherThanItNeedsToBe() {
    for (Limited limited : limited()) {
      Draft draft = Draft.of(limited.result());
      int last = draft.limited.size() - 1;
      LimitedLevel level = draft.limited.get(last);
      Optional<MentorWorth> first = level.mentors().stream().findFirst();
      if (draft.limited.size() < 2 || first.isEmpty()) {
        continue;
      }
      List<MentorWorth> mentors = new ArrayList<>(level.mentors());
      MentorWorth worth = first.get();
      mentors.set(0, new MentorWorth(worth.id(), worth.least(), worth.most() + level.scale()));
      draft.limited.set(
          last,
          new LimitedLevel(
              level.level(),
              level.scale(),
              level.multipliers(),
              level.mentees(),
              mentors,
              level.caps()));
      LevelValue value = draft.objective.remove(draft.objective.size() - 1);
      LevelValue higher = new LevelValue(value.level(), value.value(), value.bound() + 1);
      draft.objective.add(higher);
      draft.searchEnding = SearchEnding.WORK_DONE;
      if (draft.optimality.level().equals(value.level())) {
        draft.optimality =
            new Optimality(
                Optimality.Status.BOUNDED, higher.level(), higher.value(), higher.bound());
      }
      assertThat(Verifier.verify(limited.problem(), limited.policy(), draft.result()).violations())
          .isEmpty();
    }
  }
}
