package org.zhihe.casework;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every class of casework looks like. Beside each rule stands the proof that there is something it can hold. */
class HouseStyleTest {
    private static final DescribedPredicate<CanBeAnnotated> BEANS =
            CanBeAnnotated.Predicates.annotatedWith(Singleton.class);

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
}
