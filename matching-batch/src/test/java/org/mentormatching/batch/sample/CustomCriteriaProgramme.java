package org.mentormatching.batch.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A programme of any size with nothing but rules and criteria of its own: each mentee wishes for
 * three mentors, each mentor has three seats, and hardly two people answer alike.
 */
public final class CustomCriteriaProgramme {
  private static final int WISHES = 3;
  private static final int SEATS = 3;

  private static final String POLICY =
      """
      program: Neighbourhood mentoring
      cycle: 2027-Q1
      defaults: none
      lists: {separator: "|"}
      rules:
        different:
          - {id: other-firm, mentee: firm, mentor: firm}
        ladder-gap:
          - {id: level-above, column: level, ladder: [A1, A2, A3, A4, A5, A6], least: 0, most: 4}
      criteria:
        overlap:
          - {id: questions-answered, points: 40, mentee: questions, mentor: knowledge}
          - {id: common-evenings, points: 15, mentee: evenings, mentor: evenings}
        ladder-gap:
          - id: level-gap
            points: 20
            column: level
            ladder: [A1, A2, A3, A4, A5, A6]
            percent_by_gap: {0: 25, 1: 75, 2: 100, 3: 60, 4: 20}
        equal:
          - {id: same-district, points: 15, mentee: district, mentor: district}
        different:
          - {id: other-trade, points: 10, mentee: trade, mentor: trade}
      """;

  private static final List<String> LEVELS = List.of("A1", "A2", "A3", "A4", "A5", "A6");
  private static final List<String> EVENINGS = List.of("Mon", "Tue", "Wed", "Thu", "Fri");

  private static final List<String> DISTRICTS =
      List.of(
          "Harbour",
          "Old Town",
          "Hillside",
          "Riverbank",
          "Station",
          "Market",
          "Gardens",
          "Mills",
          "North Gate",
          "Lakeside",
          "Orchard",
          "Quarry");

  private static final List<String> TRADES =
      List.of(
          "baker",
          "joiner",
          "plumber",
          "printer",
          "tailor",
          "gardener",
          "optician",
          "electrician",
          "potter",
          "florist");

  private static final List<String> TOPICS =
      List.of(
          "pricing",
          "bookkeeping",
          "apprentices",
          "insurance",
          "online shop",
          "suppliers",
          "hiring",
          "loans",
          "handover",
          "marketing",
          "quality",
          "tools",
          "premises",
          "taxes",
          "customers",
          "time off",
          "growth",
          "certificates",
          "safety",
          "first year");

  private final Dice dice;

  private CustomCriteriaProgramme(long seed) {
    dice = new Dice(seed);
  }

  /** Writes into a folder: arguments are the folder and the numbers of mentees and mentors. */
  public static void main(String[] arguments) {
    writeTo(
        Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), 1);
  }

  /** Writes {@code program.yaml}, {@code mentees.csv} and {@code mentors.csv}. */
  public static void writeTo(Path folder, int mentees, int mentors, long seed) {
    CustomCriteriaProgramme programme = new CustomCriteriaProgramme(seed);
    programme.mentees(mentees).writeUtf8(folder.resolve("mentees.csv"));
    programme.mentors(mentors).writeUtf8(folder.resolve("mentors.csv"));
    try {
      Files.writeString(folder.resolve("program.yaml"), POLICY, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Table mentees(int count) {
    Table table =
        new Table(
            "id", "level", "firm", "district", "trade", "evenings", "questions", "mentors_wanted");
    for (int number = 1; number <= count; number++) {
      table.row(
          String.format(Locale.ROOT, "E-%05d", number),
          LEVELS.get(dice.between(0, 3)),
          firm(count),
          dice.pick(DISTRICTS),
          dice.pick(TRADES),
          some(1, 3, EVENINGS),
          some(2, 4, TOPICS),
          Integer.toString(WISHES));
    }
    return table;
  }

  private Table mentors(int count) {
    Table table =
        new Table("id", "level", "firm", "district", "trade", "evenings", "knowledge", "capacity");
    for (int number = 1; number <= count; number++) {
      table.row(
          String.format(Locale.ROOT, "M-%05d", number),
          LEVELS.get(dice.between(1, 5)),
          firm(count),
          dice.pick(DISTRICTS),
          dice.pick(TRADES),
          some(2, 4, EVENINGS),
          some(4, 8, TOPICS),
          Integer.toString(SEATS));
    }
    return table;
  }

  private String firm(int people) {
    return "F-" + dice.between(1, Math.max(2, people / 10));
  }

  private String some(int least, int most, List<String> from) {
    return String.join("|", dice.some(dice.between(least, most), from));
  }
}
