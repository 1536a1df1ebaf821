package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of the two tables that say who is competent. Versions are only ever added; the city's file writes version 0. */
public interface RuleTable<R extends RuleRow<R>> {
    long FILE = 0;

    R save(R row);

    /** Of each code the version that counts, withdrawn ones too, best first. */
    List<R> inOrder();

    /** The version that counts. */
    Optional<R> latest(String code);

    Optional<R> version(String code, long ruleVersion);

    /** What has become of a row, newest first. */
    List<VersionLine> versions(String code);

    /** What the city's file says of a row that counts otherwise since somebody edited it, or since the file was corrected. */
    default Optional<R> otherwiseInFile(R latest) {
        return latest.ruleVersion() == FILE
                ? Optional.empty()
                : version(latest.code(), FILE).filter(file -> !file.saysAs(latest));
    }

    /** @param note with when and by whom, null in the city's file */
    @Introspected
    record VersionLine(
            long ruleVersion,
            boolean withdrawn,
            String basis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String note,
            @Nullable Instant publishedAt,
            @Nullable String publishedByName) {}
}
