package org.mentormatching.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A programme in whose every column and name stands what a page must not take for its own. */
final class HostilePeople {
  private static final List<String> ATTACKS =
      List.of(
          "<script>hacked()</script>",
          "<img src=x onerror=hacked()>",
          "<img src=http://example.invalid/a.png>",
          "\"><svg onload=hacked()>",
          "' onmouseover='hacked()",
          "\" autofocus onfocus=\"hacked()",
          "</style><script>hacked()</script>",
          "</script><script>hacked()</script>",
          "</template><img src=x onerror=hacked()>",
          "</title><link rel=stylesheet href=//example.invalid/a.css>",
          "<iframe src=javascript:hacked()></iframe>",
          "<a href=javascript:hacked()>x</a>",
          "<base href=//example.invalid/>",
          "<meta http-equiv=refresh content=0;url=//example.invalid/>",
          "&lt;script&gt;hacked()&lt;/script&gt;",
          "&#x3c;img src=x onerror=hacked()&#x3e;",
          "<!--<img src=x onerror=hacked()>-->",
          "]]><script>hacked()</script>",
          "${hacked()} @{hacked()} {{hacked()}}",
          "javascript:hacked()");

  private static final List<String> AROUND =
      List.of(
          "%s",
          "Ann %s",
          "%s Li",
          "\u202e%s",
          "\u05d0\u05d1 %s \u05d2",
          "a%sb%sc",
          "\u0000%s".substring(1),
          "x\u2028%s",
          "=%s",
          "%s'");

  private HostilePeople() {}

  /** 200 texts. */
  static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String around : AROUND) {
      for (String attack : ATTACKS) {
        texts.add(around.replace("%s", attack));
      }
    }
    return texts;
  }

  /** A programme of as many mentees as there are texts, each text in every column that takes it. */
  static Path programme(Path folder) {
    List<String> texts = texts();
    StringBuilder mentees =
        new StringBuilder(
            "id,name,email,stage,transition,domains,development_areas,department,<b onclick=hacked()>col\n");
    StringBuilder mentors =
        new StringBuilder(
            "id,name,email,stage,transitions,domains,strengths,department,capacity,<b onclick=hacked()>col\n");
    for (int i = 0; i < texts.size(); i++) {
      String text = quoted(texts.get(i));
      String id = i < 20 ? quoted("E-" + i + texts.get(i).replace("@", "")) : "E-" + i;
      mentees.append(
          "%s,%s,a%d@example.org,junior,%s,%s,%s,%s,%s\n"
              .formatted(id, text, i, text, text, text, text, text));
      if (i % 2 == 0) {
        mentors.append(
            "M-%d,%s,m%d@example.org,senior,%s,%s,%s,%s,%d,%s\n"
                .formatted(i, text, i, text, text, text, text, 1 + i % 3 / 2, text));
      }
    }
    Programmes.write(folder.resolve("mentees.csv"), mentees.toString());
    Programmes.write(folder.resolve("mentors.csv"), mentors.toString());
    Programmes.write(
        folder.resolve("pins.csv"),
        "mentee_id,mentor_id,override\nE-30,M-30," + quoted(texts.get(1)) + "\n");
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        program: "<img src=x onerror=hacked()>'\\" &amp; </title>"
        cycle: 2027-Q1
        defaults: 1
        files: {mentees: mentees.csv, mentors: mentors.csv, pins: pins.csv}
        ids: own
        audit: [department]
        ladder: [junior, professional, senior]
        rules:
          stage-gap: {least: 1, most: 3}
        criteria:
          equal: [{id: same, mentee: "<b onclick=hacked()>col", mentor: "<b onclick=hacked()>col", points: 10}]
        """);
    return folder;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
