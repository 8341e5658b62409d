package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What an embedder gets on the class path together with the library. */
class DependenciesTest {
  private static List<Element> children(Node parent, String tag) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child && child.getTagName().equals(tag)) {
        children.add(child);
      }
    }
    return children;
  }

  private static Element project(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new File(file))
        .getDocumentElement();
  }

  private static String text(Element parent, String tag) {
    return children(parent, tag).stream()
        .map(Element::getTextContent)
        .map(String::strip)
        .findFirst()
        .orElse("");
  }

  private static String scope(Element dependency) {
    return text(dependency, "scope");
  }

  private static String name(Element dependency) {
    return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
  }

  private static List<String> runtimeDependencies(String file) throws Exception {
    return children(project(file), "dependencies").stream()
        .flatMap(list -> children(list, "dependency").stream())
        .filter(one -> List.of("", "compile", "runtime").contains(scope(one)))
        .map(DependenciesTest::name)
        .toList();
  }

  @Test
  void coreBringsOptaPlannerStatisticsAndTheLoggingInterfaceAlone() throws Exception {
    assertThat(runtimeDependencies("pom.xml"))
        .containsExactlyInAnyOrder(
            "org.apache.commons:commons-math3",
            "org.optaplanner:optaplanner-core",
            "org.slf4j:slf4j-api");
  }

  @Test
  void modulesInheritAnnotationsWithoutCodeAlone() throws Exception {
    List<Element> inherited =
        children(project("../pom.xml"), "dependencies").stream()
            .flatMap(list -> children(list, "dependency").stream())
            .filter(one -> List.of("", "compile", "runtime", "provided").contains(scope(one)))
            .toList();
    assertThat(inherited)
        .singleElement()
        .satisfies(one -> assertThat(name(one)).isEqualTo("org.jspecify:jspecify"))
        .satisfies(one -> assertThat(scope(one)).isEqualTo("provided"));
  }
}
