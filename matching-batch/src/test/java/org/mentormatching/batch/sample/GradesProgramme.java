package org.mentormatching.batch.sample;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.sample.Names.Culture;

/**
 * The programme of an invented town's administration: grades of its own, German headers and a
 * machine of its own, whose code page has no letters for some of the names.
 */
public final class GradesProgramme {
  private static final long SEED = 20_270_301;
  private static final String SEPARATOR = ", ";

  private static final List<String> OFFICES =
      List.of(
          "Bürgeramt",
          "Bauordnungsamt",
          "Kämmerei",
          "Jugendamt",
          "Grünflächenamt",
          "Kulturbüro",
          "Straßenverkehrsamt",
          "Haupt- und Personalamt");

  private static final List<String> PLACES =
      List.of("Rathaus", "Technisches Rathaus", "Außenstelle Süd", "Haus am Mühlgraben");

  private static final List<String> CAREERS =
      List.of("Verwaltung", "Technik", "Soziales", "Quereinstieg");

  private static final List<String> TOPICS =
      List.of(
          "Führung übernehmen",
          "Haushalt",
          "Vergaberecht",
          "Bürgerbeteiligung",
          "Konfliktgespräche",
          "Projektsteuerung",
          "Digitalisierung",
          "Gremienarbeit",
          "Öffentlichkeitsarbeit",
          "Rückkehr nach Elternzeit");

  private static final List<String> FORMS =
      List.of("Gespräch", "Hospitation", "gemeinsames Projekt", "Spaziergang", "Telefon");

  private static final List<Culture> CULTURES =
      List.of(
          Culture.GERMAN,
          Culture.GERMAN,
          Culture.GERMAN,
          Culture.GERMAN,
          Culture.TURKISH,
          Culture.TURKISH,
          Culture.POLISH,
          Culture.ARABIC,
          Culture.VIETNAMESE,
          Culture.SPANISH,
          Culture.PORTUGUESE,
          Culture.CANADIAN);

  private final Dice dice = new Dice(SEED);
  private final Names names = new Names(dice);

  private GradesProgramme() {}

  /** Writes the files into the folder that is the only argument. */
  public static void main(String[] arguments) {
    writeTo(Path.of(arguments[0]));
  }

  /** Writes everything but {@code program.yaml} and {@code README.md}. */
  public static void writeTo(Path folder) {
    GradesProgramme programme = new GradesProgramme();
    programme.mentees().writeWindows(folder.resolve("anmeldungen.csv"));
    programme.mentors().writeWindows(folder.resolve("mentorenpool.csv"));
  }

  private Table mentees() {
    Table mentees =
        new Table(
            "Personalnr.",
            "Name",
            "E-Mail",
            "Entgeltgruppe",
            "Amt",
            "Dienstort",
            "Laufbahn",
            "Themen",
            "Lernformen",
            "Anzahl Mentoren");
    List<String> grades =
        grades(
            List.of(
                "EG 9a", "EG 9b", "EG 9c", "EG 10", "EG 11", "EG 12", "EG 13", "EG 14", "EG 15"),
            List.of(6, 7, 7, 6, 5, 4, 2, 2, 1));
    Set<Integer> numbers = new TreeSet<>();
    while (numbers.size() < grades.size()) {
      numbers.add(dice.between(100_200, 148_900));
    }
    List<String> shuffled = dice.shuffled(grades);
    for (int number : numbers) {
      String name = names.draw(dice.pick(CULTURES));
      mentees.row(
          Integer.toString(number),
          onThisMachine(name),
          Names.email(name),
          shuffled.remove(0),
          dice.pick(OFFICES),
          dice.pick(PLACES),
          dice.pick(CAREERS),
          String.join(SEPARATOR, dice.some(dice.between(2, 3), TOPICS)),
          String.join(SEPARATOR, dice.some(dice.between(1, 3), FORMS)),
          "3");
    }
    return mentees;
  }

  private Table mentors() {
    Table mentors =
        new Table(
            "Nr.",
            "Name",
            "E-Mail",
            "Entgeltgruppe",
            "Amt",
            "Dienstort",
            "Laufbahn",
            "Erfahrung",
            "Lernformen",
            "Plätze");
    List<String> grades =
        grades(
            List.of("EG 9c", "EG 10", "EG 11", "EG 12", "EG 13", "EG 14", "EG 15", "EG 15Ü"),
            List.of(3, 8, 10, 9, 7, 4, 2, 2));
    List<String> shuffled = dice.shuffled(grades);
    for (int number = 1; number <= grades.size(); number++) {
      String name = names.draw(dice.pick(CULTURES));
      mentors.row(
          Integer.toString(number),
          onThisMachine(name),
          Names.email(name),
          shuffled.remove(0),
          dice.pick(OFFICES),
          dice.pick(PLACES),
          dice.pick(CAREERS),
          String.join(SEPARATOR, dice.some(dice.between(3, 5), TOPICS)),
          String.join(SEPARATOR, dice.some(dice.between(2, 4), FORMS)),
          dice.pick(List.of("2", "3", "3", "3", "4")));
    }
    return mentors;
  }

  private static List<String> grades(List<String> grades, List<Integer> counts) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < grades.size(); i++) {
      all.addAll(Collections.nCopies(counts.get(i), grades.get(i)));
    }
    return all;
  }

  /** Letters that the code page does not have become plain ones. */
  private static String onThisMachine(String name) {
    CharsetEncoder encoder = Charset.forName("windows-1252").newEncoder();
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      String letter = name.substring(i, i + 1);
      written.append(encoder.canEncode(letter) ? letter : Names.plain(letter));
    }
    return written.toString();
  }
}
