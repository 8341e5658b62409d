package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenWord.Kind;

/**
 * How often somebody who misspells a key, a column or a value is told what was meant, the way it is
 * told in a run.
 *
 * <p>The lists were written before anything was measured on them. Every second row of the
 * misspellings is held out: its misses are never shown, so that nothing can be fitted to them.
 */
class MisspeltWordsTest {
  private static final int SHOWN_RIGHT = 252;
  private static final int HELD_OUT_RIGHT = 247;
  private static final int UNRELATED_TAKEN = 3;

  /** What came of a list, kind by kind. */
  private static final class Score {
    private final Map<Kind, int[]> kinds = new EnumMap<>(Kind.class);
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int all;

    static Score of(String list, Predicate<WrittenWord> counts, Path folder) {
      Score score = new Score();
      WrittenWord.list(list).stream().filter(counts).forEach(word -> score.add(word, folder));
      return score;
    }

    private void add(WrittenWord word, Path folder) {
      Optional<String> understood = word.understood(folder);
      int[] ofKind = kinds.computeIfAbsent(word.kind(), kind -> new int[2]);
      ofKind[1]++;
      all++;
      if (understood.orElse("").equals(word.meant())) {
        ofKind[0]++;
        right++;
      } else {
        misses.add(word + " -> " + understood.orElse("nothing"));
      }
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(right + " of " + all);
      kinds.forEach(
          (kind, counts) ->
              text.append(", ")
                  .append(kind.words())
                  .append(' ')
                  .append(counts[0])
                  .append(" of ")
                  .append(counts[1]));
      return text.toString();
    }
  }

  private static boolean isHeldOut(WrittenWord word) {
    return word.row() % 2 == 0;
  }

  @Test
  void understandsNineOfTenMisspeltWords(@TempDir Path folder) {
    Score shown = Score.of("misspelt.csv", word -> !isHeldOut(word), folder);

    assertThat(shown.right * 100)
        .as("%s %s", shown, shown.misses)
        .isGreaterThanOrEqualTo(shown.all * 90);
    assertThat(shown.right).as("%s %s", shown, shown.misses).isGreaterThanOrEqualTo(SHOWN_RIGHT);
  }

  @Test
  void understandsNineOfTenMisspeltWordsThatWereHeldOut(@TempDir Path folder) {
    Score heldOut = Score.of("misspelt.csv", MisspeltWordsTest::isHeldOut, folder);

    assertThat(heldOut.right * 100).as("%s", heldOut).isGreaterThanOrEqualTo(heldOut.all * 90);
    assertThat(heldOut.right).as("%s", heldOut).isGreaterThanOrEqualTo(HELD_OUT_RIGHT);
  }

  @Test
  void suggestsNothingForWordsThatAreNoneOfOurs(@TempDir Path folder) {
    Score unrelated = Score.of("unrelated.csv", word -> true, folder);

    assertThat(unrelated.misses).as("%s", unrelated).hasSizeLessThanOrEqualTo(UNRELATED_TAKEN);
  }
}
