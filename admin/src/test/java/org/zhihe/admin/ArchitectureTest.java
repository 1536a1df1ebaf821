package org.zhihe.admin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ObjectInputStream;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.StepFiles;
import org.zhihe.templates.web.Multipart;

/** Each rule is accompanied by a look whether there is anything that it could catch. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhihe");
    private static final JavaClasses ADMIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhihe.admin");
    private static final Set<String> EMPTY_WORDS =
            Set.of("common", "util", "utils", "helper", "helpers", "base", "misc", "shared", "manager", "sys", "impl");

    private static final DescribedPredicate<JavaClass> WRITTEN_BY_US = DescribedPredicate.describe(
            "written by us",
            one -> !one.getName().contains("$$")
                    && !one.getSimpleName().contains("$")
                    && !one.getSimpleName().startsWith("$"));

    /** Threats I10 and I11: no address is fetched, no document of markup and no object is read, in the name of a person. */
    @Test
    void i10i11FetchesNothingAndReadsNeitherXmlNorObjects() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net.http..",
                                "io.micronaut.http.client..",
                                "javax.xml..",
                                "org.xml..",
                                "org.w3c.dom..")
                        .or(type(ObjectInputStream.class))
                        .or(assignableTo(URLConnection.class)))
                .check(ADMIN);
    }

    @Test
    void knowsNothingOfThePortal() {
        assertThat(ADMIN).hasSizeGreaterThan(100);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.zhihe.portal.."))
                .check(ADMIN);
        // The two never lie on one class path: a controller of the portal would be served here too.
        assertThat(ALL.stream().filter(one -> one.getPackageName().startsWith("org.zhihe.portal")))
                .isEmpty();
        assertThat(ALL.stream().filter(one -> one.getPackageName().startsWith("org.zhihe.casework")))
                .isNotEmpty();
    }

    @Test
    void onlyThisProgramAnswersRequestsHere() {
        assertThat(ALL.stream().filter(one -> one.isAnnotatedWith(Controller.class)))
                .hasSizeGreaterThan(6);
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("org.zhihe.admin..")
                .check(ALL);
    }

    /** Their token is checked before they run; the parts of any other form would not be. */
    @Test
    void whateverChangesSomethingTakesAFormWhoseTokenIsChecked() {
        List<JavaMethod> changes = ADMIN.stream()
                .filter(one -> one.isAnnotatedWith(Controller.class))
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> Stream.of(Post.class, Put.class, Patch.class, Delete.class)
                        .anyMatch(method::isAnnotatedWith))
                .toList();
        List<JavaMethod> inParts = changes.stream()
                .filter(method -> consumes(method).equals(List.of(MediaType.MULTIPART_FORM_DATA)))
                .toList();
        // The filter checks urlencoded forms; the token of a form in parts is asked for where its parts are read.
        assertThat(inParts).isNotEmpty().allSatisfy(method -> assertThat(method.getMethodCallsFromSelf().stream()
                        .anyMatch(call ->
                                Stream.of(StepFiles.class, Multipart.class).anyMatch(reader -> call.getTargetOwner()
                                                .isEquivalentTo(reader))
                                        && call.getName().equals("read")))
                .as(method.getFullName())
                .isTrue());
        assertThat(changes).hasSizeGreaterThan(inParts.size() + 3);
        assertThat(changes).filteredOn(method -> !inParts.contains(method)).allSatisfy(method -> assertThat(
                        consumes(method))
                .as(method.getFullName())
                .containsExactly(MediaType.APPLICATION_FORM_URLENCODED));
    }

    private static List<String> consumes(JavaMethod method) {
        return List.of(method.getAnnotationOfType(Consumes.class).value());
    }

    @Test
    void beansAskForFewOthers() {
        DescribedPredicate<JavaConstructor> few = DescribedPredicate.describe(
                "at most six arguments", one -> one.getRawParameterTypes().size() <= 6);
        assertThat(ADMIN.stream().filter(one -> one.isAnnotatedWith(Singleton.class)))
                .hasSizeGreaterThan(50);
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Singleton.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should(have(few))
                .check(ADMIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        assertThat(ADMIN.stream().flatMap(one -> one.getFields().stream())).isNotEmpty();
        fields().should().notBeAnnotatedWith(Inject.class).check(ADMIN);
    }

    @Test
    void theTimeComesFromTheClock() {
        assertThat(ADMIN.stream()
                        .flatMap(one -> one.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().getSimpleName().equals("Clocks")))
                .isNotEmpty();
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ADMIN);
    }

    @Test
    void namesSaySomething() {
        assertThat(ADMIN.stream().filter(WRITTEN_BY_US)).hasSizeGreaterThan(100);
        assertThat(ADMIN.stream().filter(WRITTEN_BY_US).filter(one -> words(one).stream()
                        .anyMatch(EMPTY_WORDS::contains)))
                .isEmpty();
    }

    private static Set<String> words(JavaClass one) {
        String spaced = one.getName().replaceAll("([a-z])([A-Z])", "$1 $2");
        return Set.copyOf(java.util.Arrays.asList(
                spaced.toLowerCase(java.util.Locale.ROOT).split("[ .$]+")));
    }

    @Test
    void stepsChangeNothingThemselves() {
        assertThat(ADMIN.stream().filter(one -> one.isAssignableTo(Step.class) && !one.isInterface()))
                .hasSizeGreaterThan(35);
        noClasses()
                .that()
                .areAssignableTo(Step.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "saving an aggregate",
                        call -> Set.of("save", "update")
                                        .contains(call.getTarget().getName())
                                && call.getTargetOwner().getPackageName().startsWith("org.zhihe.casework")))
                .check(ADMIN);
    }
}
