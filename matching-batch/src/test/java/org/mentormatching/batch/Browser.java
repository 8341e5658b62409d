package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window that shows one page. Closing it ends it. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /**
   * Opens a page. Where no browser is found, skips the test with a message, or fails it if the
   * environment says {@code MATCHING_BROWSER=required}.
   */
  static Browser open(Path page, Path folder) {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = program("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String message = "Not tested in a browser: there is no chromium and chromedriver here";
      assertThat(System.getenv("MATCHING_BROWSER")).as(message).isNotEqualTo("required");
      System.err.println(message);
      Assumptions.abort(message);
    }
    Path downloads = folder.resolve("downloads");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--window-size=1280,900",
        "--user-data-dir=" + folder.resolve("browser"),
        "about:blank");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("performance", Level.ALL);
    logs.enable("browser", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options), downloads);
    browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    browser.driver.get(page.toUri().toString());
    return browser;
  }

  private static Optional<Path> program(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(names)
        .flatMap(
            name -> Stream.of(path.split(java.io.File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Clicks an element once it stands still in the middle of the window. */
  void click(WebElement element) {
    String place = "";
    for (int attempt = 0; attempt < 100; attempt++) {
      Object now =
          driver.executeScript(
              """
              arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});
              return JSON.stringify(arguments[0].getBoundingClientRect());
              """,
              element);
      if (place.equals(now)) {
        break;
      }
      place = String.valueOf(now);
      pause();
    }
    element.click();
  }

  /** The value of an expression of the page's own language. */
  Object value(String expression) {
    return Objects.requireNonNull(driver.executeScript("return " + expression));
  }

  /** Waits until an expression holds. */
  void await(String expression) {
    for (int attempt = 0; attempt < 600; attempt++) {
      if (value("Boolean(" + expression + ")").equals(true)) {
        return;
      }
      pause();
    }
    throw new AssertionError("never true: " + expression);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whatever the browser asked anybody for, the page itself, its downloads and what the browser's
   * own pages ask for left aside.
   */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get("performance")
        .forEach(
            entry -> {
              JsonNode message = message(entry.getMessage());
              String url = message.at("/params/request/url").asText();
              String of = message.at("/params/documentURL").asText();
              boolean isOfTheBrowser = of.startsWith("chrome") || url.startsWith("chrome");
              if (message.path("method").asText().equals("Network.requestWillBeSent")
                  && !isOfTheBrowser
                  && !url.startsWith("file:")
                  && !url.startsWith("blob:null/")) {
                requests.add(url);
              }
            });
    return requests;
  }

  private static JsonNode message(String entry) {
    try {
      return new ObjectMapper().readTree(entry).path("message");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser complained about. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream().map(Object::toString).toList();
  }

  /** What axe finds: rules with the places where they are broken. */
  List<String> flaws() {
    try (InputStream axe =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object flaws =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                result => done(result.violations.map(flaw => flaw.id + ': '
                    + flaw.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | '))),
                error => done(['axe failed: ' + error]));
            """);
    return ((List<?>) Objects.requireNonNull(flaws)).stream().map(String::valueOf).toList();
  }

  /** The text of a file that the page lets one download. */
  String downloaded(String name) {
    Path file = downloads.resolve(name);
    for (int attempt = 0; attempt < 200; attempt++) {
      // The browser makes the file before it writes into it.
      String text = Files.exists(file) ? Programmes.text(file) : "";
      if (!text.isEmpty()) {
        return text;
      }
      pause();
    }
    throw new AssertionError("never downloaded: " + name);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
