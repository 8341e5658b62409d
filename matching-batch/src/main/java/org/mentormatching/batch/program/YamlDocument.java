package org.mentormatching.batch.program;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** The text of a policy file as YAML 1.2 nodes with their places; small, shallow and plain. */
final class YamlDocument {
  /** How the message begins of a file that cannot be understood at all. */
  static final String NOT_YAML = "this is not YAML";

  private static final int DEEPEST = 20;

  private YamlDocument() {}

  private static LoadSettings settings(String label) {
    return LoadSettings.builder().setLabel(label).setAllowDuplicateKeys(true).build();
  }

  /**
   * The document's root; empty if there is none or if it cannot be read, which is a fault.
   *
   * @param label where the text stands, as messages name it
   */
  static Optional<Node> root(String label, String text, YamlFaults faults) {
    LoadSettings settings = settings(label);
    try {
      return isPlain(settings, text, faults)
          ? new Compose(settings).composeString(text)
          : Optional.<Node>empty();
    } catch (MarkedYamlEngineException unreadable) {
      faults.at(
          unreadable.getProblemMark(),
          NOT_YAML + ": " + firstLine(unreadable.getProblem()),
          "Check indentation, colons and quotation marks");
    } catch (YamlEngineException unreadable) {
      faults.file(
          NOT_YAML + ": " + firstLine(String.valueOf(unreadable.getMessage())),
          "Save it as plain text in UTF-8");
    }
    return Optional.empty();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  /** Looks at the document without building it, so that no text can exhaust the memory. */
  private static boolean isPlain(LoadSettings settings, String text, YamlFaults faults) {
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        faults.at(event.getStartMark(), "this is nested too deeply", "Write it flat");
        return false;
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        faults.at(event.getStartMark(), "a second document begins here", "Keep one document");
        return false;
      }
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
        faults.at(
            event.getStartMark(), "anchors and aliases are not read", "Write the value out again");
        return false;
      }
    }
    return true;
  }
}
