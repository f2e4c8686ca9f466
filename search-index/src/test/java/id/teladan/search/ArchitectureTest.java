package id.teladan.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "id.teladan.search",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule thePortImportsNothingBelow =
      noClasses()
          .that()
          .resideInAPackage("id.teladan.search")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("id.teladan.search", "java..");

  @ArchTest
  static final ArchRule textKnowsOnlyThePortAndAnalysis =
      noClasses()
          .that()
          .resideInAPackage("..search.text")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..search.lucene", "org.apache.lucene.index..", "org.apache.lucene.search..");

  @ArchTest
  static final ArchRule theEngineHasOneDoor =
      classes()
          .that()
          .resideInAPackage("..search.lucene")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("LuceneCatalogue")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule namesSaySomething =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("id.teladan.(search..)").should().beFreeOfCycles();
}
