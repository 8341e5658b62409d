package org.mentormatching.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a policy file says where it is and what to do, at every level. */
class ProgramFaultsTest {
  /** A policy file that uses every kind of key; every line is one that can be read. */
  private static final String WHOLE =
      """
      program: Quarterly mentoring
      cycle: 2027-Q1
      date: 2027-01-11
      defaults: 1
      seed: 1
      ids: own
      files:
        past: old.csv
        mentees:
          name: sign-up.xlsx
          encoding: utf-8
          separator: tab
          sheet: Replies
          header_row: 3
          header_rows: 2
          where:
            Role: [Mentee, Both]
      format:
        encoding: windows-1252
        separator: ";"
      columns:
        mentees:
          id: Staff no.
          name: [First name, Last name]
      values:
        languages:
          Deutsch: German
      lists:
        separator: "|"
      time_zone: Europe/Berlin
      ladder: [student, [senior, lead], head]
      transitions:
        upwards: [to lead, to head]
      urgency: as-stated
      coverage:
        weighted: 60
      minimum_fit: 30
      rules:
        stage-gap:
          least: 1
          most: 2
          missing: refuse
        language: off
        same:
          - id: same-site
            mentee: location
            mentor: location
      criteria:
        path: 5
        domain:
          points: 10
          order: ranked
          missing: left-out
        distance-from-home:
          points: 5
          columns: [location]
        ladder-gap:
          - id: grade-gap
            points: 5
            column: grade
            ladder: [G1, G2]
            percent_by_gap:
              1: 100
      limits:
        no-shared-mentor-in-line: hard
        hours:
          weight: 500
          usual_minutes: 30
      """;

  /** Groups whose keys are the programme's own words. */
  private static final List<String> OWN_WORDS = List.of("where", "languages", "transitions");

  private static final List<String> LINES = WHOLE.lines().toList();

  private static List<Fault> faults(Path folder, String yaml) throws IOException {
    Files.writeString(folder.resolve(ProgramReader.FILE), yaml);
    return ProgramReader.read(folder).faults();
  }

