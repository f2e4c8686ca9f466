package id.teladan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pages and REST stand on use cases and read views, and on nothing below them. */
@AnalyzeClasses(
    packages = {"id.teladan.web", "id.teladan.api"},
    importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule NO_DATABASE_NO_SEARCH_LIBRARY_NO_LUCENE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.sql..", "id.teladan.search..", "org.apache.lucene..", "org.flywaydb..");

  /**
   * A lost race that only the database saw is answered as what it is: that exception may be named.
   */
  @ArchTest
  static final ArchRule NO_ENTITY_MANAGER =
      noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule NO_ENTITIES =
      noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule READERS_KEEP_NO_SESSION =
      noClasses().should().beAnnotatedWith(SessionScoped.class);

  @ArchTest
  static final ArchRule PAGES_KNOW_NO_REST =
      noClasses()
          .that()
          .resideInAPackage("id.teladan.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_TYPE_DOES =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)");

  @ArchTest
  static final ArchRule FEATURES_OF_REST_HAVE_NO_CYCLES =
      slices().matching("id.teladan.api.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FEATURES_OF_PAGES_HAVE_NO_CYCLES =
      slices().matching("id.teladan.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PAGE_BEANS_ARE_PUBLIC =
      classes().that().haveSimpleNameEndingWith("Page").should().bePublic();

  /** The container would find out too, a minute later and in the log of a server. */
  @ArchTest
  static void namesInPagesAreUnique(JavaClasses classes) {
    Map<String, List<String>> named =
        classes.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(named.values()).allSatisfy(alike -> assertThat(alike).hasSize(1));
  }
}
