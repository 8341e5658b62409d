package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/**
 * Three tables as a German machine saves them: semicolons, an old code page, decimal commas, and in
 * the list of everybody numbers of which only the first digits are left.
 */
final class ExcelSemicolon {
  private static final long SEED = 20_270_119;

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Berufseinstieg", 0, 11),
          Rung.expert("Fachkraft", 1, 20),
          Rung.expert("Senior-Fachkraft", 2, 16),
          Rung.manager("Teamleitung", 3, 11),
          Rung.manager("Abteilungsleitung", 4, 6),
          Rung.manager("Bereichsleitung", 5, 3));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Köln", "Europe/Berlin", "Deutsch", Culture.GERMAN),
          new Office("München", "Europe/Berlin", "Deutsch", Culture.GERMAN),
          new Office("Valencia", "Europe/Madrid", "Spanisch", Culture.SPANISH),
          new Office("Porto", "Europe/Lisbon", "Portugiesisch", Culture.PORTUGUESE));

  private static final List<String> TOPICS =
      List.of(
          "Führung übernehmen",
          "Konflikte klären",
          "Präsentieren",
          "Prioritäten setzen",
          "Verhandeln",
          "Kundengespräche",
          "Projektleitung",
          "Größere Zusammenhänge");

  private static final List<String> TRANSITIONS =
      List.of("erste Führungsrolle", "neuer Bereich", "Rückkehr aus der Elternzeit", "Stillstand");

  private static final List<String> NOTES =
      List.of(
          "",
          "",
          "Bitte niemanden aus meiner Abteilung",
          "Gerne auch per Telefon; freitags bin ich nicht da",
          "Bin schon zum zweiten Mal dabei",
          "–");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.org",
          number -> Integer.toString(120_000 + 17 * number),
          OFFICES,
          List.of("Einkauf", "Werkstätten", "Qualität", "Vertrieb Süd", "Verwaltung"),
          RUNGS);

  private ExcelSemicolon() {}

  static ExportFolder folder() {
    return new ExcelSemicolon().exports();
  }

  private ExportFolder exports() {
    SignUp signUp = new SignUp(dice, company, TOPICS, TRANSITIONS);
    List<Reply> mentees = new ArrayList<>(signUp.mentees(24, 2));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(18, 2));
    List<Reply> both = signUp.both(2, 2, 4);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    mentees.forEach(this::inGerman);
    mentors.forEach(this::inGerman);
    return new ExportFolder("excel-semicolon", "id", Colleague::id)
        .found("ladder", Rung.ladder(RUNGS))
        .add(mentees(mentees))
        .add(mentors(mentors))
        .add(people())
        .sample(Side.MENTEES, mentees.get(0))
        .sample(Side.MENTEES, both.get(0))
        .sample(Side.MENTORS, mentors.get(5));
  }

  private void inGerman(Reply reply) {
    reply
        .answer(
            "languages",
            reply.all("languages").stream()
                .map(language -> Map.of("English", "Englisch").getOrDefault(language, language))
                .toList())
        .answer("note", dice.pick(NOTES));
  }

  private static String hours(Reply reply) {
    return reply.get("hours_per_month").replace('.', ',');
  }

  private static Export mentees(List<Reply> mentees) {
    Delimited file = Delimited.codePage("windows-1252");
    file.raw("sep=;");
    return new Export(
            "Anmeldung Mentees.csv",
            Holds.MENTEES,
            file,
            person()
                .ours(
                    "goal_stage",
                    "Wo möchten Sie in zwei Schritten stehen?",
                    reply -> reply.get("goal_stage"))
                .ours(
                    "development_areas",
                    "Woran möchten Sie arbeiten?",
                    reply -> reply.joined("development_areas", ", "))
                .ours("transition", "Was ändert sich gerade?", reply -> reply.get("transition"))
                .ours("languages", "Sprachen", reply -> reply.joined("languages", ", "))
                .ours("hours_per_month", "Stunden pro Monat", ExcelSemicolon::hours)
                .ours(
                    "mentors_wanted",
                    "Gewünschte Anzahl Mentorinnen/Mentoren",
                    reply -> reply.get("mentors_wanted"))
                .other("Bemerkungen", reply -> reply.get("note")))
        .headers()
        .found("list_separator", ", ")
        .found("decimal_mark", ",")
        .addAll(mentees);
  }

  private static Export mentors(List<Reply> mentors) {
    Delimited file = Delimited.codePage("windows-1252");
    Export export =
        new Export(
                "Anmeldung Mentoren.csv",
                Holds.MENTORS,
                file,
                person()
                    .ours(
                        "strengths",
                        "Wobei können Sie helfen?",
                        reply -> reply.joined("strengths", ", "))
                    .ours(
                        "transitions",
                        "Was haben Sie selbst schon durchlebt?",
                        reply -> reply.joined("transitions", ", "))
                    .ours("languages", "Sprachen", reply -> reply.joined("languages", ", "))
                    .ours("capacity", "Plätze", reply -> reply.get("capacity"))
                    .ours("hours_per_month", "Stunden pro Monat (insgesamt)", ExcelSemicolon::hours)
                    .other("Bemerkungen", reply -> reply.get("note")))
            .headers()
            .found("list_separator", ", ")
            .found("decimal_mark", ",")
            .addAll(mentors);
    file.emptyRows(6, 10);
    return export.found("empty_rows", 6);
  }

  private static Columns person() {
    return new Columns()
        .ours("id", "Personalnummer", reply -> reply.who().id())
        .ours("name", "Vor- und Nachname", reply -> reply.who().name().written())
        .ours("email", "E-Mail (dienstlich)", reply -> reply.who().email())
        .ours("stage", "Karrierestufe", reply -> reply.get("stage"));
  }

  private Export people() {
    Delimited file = Delimited.codePage("windows-1252");
    Export people =
        new Export(
                "Personalliste.csv",
                Holds.PEOPLE,
                file,
                new Columns()
                    .other("Personalnr.", reply -> shortened(reply.who().id()))
                    .ours("family_name", "Nachname", reply -> reply.who().name().family())
                    .ours("given_name", "Vorname", reply -> reply.who().name().given())
                    .ours("email", "Dienstl. E-Mail", reply -> reply.who().email())
                    .ours("department", "Abteilung", reply -> reply.get("department"))
                    .ours("location", "Standort", reply -> reply.get("location"))
                    .ours(
                        "manager_id",
                        "Vorgesetzte Person",
                        reply ->
                            reply.who().manager().map(who -> who.name().familyFirst()).orElse(""))
                    .other(
                        "Wochenstunden", reply -> reply.who().id().endsWith("7") ? "19,5" : "38,5"))
            .headers()
            .addAll(company.everybody().stream().map(Reply::new).toList())
            .found("manager_is", "family name, given name")
            .found("joined_by", "email")
            .found("lost_digits", Yaml.map("column", 1, "header", "Personalnr."));
    file.emptyRows(3, 8);
    return people.found("empty_rows", 3);
  }

  /** A number as a narrow column shows it. */
  private static String shortened(String id) {
    return String.format(Locale.ROOT, "%.2E", Double.valueOf(id)).replace('.', ',');
  }
}
