package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** The report in a real browser; skipped where there is none. */
class ReportInBrowserTest {
  private final Path folder;

  ReportInBrowserTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A way to look at a page. */
  enum View {
    LIGHT(1280, 1, "screen", "light"),
    DARK(1280, 1, "screen", "dark"),
    NARROW(320, 1, "screen", "light"),
    ENLARGED(640, 2, "screen", "light"),
    PRINT(1000, 1, "print", "light");

    private final int width;
    private final int scale;
    private final String medium;
    private final String scheme;

    View(int width, int scale, String medium, String scheme) {
      this.width = width;
      this.scale = scale;
      this.medium = medium;
      this.scheme = scheme;
    }

    private void take(Browser browser) {
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setDeviceMetricsOverride",
              Map.of("width", width, "height", 900, "deviceScaleFactor", scale, "mobile", false));
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setEmulatedMedia",
              Map.of(
                  "media",
                  medium,
                  "features",
                  List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }
  }

  private Path page(String file) {
    return Programmes.proposal(Programmes.proposed("quarterly", folder)).resolve(file);
  }

  private Browser report() {
    Browser browser = Browser.open(page("report.html"), folder);
    browser.await("document.querySelectorAll('.decide').length >= 250");
    return browser;
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNothing(View view) {
    try (Browser browser = report()) {
      view.take(browser);
      browser
          .driver()
          .executeScript(
              "document.querySelectorAll('details').forEach((one, i) => { one.open = i % 7 === 0; })");

      assertThat(browser.flaws()).isEmpty();
      assertThat(browser.value("document.documentElement.scrollWidth <= window.innerWidth"))
          .as("nothing runs out of the page")
          .isEqualTo(true);
      browser.driver().get(page("board.html").toUri().toString());
      assertThat(browser.flaws()).isEmpty();
    }
  }

  @Test
  void printIsShortAndSaysOfEachPairWhatABoardReads() {
    try (Browser browser = report()) {
      String pdf =
          new String(
              Base64.getDecoder().decode(browser.driver().print(new PrintOptions()).getContent()),
              StandardCharsets.ISO_8859_1);
      assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
          .as("pages")
          .isBetween(5L, 19L);

      View.PRINT.take(browser);
      String card = card("E-0101");
      assertThat(browser.one(card + " h3").getText()).startsWith("Anneliese Haller");
      assertThat(browser.one(card + " .fit").getText()).matches("(?s)\\d+\\s+\\d+ % known\\s+new");
      assertThat(browser.one(card + " > .sure").getText()).isEqualTo("firm without the limits");
      assertThat(shown(browser, card + " > .why > li")).isEqualTo(1);
      assertThat(shown(browser, "#cards details")).isZero();
      assertThat(shown(browser, "#pictures td")).isEqualTo(browser.all("#pictures td").size());
      assertThat(shown(browser, "#without .card > .plain"))
          .isEqualTo(browser.all("#without .card").size());
      assertThat(shown(browser, "#mentors .load")).isEqualTo(browser.all("#mentors .load").size());
      assertThat(shown(browser, ".decide")).isZero();
    }
  }

  private static long shown(Browser browser, String selector) {
    return ((Number)
            browser.value(
                "Array.from(document.querySelectorAll(\"%s\")).filter(one => one.checkVisibility()).length"
                    .formatted(selector)))
        .longValue();
  }

  private static WebElement choice(Browser browser, String card, String value) {
    return browser.one("%s input[value='%s']".formatted(card, value));
  }

  private static String card(String menteeId) {
    return "#cards [data-mentee='%s'][data-open]".formatted(menteeId);
  }

  @Test
  void searchesFiltersAndSorts() {
    try (Browser browser = report()) {
      int all = browser.all("#cards > .card").size();

      browser.one("#search").sendKeys("Anneliese");
      assertThat(browser.all("#cards > .card:not([hidden])")).isNotEmpty().hasSizeLessThan(all / 4);
      browser.one("#search").clear();
      browser.one("#search").sendKeys(Keys.SPACE, Keys.BACK_SPACE);
      browser.one("#filter").sendKeys("look");
      assertThat(browser.all("#cards > .card:not([hidden])")).hasSize(23);
      browser.one("#filter").sendKeys("all");
      browser.one("#order").sendKeys("lowest");
      assertThat(browser.value("document.querySelector('#cards > [data-open]').dataset.fit"))
          .isEqualTo("23");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void searchHidesThousandsOfMentorsAtOnce() {
    try (Browser browser = report()) {
      Object millis =
          browser
              .driver()
              .executeScript(
                  """
                  const list = document.querySelector('.mentors');
                  const line = list.querySelector('li');
                  for (let i = 0; i < 8000; i++) {
                    list.append(line.cloneNode(true));
                  }
                  document.body.offsetHeight;
                  const start = performance.now();
                  for (const one of list.children) {
                    one.hidden = true;
                  }
                  document.body.offsetHeight;
                  return performance.now() - start;
                  """);

      assertThat(((Number) Objects.requireNonNull(millis)).doubleValue()).isLessThan(5_000);
    }
  }

  @Test
  void findsNamesWithoutTheirMarksAndLeadsToWhatAFilterHides() {
    try (Browser browser = report()) {
      browser.one("#search").sendKeys("pham thanh");
      assertThat(browser.one("#shown").getText()).startsWith("1 of ");
      assertThat(browser.all("#cards > .card:not([hidden]) h3").get(0).getText())
          .startsWith("Ph\u1ea1m Thanh");

      String hash =
          String.valueOf(
              browser.value("document.querySelector('#look-first a').getAttribute('href')"));
      browser.click(browser.one("#look-first a"));

      browser.await("!document.getElementById('" + hash.substring(1) + "').hidden");
      browser.await("window.scrollY > 0");
    }
  }

  @Test
  void findsAllWordsInAnyOrderAndMentorsByNamesAsTheCommandLineReadsThem() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.change(
        tiny.resolve("mentors.csv"),
        text ->
            text.stripTrailing()
                + "\nE-205,Chen Yulan,head,English,hiring,1"
                + "\nE-206,\u0130lker Stra\u00dfe-O\u2019Hara,head,English,hiring,1\n");
    Run.of("run", tiny).exits(0);
    try (Browser browser = Browser.open(Programmes.proposal(tiny).resolve("report.html"), folder)) {
      browser.await("document.querySelectorAll('#cards .decide').length >= 4");
      for (String typed :
          List.of("minh tran", "Yulan, Minh", "\u1e9e nobody", "AYDIN \u0130nes", "e-105 duarte")) {
        browser.one("#search").clear();
        browser.one("#search").sendKeys(typed + " ");
        assertThat(browser.all("#cards > .card:not([hidden])"))
            .as(typed)
            .hasSize(typed.contains("nobody") ? 0 : 1);
      }
      browser.one("#search").clear();
      browser.one("#search").sendKeys("ohara strasse ILKER ");
      assertThat(shown(browser, "#mentors [data-mentor]")).isEqualTo(1);
      browser.one("#search").clear();
      browser.one("#search").sendKeys(Keys.SPACE, Keys.BACK_SPACE);

      browser.click(choice(browser, card("E-102"), "not this"));
      WebElement other = browser.one(card("E-102") + " .other-mentor");
      for (String typed :
          List.of("ines duarte", "DUARTE, In\u00eas", "ilker STRASSE ohara", "zaj\u0105c marta")) {
        other.clear();
        other.sendKeys(typed);
        assertThat(other.getDomAttribute("aria-invalid"))
            .as(typed)
            .isEqualTo(Boolean.toString(typed.startsWith("zaj")));
      }
      other.clear();
      other.sendKeys("chen yulan");
      assertThat(browser.one(card("E-102") + " .wrong").getText())
          .isEqualTo("Several mentors have this name. Write the id of one: E-201, E-205");
      other.clear();
      other.sendKeys("\u0130LKER STRA\u1e9eE-O'HARA");
      browser.click(browser.one("#download"));

      assertThat(browser.downloaded("decisions.csv")).contains(",E-102,E-202,not this,E-206,");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void reviewByMouseIsDownloadedAndOutlivesAReload() {
    try (Browser browser = report()) {
      browser.click(choice(browser, card("E-0101"), "keep"));
      browser.click(choice(browser, card("E-0103"), "not this"));
      browser.one(card("E-0103") + " .decision-note").sendKeys("=SUM(1), \"too close\"");
      browser.click(choice(browser, card("E-0113"), "not this"));
      browser.one(card("E-0113") + " .other-mentor").sendKeys("E-0921");
      browser.click(choice(browser, card("E-0114"), "hold"));
      WebElement held = browser.one("#mentors [data-mentor='E-0144'] input[type=checkbox]");
      browser.click(held);
      assertThat(browser.one("#count").getText()).startsWith("4 of ");

      browser.driver().navigate().refresh();
      browser.await("document.querySelectorAll('.decide').length >= 250");
      assertThat(browser.one("#count").getText()).startsWith("4 of ");
      browser.click(browser.one("#download"));

      assertReviewed(browser.downloaded("decisions.csv"));
      assertThat(browser.requests()).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private void assertReviewed(String text) {
    Path proposal = Programmes.proposal(folder.resolve("quarterly"));
    String cycle = "2027-Q1/proposal-1," + Programmes.record(proposal).get("input").asText();
    List<List<String>> pairs =
        Programmes.table(proposal, "matches.csv").rows().stream()
            .filter(row -> List.of("E-0101", "E-0103", "E-0113", "E-0114").contains(row.get(0)))
            .map(row -> row.subList(0, 3))
            .toList();
    assertThat(pairs).hasSize(4);
    assertThat(text)
        .isEqualTo(
            "\uFEFFproposal,fingerprint,mentee_id,mentor_id,decision,other_mentor_id,decision_note\r\n"
                + cycle
                + ",,E-0144,hold,,\r\n"
                + cycle
                + ",E-0101,"
                + pairs.get(0).get(2)
                + ",keep,,\r\n"
                + cycle
                + ",E-0103,"
                + pairs.get(1).get(2)
                + ",not this,,\"'=SUM(1), \"\"too close\"\"\"\r\n"
                + cycle
                + ",E-0113,"
                + pairs.get(2).get(2)
                + ",not this,E-0921,\r\n"
                + cycle
                + ",E-0114,"
                + pairs.get(3).get(2)
                + ",hold,,\r\n");
  }

  @Test
  void nextRunFollowsWhatWasDownloadedAndShowsIt() {
    Path quarterly = folder.resolve("quarterly");
    try (Browser browser = report()) {
      browser.click(choice(browser, card("E-0101"), "keep"));
      browser.click(choice(browser, card("E-0103"), "not this"));
      browser.click(choice(browser, card("E-0113"), "not this"));
      browser.one(card("E-0113") + " .other-mentor").sendKeys("E-0921");
      browser.click(choice(browser, card("E-0114"), "hold"));
      browser.click(browser.one("#download"));
      Programmes.write(quarterly.resolve("decisions.csv"), browser.downloaded("decisions.csv"));
    }
    Map<String, String> before = mentors(Programmes.proposal(quarterly));

    Run.of("run", quarterly).exits(0);

    Path second = Programmes.proposal(quarterly, 2);
    Map<String, String> after = mentors(second);
    assertThat(after)
        .containsEntry("E-0101", before.get("E-0101"))
        .containsEntry("E-0113", "E-0921")
        .doesNotContainKey("E-0114");
    assertThat(after.get("E-0103")).isNotEqualTo(before.get("E-0103"));
    assertThat(
            after.entrySet().stream()
                .filter(pair -> !pair.getValue().equals(before.get(pair.getKey()))))
        .as("few others move")
        .hasSizeLessThan(8);
    Run.of("verify", quarterly).exits(0);
    try (Browser browser = Browser.open(second.resolve("report.html"), folder.resolve("again"))) {
      browser.await("document.querySelectorAll('.decide').length >= 250");
      assertThat(choice(browser, card("E-0101"), "keep").isSelected()).isTrue();
      browser.click(choice(browser, card("E-0101"), ""));
      browser.click(browser.one("#download"));
      assertThat(browser.downloaded("decisions.csv"))
          .contains(",E-0101," + before.get("E-0101") + ",open,,");
    }
  }

  /** The mentor of each mentee; of several the last. */
  private static Map<String, String> mentors(Path proposal) {
    Map<String, String> mentors = new TreeMap<>();
    Programmes.table(proposal, "matches.csv")
        .rows()
        .forEach(row -> mentors.put(row.get(0), row.get(2)));
    return mentors;
  }

  @Test
  void somebodyUnknownIsNotDownloaded() {
    try (Browser browser = report()) {
      browser.click(choice(browser, card("E-0103"), "not this"));
      browser.one(card("E-0103") + " .other-mentor").sendKeys("Nobody Known");
      browser.click(browser.one("#download"));

      assertThat(browser.one("#said").getText()).contains("it is not clear which mentor");
      assertThat(browser.one(card("E-0103") + " .wrong").isDisplayed()).isTrue();
    }
  }

  /** Goes on with the tabulator until something is reached, looking at nothing but the focus. */
  private static void tabTo(Browser browser, String selector) {
    for (int step = 0; step < 400; step++) {
      browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
      if (browser
          .value("document.activeElement.matches(\"%s\")".formatted(selector))
          .equals(true)) {
        return;
      }
    }
    throw new AssertionError("never reached: " + selector);
  }

  private static void press(Browser browser, CharSequence... keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }

  @Test
  void reviewByKeyboardAlone() {
    try (Browser browser = report()) {
      tabTo(browser, ".skip");
      press(browser, Keys.ENTER);
      tabTo(browser, card("E-0101") + " input[type=radio]");
      press(browser, Keys.ARROW_DOWN);
      tabTo(browser, card("E-0103") + " input[type=radio]");
      press(browser, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
      tabTo(browser, card("E-0103") + " .decision-note");
      press(browser, "=SUM(1), \"too close\"");
      tabTo(browser, card("E-0113") + " input[type=radio]");
      press(browser, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
      tabTo(browser, card("E-0113") + " .other-mentor");
      press(browser, "E-0921", Keys.ESCAPE);
      tabTo(browser, card("E-0114") + " input[type=radio]");
      press(browser, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
      browser.driver().executeScript("document.querySelector('#mentors a').focus()");
      tabTo(browser, "#mentors [data-mentor='E-0144'] input[type=checkbox]");
      press(browser, Keys.SPACE);
      browser.driver().executeScript("document.querySelector('#order').focus()");
      tabTo(browser, "#download");
      press(browser, Keys.ENTER);

      assertReviewed(browser.downloaded("decisions.csv"));
    }
  }

  @Test
  void hostileTextsExecuteNothingAndAskNobody() {
    Path programme = HostilePeople.programme(folder.resolve("hostile"));
    Run.of("run", programme).exits(0);
    Path page = Programmes.proposal(programme).resolve("report.html");
    try (Browser browser = Browser.open(page, folder)) {
      browser.await("document.querySelectorAll('.decide').length >= 290");
      browser
          .driver()
          .executeScript(
              "document.querySelectorAll('details').forEach(one => { one.open = true; }); window.scrollTo(0, 1e7)");
      browser.one("#search").sendKeys("<img");
      browser.click(choice(browser, "#cards .card:not([hidden])", "keep"));
      browser.click(browser.one("#download"));

      assertThat(browser.downloaded("decisions.csv")).contains("keep");
      assertThat(browser.value("typeof hacked")).isEqualTo("undefined");
      assertThat(
              browser.all(
                  "main img, main script, main iframe, main link, main a[href^=javascript]"))
          .isEmpty();
      assertThat(browser.requests()).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
