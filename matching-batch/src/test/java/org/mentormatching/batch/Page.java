package org.mentormatching.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of documentation with its fenced blocks.
 *
 * @param file where it stands
 * @param lines all of its lines
 * @param blocks the fenced blocks from the top
 */
record Page(Path file, List<String> lines, List<Block> blocks) {
  private static final Pattern FENCE = Pattern.compile("( *)```(\\w*) *");
  private static final Pattern OUTPUT = Pattern.compile(" *<!-- output: (.*?) -->");

  /**
   * A fenced block.
   *
   * @param line the number of its opening fence, counted from 1
   * @param indent spaces before the fences, which are taken from every line
   * @param language the word behind the opening fence; may be empty
   * @param outputOf the command whose output it shows, if a comment before it says so
   * @param lines between the fences
   */
  record Block(
      int line, int indent, String language, Optional<String> outputOf, List<String> lines) {
    String text() {
      return String.join("\n", lines).stripTrailing();
    }
  }

  static Page read(Path file) {
    List<String> lines = Programmes.text(file).lines().toList();
    List<Block> blocks = new ArrayList<>();
    Optional<String> outputOf = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Matcher output = OUTPUT.matcher(lines.get(i));
      Matcher fence = FENCE.matcher(lines.get(i));
      if (output.matches()) {
        outputOf = Optional.of(output.group(1));
      } else if (fence.matches()) {
        Block block = block(lines, i, fence, outputOf);
        blocks.add(block);
        outputOf = Optional.empty();
        i += block.lines().size() + 1;
      } else if (!lines.get(i).isBlank()) {
        outputOf = Optional.empty();
      }
    }
    return new Page(file, lines, List.copyOf(blocks));
  }

  /** By what a link names a heading. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  /** By what links can name the headings. */
  List<String> anchors() {
    return lines.stream()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> anchor(line.replaceFirst("#+ ", "")))
        .toList();
  }

  private static Block block(
      List<String> lines, int opening, Matcher fence, Optional<String> outputOf) {
    int indent = fence.group(1).length();
    List<String> inside = new ArrayList<>();
    for (String line : lines.subList(opening + 1, lines.size())) {
      if (line.strip().equals("```")) {
        return new Block(opening + 1, indent, fence.group(2), outputOf, List.copyOf(inside));
      }
      inside.add(line.substring(Math.min(indent, line.length() - line.stripLeading().length())));
    }
    throw new AssertionError("a fence opens in line " + (opening + 1) + " and never closes");
  }
}
