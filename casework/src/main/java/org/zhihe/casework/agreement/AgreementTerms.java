package org.zhihe.casework.agreement;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhihe.casework.party.Side;

/** An agreement as the mediator writes it down, before it has a number. */
public record AgreementTerms(
        AgreementForm form,
        String facts,
        String terms,
        LocalDate partiesSignedOn,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        List<Promise> promises) {

    /** An obligation without its place in the agreement. */
    public record Promise(
            Side debtorSide, String promise, @Nullable BigDecimal amount, LocalDate dueOn) {}

    /** A written one needs the parties', the mediator's and the seal's day; the last of them counts (人民调解法 29). */
    public boolean complete() {
        return form == AgreementForm.ORAL || mediatorSignedOn != null && sealedOn != null;
    }

    public LocalDate effectiveOn() {
        if (form == AgreementForm.ORAL) {
            return partiesSignedOn;
        }
        return Stream.of(partiesSignedOn, mediatorSignedOn, sealedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
