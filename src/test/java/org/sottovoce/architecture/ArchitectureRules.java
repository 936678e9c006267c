package org.sottovoce.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The architecture as rules, for the packages below {@code base}: once for the program, once for a
 * small tree of classes that break each rule.
 */
final class ArchitectureRules {

  /** The order of the flow: a package uses only packages before it. */
  static final List<String> ORDER =
      List.of(
          "text",
          "document",
          "segment",
          "mention",
          "entity",
          "policy",
          "pseudonym",
          "review",
          "store",
          "release",
          "audit",
          "risk",
          "pipeline",
          "evaluation",
          "training",
          "cli",
          "desktop");

  /** From these packages come values and workers, never mutable things. */
  private static final List<String> VALUES =
      List.of("text", "document", "segment", "mention", "entity", "policy", "pseudonym", "review");

  private static final Pattern NETWORK =
      Pattern.compile(
          "java\\.net\\.(http\\..*|.*Socket.*|.*Connection|URL|URLClassLoader|Inet.*|Proxy.*)"
              + "|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*|java\\.rmi\\..*");

  private static final Pattern SCREEN =
      Pattern.compile(
          "javax\\.swing\\..*|com\\.formdev\\..*|net\\.miginfocom\\..*"
              + "|java\\.awt\\.(?!image\\.|geom\\.|Shape$).*");

  private static final Pattern THREADS =
      Pattern.compile(
          "java\\.util\\.concurrent\\.(Executors|ForkJoinPool"
              + "|ThreadPoolExecutor|CompletableFuture)|javax\\.swing\\.SwingWorker");

  private static final Pattern BAD_NAME =
      Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Data|Info)");

  private final String base;

  ArchitectureRules(String base) {
    this.base = base;
  }

  /** Every rule by name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    for (int i = 0; i < ORDER.size(); i++) {
      rules.put("order: " + ORDER.get(i), usesNothingLaterThan(i));
    }
    rules.put("cycles", slices().matching(base + ".(**)").should().beFreeOfCycles());
    rules.put("mutable static", noFields().that().areStatic().should().notBeFinal());
    rules.put("screen", only(SCREEN, "desktop.."));
    rules.put("threads", only(THREADS, "desktop.task..", "pipeline.."));
    rules.put("new threads", newThreads());
    rules.put("Tika", only("org.apache.tika", "document..", "release.check.."));
    rules.put("Lucene", only("org.apache.lucene", "mention.gazetteer.."));
    rules.put("OpenNLP", only("opennlp.tools", "segment..", "mention.model..", "training.."));
    rules.put("ONNX Runtime", only("ai.onnxruntime", "mention.model.encoder.."));
    rules.put("POI", only("org.apache.poi", "document..", "release.."));
    rules.put("PDFBox", only("org.apache.pdfbox", "document..", "release.."));
    rules.put("H2", only("java.sql", "store.."));
    rules.put("picocli", only("picocli", "cli.."));
    rules.put("network", only(NETWORK));
    rules.put("console", console());
    rules.put("stack traces", noStackTraces());
    rules.put("files", only(Pattern.compile("java\\.io\\.File"), "desktop.."));
    rules.put("names", names());
    rules.put("values", values());
    rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
    return rules;
  }

  private ArchRule usesNothingLaterThan(int index) {
    String[] later =
        ORDER.subList(index + 1, ORDER.size()).stream().map(this::below).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(below(ORDER.get(index)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later);
  }

  private ArchRule only(String library, String... packages) {
    return only(Pattern.compile(Pattern.quote(library) + "\\..*"), packages);
  }

  /** Classes whose name matches are used in {@code packages} alone. */
  private ArchRule only(Pattern used, String... packages) {
    String[] allowed = List.of(packages).stream().map(this::below).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "match " + used, (JavaClass type) -> used.matcher(type.getName()).matches()));
  }

  private ArchRule newThreads() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(below("desktop.task.."), below("pipeline.."))
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)));
  }

  private ArchRule console() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(below("cli.."))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }

  private ArchRule noStackTraces() {
    return noClasses().should().callMethod(Throwable.class, "printStackTrace");
  }

  private ArchRule names() {
    return classes()
        .should(
            be(
                DescribedPredicate.describe(
                    "named for what it is",
                    (JavaClass type) -> !BAD_NAME.matcher(type.getSimpleName()).matches())));
  }

  /** Fields are final; what has a state of its own is named here, with its reason. */
  private ArchRule values() {
    String[] packages = VALUES.stream().map(this::below).toArray(String[]::new);
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(packages)
        .and()
        .areDeclaredInClassesThat()
        .areTopLevelClasses()
        .and()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe(
                "are public and neither the history nor the session of a review",
                (JavaClass type) ->
                    type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getSimpleName().equals("History")
                        && !type.getSimpleName().equals("ReviewSession")))
        .should()
        .beFinal();
  }

  private String below(String name) {
    return base + "." + (name.endsWith("..") ? name : name + "..");
  }
}
