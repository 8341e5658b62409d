package org.mentormatching.benchmarks.whole;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The words that people of a seeded programme answer with. */
final class Vocabulary {
  /** The stages from the lowest; from the fourth rung up individual contributor, manager. */
  static final List<List<String>> LADDER =
      List.of(
          List.of("junior"),
          List.of("professional"),
          List.of("senior"),
          List.of("staff", "team lead"),
          List.of("principal", "head"),
          List.of("distinguished", "director"),
          List.of("executive"));

  static final List<String> TRANSITIONS =
      List.of(
          "first-time manager",
          "manager of managers",
          "to senior individual contributor",
          "back to individual contributor",
          "new role",
          "new function",
          "new company stage",
          "returning from leave",
          "stuck");

  static final List<String> SKILLS =
      List.of(
          "negotiation",
          "delegation",
          "saying no",
          "hiring",
          "prioritising",
          "conflict",
          "feedback",
          "public speaking",
          "budgeting",
          "strategy",
          "facilitation",
          "writing",
          "networking",
          "coaching",
          "presence",
          "planning",
          "listening",
          "influence",
          "technical depth",
          "time management");

  static final List<String> DOMAINS =
      List.of(
          "forecasting",
          "procurement",
          "security",
          "interaction design",
          "data platforms",
          "accessibility",
          "manufacturing",
          "web applications",
          "cloud",
          "safety",
          "analytics",
          "privacy",
          "field service",
          "compensation",
          "pricing",
          "key accounts",
          "partnerships",
          "controlling",
          "training",
          "machine learning",
          "logistics",
          "quality",
          "compliance",
          "mobile");

  static final List<String> WAYS =
      List.of(
          "in conversation",
          "in writing",
          "data first",
          "big picture",
          "step by step",
          "planned",
          "spontaneous",
          "direct");

  static final List<String> COMPANY_STAGES = List.of("seed", "growth", "established", "turnaround");

  static final List<String> DEPARTMENTS =
      List.of("Engineering", "Sales", "Finance", "People", "Operations", "Legal", "Design", "Care");

  /** Time zones with the languages spoken there beside English. */
  static final List<List<String>> PLACES =
      List.of(
          List.of("Europe/Lisbon", "Portuguese"),
          List.of("Europe/Berlin", "German"),
          List.of("Europe/Warsaw", "Polish"),
          List.of("Europe/Paris", "French"),
          List.of("Africa/Cairo", "Arabic"),
          List.of("Asia/Kolkata", "Hindi"),
          List.of("Asia/Ho_Chi_Minh", "Vietnamese"),
          List.of("Asia/Tokyo", "Japanese"),
          List.of("America/Toronto", "French"),
          List.of("America/Mexico_City", "Spanish"),
          List.of("America/Chicago", "Spanish"),
          List.of("Pacific/Auckland", "Maori"));

  private static final List<String> DAYS = List.of("Mon-Fri", "Mon-Thu", "Tue-Fri", "Mon-Wed");

  private Vocabulary() {}

  /** One of some words. */
  static <T> T one(Random random, List<T> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** So many of some words in their order, as a form with boxes to tick exports them. */
  static String some(Random random, int count, List<String> words) {
    return draw(random, count, words).sorted().mapToObj(words::get).collect(joining("; "));
  }

  /** So many of some words, the dearest first. */
  static String ranked(Random random, int count, List<String> words) {
    return draw(random, count, words).mapToObj(words::get).collect(joining("; "));
  }

  private static IntStream draw(Random random, int count, List<String> words) {
    int[] order = IntStream.range(0, words.size()).toArray();
    for (int i = 0; i < count; i++) {
      int at = i + random.nextInt(order.length - i);
      int drawn = order[at];
      order[at] = order[i];
      order[i] = drawn;
    }
    return Arrays.stream(order, 0, count);
  }

  /** Days and hours of a week: a start and an end at a quarter of an hour. */
  static String hours(Random random) {
    int from = 7 * 4 + random.nextInt(13);
    int to = from + 6 * 4 + random.nextInt(9);
    return "%s %02d:%02d-%02d:%02d"
        .formatted(one(random, DAYS), from / 4, from % 4 * 15, to / 4, to % 4 * 15);
  }

  /** An invented name: a given name and a family name of three syllables. */
  static String name(Random random) {
    return syllables(random, 2) + " " + syllables(random, 3);
  }

  private static String syllables(Random random, int count) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < count; i++) {
      name.append("bdfgklmnprstv".charAt(random.nextInt(13)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
