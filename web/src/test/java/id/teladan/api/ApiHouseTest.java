package id.teladan.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;

/** REST keeps to its own side of the house. */
@AnalyzeClasses(packages = "id.teladan", importOptions = DoNotIncludeTests.class)
class ApiHouseTest {

  @ArchTest
  static final ArchRule RESOURCES_ARE_BEANS_OF_A_REQUEST =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .beAnnotatedWith(RequestScoped.class)
          .andShould()
          .bePublic();

  @ArchTest
  static final ArchRule NO_DATABASE_AND_NO_FACES =
      noClasses()
          .that()
          .resideInAPackage("id.teladan.api..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.faces..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("id.teladan.api.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WHAT_ALL_NEED_NEEDS_NO_FEATURE =
      classes()
          .that()
          .resideInAnyPackage(
              "id.teladan.api.json", "id.teladan.api.table", "id.teladan.api.shared")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "id.teladan.api",
              "id.teladan.api.limit",
              "id.teladan.api.openapi",
              "id.teladan.web..");
}
