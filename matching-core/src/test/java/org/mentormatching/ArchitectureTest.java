package org.mentormatching;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Problem;

/** The rooms of the house, what each may import, and what none of them does. */
class ArchitectureTest {
  private static final String ROOT = "org.mentormatching";

  private enum Door {
    PUBLIC,
    HIDDEN
  }

  /** A room, whether it is part of the public API, and the rooms that it may import. */
  private record Room(String name, Door door, List<String> mayImport) {}

  private static final List<Room> HOUSE =
      List.of(
          room("model", Door.PUBLIC),
          room("policy", Door.PUBLIC, "model"),
          room("policy.rules", Door.PUBLIC, "model", "policy"),
          room("policy.criteria", Door.PUBLIC, "model", "policy"),
          room("policy.limits", Door.PUBLIC, "model", "policy"),
          room(
              "policy.defaults",
              Door.PUBLIC,
              "model",
              "policy",
              "policy.rules",
              "policy.criteria",
              "policy.limits"),
          room("candidates", Door.HIDDEN, "model", "policy"),
          room("flow", Door.HIDDEN),
          room("result", Door.PUBLIC, "model", "policy"),
          room("refine", Door.HIDDEN, "model", "policy", "candidates", "flow", "bound"),
          room("bound", Door.HIDDEN, "candidates"),
          room(
              "solve",
              Door.HIDDEN,
              "model",
              "policy",
              "policy.rules",
              "candidates",
              "flow",
              "result",
              "refine",
              "bound"),
          room("explain", Door.PUBLIC, "model", "policy", "result"),
          room("verify", Door.PUBLIC, "model", "policy", "policy.limits", "result"),
          room(
              "",
              Door.PUBLIC,
              "model",
              "policy",
              "policy.rules",
              "policy.criteria",
              "policy.limits",
              "policy.defaults",
              "candidates",
              "flow",
              "result",
              "refine",
              "solve",
              "explain",
              "verify"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static Room room(String name, Door door, String... mayImport) {
    return new Room(name, door, List.of(mayImport));
  }

  private static Optional<Room> roomOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return HOUSE.stream()
        .filter(room -> name.equals(room.name().isEmpty() ? ROOT : ROOT + "." + room.name()))
        .findFirst();
  }

  private static boolean isOurs(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(ROOT) || name.startsWith(ROOT + ".");
  }

  @Test
  void sawEveryClassOfEveryRoom() throws IOException, URISyntaxException {
    Path compiled =
        Path.of(Problem.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, Long> onDisk = new TreeMap<>();
    try (Stream<Path> files = Files.walk(compiled)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(
              file ->
                  onDisk.merge(
                      compiled.relativize(file.getParent()).toString().replace('/', '.'),
                      1L,
                      Long::sum));
    }
    Map<String, Long> seen = new TreeMap<>();
    CLASSES.forEach(type -> seen.merge(type.getPackageName(), 1L, Long::sum));
    assertThat(seen).isEqualTo(onDisk);
    assertThat(seen)
        .containsKeys(
            ROOT + ".model",
            ROOT + ".policy",
            ROOT + ".policy.rules",
            ROOT + ".policy.criteria",
            ROOT + ".policy.limits",
            ROOT + ".flow",
            ROOT + ".result",
            ROOT + ".refine",
            ROOT + ".verify",
            ROOT + ".candidates",
            ROOT + ".solve",
            ROOT + ".explain",
            ROOT);
  }

  @Test
  void everyClassStandsInARoomOfTheHouse() {
    assertThat(CLASSES).allSatisfy(type -> assertThat(roomOf(type)).as(type.getName()).isPresent());
  }

  @Test
  void roomsImportOnlyWhatTheHouseAllows() {
    List<String> forbidden = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      Room from = roomOf(type).orElseThrow();
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (isOurs(target)) {
          Room to = roomOf(target).orElseThrow();
          if (!to.equals(from) && !from.mayImport().contains(to.name())) {
            forbidden.add(dependency.getDescription());
          }
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void roomsFormNoCircle() {
    assertThat(circling(importsBelow(ROOT))).isEmpty();
    assertThat(circling(importsBelow(ROOT + ".policy"))).isEmpty();
  }

  @Test
  void wouldSeeACircle() {
    assertThat(importsBelow(ROOT).get("solve")).contains("flow", "policy");
    SortedMap<String, Set<String>> imports = new TreeMap<>(importsBelow(ROOT));
    imports.put("flow", new TreeSet<>(Set.of("solve")));
    assertThat(circling(imports)).contains("flow", "solve");
  }

  /** By each room directly below a package, all that stands in it included, whom it imports. */
  private static SortedMap<String, Set<String>> importsBelow(String above) {
    SortedMap<String, Set<String>> imports = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      roomBelow(above, type)
          .ifPresent(
              from -> {
                Set<String> others = imports.computeIfAbsent(from, name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                    .flatMap(dependency -> roomBelow(above, dependency.getTargetClass()).stream())
                    .filter(to -> !to.equals(from))
                    .forEach(others::add);
              });
    }
    return imports;
  }

  private static Optional<String> roomBelow(String above, JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(above + ".")
        ? Optional.of(name.substring(above.length() + 1).split("\\.", 2)[0])
        : Optional.empty();
  }

  /** The rooms of circles and those from which one leads into a circle. */
  private static Set<String> circling(SortedMap<String, Set<String>> imports) {
    SortedMap<String, Set<String>> left = new TreeMap<>(imports);
    boolean isFewer = true;
    while (isFewer) {
      Set<String> known = Set.copyOf(left.keySet());
      isFewer = left.values().removeIf(others -> others.stream().noneMatch(known::contains));
    }
    return left.keySet();
  }

  @Test
  void onlyRefineKnowsOptaPlanner() {
    noClasses()
        .that(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".refine.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.optaplanner..")
        .check(CLASSES);
    assertThat(CLASSES.that(resideInAPackage(ROOT + ".refine")))
        .anySatisfy(
            type ->
                assertThat(type.getDirectDependenciesFromSelf())
                    .anySatisfy(
                        dependency ->
                            assertThat(dependency.getTargetClass().getPackageName())
                                .startsWith("org.optaplanner")));
  }

  @Test
  void flowKnowsNothingButJava() {
    noClasses()
        .that(resideInAPackage(ROOT + ".flow.."))
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage(ROOT + ".flow..", "java..", "org.jspecify.annotations")))
        .check(CLASSES);
  }

  @Test
  void coreReadsAndWritesNoFilesAndNoConsole() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.nio.file..").check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.io..").and(not(JavaClass.Predicates.type(Serializable.class))))
        .check(CLASSES);
    noClasses().should().accessField(System.class, "out").check(CLASSES);
    noClasses().should().accessField(System.class, "err").check(CLASSES);
  }

  @Test
  void coreReadsNoClock() {
    assertThat(calls(call -> call.startsWith("java.lang.System.currentTimeMillis"))).isEmpty();
    assertThat(calls(call -> call.startsWith("java.lang.System.nanoTime"))).isEmpty();
    assertThat(calls(call -> call.matches("java\\.time\\..*\\.now\\(.*"))).isEmpty();
    assertThat(calls(call -> call.matches("java\\.time\\.(Clock|InstantSource)\\.(system|tick).*")))
        .isEmpty();
    assertThat(calls(call -> call.startsWith("java.util.Date.<init>()"))).isEmpty();
  }

  @Test
  void coreHasNoUnseededRandomness() {
    noClasses().should().callConstructor(Random.class).check(CLASSES);
    assertThat(calls(call -> call.startsWith("java.lang.Math.random"))).isEmpty();
    assertThat(calls(call -> call.startsWith("java.util.UUID.randomUUID"))).isEmpty();
    assertThat(calls(call -> call.startsWith("java.util.Collections.shuffle(java.util.List)")))
        .isEmpty();
    assertThat(calls(call -> call.startsWith("java.util.SplittableRandom.<init>()"))).isEmpty();
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.Secure.*")
        .check(CLASSES);
  }

  private static List<String> calls(Predicate<String> forbidden) {
    return CLASSES.stream()
        .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
        .filter(call -> forbidden.test(call.getTarget().getFullName()))
        .map(call -> call.getDescription())
        .toList();
  }

  @Test
  void wouldSeeACall() {
    assertThat(calls(call -> call.startsWith("java.util.List.copyOf"))).isNotEmpty();
  }

  @Test
  void namesSayWhatThingsAre() {
    assertThat(CLASSES)
        .allSatisfy(
            type ->
                assertThat(type.getSimpleName())
                    .doesNotMatch(".*(Utils?|Helpers?|Impl|Base|Manager|Data)"));
    assertThat(CLASSES)
        .allSatisfy(
            type ->
                assertThat(type.getPackageName().split("\\."))
                    .doesNotContain("util", "common", "helper", "impl"));
  }

  @Test
  void publicSignaturesNameNothingHidden() {
    List<String> hidden = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (isOpen(type)) {
        type.getAllRawSuperclasses().forEach(parent -> check(parent, type.getName(), hidden));
        type.getAllRawInterfaces().forEach(parent -> check(parent, type.getName(), hidden));
        for (JavaMember member : type.getMembers()) {
          if (member.getModifiers().contains(JavaModifier.PUBLIC)
              || member.getModifiers().contains(JavaModifier.PROTECTED)) {
            namedBy(member).forEach(named -> check(named, member.getFullName(), hidden));
          }
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  private static boolean isOpen(JavaClass type) {
    return roomOf(type).orElseThrow().door() == Door.PUBLIC
        && type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static List<JavaClass> namedBy(JavaMember member) {
    List<JavaType> types = new ArrayList<>();
    if (member instanceof JavaCodeUnit unit) {
      types.add(unit.getReturnType());
      types.addAll(unit.getParameterTypes());
      types.addAll(unit.getExceptionTypes());
    } else if (member instanceof JavaField field) {
      types.add(field.getType());
    }
    return types.stream()
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .sorted(Comparator.comparing(JavaClass::getName))
        .toList();
  }

  private static void check(JavaClass named, String where, List<String> hidden) {
    boolean foreign = named.getBaseComponentType().getPackageName().startsWith("org.optaplanner");
    boolean behindTheDoor =
        isOurs(named) && roomOf(named).filter(room -> room.door() == Door.PUBLIC).isEmpty();
    if (foreign || behindTheDoor) {
      hidden.add(where + " names " + named.getName());
    }
  }

  private static DescribedPredicate<JavaClass> not(
      DescribedPredicate<? super JavaClass> predicate) {
    return DescribedPredicate.not(predicate).forSubtype();
  }
}
