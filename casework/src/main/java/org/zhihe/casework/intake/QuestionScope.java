package org.zhihe.casework.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** For which filings a question is asked; an empty set is any. */
record QuestionScope(Set<MatterKind> kinds, Set<IpType> rights, Set<Claim> claims) {
    static QuestionScope always() {
        return new QuestionScope(Set.of(), Set.of(), Set.of());
    }

    QuestionScope of(MatterKind... some) {
        return new QuestionScope(Set.of(some), rights, claims);
    }

    /** Of those who have a right of their own, or are said to break one: not of who only reports. */
    QuestionScope ofHolders() {
        return of(MatterKind.MEDIATION_REQUEST, MatterKind.COMPLAINT, MatterKind.ASSISTANCE_REQUEST);
    }

    QuestionScope about(IpType... some) {
        return new QuestionScope(kinds, Set.of(some), claims);
    }

    QuestionScope patents() {
        return about(IpType.INVENTION, IpType.UTILITY_MODEL, IpType.DESIGN);
    }

    /** Rights that stand in a register in somebody's name. */
    QuestionScope registered() {
        return about(
                IpType.INVENTION,
                IpType.UTILITY_MODEL,
                IpType.DESIGN,
                IpType.TRADEMARK,
                IpType.SOFTWARE,
                IpType.PLANT_VARIETY,
                IpType.IC_LAYOUT,
                IpType.DOMAIN_NAME);
    }

    /** What is never seen in a shop. */
    QuestionScope notSecret() {
        return about(EnumSet.complementOf(EnumSet.of(IpType.TRADE_SECRET)).toArray(IpType[]::new));
    }

    QuestionScope wanting(Claim... some) {
        return new QuestionScope(kinds, rights, Set.of(some));
    }

    /** Everything but a quarrel about a contract or about whose the right is. */
    QuestionScope ofInfringements() {
        return wanting(Claim.STOP, Claim.DAMAGES, Claim.APOLOGY, Claim.PUNISH, Claim.ADVICE);
    }

    boolean holds(MatterKind kind, Collection<IpType> stated, Collection<Claim> asked) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && (rights.isEmpty() || !Collections.disjoint(rights, stated))
                && (claims.isEmpty() || !Collections.disjoint(claims, asked));
    }
}
