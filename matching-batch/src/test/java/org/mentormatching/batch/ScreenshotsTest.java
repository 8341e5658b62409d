package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

/**
 * Takes the pictures of the report that the documents show, with {@code -Dscreenshots=write}. They
 * are looked at, not compared: letters differ from one machine to the next.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class ScreenshotsTest {
  private static final Path IMAGES = Programmes.ROOT.resolve("docs").resolve("images");

  private final Path folder;

  ScreenshotsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static void take(Browser browser, String name, int width, int height, boolean isDark)
      throws IOException {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "features",
                List.of(
                    Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
    byte[] picture = browser.driver().getScreenshotAs(OutputType.BYTES);
    Files.createDirectories(IMAGES);
    Files.write(IMAGES.resolve(name + ".png"), picture);
    assertThat(picture).hasSizeGreaterThan(10_000);
  }

  @Test
  void takesThePicturesOfTheDocuments() throws IOException {
    Path proposal = Programmes.proposal(Programmes.proposed("quarterly", folder));
    try (Browser browser = Browser.open(proposal.resolve("report.html"), folder)) {
      take(browser, "report", 1280, 900, false);
      browser.driver().executeScript("document.getElementById('pictures').scrollIntoView()");
      take(browser, "pictures", 1280, 1000, false);
      browser.driver().executeScript("document.getElementById('cards').scrollIntoView()");
      take(browser, "cards", 1280, 900, true);
      browser.driver().executeScript("document.getElementById('without').scrollIntoView()");
      take(browser, "without", 1280, 900, false);
    }
    try (Browser browser = Browser.open(proposal.resolve("board.html"), folder.resolve("second"))) {
      take(browser, "board", 1280, 1000, false);
    }
  }
}
