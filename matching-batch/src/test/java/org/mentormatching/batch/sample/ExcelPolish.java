package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/** Three tables as a Polish machine saves them, whose code page others read without complaint. */
final class ExcelPolish {
  private static final long SEED = 20_270_120;

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Młodszy specjalista", 0, 10),
          Rung.expert("Specjalista", 1, 16),
          Rung.expert("Starszy specjalista", 2, 14),
          Rung.manager("Kierownik zespołu", 3, 9),
          Rung.manager("Kierownik działu", 4, 5),
          Rung.manager("Dyrektor", 5, 2));

  private static final List<Office> OFFICES =
      List.of(
          new Office("Łódź", "Europe/Warsaw", "polski", Culture.POLISH),
          new Office("Gdańsk", "Europe/Warsaw", "polski", Culture.POLISH),
          new Office("Rzeszów", "Europe/Warsaw", "polski", Culture.POLISH),
          new Office("Berlin", "Europe/Berlin", "niemiecki", Culture.GERMAN));

  private static final List<String> TOPICS =
      List.of(
          "zarządzanie zespołem",
          "wystąpienia publiczne",
          "negocjacje",
          "delegowanie zadań",
          "trudne rozmowy",
          "analiza danych",
          "ustalanie priorytetów");

  private static final List<String> TRANSITIONS =
      List.of("pierwszy zespół", "zmiana działu", "powrót po urlopie", "brak rozwoju");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.com",
          number -> String.format(Locale.ROOT, "%04d", number),
          OFFICES,
          List.of("Księgowość", "Sprzedaż", "Obsługa klienta", "Łańcuch dostaw"),
          RUNGS);

  private ExcelPolish() {}

  static ExportFolder folder() {
    return new ExcelPolish().exports();
  }

  private ExportFolder exports() {
    SignUp signUp = new SignUp(dice, company, TOPICS, TRANSITIONS);
    List<Reply> mentees = new ArrayList<>(signUp.mentees(19, 3));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(14, 2));
    List<Reply> both = signUp.both(1, 2, 3);
    mentees.addAll(both);
    mentors.addAll(both.stream().map(Reply::again).toList());
    mentees.forEach(ExcelPolish::inPolish);
    mentors.forEach(ExcelPolish::inPolish);
    return new ExportFolder("excel-polish", "email", Colleague::email)
        .found("ladder", Rung.ladder(RUNGS))
        .add(mentees(mentees))
        .add(mentors(mentors))
        .add(people())
        .sample(Side.MENTEES, mentees.get(0))
        .sample(Side.MENTEES, mentees.get(7))
        .sample(Side.MENTORS, mentors.get(1));
  }

  private static void inPolish(Reply reply) {
    reply.answer(
        "languages",
        reply.all("languages").stream()
            .map(language -> Map.of("English", "angielski").getOrDefault(language, language))
            .toList());
  }

  private static Export mentees(List<Reply> mentees) {
    return new Export(
            "Zgloszenia - mentee.csv",
            Holds.MENTEES,
            Delimited.codePage("windows-1250"),
            person()
                .ours(
                    "development_areas",
                    "Nad czym chcesz pracować?",
                    reply -> reply.joined("development_areas", ", "))
                .ours("transition", "Co się teraz zmienia?", reply -> reply.get("transition"))
                .ours("languages", "Języki", reply -> reply.joined("languages", ", "))
                .ours(
                    "hours_per_month",
                    "Ile godzin miesięcznie?",
                    reply -> reply.get("hours_per_month").replace('.', ',')))
        .headers()
        .found("list_separator", ", ")
        .found("decimal_mark", ",")
        .addAll(mentees);
  }

  private static Export mentors(List<Reply> mentors) {
    return new Export(
            "Zgloszenia - mentorzy.csv",
            Holds.MENTORS,
            Delimited.codePage("windows-1250"),
            person()
                .ours("strengths", "W czym możesz pomóc?", reply -> reply.joined("strengths", ", "))
                .ours(
                    "transitions",
                    "Co masz już za sobą?",
                    reply -> reply.joined("transitions", ", "))
                .ours("languages", "Języki", reply -> reply.joined("languages", ", "))
                .ours("capacity", "Liczba miejsc", reply -> reply.get("capacity")))
        .headers()
        .found("list_separator", ", ")
        .addAll(mentors);
  }

  private static Columns person() {
    return new Columns()
        .ours("name", "Imię i nazwisko", reply -> reply.who().name().written())
        .ours("email", "Służbowy adres e-mail", reply -> reply.who().email())
        .ours("stage", "Poziom stanowiska", reply -> reply.get("stage"));
  }

  private Export people() {
    return new Export(
            "Lista pracownikow.csv",
            Holds.PEOPLE,
            Delimited.codePage("windows-1250"),
            new Columns()
                .ours("id", "Nr ewidencyjny", reply -> reply.who().id())
                .ours("family_name", "Nazwisko", reply -> reply.who().name().family())
                .ours("given_name", "Imię", reply -> reply.who().name().given())
                .ours("email", "E-mail", reply -> reply.who().email())
                .ours("department", "Dział", reply -> reply.get("department"))
                .ours("location", "Lokalizacja", reply -> reply.get("location"))
                .ours(
                    "manager_id", "Przełożony (nr ewidencyjny)", reply -> reply.who().managerId()))
        .headers()
        .addAll(company.everybody().stream().map(Reply::new).toList());
  }
}
