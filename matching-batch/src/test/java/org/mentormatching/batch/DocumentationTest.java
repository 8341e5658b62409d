package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.Page.Block;
import org.mentormatching.batch.program.ProgramReader;

/**
 * What README.md and the pages in docs tell a reader to type works, and says what they show. With
 * the system property {@code documentation} set to {@code write}, the outputs in the pages are
 * replaced by what the commands say now; a time that stands there stays.
 */
class DocumentationTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]*)(?:#([^)]*))?\\)");
  private final Path folder;

  DocumentationTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("docs", "docs/recipes")) {
      if (!Files.isDirectory(Programmes.ROOT.resolve(folder))) {
        continue;
      }
      try (Stream<Path> docs = Files.list(Programmes.ROOT.resolve(folder))) {
        docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    pages.add(0, Programmes.ROOT.resolve("README.md"));
    return pages;
  }

  @Test
  void thereIsSomethingToType() throws IOException {
    List<String> commands = new ArrayList<>();
    List<Block> settings = new ArrayList<>();
    List<Block> outputs = new ArrayList<>();
    for (Path page : pages()) {
      for (Block block : Page.read(page).blocks()) {
        commands.addAll(block.language().equals("sh") ? Reader.commands(block.lines()) : List.of());
        settings.addAll(isSettings(block) ? List.of(block) : List.of());
        outputs.addAll(block.outputOf().isPresent() ? List.of(block) : List.of());
      }
    }
    assertThat(commands).isNotEmpty();
    assertThat(settings).isNotEmpty();
    assertThat(outputs).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageSaysWhatTheCommandsDo(Path file) {
    Page page = Page.read(file);
    Reader reader = new Reader(folder);
    List<String> lines = new ArrayList<>(page.lines());
    List<Block> outputs = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block.language().equals("sh")) {
        Reader.commands(block.lines()).forEach(reader::type);
      }
      block.outputOf().ifPresent(command -> outputs.add(block));
      if (block.outputOf().isPresent() && !Generated.isWritten()) {
        assertThat(untimed(block.text()))
            .as("line %d of %s", block.line(), file.getFileName())
            .isEqualTo(untimed(reader.output(block.outputOf().get()).stripTrailing()));
      }
    }
    if (Generated.isWritten()) {
      Collections.reverse(outputs);
      for (Block block : outputs) {
        List<String> inside = lines.subList(block.line(), block.line() + block.lines().size());
        Map<String, String> before = new HashMap<>();
        inside.forEach(line -> before.put(untimed(line), line));
        inside.clear();
        reader
            .output(block.outputOf().orElseThrow())
            .stripTrailing()
            .lines()
            .map(line -> (" ".repeat(block.indent()) + line).stripTrailing())
            .map(line -> before.getOrDefault(untimed(line), line))
            .forEach(inside::add);
      }
      Programmes.write(file, String.join("\n", lines) + "\n");
    }
  }

  private static String untimed(String text) {
    return text.replaceAll("\\(\\d+\\.\\d s\\) *", "(0.0 s) ");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void settingsAreReadWithoutFault(Path file) {
    for (Block block : Page.read(file).blocks()) {
      if (isSettings(block)) {
        Programmes.write(folder.resolve(ProgramReader.FILE), block.text() + "\n");

        assertThat(ProgramReader.read(folder).faults())
            .as("line %d of %s", block.line(), file.getFileName())
            .isEmpty();
      }
    }
  }

  private static boolean isSettings(Block block) {
    return block.language().equals("yaml") && block.text().startsWith("# program.yaml");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path file) {
    Matcher link = LINK.matcher(Programmes.text(file));
    while (link.find()) {
      Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
      assertThat(target).exists();
      if (link.group(2) != null) {
        assertThat(Page.read(target).anchors()).contains(link.group(2));
      }
    }
  }
}
