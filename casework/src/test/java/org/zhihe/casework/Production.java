package org.zhihe.casework;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.Assertions;

/** The classes of casework as they are delivered, without what annotation processors add. */
final class Production {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhihe.casework");

    private Production() {}

    static JavaClasses classes() {
        return ALL.that(DescribedPredicate.describe(
                "written by us",
                one -> !one.getName().contains("$Intercepted")
                        && !one.getSimpleName().startsWith("$")
                        && !one.getName().contains(".$")));
    }

    /** A rule that speaks of nothing holds nothing: there must be classes it is about. */
    static void has(DescribedPredicate<? super JavaClass> these) {
        Assertions.assertThat(classes().that(these))
                .as("classes that are " + these.getDescription())
                .isNotEmpty();
    }
}
