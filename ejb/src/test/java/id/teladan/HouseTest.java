package id.teladan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.teladan.identity.Permitted;
import id.teladan.operation.Recurring;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;

/** The domain keeps its rooms apart. */
@AnalyzeClasses(packages = "id.teladan", importOptions = DoNotIncludeTests.class)
class HouseTest {
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("shared", "schema", "metrics"),
          Set.of("region", "outbox", "audit", "mail", "operation"),
          Set.of("identity"),
          Set.of("attachment", "notice", "agency"),
          Set.of("solution", "backup"),
          Set.of("visit", "adoption", "need", "request", "outcome"),
          Set.of("benchmark", "assessment", "conversation", "paper"),
          Set.of("discovery", "exchange"),
          Set.of("notification", "watch"),
          Set.of("trust", "monitoring"));

  /** Repositories, feeds and the plumbing below the use cases: they know no caller. */
  private static final Set<String> WITHOUT_CALLER =
      Set.of("schema", "shared", "metrics", "region", "outbox", "audit", "identity");

  @ArchTest
  static final ArchRule LOWER_LEVELS_NEVER_IMPORT_HIGHER_ONES =
      classes()
          .that(resideInAPackage("id.teladan.."))
          .and(describe("are of the domain", type -> level(type) >= 0))
          .should(dependDownwardsOnly());

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("id.teladan.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EVERY_PACKAGE_HAS_A_LEVEL =
      classes()
          .that()
          .resideInAPackage("id.teladan..")
          .and()
          .resideOutsideOfPackage("id.teladan.search..")
          .should(
              new ArchCondition<>("stand on one of the levels") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (level(type) < 0) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                  }
                }
              });

  @ArchTest
  static final ArchRule ONLY_DISCOVERY_NAMES_THE_SEARCH_LIBRARY =
      noClasses()
          .that()
          .resideInAPackage("id.teladan..")
          .and()
          .resideOutsideOfPackages("id.teladan.discovery", "id.teladan.search..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("id.teladan.search..");

  @ArchTest
  static final ArchRule THE_DOMAIN_KNOWS_NO_PAGES_AND_NO_LUCENE =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.teladan.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule ENTITIES_STAY_IN_THEIR_PACKAGE =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_TYPE_DOES =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)");

  @ArchTest
  static final ArchRule EVERY_USE_CASE_DECLARES_WHO_MAY =
      methods()
          .that()
          .areDeclaredInClassesThat(areUseCases())
          .and()
          .arePublic()
          .and()
          .areNotStatic()
          .should()
          .beAnnotatedWith(Permitted.class);

  @ArchTest
  static final ArchRule ENTERPRISE_BEANS_ARE_CALLED_THROUGH_PUBLIC_METHODS =
      methods()
          .that()
          .areDeclaredInClassesThat(
              describe(
                  "are enterprise beans",
                  type ->
                      type.isAnnotatedWith(Stateless.class)
                          || type.isAnnotatedWith(Singleton.class)))
          .and(describe("are package-private", HouseTest::isPackagePrivate))
          .should(notBeCalledFromOutside());

  /**
   * A timer that fires while the application starts would reach for beans that the start holds, and
   * the start for what the timer holds: both then wait for ever.
   */
  @ArchTest
  static final ArchRule TIMERS_WAIT_FOR_THE_START =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(DependsOn.class);

  /** Else two failures in a row end the timer until the next start. */
  @ArchTest
  static final ArchRule TIMERS_GO_ON_AFTER_A_FAILURE =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat(
              describe(
                  "are @Recurring outside a transaction",
                  type ->
                      type.isAnnotatedWith(TransactionAttribute.class)
                          && type.getAnnotationOfType(TransactionAttribute.class).value()
                              == TransactionAttributeType.NOT_SUPPORTED
                          && (type.isAnnotatedWith(Recurring.class)
                              || "DatabaseWatch".equals(type.getSimpleName()))));

  private static boolean isPackagePrivate(JavaMethod method) {
    Set<JavaModifier> modifiers = method.getModifiers();
    return !modifiers.contains(JavaModifier.PUBLIC)
        && !modifiers.contains(JavaModifier.PRIVATE)
        && !modifiers.contains(JavaModifier.PROTECTED)
        && !modifiers.contains(JavaModifier.STATIC);
  }

  private static ArchCondition<JavaMethod> notBeCalledFromOutside() {
    return new ArchCondition<>("not be called from another class: the container refuses that") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getCallsOfSelf().stream()
            .filter(call -> !call.getOriginOwner().equals(method.getOwner()))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
      }
    };
  }

  private static DescribedPredicate<JavaClass> areUseCases() {
    return describe(
        "are use cases",
        type ->
            level(type) >= 0
                && !WITHOUT_CALLER.contains(room(type))
                && type.getSimpleName().matches(".*(Editing|Reading|Tending|Comparing)|Discovery"));
  }

  private static ArchCondition<JavaClass> dependDownwardsOnly() {
    return new ArchCondition<>("depend on their own level or lower ones only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> level(dependency.getTargetClass()) > level(type))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static int level(JavaClass type) {
    String room = room(type);
    for (int i = 0; i < LEVELS.size(); i++) {
      if (LEVELS.get(i).contains(room)) {
        return i;
      }
    }
    return -1;
  }

  private static String room(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 && "teladan".equals(parts[1]) ? parts[2] : "";
  }
}
