package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy as one page, and whether it is that of the policy in force. */
class PolicyPageTest {
  private static final String OLDER = "policy.html is older than what is in force";
  private static final String BY_HAND = "policy.html was changed by hand";

  private final Path folder;
  private final Path page;

  PolicyPageTest(@TempDir Path folder) {
    this.folder = folder;
    page = folder.resolve("policy.html");
  }

  @BeforeEach
  void begin() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,languages,domains,consent\nE-1,English,tax,yes\nE-2,English,law,yes\n");
    Programmes.write(
        folder.resolve("mentors.csv"), "id,languages,domains,consent\nM-1,English,tax,yes\n");
    Run.of("init", folder).exits(0);
  }

  private String sentence(String part) {
    return Programmes.text(page)
        .lines()
        .filter(line -> line.contains(part))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void marksWhatDoesNotCountForWantOfAnswers() {
    assertThat(sentence("at least one language in common")).doesNotContain("for now");
    assertThat(sentence("rungs above the mentee"))
        .contains("Not checked for now: no answers read.");
    assertThat(sentence("domains that the mentor knows")).doesNotContain("for now");
    assertThat(sentence("development areas that are strengths"))
        .contains("<s>15</s>", "Not counted for now: no answers read.");
    assertThat(sentence("never share a mentor")).contains("Not checked for now: no managers read.");
    assertThat(Programmes.text(page))
        .contains("10 of these 100 points can be earned")
        .contains("Fit is the share of those 10 points");
  }

  private void state(String yaml) {
    Programmes.write(folder.resolve("program.yaml"), yaml);
    Run.of("init", folder).exits(0);
  }

  @Test
  void saysWhoGoesFirstAmongThoseInNeed() {
    assertThat(sentence("urgent case"))
        .contains(
            "confirmed get a mentor first; then those who say that they need one soon, or now"
                + " without being confirmed.");

    state("urgency: as-stated\n");
    assertThat(sentence("need a mentor now"))
        .contains("need a mentor now get one first; then those who say soon.");
  }

  @Test
  void saysWhatAMissingAnswerEarnsWhereItIsNotHalf() {
    state(
        """
        criteria:
          needs-covered: {missing: none}
          path: {missing: left-out}
        """);

    assertThat(sentence("development areas that are strengths"))
        .contains("A missing answer earns none of these.");
    assertThat(sentence("the job after next"))
        .contains("Where an answer is missing, these are left out of what the pair can attain.");
    assertThat(sentence("domains that the mentor knows")).doesNotContain("issing");
  }

  @Test
  void namesTheFamiliesOfTransitionsWhereTheyEarnPoints() {
    assertThat(sentence("first-time manager"))
        .contains("into management: first-time manager, manager of managers, to executive");

    state("criteria:\n  transition-lived: {family_percent: 0}\n");
    assertThat(Programmes.text(page)).doesNotContain("first-time manager");
  }

  @Test
  void saysThatWhatBrokenLimitsCostIsTakenFromTheFit() {
    state("{}");
    assertThat(Programmes.text(page)).contains("Then the total fit is as high as it can be.");

    state("limits: {load: {weight: 300}}\n");
    assertThat(Programmes.text(page))
        .contains("Then the total fit, less what broken limits cost, is as high as it can be.");

    state("coverage: weighted\nlimits: {load: {weight: 300}}\n");
    assertThat(Programmes.text(page))
        .contains("100 points of fit. What broken limits cost is taken from the fit.");
  }

  @Test
  void saysTheMinimumFitAmongTheRules() {
    assertThat(Programmes.text(page)).doesNotContain("earns at least");

    state("minimum_fit: 35\n");
    assertThat(sentence("earns at least")).contains("35 % of the points that it can attain");
  }

  @Test
  void marksNothingWhereEverythingCounts() {
    Path quarterly = Programmes.copy("quarterly", folder);
    Run.of("init", quarterly).exits(0);

    assertThat(Programmes.text(quarterly.resolve("policy.html")))
        .contains("Fit is the share of these 110 points")
        .doesNotContain("for now", "To be confirmed");
  }

  @Test
  void saysThatALadderIsToBeConfirmed() {
    Path forms = Programmes.copy("exports/google-forms", folder);
    Run.of("init", forms).exits(3);

    assertThat(Programmes.text(forms.resolve("policy.html")))
        .contains("To be confirmed", "IC2 \u2192 IC3", "IC5 / M1")
        .doesNotContain("executive</p>")
        .containsPattern("ways of working[^\n]*Not counted for now: no answers read")
        .doesNotContainPattern("Both take part[^\n]*for now");
  }

  @Test
  void isLeftAloneWhileItSaysWhatIsInForce() {
    assertThat(Run.of("check", folder).exits(0).out()).doesNotContain("policy.html");
    assertThat(Run.of("run", folder).exits(0).out()).doesNotContain("policy.html");
  }

  @Test
  void isCalledOldWhenThePolicyChangesAndOfOtherFilesWhenTheColumnsDo() {
    Programmes.change(
        folder.resolve("program.yaml"),
        text -> text.replace("coverage: first", "coverage: weighted"));

    assertThat(Run.of("check", folder).exits(0).out()).contains(OLDER, "matching init " + folder);
    assertThat(Run.of("run", folder).exits(0).out()).contains(OLDER);
    assertThat(Run.of("init", folder).exits(0).out())
        .contains(
            "Wrote           program.schema.json, policy.html", "Kept            program.yaml");
    assertThat(Run.of("check", folder).exits(0).out()).doesNotContain(OLDER);
    assertThat(Programmes.text(page)).contains("a filled wish counts as much as 100 points");

    Programmes.change(
        folder.resolve("mentees.csv"), text -> text.replace("domains", "languages 2"));
    assertThat(Run.of("check", folder).out())
        .contains("the policy is as in policy.html, but with these files other parts of it count")
        .doesNotContain(OLDER);
  }

  @Test
  void isOfThePolicyInForceOnceAQuestionAboutAColumnIsAnswered() {
    Programmes.change(
        folder.resolve("mentees.csv"), text -> text.replaceFirst("(?m)^([^,\n]*,)", "$1Mentor,"));
    Programmes.change(
        folder.resolve("mentees.csv"),
        text -> text.replaceAll("(?m)^([^,\n]*,)(?!Mentor,)", "$1M-1,"));
    Programmes.remove(page);
    Run.of("init", folder).exits(3);
    Programmes.change(
        folder.resolve("program.yaml"), text -> text + "columns: {mentees: {unread: Mentor}}\n");

    assertThat(Run.of("check", folder).exits(0).out()).doesNotContain("policy.html");
  }

  @Test
  void isNotHeldAgainstSettingsOfTheCommandLine() {
    assertThat(Run.of("run", "--set", "coverage=weighted", folder).exits(0).out())
        .doesNotContain("policy.html");
    assertThat(Run.of("run", "--cycle", "other", folder).exits(0).out())
        .doesNotContain("policy.html");
  }

  @Test
  void isKeptWhereAPersonChangedIt() {
    Programmes.change(page, text -> text.replace("Function", "Role"));
    String changed = Programmes.text(page);

    assertThat(Run.of("check", folder).exits(0).out()).doesNotContain("policy.html");
    assertThat(Run.of("init", folder).exits(0).out())
        .contains("Kept            policy.html, for somebody changed it; move it away");
    assertThat(Programmes.text(page)).isEqualTo(changed);

    Programmes.change(
        folder.resolve("program.yaml"),
        text -> text.replace("coverage: first", "coverage: weighted"));
    assertThat(Run.of("run", folder).exits(0).out()).contains(BY_HAND);
    Programmes.remove(page);
    Run.of("init", folder).exits(0);
    assertThat(Run.of("check", folder).exits(0).out()).doesNotContain("policy.html");
  }

  @Test
  void isTheSameWithTheLineEndsOfWindows() {
    Programmes.change(page, text -> text.replace("\n", "\r\n"));

    assertThat(Run.of("check", folder).exits(0).out()).doesNotContain("policy.html");
    assertThat(Run.of("init", folder).exits(0).out()).doesNotContain("somebody changed it");
  }

  @Test
  void secondBeginningHasNoEmptyHeading() {
    assertThat(Run.of("init", folder).exits(0).out()).doesNotContain("Recognised in");
  }
}
