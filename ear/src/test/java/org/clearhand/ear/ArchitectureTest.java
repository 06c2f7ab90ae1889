package org.clearhand.ear;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.clearhand.casefile.BusinessRule;
import org.junit.jupiter.api.Test;

/** The shape of the house as rules over the compiled classes of every module; a rule that matches nothing fails. */
class ArchitectureTest {
    private static final List<String> MODULES = List.of(
            "forms-templates",
            "recognition-module/reading",
            "recognition-module/training",
            "db-migrations",
            "case-file",
            "integration-routes",
            "review-console",
            "ops");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(MODULES.stream().map(ArchitectureTest::compiled).toList());

    /** Read from the build folders, because not every module is on this one's class path; one that is missing is an error. */
    private static Path compiled(String module) {
        Path classes = Path.of(System.getProperty("clearhand.project", ".."))
                .resolve(module)
                .resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("not compiled: " + classes);
        }
        return classes;
    }

    @Test
    void modulesAreLayered() {
        ArchRule rule = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("forms")
                .definedBy("org.clearhand.forms..")
                .layer("recognition")
                .definedBy("org.clearhand.recognition..")
                .layer("training")
                .definedBy("org.clearhand.training..")
                .layer("migrations")
                .definedBy("org.clearhand.migrations..")
                .layer("casefile")
                .definedBy("org.clearhand.casefile..")
                .layer("routes")
                .definedBy("org.clearhand.routes..")
                .layer("console")
                .definedBy("org.clearhand.console..")
                .layer("ops")
                .definedBy("org.clearhand.ops..")
                .whereLayer("recognition")
                .mayOnlyBeAccessedByLayers("training", "routes", "ops")
                .whereLayer("casefile")
                .mayOnlyBeAccessedByLayers("routes", "console", "ops")
                .whereLayer("migrations")
                .mayOnlyBeAccessedByLayers("ops")
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("ops")
                .whereLayer("routes")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("console")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ops")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("forms")
                .mayNotAccessAnyLayer()
                .whereLayer("recognition")
                .mayOnlyAccessLayers("forms")
                .whereLayer("casefile")
                .mayOnlyAccessLayers("forms")
                .whereLayer("console")
                .mayOnlyAccessLayers("forms", "casefile");
        rule.check(HOUSE);
    }

    @Test
    void modulesAreAcyclic() {
        ArchRule rule = slices().matching("org.clearhand.(*)..").should().beFreeOfCycles();
        rule.check(HOUSE);
    }

    @Test
    void camelIsKnownToTheRoutesOnly() {
        ArchRule rule = noClasses()
                .that(are(not(resideInAPackage("org.clearhand.routes.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..");
        rule.check(HOUSE);
    }

    @Test
    void restIsKnownToTheConsoleOnly() {
        ArchRule rule = noClasses()
                .that(are(not(resideInAPackage("org.clearhand.console.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..");
        rule.check(HOUSE);
    }

    @Test
    void visionIsKnownToRecognitionAndTrainingOnly() {
        ArchRule rule = noClasses()
                .that(are(not(resideInAnyPackage("org.clearhand.recognition..", "org.clearhand.training.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.opencv..", "ai.djl..", "ai.onnxruntime..", "org.apache.pdfbox..");
        rule.check(HOUSE);
    }

    @Test
    void djlIsKnownToTheTrainedNetAndToTheDevicesOfServedNetsOnly() {
        ArchRule rule = noClasses()
                .that(are(
                        not(resideInAnyPackage("org.clearhand.training.net..", "org.clearhand.recognition.device.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.djl..");
        rule.check(HOUSE);
    }

    @Test
    void sqlIsSpokenInTheStoreOnly() {
        // The ledger hands an open transaction to the stores; what nobody else may do is say anything through it.
        ArchRule rule = noClasses()
                .that(are(resideInAPackage("org.clearhand.casefile..")))
                .and(are(not(resideInAPackage("org.clearhand.casefile.store.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .orShould()
                .callMethodWhere(target(owner(resideInAPackage("org.jdbi.."))));
        rule.check(HOUSE);
    }

    @Test
    void rulesArePure() {
        ArchRule rule = noClasses()
                .that()
                .implement(BusinessRule.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jdbi..", "java.io..", "java.net..", "java.nio.file..");
        rule.check(HOUSE);
    }

    @Test
    void theTimeComesFromAClock() {
        ArchRule rule = noClasses()
                .that(are(resideInAnyPackage("org.clearhand.forms..", "org.clearhand.casefile..")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone");
        rule.check(HOUSE);
    }

    @Test
    void moneyIsNeverABinaryFraction() {
        ArchRule rule = fields().that()
                .areDeclaredInClassesThat()
                .haveSimpleNameContaining("Money")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class);
        rule.check(HOUSE);
    }

    @Test
    void everyRestMethodNamesItsRoles() {
        ArchRule rule = methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class);
        rule.check(HOUSE);
    }

    @Test
    void everyRuleIsASmallNamedClass() {
        ArchRule rule = classes().that().implement(BusinessRule.class).should().haveSimpleNameEndingWith("Rule");
        rule.check(HOUSE);
    }
}
