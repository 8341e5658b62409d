package org.mentormatching.batch.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code program.yaml} of a programme's folder. */
public final class ProgramReader {
  /** The name of the policy file. */
  public static final String FILE = "program.yaml";

  /** Where settings come from that were recognised in the exports. */
  static final String RECOGNISED = "recognised";

  private static final long LARGEST = 1_000_000;

  private final YamlFaults faults = new YamlFaults(FILE);
  private final Scalars scalars = new Scalars(faults);

  private ProgramReader() {}

  /**
   * The settings of a programme with every fault of the file; the defaults if there is no file.
   *
   * @param folder the programme's folder
   */
  public static ProgramReading read(Path folder) {
    return read(folder, List.of(), "");
  }

  /**
   * The settings of a programme from several places: what the command line says goes before the
   * file, the file before what was recognised, that before the defaults.
   *
   * @param folder the programme's folder
   * @param flags what the command line says; a later one goes before an earlier one
   * @param recognised what was recognised in the exports, as a policy file would say it
   */
  public static ProgramReading read(Path folder, List<Flag> flags, String recognised) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return new ProgramReader()
        .read(
            folder.resolve(FILE), flags, recognised, name == null ? "Mentoring" : name.toString());
  }

  /** The settings of a programme that says nothing. */
  static Program usual() {
    ProgramReader reader = new ProgramReader();
    return reader.program(Section.none(reader.faults), "", Origins.none());
  }

  private ProgramReading read(Path file, List<Flag> flags, String recognised, String folder) {
    Optional<Node> root =
        Files.exists(file)
            ? text(file).flatMap(text -> YamlDocument.root(FILE, text, faults))
            : Optional.empty();
    root = OwnDays.of(root, flags, faults);
    for (Flag flag : flags) {
      Optional<Node> set = YamlDocument.root(flag.label(), flag.text(), faults);
      root = Layers.join(set.map(value -> Layers.nested(flag.path(), value)), root);
    }
    root = Layers.join(root, YamlDocument.root(RECOGNISED, recognised, faults));
    Section section =
        root.flatMap(node -> Section.of(node, "the file", faults)).orElse(Section.none(faults));
    Program program = program(section, folder, root.map(Origins::of).orElse(Origins.none()));
    return new ProgramReading(program, faults.sorted());
  }

  private Program program(Section root, String folder, Origins origins) {
    Program.Settings settings = new SettingsReader(root, faults).read(folder);
    PolicyReading policy = new PolicyReader(root, faults).read();
    PolicyColumns read = PolicyColumns.of(policy.policy());
    SortedMap<InputFile, SortedMap<String, List<String>>> columns = columns(root, read);
    SortedMap<String, SortedMap<String, String>> values = values(root, read);
    root.refuseOthers("setting");
    return new Program(settings, columns, values, policy, origins);
  }

  private Optional<String> text(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        faults.file("the file has more than a million bytes", "Keep settings only");
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      faults.file("the file is not UTF-8", "Save it as plain text in UTF-8");
    } catch (IOException unreadable) {
      faults.file("the file cannot be read", "Check that it is a file that you may open");
    }
    return Optional.empty();
  }

  private SortedMap<InputFile, SortedMap<String, List<String>>> columns(
      Section root, PolicyColumns read) {
    SortedMap<InputFile, SortedMap<String, List<String>>> columns = new TreeMap<>();
    Optional<Section> files = root.section("columns");
    if (files.isPresent()) {
      for (InputFile file : InputFile.values()) {
        files
            .get()
            .section(file.key())
            .ifPresent(
                section -> columns.put(file, headers(section, KnownColumns.nameable(file, read))));
      }
      files.get().refuseOthers("file");
    }
    return columns;
  }

  private SortedMap<String, List<String>> headers(Section section, SortedSet<String> known) {
    SortedMap<String, List<String>> headers = new TreeMap<>();
    for (String column : known) {
      Optional<Node> node = section.raw(column);
      if (node.filter(Section::isNull).isPresent()) {
        faults.at(
            node.get(),
            "\"" + column + "\" says nothing",
            "Write the header that the file has for it, or take the line out");
      } else {
        node.flatMap(header -> scalars.textOrTexts(header, "\"" + column + "\""))
            .ifPresent(texts -> headers.put(column, texts));
      }
    }
    section.refuseOthers("column");
    return Collections.unmodifiableSortedMap(headers);
  }

  private SortedMap<String, SortedMap<String, String>> values(Section root, PolicyColumns read) {
    SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
    SortedSet<String> known = KnownColumns.of(InputFile.PEOPLE, read);
    Optional<Section> columns = root.section("values");
    if (columns.isPresent()) {
      for (String column : known) {
        columns
            .get()
            .section(column)
            .ifPresent(
                section ->
                    values.put(column, texts(section, new TreeSet<>(section.keys()), "value")));
      }
      columns.get().refuseOthers("column");
    }
    return values;
  }

  private SortedMap<String, String> texts(Section section, SortedSet<String> keys, String what) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String key : keys) {
      section
          .get(key)
          .flatMap(node -> scalars.text(node, "\"" + key + "\""))
          .ifPresent(text -> texts.put(key, text));
    }
    section.refuseOthers(what);
    return Collections.unmodifiableSortedMap(texts);
  }
}
