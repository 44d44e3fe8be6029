package io.profileimporter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layout of the house: which package may know which, and where each library lives. */
@AnalyzeClasses(packages = "io.profileimporter", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.profileimporter.";

  @ArchTest
  static final ArchRule packagesKnowOnlyWhatTheTableAllows =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.profileimporter..")
          .layer("row")
          .definedBy(ROOT + "row")
          .layer("settings")
          .definedBy(ROOT + "settings")
          .layer("profile")
          .definedBy(ROOT + "profile")
          .layer("source")
          .definedBy(ROOT + "source")
          .layer("mapping")
          .definedBy(ROOT + "mapping")
          .layer("census")
          .definedBy(ROOT + "census")
          .layer("brake")
          .definedBy(ROOT + "brake")
          .layer("screening")
          .definedBy(ROOT + "screening")
          .layer("ledger")
          .definedBy(ROOT + "ledger")
          .layer("delivery")
          .definedBy(ROOT + "delivery")
          .layer("verification")
          .definedBy(ROOT + "verification")
          .layer("report")
          .definedBy(ROOT + "report..")
          .layer("notice")
          .definedBy(ROOT + "notice")
          .layer("logging")
          .definedBy(ROOT + "logging")
          .layer("monitoring")
          .definedBy(ROOT + "monitoring")
          .layer("schedule")
          .definedBy(ROOT + "schedule")
          .layer("job")
          .definedBy(ROOT + "job")
          .layer("config")
          .definedBy(ROOT + "config")
          .layer("sandbox")
          .definedBy(ROOT + "sandbox")
          .layer("cli")
          .definedBy(ROOT + "cli")
          .whereLayer("row")
          .mayNotAccessAnyLayer()
          .whereLayer("settings")
          .mayNotAccessAnyLayer()
          .whereLayer("profile")
          .mayOnlyAccessLayers("row")
          .whereLayer("source")
          .mayOnlyAccessLayers("row", "settings")
          .whereLayer("mapping")
          .mayOnlyAccessLayers("row", "profile", "settings")
          .whereLayer("census")
          .mayOnlyAccessLayers("row", "profile", "settings")
          .whereLayer("brake")
          .mayOnlyAccessLayers("row", "profile", "settings")
          .whereLayer("screening")
          .mayOnlyAccessLayers("row", "profile", "settings", "census")
          .whereLayer("ledger")
          .mayOnlyAccessLayers("row", "profile", "settings")
          .whereLayer("delivery")
          .mayOnlyAccessLayers("row", "profile", "settings")
          .whereLayer("verification")
          .mayOnlyAccessLayers("profile")
          .whereLayer("report")
          .mayOnlyAccessLayers("row", "profile", "census", "brake", "verification")
          .whereLayer("notice")
          .mayOnlyAccessLayers("row", "settings", "report")
          .whereLayer("sandbox")
          .mayOnlyAccessLayers("profile", "settings")
          .whereLayer("logging")
          .mayNotAccessAnyLayer()
          .whereLayer("monitoring")
          .mayOnlyAccessLayers("settings", "delivery", "report")
          .whereLayer("schedule")
          .mayOnlyAccessLayers("settings")
          .whereLayer("job")
          .mayOnlyAccessLayers(
              "row",
              "profile",
              "settings",
              "source",
              "mapping",
              "census",
              "brake",
              "screening",
              "ledger",
              "delivery",
              "verification",
              "report",
              "schedule")
          .whereLayer("config")
          .mayOnlyAccessLayers(
              "row",
              "profile",
              "settings",
              "source",
              "mapping",
              "brake",
              "screening",
              "ledger",
              "delivery",
              "report",
              "notice",
              "logging",
              "monitoring",
              "schedule",
              "job")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule springBatchLivesInJob =
      libraryLivesIn("org.springframework.batch..", ROOT + "job");

  @ArchTest
  static final ArchRule jdbcLivesInLedgerReportAndJob =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "ledger", ROOT + "report", ROOT + "job")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "com.zaxxer..");

  @ArchTest
  static final ArchRule freemarkerLivesInThePageOfTheReportAndInNotices =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "report.page", ROOT + "notice")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("freemarker..");

  @ArchTest
  static final ArchRule micrometerLivesInMonitoring =
      libraryLivesIn("io.micrometer..", ROOT + "monitoring");

  @ArchTest
  static final ArchRule mailLivesInNotices =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "notice")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

  @ArchTest
  static final ArchRule cronLivesInSchedule =
      libraryLivesIn("org.springframework.scheduling..", ROOT + "schedule");

  @ArchTest static final ArchRule picocliLivesInCli = libraryLivesIn("picocli..", ROOT + "cli");

  @ArchTest
  static final ArchRule yamlLivesInSettings = libraryLivesIn("org.snakeyaml..", ROOT + "settings");

  @ArchTest
  static final ArchRule commonsCsvLivesInSourceAndReport =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "source", ROOT + "report..", ROOT + "cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.commons.csv..");

  @ArchTest
  static final ArchRule vertxLivesWhereHttpIsSpoken =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "delivery", ROOT + "sandbox", ROOT + "monitoring")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.vertx..", "io.netty..");

  @ArchTest
  static final ArchRule phoneNumbersLiveInMappingAndScreening =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "mapping", ROOT + "screening")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.i18n..");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.profileimporter..")
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("static mutable state ties runs together");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Dto");

  private static ArchRule libraryLivesIn(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
