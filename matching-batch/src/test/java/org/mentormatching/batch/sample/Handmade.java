package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentormatching.batch.sample.Carrier.Place;
import org.mentormatching.batch.sample.Export.Holds;
import org.mentormatching.batch.sample.Names.Culture;
import org.mentormatching.batch.sample.Reply.Side;

/** Sheets that several people have typed, joined and saved without much care. */
final class Handmade {
  private static final long SEED = 20_270_121;
  private static final String ZERO_WIDTH = "\u200B";
  private static final String MARK = "\uFEFF";

  private static final List<Rung> RUNGS =
      List.of(
          Rung.expert("Junior", 0, 9),
          Rung.expert("Mid-level", 1, 13),
          Rung.expert("Senior", 2, 12),
          Rung.manager("Lead", 3, 8),
          Rung.manager("Head of", 4, 4),
          Rung.manager("Director", 5, 2));

  /** The ways in which people write each level. */
  private static final Map<String, List<String>> SPELLINGS = spellings();

  private static final List<Office> OFFICES =
      List.of(
          new Office("Leeds", "Europe/London", "English", Culture.CANADIAN),
          new Office("Lisbon", "Europe/Lisbon", "Portuguese", Culture.PORTUGUESE),
          new Office("Istanbul", "Europe/Istanbul", "Turkish", Culture.TURKISH));

  private static final List<String> TOPICS =
      List.of("Python", "Leadership", "Public speaking", "Negotiation", "Excel", "Writing");

  private static final List<String> CROSSES = List.of("x", "x", "X", "x ", "✔");

  private final Dice dice = new Dice(SEED);
  private final Company company =
      new Company(
          dice,
          "example.org",
          number -> String.format(Locale.ROOT, "AB-%03d", number),
          OFFICES,
          List.of("Sales", "R&D", "Back office"),
          RUNGS);

  private Handmade() {}

  static ExportFolder folder() {
    return new Handmade().exports();
  }

  private static Map<String, List<String>> spellings() {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    spellings.put("Junior", List.of("Junior", "junior", "Jr."));
    spellings.put("Mid-level", List.of("Mid-level", "mid level", "Mid"));
    spellings.put("Senior", List.of("Senior", "SENIOR", "Sr.", "senior "));
    spellings.put("Lead", List.of("Lead", "lead"));
    spellings.put("Head of", List.of("Head of", "head"));
    spellings.put("Director", List.of("Director"));
    return spellings;
  }

  /** Which level each way of writing means. */
  private static Map<String, Object> meanings() {
    Map<String, Object> meanings = new LinkedHashMap<>();
    SPELLINGS.forEach(
        (stage, spellings) -> spellings.forEach(spelling -> meanings.put(spelling.strip(), stage)));
    return meanings;
  }

  private ExportFolder exports() {
    SignUp signUp = new SignUp(dice, company, TOPICS, List.of("new team"));
    List<Reply> mentees = new ArrayList<>(signUp.mentees(17, 2));
    List<Reply> mentors = new ArrayList<>(signUp.mentors(13, 2));
    for (Reply reply : mentees) {
      write(reply);
    }
    for (Reply reply : mentors) {
      write(reply);
    }
    mentees.get(2).answer("written_email", ZERO_WIDTH + mentees.get(2).who().email());
    mentees.get(5).answer("written_id", mentees.get(5).who().id() + ZERO_WIDTH);
    return new ExportFolder("handmade", "id", Colleague::id)
        .found("ladder", Rung.ladder(RUNGS))
        .found("stage_values", meanings())
        .add(mentees(mentees))
        .add(mentors(mentors))
        .add(people())
        .sample(Side.MENTEES, mentees.get(2))
        .sample(Side.MENTEES, mentees.get(5))
        .sample(Side.MENTORS, mentors.get(1));
  }

  /** Puts down what the person types. */
  private void write(Reply reply) {
    reply
        .answer("written_id", reply.who().id())
        .answer("written_email", reply.who().email())
        .answer("written_stage", dice.pick(SPELLINGS.getOrDefault(reply.get("stage"), List.of())));
    TOPICS.forEach(topic -> reply.answer("cross " + topic, dice.pick(CROSSES)));
  }

  private static void crosses(Columns columns, String ours) {
    for (String topic : TOPICS) {
      columns.choice(
          ours, topic, topic, reply -> reply.has(ours, topic) ? reply.get("cross " + topic) : "");
    }
  }

