package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns under headers that nobody knows whose cells answer yes or no. */
class YesNoColumnsTest {
  private static final Pattern LINE =
      Pattern.compile("write (?:only )?(\\w+: \\{.*?}})(?: and (\\w+: \\{.*?}}))?[;,]");

  private final Path folder;

  YesNoColumnsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt mentees(String header, String... cells) {
    return LookedAt.menteesSay(folder, header, cells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Will you continue with us? | yes | no",
        "Count me in | Yes! | No, sorry",
        "Please leave me out for now | | x",
        "Opting out? | no | yes",
        "Sitting this season out | | yes",
        "Taking a break? | no | yes",
        "You may keep and use my answers for finding a partner | Yes | No",
        "Is it fine that we pass your details on to the mentor? | yes | no",
        "I'm happy for HR to use this to pair me up | Yes | No",
        "Is it OK if we share this with your mentor? | Yes | No",
        "Fine with us keeping what I wrote? | yes | no",
        "Would you be comfortable with us passing on your form? | yes | no",
        "I don't mind HR seeing it | yes | no",
        "Are you OK with us using your answers to find a match? | Yes | No",
        "Ist es in Ordnung, wenn HR das hier nutzt? | ja | nein",
        "Les RH peuvent utiliser ceci pour me trouver un mentor | oui | non",
        "Bist du noch dabei? | ja | nein",
        "Möchtest du diesmal aussetzen? | nein | ja",
        "Meine Angaben dürfen für die Zuordnung verwendet werden | Ja | Nein",
        "Abmeldung bzw. Verzicht | | x",
        "Êtes-vous toujours partant ? | oui | non",
        "Traitement de mes réponses aux fins du programme : pas d’opposition | Oui | Non",
        "Rules of the house | I agree | I do not agree",
        "Charte | J'accepte | Je refuse",
        "Regeln | Ich stimme zu | Ich stimme nicht zu",
        "Autumn | in | out"
      })
  void whoMayStayOutIsAskedAbout(String header, String one, String other) {
    LookedAt files = mentees(header, one == null ? "" : one, other, one == null ? "" : one);

    assertThat(files.questions())
        .as(files.notes().toString())
        .singleElement()
        .asString()
        .contains("mentees.csv:1 (C1): column \"" + header + "\" may say who does not take part");
  }

  @Test
  void rowsOfOneSideOfAFormStayItsRowsInTheLine() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                id,Role,stage,active,Newsletter
                E-1,Mentee,junior,yes,yes
                E-2,Mentor,senior,yes,yes
                E-3,Mentee,junior,yes,no
                E-4,Mentor,senior,yes,no
                """);

    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("\"Newsletter\" answers yes 2 times")
                    .contains(
                        "files: {mentees: {name: form.csv, where: {Newsletter: [yes], Role:"
                            + " [Mentee]}}}"));
  }

  @Test
  void everyLineAnswersTheQuestion() {
    for (String columns : List.of("", ",Consent", ",Consent,Active")) {
      String cells = columns.replace("Consent", "yes").replace("Active", "yes");
      String text =
          "id,stage,Will you continue?"
              + columns
              + "\nE-1,junior,yes"
              + cells
              + "\nE-2,junior,no"
              + cells
              + "\n";
      LookedAt files = LookedAt.sound(folder).file("program.yaml", "").file("mentees.csv", text);
      String question = files.questions().get(0);
      Matcher line = LINE.matcher(question);
      int lines = 0;
      while (line.find()) {
        String more = line.group(2) == null ? "" : "\n" + line.group(2);
        assertThat(files.file("program.yaml", line.group(1) + more + "\n").questions())
            .as(line.group())
            .isEmpty();
        lines++;
      }
      assertThat(lines).as(question).isEqualTo(3);
    }
  }

  @Test
  void refusalToHaveAnswersUsedIsOneOfConsent() {
    assertThat(mentees("I'm happy for HR to use this to pair me up", "Yes", "No").questions())
        .singleElement()
        .asString()
        .contains(
            "where it says that somebody takes part, write only columns: {mentees: {consent: \"I'm"
                + " happy for HR to use this to pair me up\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Have you taken part before? | answers yes once and no 2 times",
        "Parking space needed | answers yes once and no 2 times",
        "Dürfen wir Fotos machen? | answers yes once and no 2 times",
        "Would you be fine with a mentor from your own team? | answers yes once and no 2 times",
        "Are you comfortable using Teams? | answers yes once and no 2 times",
        "Happy to travel for this? | answers yes once and no 2 times",
        "Are you OK with video calls? | answers yes once and no 2 times",
        "Ist es ok für dich, Teams zu nutzen? | answers yes once and no 2 times",
        "Speaks Welsh | answers yes once and no 2 times"
      })
  void otherYesAndNoIsNotedWithItsCounts(String header, String counts) {
    LookedAt files = mentees(header, "no", "Yes", "no");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .contains(
            "mentees.csv:1 (C1): column \""
                + header
                + "\" "
                + counts
                + " and was not read. If no says that somebody stays out, write columns: {mentees:"
                + " {active: "
                + Notebook.shown(header)
                + "}}; if yes does, write columns: {mentees: {active: "
                + Notebook.shown(header)
                + "}} and values: {active: {Yes: no, no: yes}}, in program.yaml.")
        .noneMatch(note -> note.contains("not known"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Allergies | none | nuts",
        "Will you continue? | yes | yes",
        "Mornings or afternoons? | No preference | mornings",
        "Participatory methods | 3 | 4"
      })
  void whatLeavesNobodyOutIsNotAskedAbout(String header, String one, String other) {
    assertThat(mentees(header, one, other).questions()).isEmpty();
  }

  @Test
  void oneFormForBothIsAskedForEachSide() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                id,name,I want to be,stage,Will you continue?
                E-1,Ana Ek,Mentee,junior,yes
                E-2,Bo Li,Mentor,lead,no
                E-3,Di Fay,Mentee,junior,yes
                E-4,Cy Ott,Mentor,head,yes
                """);

    assertThat(files.questions())
        .hasSize(2)
        .anyMatch(question -> question.contains("{mentees: {active: "))
        .anyMatch(question -> question.contains("{mentors: {active: "));
  }

  @Test
  void ticksOfOptionsAreNotAskedAbout() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                """
                id,stage,Data protection,Participation,Budgets
                E-1,junior,x,,x
                E-2,junior,,x,
                E-3,junior,x,x,x
                """);

    assertThat(files.questions()).isEmpty();
  }
}