  private static void isComplete(Fault fault, String yaml, SoftAssertions softly) {
    softly.assertThat(fault.severity()).as("%s%n%s", fault, yaml).isEqualTo(Severity.STOPS);
    softly.assertThat(fault.line()).as("%s%n%s", fault, yaml).isPositive();
    softly.assertThat(fault.cell()).as("%s%n%s", fault, yaml).matches("column [1-9][0-9]*");
    softly.assertThat(fault.remedy()).as("%s%n%s", fault, yaml).isNotBlank();
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Test
  void readsTheWholeFile(@TempDir Path folder) throws IOException {
    assertThat(faults(folder, WHOLE)).isEmpty();
  }

  @Test
  void saysOfEveryUnknownKeyWhereItIs(@TempDir Path folder) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < LINES.size(); i++) {
      int indent = indent(LINES.get(i).replace("- ", "  "));
      int at = i;
      boolean isOwn =
          OWN_WORDS.contains(parent(i, indent)) || parent(i, indent).equals("percent_by_gap");
      if (!isOwn) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(blockEnd(i, indent), " ".repeat(indent) + "qqqqq: x");
        List<Fault> faults = faults(folder, joined(lines));
        softly
            .assertThat(faults)
            .as("%s", joined(lines))
            .anyMatch(
                fault ->
                    fault.message().contains("\"qqqqq\"")
                        && fault.line() == blockEnd(at, indent) + 1
                        && fault.cell().equals("column " + (indent + 1)));
        faults.forEach(fault -> isComplete(fault, joined(lines), softly));
      }
    }
    softly.assertAll();
  }

  /** The first line after one and all that is below it. */
  private static int blockEnd(int line, int indent) {
    int end = line + 1;
    while (end < LINES.size() && indent(LINES.get(end)) > indent) {
      end++;
    }
    return end;
  }

  /** The key above a line. */
  private static String parent(int line, int indent) {
    for (int i = line - 1; i >= 0; i--) {
      if (indent(LINES.get(i)) < indent && !LINES.get(i).stripLeading().startsWith("- ")) {
        return LINES.get(i).strip().replace(":", "");
      }
    }
    return "";
  }

  @Test
  void saysOfEveryValueOfAWrongTypeWhereItIs(@TempDir Path folder) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < LINES.size(); i++) {
      String line = LINES.get(i);
      int indent = indent(line.replace("- ", "  "));
      String key = line.substring(0, line.indexOf(':') + 1);
      for (String value : List.of("qqqqq", "[]", "[[qqqqq]]", "{qqqqq: x}", "{}", "\"\"", "")) {
        List<String> lines = new ArrayList<>(LINES.subList(0, i));
        lines.add(key + " " + value);
        lines.addAll(LINES.subList(blockEnd(i, indent), LINES.size()));
        List<Fault> faults = faults(folder, joined(lines));
        faults.forEach(fault -> isComplete(fault, joined(lines), softly));
      }
    }
    softly.assertAll();
  }

  @Test
  void saysOfEveryKeyThatIsLeftOutWhereItIsMissing(@TempDir Path folder) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < LINES.size(); i++) {
      int indent = indent(LINES.get(i).replace("- ", "  "));
      if (!LINES.get(i).contains("- ")) {
        List<String> lines = new ArrayList<>(LINES.subList(0, i));
        lines.addAll(LINES.subList(blockEnd(i, indent), LINES.size()));
        List<Fault> faults = faults(folder, joined(lines));
        faults.forEach(fault -> isComplete(fault, joined(lines), softly));
      }
    }
    softly.assertAll();
  }

  private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

  static {
    SENTENCES.put(
        "files: {mentees: {nane: a.csv}}",
        "1 (column 19): \"nane\" is not a known part of a file. Did you mean \"name\"?");
    SENTENCES.put(
        "files: {mentees: {name: a.csv, where: Mentee}}",
        "1 (column 39): \"where\" is not a list of keys with values. Write \"key: value\" lines.");
    SENTENCES.put(
        "transitions: {upwards: to lead}",
        "1 (column 24): \"upwards\" of \"transitions\" is not a list. Write [one, another].");
    SENTENCES.put(
        "rules: {stage-gap: {least: 4, most: 1}}",
        "1 (column 28): rule stage-gap: \"least\" is 4 and \"most\" is 1: no gap fits between them."
            + " Change one of them.");
    SENTENCES.put(
        "rules: {same: [{id: same-site, mentee: location}]}",
        "1 (column 16): rule same: \"mentor\" must be set. Write mentor: location.");
    SENTENCES.put(
        "limits: {panel: {columns: [track, track], weight: 500}}",
        "1 (column 27): limit panel: \"columns\" names one twice. Change one of them.");
    SENTENCES.put(
        "limits: {at-most: [{id: hours, column: location, most: 2, hard: true}]}",
        "1 (column 20): the id hours is that of another limit, whether on or off. Give it one of its"
            + " own.");
    SENTENCES.put(
        "criteria: {distance-from-home: {points: 5, columns: []}}",
        "1 (column 53): criterion distance-from-home: \"columns\" is empty: name at least one. Write"
            + " columns: [department, location].");
    SENTENCES.put(
        "criteria: {equal: [{id: minimum-fit, points: 5, mentee: a, mentor: b}]}",
        "1 (column 20): the id minimum-fit is that of the setting minimum_fit. Give it another"
            + " one.");
    SENTENCES.put(
        "criteria: {path: of}",
        "1 (column 18): points of criterion path is \"of\". Did you mean \"off\"?");
    SENTENCES.put(
        "limits: {hours: sofft}",
        "1 (column 17): limit hours is \"sofft\". Write hard, off or {weight: 10},"
            + " which is in hundredths of a point of fit for each minute a month.");
    SENTENCES.put(
        "limits: {mentee-for-every-mentor: hard}",
        "1 (column 35): limit mentee-for-every-mentor is \"hard\". Write on or off: it is met as far"
            + " as coverage lets it.");
    SENTENCES.put(
        "ladder: [junior, senior, Junior]",
        "1 (column 9): \"ladder\": stage Junior stands on the ladder twice. Keep one of them.");
    SENTENCES.put(
        "rules: {language: of}", "1 (column 19): rule language is \"of\". Did you mean \"off\"?");
    SENTENCES.put(
        "limits: {hours: hrad}", "1 (column 17): limit hours is \"hrad\". Did you mean \"hard\"?");
    SENTENCES.put(
        "defaults: non",
        "1 (column 11): \"defaults\" is \"non\", which this version does not know. Did you mean"
            + " \"none\"?");
  }

  @Test
  void saysWhatToDo(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, String> sentence : SENTENCES.entrySet()) {
      assertThat(faults(folder, sentence.getKey() + "\n"))
          .extracting(Fault::sentence)
          .contains("program.yaml:" + sentence.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiem_zone=Europe/Berlin | \"tiem_zone\" is not a known setting. Did you mean \"time_zone\"?",
        "time_zone=Europe/Berln | \"time_zone\" is \"Europe/Berln\". Did you mean \"Europe/Berlin\"?",
        "files.mentes=a.csv | \"mentes\" is not a known file. Did you mean \"mentees\"?",
        "files.mentees.shet=A | \"shet\" is not a known part of a file. Did you mean \"sheet\"?",
        "rules.stagegap=off | \"stagegap\" is not a known rule. Did you mean \"stage-gap\"?",
        "criteria.working-hours=10 | \"working-hours\" is not a known criterion. Did you mean"
            + " \"rhythm\"? working-hours is a rule and stands under rules.",
        "rules.rhythm=on | \"rhythm\" is not a known rule. Did you mean \"working-hours\"? rhythm is a"
            + " criterion and stands under criteria.",
        "limits.reporting-line=hard | \"reporting-line\" is not a known limit. reporting-line is a rule"
            + " and stands under rules.",
        "rules.stage-gap.lest=1 | \"lest\" is not a known option of rule stage-gap. Did you mean"
            + " \"least\"?",
        "rules.same=[{mente: a}] | \"mente\" is not a known option of rule same. Did you mean"
            + " \"mentee\"?",
        "transitions.upwards=lead | \"upwards\" of \"transitions\" is not a list. Write [one,"
            + " another].",
        "columns.mentors.capcity=Seats | \"capcity\" is not a known column. Did you mean"
            + " \"capacity\"?",
        "limits.hours.wieght=5 | \"wieght\" is not a known option of limit hours. Did you mean"
            + " \"weight\"?"
      })
  void saysWhichFlagIsWrongAtEveryLevel(String flag, String sentence, @TempDir Path folder) {
    Flag set = Flag.set(flag);

    assertThat(ProgramReader.read(folder, List.of(set), "").faults())
        .extracting(Fault::sentence)
        .contains(set.label() + ": " + sentence);
  }
}