  /** Two files joined into one: a mark and a second header stand in the middle. */
  private Export mentees(List<Reply> mentees) {
    Columns columns =
        new Columns()
            .ours("id", "Staff ID", reply -> reply.get("written_id"))
            .ours("name", "Name", reply -> reply.who().name().written())
            .ours("email", "📧 E-mail\n(work)", reply -> reply.get("written_email"))
            .ours("stage", "🧭 Level", reply -> reply.get("written_stage"));
    crosses(columns, "development_areas");
    columns
        .ours("languages", "Languages\n(all you speak)", reply -> reply.joined("languages", " + "))
        .ours("hours_per_month", "⏱ h / month", reply -> reply.get("hours_per_month"))
        .other("Notes", reply -> reply.get("note"));
    Delimited file = Delimited.marked("\r\n", Delimited.Quotes.NEEDED);
    Export export =
        new Export("mentees 2027 FINAL (2).csv", Holds.MENTEES, file, columns)
            .headers()
            .found("list_separator", "+")
            .found("values", Yaml.map("crosses", List.of("x", "X", "✔")));
    for (Reply reply : mentees.subList(0, 8)) {
      export.add(reply);
    }
    String formula = "=) see you soon";
    Place smiling = export.add(mentees.get(8).answer("note", formula));
    export.doubtful(smiling, "Notes", formula, formula);
    ragged(export, file, columns, mentees.get(9), 2);
    Place middle = export.ofNobody(file.raw(MARK + file.line(columns.headers(0))));
    export.leftOut(middle, "repeated-header");
    for (Reply reply : mentees.subList(10, 15)) {
      export.add(reply);
    }
    ragged(export, file, columns, mentees.get(15), 1);
    Place once = export.add(mentees.get(16));
    Reply carelessly = mentees.get(4).again();
    carelessly.answer("written_id", " " + carelessly.who().id().toLowerCase(Locale.ROOT));
    export.leftOut(export.add(carelessly), "duplicate");
    Reply differently =
        mentees
            .get(16)
            .again()
            .answer("written_id", mentees.get(16).who().id().replace("-", "- "))
            .answer("development_areas", List.of("Excel"))
            .answer("languages", List.of("English"));
    Place again = export.add(differently);
    return export
        .setAside(once, "repeated-with-other-answers")
        .setAside(again, "repeated-with-other-answers");
  }

  /** Somebody's row without its last cells. */
  private static void ragged(
      Export export, Delimited file, Columns columns, Reply reply, int missing) {
    List<String> cells = columns.cells(reply.answer("note", "").answer("hours_per_month", ""));
    Place place = export.of(reply, file.raw(file.line(cells.subList(0, cells.size() - missing))));
    export.doubtful(place, "", "fewer cells than headers: " + missing, "they are empty");
  }

  private Export mentors(List<Reply> mentors) {
    Columns columns =
        new Columns()
            .ours("id", "id no.", reply -> reply.get("written_id"))
            .ours("name", "who", reply -> reply.who().name().written())
            .ours("location", "where", reply -> reply.get("location"))
            .ours("email", "mail", reply -> reply.get("written_email"))
            .ours("stage", "level now", reply -> reply.get("written_stage"));
    crosses(columns, "strengths");
    columns
        .ours("languages", "speaks", reply -> reply.joined("languages", " + "))
        .ours("capacity", "how many mentees?", Handmade::places)
        .other("🙂 / 🙁 last year", reply -> "");
    mentors.get(3).answer("written_places", "2-3").answer("capacity", "2");
    mentors.get(8).answer("written_places", "two").answer("capacity", "2");
    Delimited file = Delimited.web();
    Export export =
        new Export("mentors list - Copy.csv", Holds.MENTORS, file, columns)
            .headers()
            .found("list_separator", "+")
            .found("values", Yaml.map("crosses", List.of("x", "X", "✔")));
    for (Reply reply : mentors) {
      if (reply == mentors.get(6) || reply == mentors.get(10)) {
        List<String> cells = new ArrayList<>(columns.cells(reply));
        cells.set(2, reply.get("location") + ", 2nd floor");
        export.setAside(export.of(reply, file.raw(String.join(",", cells))), "shifted");
      } else {
        Place place = export.add(reply);
        if (!reply.get("written_places").isEmpty()) {
          export.doubtful(place, "how many mentees?", reply.get("written_places"), "2");
        }
      }
    }
    file.raw(",".repeat(columns.all().size() - 1));
    file.raw("");
    return export.found("empty_rows", 2);
  }

  private static String places(Reply reply) {
    String written = reply.get("written_places");
    return written.isEmpty() ? reply.get("capacity") : written;
  }

  private Export people() {
    return new Export(
            "staff.csv",
            Holds.PEOPLE,
            Delimited.web(),
            new Columns()
                .ours("name", "Full name", reply -> reply.who().name().written())
                .ours("id", "ID", reply -> reply.who().id().toLowerCase(Locale.ROOT))
                .ours("department", "Dept.", reply -> reply.get("department"))
                .ours("location", "Place", reply -> reply.get("location"))
                .ours(
                    "manager_id",
                    "Boss",
                    reply -> reply.who().manager().map(who -> who.name().written()).orElse("-"))
                .other("Birthday (opt.)", reply -> ""))
        .headers()
        .addAll(company.everybody().stream().map(Reply::new).toList())
        .found("manager_is", "name")
        .found("no_manager", "-");
  }
}
