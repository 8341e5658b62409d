package org.mentormatching.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody who types the commands of a page from its top, on sample programmes of their own. Beside
 * the program they know {@code cp -r}, which copies a sample, or a folder below a copy, into a
 * folder of another name.
 */
final class Reader {
  private static final String PROGRAM = "./matching";

  /** How the launcher says how it was called. */
  private static final String LAUNCHER = "matching.command";

  private static final String COPY = "cp -r ";
  private static final String REMOVE = "rm ";
  private static final Pattern EXITS = Pattern.compile("# exits (\\d)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern SAMPLE = Pattern.compile("sample-data/([\\w-]+(?:/[\\w-]+)?)");

  private final Path folder;
  private final Map<String, String> said = new HashMap<>();
  private final Set<String> copies = new HashSet<>();

  Reader(Path folder) {
    this.folder = folder;
  }

  /** The commands in the lines of a block, comments included. */
  static List<String> commands(List<String> lines) {
    List<String> commands = new ArrayList<>();
    for (String line : String.join("\n", lines).replaceAll("\\\\\n", " ").lines().toList()) {
      if (Stream.of(PROGRAM + " ", COPY, REMOVE).anyMatch(line::startsWith)
          || line.equals(PROGRAM)) {
        commands.add(line);
      }
    }
    return commands;
  }

  /** Types a command; it must end as the page says. */
  void type(String line) {
    if (line.startsWith(COPY)) {
      String[] fromTo = line.substring(COPY.length()).split(" ", 2);
      Path from = isOfCopy(fromTo[0]) ? folder : Programmes.ROOT;
      Programmes.copy(from.resolve(fromTo[0]), folder.resolve(fromTo[1]));
      copies.add(fromTo[1]);
      return;
    }
    if (line.startsWith(REMOVE)) {
      Programmes.remove(folder.resolve(line.substring(REMOVE.length())));
      return;
    }
    Matcher exits = EXITS.matcher(line);
    int code = exits.find() ? Integer.parseInt(exits.group(1)) : 0;
    String command = line.replaceAll("\\s#.*", "").strip();
    said.put(command, run(command).exits(code).said().replace(folder + "/", ""));
  }

  /** What a command says, where it has been typed, and else what it says now. */
  String output(String command) {
    if (!said.containsKey(command)) {
      said.put(command, run(command).said().replace(folder + "/", ""));
    }
    return said.get(command);
  }

  private Run run(String command) {
    List<Object> words = new ArrayList<>();
    Matcher word = WORD.matcher(command.substring(PROGRAM.length()));
    while (word.find()) {
      String text =
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3);
      words.add(inMyFolder(text));
    }
    System.setProperty(LAUNCHER, PROGRAM.strip());
    try {
      return Run.of(words.toArray());
    } finally {
      System.clearProperty(LAUNCHER);
    }
  }

  private String inMyFolder(String word) {
    if (isOfCopy(word)) {
      return folder.resolve(word).toString();
    }
    Matcher sample = SAMPLE.matcher(word);
    if (!sample.lookingAt()) {
      return word;
    }
    String name = sample.group(1).startsWith("faulty/") ? sample.group(1) : firstName(sample);
    if (!Files.exists(folder.resolve("sample-data").resolve(name))) {
      Programmes.copy(name, folder.resolve("sample-data"));
    }
    return folder.resolve(word).toString();
  }

  /** Whether it is a copy that was made, or something below it. */
  private boolean isOfCopy(String path) {
    return copies.contains(path.replaceAll("/.*", ""));
  }

  private static String firstName(Matcher sample) {
    return sample.group(1).replaceAll("/.*", "");
  }
}
