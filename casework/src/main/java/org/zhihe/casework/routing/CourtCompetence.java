package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.procedure.StepRefused;

/**
 * One row of the court table: which court is asked about these rights (empty = any) under these conditions. The row of
 * the lowest precedence counts.
 */
@MappedEntity("court_competence")
public record CourtCompetence(
        @Id String code,
        long ruleVersion,
        long basedOn,
        boolean withdrawn,
        CourtPurpose purpose,
        int precedence,
        String ipTypes,
        String conditions,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        String places,
        String domiciles,
        String bodyCode,
        String basis,
        String explanation,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements RuleRow<CourtCompetence> {
    public Needs needs() {
        return Needs.read(conditions, amountFrom, amountTo, places, domiciles);
    }

    /** @param day on which the court is asked */
    Fit fit(CourtPurpose asked, Dispute dispute, LocalDate day) {
        return purpose == asked && concerns(dispute.ipType(), day) ? needs().fit(dispute) : Fit.NO;
    }

    boolean concerns(IpType type, LocalDate day) {
        List<String> some = Needs.split(ipTypes);
        return !withdrawn
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo))
                && (some.isEmpty() || some.contains(type.name()));
    }

    @Override
    public RuleBook in(RuleBook book) {
        return book.with(this);
    }

    @Override
    public void refuseUnlessPossible(RuleBook book) {
        if (book.bodyOrRefuse(bodyCode).kind() != BodyKind.COURT) {
            throw new StepRefused("rule.not-a-court");
        }
    }

    @Override
    public CourtCompetence as(String itsCode, long version, long follows) {
        return new CourtCompetence(
                itsCode,
                version,
                follows,
                withdrawn,
                purpose,
                precedence,
                ipTypes,
                conditions,
                amountFrom,
                amountTo,
                places,
                domiciles,
                bodyCode,
                basis,
                explanation,
                validFrom,
                validTo);
    }
}
