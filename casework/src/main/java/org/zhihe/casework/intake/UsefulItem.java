package org.zhihe.casework.intake;

import static org.zhihe.casework.evidence.EvidencePurpose.ACT;
import static org.zhihe.casework.evidence.EvidencePurpose.IDENTITY;
import static org.zhihe.casework.evidence.EvidencePurpose.LOSS;
import static org.zhihe.casework.evidence.EvidencePurpose.RIGHT;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/**
 * What helps to show a right, an act or a loss, by the right and the claim it helps with; none named means all. The order is
 * that in which people most often have it.
 */
public enum UsefulItem {
    MARK_CERTIFICATE(RIGHT, rights(IpType.TRADEMARK)),
    PATENT_CERTIFICATE(RIGHT, patents()),
    PATENT_REGISTER(RIGHT, patents()),
    EVALUATION_REPORT(RIGHT, rights(IpType.UTILITY_MODEL, IpType.DESIGN)),
    WORK_CERTIFICATE(RIGHT, rights(IpType.COPYRIGHT)),
    WORK_DRAFTS(RIGHT, rights(IpType.COPYRIGHT)),
    SOFTWARE_CERTIFICATE(RIGHT, rights(IpType.SOFTWARE)),
    SOFTWARE_RECORDS(RIGHT, rights(IpType.SOFTWARE)),
    SECRECY_MEASURES(RIGHT, rights(IpType.TRADE_SECRET)),
    SECRET_ORIGIN(RIGHT, rights(IpType.TRADE_SECRET)),
    NAME_KNOWN(RIGHT, rights(IpType.UNFAIR_COMPETITION, IpType.DOMAIN_NAME)),
    DOMAIN_RECORD(RIGHT, rights(IpType.DOMAIN_NAME)),
    SIGN_PERMISSION(RIGHT, rights(IpType.GEOGRAPHICAL_INDICATION)),
    VARIETY_CERTIFICATE(RIGHT, rights(IpType.PLANT_VARIETY)),
    LAYOUT_CERTIFICATE(RIGHT, rights(IpType.IC_LAYOUT)),
    AUTHORSHIP(RIGHT, any(), EnumSet.of(Claim.OWNERSHIP)),
    CONTRACT(RIGHT, any(), EnumSet.of(Claim.CONTRACT)),
    LICENCE(RIGHT, registered()),
    SCREENSHOT(ACT, any(), infringed()),
    PHOTO(ACT, any(), infringed()),
    PURCHASE(ACT, EnumSet.complementOf(rights(IpType.TRADE_SECRET)), infringed()),
    COMPARISON(ACT, comparable(), infringed()),
    ACCESS(ACT, rights(IpType.TRADE_SECRET)),
    SEED_SAMPLE(ACT, rights(IpType.PLANT_VARIETY), infringed()),
    NOTARISED(ACT, any(), infringed()),
    BREACH(ACT, any(), EnumSet.of(Claim.CONTRACT)),
    OWN_SALES(LOSS, any(), EnumSet.of(Claim.DAMAGES)),
    OTHERS_SALES(LOSS, any(), EnumSet.of(Claim.DAMAGES)),
    LICENCE_FEE(LOSS, registered(), EnumSet.of(Claim.DAMAGES)),
    COSTS(LOSS, any(), EnumSet.of(Claim.DAMAGES)),
    IDENTITY_PAPER(IDENTITY, any()),
    AUTHORISATION(IDENTITY, any());

    private final EvidencePurpose purpose;
    private final Set<IpType> rights;
    private final Set<Claim> claims;

    UsefulItem(EvidencePurpose purpose, Set<IpType> rights) {
        this(purpose, rights, Set.of());
    }

    UsefulItem(EvidencePurpose purpose, Set<IpType> rights, Set<Claim> claims) {
        this.purpose = purpose;
        this.rights = rights;
        this.claims = claims;
    }

    public EvidencePurpose purpose() {
        return purpose;
    }

    /** While rights or claims are not known yet, what would depend on them is left out. */
    public static List<UsefulItem> of(EvidencePurpose purpose, Collection<IpType> rights, Collection<Claim> claims) {
        return Arrays.stream(values())
                .filter(one -> one.purpose == purpose)
                .filter(one -> one.rights.isEmpty() || rights.stream().anyMatch(one.rights::contains))
                .filter(one -> one.claims.isEmpty() || claims.stream().anyMatch(one.claims::contains))
                .toList();
    }

    private static Set<IpType> any() {
        return Set.of();
    }

    private static EnumSet<IpType> rights(IpType first, IpType... more) {
        return EnumSet.of(first, more);
    }

    private static EnumSet<IpType> patents() {
        return EnumSet.of(IpType.INVENTION, IpType.UTILITY_MODEL, IpType.DESIGN);
    }

    private static EnumSet<IpType> registered() {
        return EnumSet.complementOf(EnumSet.of(
                IpType.TRADE_SECRET, IpType.UNFAIR_COMPETITION, IpType.DOMAIN_NAME, IpType.GEOGRAPHICAL_INDICATION));
    }

    private static EnumSet<IpType> comparable() {
        EnumSet<IpType> comparable = patents();
        comparable.addAll(EnumSet.of(IpType.COPYRIGHT, IpType.SOFTWARE, IpType.IC_LAYOUT));
        return comparable;
    }

    /** Everything but a quarrel about a contract or about whose the right is. */
    private static EnumSet<Claim> infringed() {
        return EnumSet.of(Claim.STOP, Claim.DAMAGES, Claim.APOLOGY, Claim.PUNISH, Claim.ADVICE);
    }
}
