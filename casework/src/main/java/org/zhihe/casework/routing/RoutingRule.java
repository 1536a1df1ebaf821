package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.StepRefused;

/**
 * One row of the rule table: for these kinds, rights, claims (names joined by commas; empty = any) and conditions this
 * body is competent, on this legal basis, between these days.
 *
 * @param basedOn the version it follows; -1 when it is the first
 * @param withdrawn the rule holds for nothing any more
 * @param bodyCode or {@link #COMPETENT_COURT}
 * @param closedBesides other proceedings beside which this way is not open
 * @param countyBy {@code ACT_PLACE} or {@code DOMICILE}: the body that works for that one in the county of this place; null
 *     for that one itself
 */
@MappedEntity("routing_rule")
public record RoutingRule(
        @Id String code,
        long ruleVersion,
        long basedOn,
        boolean withdrawn,
        int precedence,
        String matterKinds,
        String ipTypes,
        String claims,
        ProcedureKind procedureKind,
        String bodyCode,
        String basis,
        String explanation,
        String typicalTime,
        String cost,
        DatedBy datedBy,
        String closedBesides,
        String conditions,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        String places,
        String domiciles,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Condition countyBy)
        implements RuleRow<RoutingRule> {
    /** Stands for the court that the court table names. */
    public static final String COMPETENT_COURT = "competent-court";

    public Needs needs() {
        return Needs.read(conditions, amountFrom, amountTo, places, domiciles);
    }

    boolean toCourt() {
        return bodyCode.equals(COMPETENT_COURT);
    }

    /** Apart from the days between which the rule holds. */
    Fit fit(Dispute dispute) {
        boolean closed = Needs.split(closedBesides).contains(dispute.other().name());
        return listed(dispute) && !closed ? needs().fit(dispute) : Fit.NO;
    }

    /** Whether it is about such matters at all. */
    boolean listed(Dispute dispute) {
        return listed(matterKinds, List.of(dispute.kind()))
                && listed(ipTypes, List.of(dispute.ipType()))
                && listed(claims, dispute.claims());
    }

    boolean holdsFor(Dispute dispute) {
        LocalDate day = datedBy == DatedBy.ACT ? dispute.actOn() : dispute.filedOn();
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    @Override
    public RuleBook in(RuleBook book) {
        return book.with(this);
    }

    @Override
    public void refuseUnlessPossible(RuleBook book) {
        if (countyBy != null && !book.inCounties(bodyCode)) {
            throw new StepRefused("rule.no-county");
        }
        if (toCourt()) {
            if (procedureKind != ProcedureKind.COURT_REFERRAL) {
                throw new StepRefused("rule.court-only");
            }
            return;
        }
        Body body = book.bodyOrRefuse(bodyCode);
        boolean lead = body.kind().receivesLeads() && procedureKind == ProcedureKind.TRANSFER;
        if (!lead && !body.kind().handles(procedureKind)) {
            throw new StepRefused("route.not-theirs", body.name(), procedureKind);
        }
    }

    @Override
    public RoutingRule as(String itsCode, long version, long follows) {
        return new RoutingRule(
                itsCode,
                version,
                follows,
                withdrawn,
                precedence,
                matterKinds,
                ipTypes,
                claims,
                procedureKind,
                bodyCode,
                basis,
                explanation,
                typicalTime,
                cost,
                datedBy,
                closedBesides,
                conditions,
                amountFrom,
                amountTo,
                places,
                domiciles,
                validFrom,
                validTo,
                countyBy);
    }

    private static boolean listed(String names, Collection<? extends Enum<?>> asked) {
        List<String> some = Needs.split(names);
        return some.isEmpty() || asked.stream().anyMatch(one -> some.contains(one.name()));
    }
}
