package org.zhihe.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.io.ObjectInputStream;
import java.net.URLConnection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.web.Multipart;

/** How the portal is built. Every rule is checked to speak of something. */
class ArchitectureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhihe.portal", "org.zhihe.templates", "org.zhihe.casework");

    /** Threats I10 and I11: no address is fetched, no document of markup and no object is read, in the name of a person. */
    @Test
    void I10_I11_fetchesNothingAndReadsNeitherXmlNorObjects() {
        noClasses()
                .that()
                .resideInAnyPackage("org.zhihe.portal..", "org.zhihe.templates..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net.http..",
                                "io.micronaut.http.client..",
                                "javax.xml..",
                                "org.xml..",
                                "org.w3c.dom..")
                        .or(type(ObjectInputStream.class))
                        .or(assignableTo(URLConnection.class)))
                .check(PORTAL);
    }

    @Test
    void theProgramsNeverSeeEachOther() {
        assertThat(PORTAL.stream().filter(type -> type.getPackageName().startsWith("org.zhihe.portal")))
                .hasSizeGreaterThan(20);
        noClasses()
                .that()
                .resideInAPackage("org.zhihe.portal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.zhihe.admin..", "org.flywaydb..")
                .check(PORTAL);
        assertThat(getClass().getClassLoader().getResource("org/zhihe/admin/Admin.class"))
                .isNull();
    }

    @Test
    void templatesSeeNeitherTheBusinessNorAProgram() {
        noClasses()
                .that()
                .resideInAPackage("org.zhihe.templates..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.zhihe.casework..", "org.zhihe.portal..", "org.zhihe.admin..")
                .check(PORTAL);
    }

    @Test
    void controllersLiveInTheProgramOnlyAndStaySmall() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("org.zhihe.portal..")
                .check(PORTAL);
        assertThat(controllers()).hasSizeGreaterThan(8);
        assertThat(controllers())
                .allSatisfy(type -> assertThat(type.getMethods().size()).isLessThan(10));
    }

    @Test
    void whateverTakesTheNumberOfAMatterAlsoTakesTheRequestThatSaysWhoAsks() {
        List<JavaMethod> routes = controllers().stream()
                .filter(type ->
                        type.getAnnotationOfType(Controller.class).value().contains("{number}"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getAnnotations().stream()
                        .anyMatch(mark -> mark.getRawType().getPackageName().equals("io.micronaut.http.annotation")))
                .toList();
        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(routes).allSatisfy(route -> assertThat(route.getRawParameterTypes().stream()
                        .anyMatch(type ->
                                type.isEquivalentTo(HttpRequest.class) || type.isEquivalentTo(AccountHolder.class)))
                .as(route.getFullName())
                .isTrue());
    }

    /** The filter checks urlencoded forms; a form in parts is checked by whoever reads its parts. */
    @Test
    void whateverChangesSomethingTakesAFormWhoseTokenIsChecked() {
        List<JavaMethod> changes = controllers().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> Stream.of(Post.class, Put.class, Patch.class, Delete.class)
                        .anyMatch(method::isAnnotatedWith))
                .toList();
        List<JavaMethod> inParts = changes.stream()
                .filter(method -> consumes(method).equals(List.of(MediaType.MULTIPART_FORM_DATA)))
                .toList();
        assertThat(inParts).hasSizeGreaterThan(2);
        assertThat(inParts).allSatisfy(method -> assertThat(method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> (call.getTargetOwner().isEquivalentTo(Multipart.class)
                                        || call.getTargetOwner().isEquivalentTo(HeldFiles.class))
                                && call.getName().equals("read")))
                .as(method.getFullName())
                .isTrue());
        assertThat(changes).hasSizeGreaterThan(inParts.size() + 4);
        // Pieces of files carry the token as a header, and the filter asks for one of the two.
        assertThat(changes)
                .filteredOn(method -> !inParts.contains(method)
                        && !method.getOwner().getPackageName().equals("org.zhihe.portal.upload"))
                .allSatisfy(method -> assertThat(consumes(method))
                        .as(method.getFullName())
                        .containsExactly(MediaType.APPLICATION_FORM_URLENCODED));
    }

    private static List<String> consumes(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .map(types -> List.of(types.value()))
                .orElse(List.of());
    }

    @Test
    void timeIsAskedOfTheClockAndFieldsAreNotInjected() {
        noClasses()
                .that()
                .resideInAPackage("org.zhihe.portal..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(PORTAL);
        assertThat(PORTAL.stream()
                        .filter(type -> type.getPackageName().startsWith("org.zhihe.portal"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(jakarta.inject.Inject.class)))
                .isEmpty();
    }

    @Test
    void refusalsComeFromTheBusiness() {
        assertThat(PORTAL.stream().filter(type -> type.isAssignableTo(Refusal.class)))
                .hasSizeGreaterThan(3)
                .allMatch(type -> type.getPackageName().startsWith("org.zhihe.casework"));
    }

    private static List<JavaClass> controllers() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .toList();
    }
}
