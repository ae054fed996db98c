package nianjian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The house as data: which package stands on which floor, and which library has which door. */
@AnalyzeClasses(packages = "nianjian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** From the ground up. A package imports only from floors below its own: not up, not sideways. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("diagnostic", "io"),
          Set.of("form", "yaml", "hanzi"),
          Set.of("archive", "config"),
          Set.of("content", "theme", "search", "chart", "export", "prose"),
          Set.of("check", "importer"),
          Set.of("site"),
          Set.of("render"),
          Set.of("build"),
          Set.of("serve", "dist"),
          Set.of("cli"));

  /** Library package to the one package that may use it. */
  private static final Map<String, String> DOORS =
      Map.ofEntries(
          Map.entry("picocli", "cli"),
          Map.entry("freemarker", "render"),
          Map.entry("com.vladsch.flexmark", "content"),
          Map.entry("org.yaml.snakeyaml", "yaml"),
          Map.entry("de.siegmar.fastcsv", "export"),
          Map.entry("io.nayuki.qrcodegen", "site"),
          Map.entry("org.jsoup", "importer"),
          Map.entry("com.sun.net.httpserver", "serve"));

  /** Packages that need no door. */
  private static final List<String> FREE =
      List.of("nianjian", "java", "javax", "org.xml.sax", "com.google.gson", "org.jspecify");

  /** What may not be used: {@code Owner.name(Parameter, …)}, {@code Owner.name}, {@code *.name}. */
  private static final Map<String, String> BANNED =
      Map.ofEntries(
          Map.entry("java.lang.String.toLowerCase()", "say which locale"),
          Map.entry("java.lang.String.toUpperCase()", "say which locale"),
          Map.entry(
              "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)", "say which locale"),
          Map.entry("java.lang.String.formatted", "it takes the default locale"),
          Map.entry("java.text.MessageFormat.format", "it takes the default locale"),
          Map.entry("java.text.MessageFormat.<init>(java.lang.String)", "say which locale"),
          Map.entry("java.text.DecimalFormat.<init>", "it takes the default locale"),
          Map.entry("java.text.SimpleDateFormat.<init>", "use java.time"),
          Map.entry("java.text.NumberFormat.getInstance()", "say which locale"),
          Map.entry("java.text.NumberFormat.getIntegerInstance()", "say which locale"),
          Map.entry("java.text.Collator.getInstance", "sort by code point or division code"),
          Map.entry(
              "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)", "say which locale"),
          Map.entry("java.util.Formatter.<init>()", "say which locale"),
          Map.entry("java.lang.String.getBytes()", "say which charset"),
          Map.entry("java.lang.String.<init>([B)", "say which charset"),
          Map.entry("java.lang.String.<init>([B, int, int)", "say which charset"),
          Map.entry("java.io.ByteArrayOutputStream.toString()", "say which charset"),
          Map.entry("java.io.InputStreamReader.<init>(java.io.InputStream)", "say which charset"),
          Map.entry("java.io.OutputStreamWriter.<init>(java.io.OutputStream)", "say which charset"),
          Map.entry("java.io.FileReader.<init>", "use Files with a charset"),
          Map.entry("java.io.FileWriter.<init>", "use Files with a charset"),
          Map.entry("java.lang.Runtime.exec", "the program starts no process"),
          Map.entry("java.lang.ProcessBuilder.<init>", "the program starts no process"),
          Map.entry("java.net.URL.openStream", "the program opens no connection"),
          Map.entry("java.net.URL.openConnection", "the program opens no connection"),
          Map.entry("java.io.ObjectInputStream.<init>", "cache and manifest are not trusted"));

  /** The same, but {@code cli} may: there the machine's clock, locale and console are looked at. */
  private static final Map<String, String> BANNED_BELOW_CLI =
      Map.ofEntries(
          Map.entry("*.printStackTrace", "only cli prints"),
          Map.entry("java.lang.System.out", "only cli prints"),
          Map.entry("java.lang.System.err", "only cli prints"),
          Map.entry("java.lang.System.exit", "only cli exits"),
          Map.entry("java.lang.System.currentTimeMillis", "there is no clock; use nanoTime"),
          Map.entry("java.lang.System.getenv", "no environment reaches the output"),
          Map.entry("java.io.PrintWriter.<init>", "it hides a full disk"),
          Map.entry("java.io.PrintStream.<init>", "it hides a full disk"),
          Map.entry("java.time.Instant.now", "there is no clock"),
          Map.entry("java.time.LocalDate.now", "there is no clock"),
          Map.entry("java.time.LocalDateTime.now", "there is no clock"),
          Map.entry("java.time.LocalTime.now", "there is no clock"),
          Map.entry("java.time.OffsetDateTime.now", "there is no clock"),
          Map.entry("java.time.ZonedDateTime.now", "there is no clock"),
          Map.entry("java.time.Year.now", "there is no clock"),
          Map.entry("java.time.YearMonth.now", "there is no clock"),
          Map.entry("java.time.Clock.systemUTC", "there is no clock"),
          Map.entry("java.time.Clock.systemDefaultZone", "there is no clock"),
          Map.entry("java.util.Date.<init>()", "there is no clock"),
          Map.entry("java.util.Calendar.getInstance", "there is no clock"),
          Map.entry("java.util.UUID.randomUUID", "equal sources give an equal site"),
          Map.entry("java.lang.Math.random", "equal sources give an equal site"),
          Map.entry("java.util.Locale.getDefault", "say which locale"),
          Map.entry("java.time.ZoneId.systemDefault", "say which zone"),
          Map.entry("java.util.TimeZone.getDefault", "say which zone"),
          Map.entry("java.nio.charset.Charset.defaultCharset", "say which charset"));

  @ArchTest static final ArchRule everyPackageIsInThePicture = classes().should(standOnAFloor());

  @ArchTest static final ArchRule importsGoDown = classes().should(importFromBelow());

  @ArchTest
  static final ArchRule noCycles = slices().matching("nianjian.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule oneDoorPerLibrary = classes().should(useLibrariesThroughTheirDoors());

  @ArchTest static final ArchRule banned = classes().should(notUse(BANNED));

  @ArchTest
  static final ArchRule bannedBelowCli =
      classes()
          .that(DescribedPredicate.not(resideInAPackage("nianjian.cli..")))
          .should(notUse(BANNED_BELOW_CLI));

  @ArchTest
  static final ArchRule purePackagesTouchNoFile =
      noClasses()
          .that(
              resideInAnyPackage(
                  "nianjian.archive..",
                  "nianjian.form..",
                  "nianjian.site..",
                  "nianjian.chart..",
                  "nianjian.search.."))
          .should()
          .dependOnClassesThat(
              describe(
                  "open files",
                  c ->
                      c.getName().startsWith("java.io.File")
                          || c.getName().equals("java.io.RandomAccessFile")
                          || c.getName().equals("java.nio.file.Files")
                          || c.getName().startsWith("java.nio.channels.")));

  private static ArchCondition<JavaClass> standOnAFloor() {
    return condition(
        "stand on a floor of the house",
        (type, events) -> {
          if (floorOf(type) < 0) {
            violate(events, type, type.getName() + " is in a package that is not in the picture");
          }
        });
  }

  private static ArchCondition<JavaClass> importFromBelow() {
    return condition(
        "import from floors below only",
        (type, events) -> {
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (inHouse(target)
                && !packageOf(target).equals(packageOf(type))
                && floorOf(target) >= floorOf(type)) {
              violate(events, type, dependency.getDescription());
            }
          }
        });
  }

  private static ArchCondition<JavaClass> useLibrariesThroughTheirDoors() {
    return condition(
        "use a library through its door only",
        (type, events) -> {
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.isPrimitive() && !mayUse(packageOf(type), target.getName())) {
              violate(events, type, dependency.getDescription());
            }
          }
        });
  }

  private static boolean mayUse(String user, String name) {
    return FREE.stream().anyMatch(free -> name.startsWith(free + "."))
        || DOORS.entrySet().stream()
            .anyMatch(door -> name.startsWith(door.getKey() + ".") && user.equals(door.getValue()));
  }

  private static ArchCondition<JavaClass> notUse(Map<String, String> banned) {
    return condition(
        "use nothing that is banned",
        (type, events) -> {
          for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            String owner = access.getTargetOwner().getName();
            Stream.of(
                    access.getTarget().getFullName(),
                    owner + "." + access.getName(),
                    "*." + access.getName())
                .filter(banned::containsKey)
                .map(use -> banned.get(use) + ": " + access.getDescription())
                .forEach(message -> violate(events, type, message));
          }
        });
  }

  private static boolean inHouse(JavaClass type) {
    return type.getName().startsWith("nianjian.");
  }

  /** {@code form} for {@code nianjian.form.Figure}; empty for a class right under the root. */
  private static String packageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  private static int floorOf(JavaClass type) {
    for (int i = 0; i < FLOORS.size(); i++) {
      if (FLOORS.get(i).contains(packageOf(type))) {
        return i;
      }
    }
    return -1;
  }

  private static void violate(ConditionEvents events, JavaClass type, String message) {
    events.add(SimpleConditionEvent.violated(type, message));
  }

  private interface Check {
    void check(JavaClass type, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> condition(String description, Check check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.check(type, events);
      }
    };
  }
}
