package org.zhihe.casework;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
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
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.procedure.Refusal;

/** How casework is built. Beside each rule stands the proof that there is something it can hold. */
class ArchitectureTest {
    private static final DescribedPredicate<CanBeAnnotated> BEANS =
            CanBeAnnotated.Predicates.annotatedWith(Singleton.class);

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
                "..referral.."
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

    @Nested
    class Names {
        private static final List<String> EMPTY_WORDS = List.of(
                "common", "util", "utils", "helper", "helpers", "base", "misc", "shared", "manager", "sys", "impl");

        @Test
        void sayWhatAThingIs() {
            assertThat(Production.classes()).allSatisfy(one -> {
                assertThat(EMPTY_WORDS).doesNotContain(one.getPackageName().split("\\."));
                String name = one.getSimpleName().toLowerCase(java.util.Locale.ROOT);
                assertThat(EMPTY_WORDS).noneMatch(name::endsWith);
            });
        }

        @Test
        void ofDesksAreUseCases() {
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Desk")
                    .and()
                    .areNotEnums()
                    .should()
                    .beAnnotatedWith(Singleton.class)
                    .check(Production.classes());
            Production.has(simpleNameEndingWith("Desk"));
        }

        @Test
        void everyPackageSaysWhatItIsFor() {
            assertThat(Production.classes().stream()
                            .map(JavaClass::getPackageName)
                            .distinct())
                    .allSatisfy(name -> assertThat(java.nio.file.Path.of("src", "main", "java")
                                    .resolve(name.replace('.', '/'))
                                    .resolve("package-info.java"))
                            .content()
                            .startsWith("/**"));
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
    class Construction {
        @Test
        void aBeanHasAtMostSixCollaborators() {
            constructors()
                    .that()
                    .areDeclaredInClassesThat(BEANS.forSubtype())
                    .should(new HaveAtMostSixParameters())
                    .check(Production.classes());
            Production.has(BEANS.forSubtype());
        }

        @Test
        void noFieldIsInjected() {
            fields().should().notBeAnnotatedWith(jakarta.inject.Inject.class).check(Production.classes());
        }

        @Test
        void aBeanKeepsNothingThatChanges() {
            fields().that()
                    .areDeclaredInClassesThat(BEANS.forSubtype())
                    .should()
                    .haveModifier(JavaModifier.FINAL)
                    .check(Production.classes());
        }
    }

    @Nested
    class Time {
        @Test
        void comesFromTheInjectedClock() {
            noClasses().should().callMethod(Instant.class, "now").check(Production.classes());
            noClasses().should().callMethod(LocalDate.class, "now").check(Production.classes());
            noClasses().should().callMethod(LocalDateTime.class, "now").check(Production.classes());
            noClasses().should().callMethod(System.class, "currentTimeMillis").check(Production.classes());
            Production.has(
                    DescribedPredicate.describe("askers of the clock", one -> one.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Clock.class))));
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
