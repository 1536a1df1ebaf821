package org.zhihe.casework;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.procedure.Refusal;

/** How casework is built. Beside each rule stands the proof that there is something it can hold. */
class ArchitectureTest {
    @Nested
    class Dependencies {
        /** Allowed from Micronaut are injection, settings and data; of everything else not a class. */
        @Test
        void caseworkKnowsNothingOfHttpPagesMailsOrSignedInSessions() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.micronaut.http..",
                            "io.micronaut.views..",
                            "io.micronaut.email..",
                            "io.micronaut.security..",
                            "freemarker..",
                            "jakarta.mail..",
                            "org.zhihe.templates..",
                            "org.zhihe.portal..",
                            "org.zhihe.admin..")
                    .check(Production.classes());
            Production.has(DescribedPredicate.describe(
                    "users of Micronaut", one -> one.getDirectDependenciesFromSelf().stream()
                            .anyMatch(it -> it.getTargetClass().getPackageName().startsWith("io.micronaut.data"))));
        }

        @Test
        void itsPackagesAreFreeOfCycles() {
            slices().matching("org.zhihe.casework.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(Production.classes());
            assertThat(Production.classes().stream()
                            .map(JavaClass::getPackageName)
                            .distinct())
                    .hasSizeGreaterThan(12);
        }

        @Test
        void whatHappensToAMatterKnowsNoProcedure() {
            String[] procedures = {
                "..mediation..",
                "..agreement..",
                "..confirmation..",
                "..enforcement..",
                "..adjudication..",
                "..administrativemediation..",
                "..referral..",
                "..entrustment..",
                "..consultation..",
                "..paper..",
                "..transfer.."
            };
            noClasses()
                    .that()
                    .resideInAnyPackage("..matter..", "..party..", "..deadline..", "..notification..", "..evidence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(procedures)
                    .check(Production.classes());
            Production.has(resideInAnyPackage("..matter.."));
            for (String procedure : procedures) {
                Production.has(resideInAnyPackage(procedure));
            }
        }
    }

    /** What is said inside a mediation never leaves it (人民调解工作若干规定 29): a transfer cannot even name it. */
    @Nested
    class Firewall {
        private static final String[] INSIDE = {"..mediation..", "..agreement..", "..confirmation.."};

        @Test
        void nothingOfAMediationCanEnterATransfer() {
            noClasses()
                    .that()
                    .resideInAPackage("..transfer..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(INSIDE)
                    .check(Production.classes());
            Production.has(resideInAnyPackage("..transfer.."));
            for (String inside : INSIDE) {
                Production.has(resideInAnyPackage(inside));
            }
        }

        /** Of an agreement a paper names the number and the day, and never what it says. */
        @Test
        void nothingOfAMediationCanEnterAnOfficialPaper() {
            noClasses()
                    .that()
                    .resideInAPackage("..casework.paper..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..casework.mediation..")
                    .orShould()
                    .callMethod(org.zhihe.casework.agreement.MediationAgreement.class, "terms")
                    .orShould()
                    .callMethod(org.zhihe.casework.agreement.MediationAgreement.class, "facts")
                    .check(Production.classes());
            Production.has(resideInAPackage("..casework.paper.."));
        }

        @Test
        void whatGoesAlongIsMadeInOnePlaceAndNowhereElse() {
            assertThat(Production.classes().stream()
                            .filter(one -> one.getName().equals("org.zhihe.casework.transfer.Material"))
                            .findFirst())
                    .hasValueSatisfying(material -> assertThat(material.getConstructors())
                            .allMatch(one -> one.getModifiers().contains(JavaModifier.PRIVATE)));
        }

        /** Statements are not seen by the rule above. */
        @ParameterizedTest
        @ValueSource(strings = {"transfer", "paper"})
        void noStatementReadsAMediation(String feature) throws java.io.IOException {
            java.nio.file.Path folder = java.nio.file.Path.of("src/main/java/org/zhihe/casework", feature);
            try (java.util.stream.Stream<java.nio.file.Path> files = java.nio.file.Files.list(folder)) {
                assertThat(files).hasSizeGreaterThan(20).allSatisfy(file -> assertThat(file)
                        .content()
                        .doesNotContainPattern("(?i)(FROM|JOIN)\\s+(mediation|offer)"));
            }
        }
    }

    @Nested
    class State {
        @Test
        void isNeverSetFromOutside() {
            methods()
                    .should()
                    .notHaveName("setStatus")
                    .andShould()
                    .notHaveName("setState")
                    .check(Production.classes());
            fields().that().haveName("status").should().notBePublic().check(Production.classes());
        }

        @Test
        void isChangedByAVerbAndNotByALine() {
            assertThat(Production.classes().that(CanBeAnnotated.Predicates.annotatedWith(MappedEntity.class)))
                    .isNotEmpty()
                    .flatExtracting(JavaClass::getMethods)
                    .noneMatch(method -> method.getName().matches("set[A-Z].*"));
        }
    }

    @Nested
    class Data {
        @Test
        void repositoriesOfAnAggregateLeaveTransactionsToTheUseCase() {
            DescribedPredicate<CanBeAnnotated> repositories =
                    CanBeAnnotated.Predicates.annotatedWith(JdbcRepository.class);
            classes()
                    .that(repositories.forSubtype())
                    .should()
                    .beInterfaces()
                    .andShould()
                    .notBeAnnotatedWith(Transactional.class)
                    .check(Production.classes());
            Production.has(repositories.forSubtype());
        }

        @Test
        void noPageIsServedFromHere() {
            noClasses()
                    .should()
                    .beAnnotatedWith("io.micronaut.http.annotation.Controller")
                    .check(Production.classes());
        }

        @Test
        void sayingNoIsARefusal() {
            classes()
                    .that()
                    .areAssignableTo(Throwable.class)
                    .should()
                    .beAssignableTo(Refusal.class)
                    .check(Production.classes());
            Production.has(assignableTo(Refusal.class));
        }
    }
}
