package org.mentormatching.batch;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of this module and what each may import. */
class ArchitectureTest {
  private static final String BATCH = "org.mentormatching.batch";
  private static final Path SOURCES = Path.of("src", "main", "java");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/gg/jte/"))
          .importUrl(MatchingCli.class.getProtectionDomain().getCodeSource().getLocation());

  private static final String EXPLAIN = "org.mentormatching.explain";
  private static final String PROGRAM = BATCH + ".program";
  private static final String TABLE = BATCH + ".table";
  private static final String RECOGNISE = BATCH + ".recognise";
  private static final String INTAKE = BATCH + ".intake";
  private static final String PAGE = BATCH + ".report.page";
  private static final String REPORT = BATCH + ".report";
  private static final String LEDGER = BATCH + ".ledger";
  private static final String JOB = BATCH + ".job";

  private static final String MODEL = "org.mentormatching.model";
  private static final String POLICY = "org.mentormatching.policy..";
  private static final String RESULT = "org.mentormatching.result";
  private static final String YAML = "org.snakeyaml.engine.v2..";
  private static final String CSV = "org.apache.commons.csv";
  private static final String SPREADSHEET = "org.dhatim.fastexcel.reader";
  private static final String JSON = "com.fasterxml.jackson..";
  private static final String CALENDAR = "biweekly..";

  /** A room and everything that it may import beside Java itself. */
  private record Room(String home, String... imports) {
    String[] allowed() {
      return Stream.concat(Stream.of("java..", "org.jspecify..", home), Stream.of(imports))
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return home;
    }
  }

  /** The rooms in the order in which data flows; none imports one below. */
  static List<Room> rooms() {
    return List.of(
        new Room(PROGRAM, YAML, "org.apache.commons.text.similarity", MODEL, POLICY),
        new Room(TABLE, CSV, SPREADSHEET, PROGRAM),
        new Room(RECOGNISE, MODEL, POLICY, PROGRAM, TABLE),
        new Room(INTAKE, CSV, MODEL, POLICY, PROGRAM, TABLE, RECOGNISE),
        new Room(PAGE, "gg.jte.."),
        new Room(
            REPORT,
            CSV,
            JSON,
            "org.dhatim.fastexcel",
            "org.apache.commons.compress..",
            CALENDAR,
            "gg.jte..",
            MODEL,
            POLICY,
            RESULT,
            EXPLAIN,
            PROGRAM,
            INTAKE,
            PAGE),
        new Room(LEDGER, CSV, JSON, PROGRAM, INTAKE, REPORT),
        new Room(
            JOB,
            JSON,
            "org.mentormatching",
            MODEL,
            POLICY,
            RESULT,
            EXPLAIN,
            "org.mentormatching.verify",
            PROGRAM,
            TABLE,
            RECOGNISE,
            INTAKE,
            REPORT,
            PAGE,
            LEDGER),
        new Room(BATCH, "picocli..", JSON, PROGRAM, JOB));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void roomImportsNothingButWhatItMay(Room room) {
    classes()
        .that()
        .resideInAPackage(room.home())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(room.allowed())
        .check(CLASSES);
  }

  @Test
  void everyClassIsInARoomAndWasSeen() throws IOException {
    Set<String> seen =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getName)
            .filter(name -> !name.endsWith("package-info"))
            .collect(Collectors.toSet());

    assertThat(seen).hasSizeGreaterThan(60).isEqualTo(writtenClasses());
    assertThat(CLASSES.stream().map(JavaClass::getPackageName))
        .containsOnly(rooms().stream().map(Room::home).toArray(String[]::new));
  }

  private static Set<String> writtenClasses() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> SOURCES.relativize(file).toString())
          .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
          .map(name -> name.replaceAll("\\.java$", "").replaceAll("[/\\\\]", "."))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    for (Room room : rooms()) {
      assertThat(SOURCES.resolve(room.home().replace('.', '/')).resolve("package-info.java"))
          .content()
          .contains("/**", "@NullMarked");
    }
  }

  @Test
  void onlyTheCommandLineUsesTheStreamsAndEndsTheProcess() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(MatchingCli.class)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethodWhere(target(nameMatching("halt|printStackTrace")))
        .check(CLASSES);
  }

  @Test
  void onlyRunCommandHasAClock() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(RunCommand.class)
        .should()
        .callMethod(InstantSource.class, "system")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLASSES);
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("now"))
                .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))))
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(CLASSES);
  }

  @Test
  void nothingIsLeftToChance() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Impl|Base|Manager|Data)")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..impl..")
        .check(CLASSES);
  }
}
