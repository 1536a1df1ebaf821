package org.zhihe.casework.transfer;

import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.routing.BodyKind;

/** What passes from one body to another, and what the law wants with it. */
public enum TransferKind {
    /** A case that may be a crime, to the police (移送规定 3). */
    CRIMINAL_LEAD(true, true),
    /**
     * What a court has found in its work that may be a crime, to the police (刑事诉讼法 110; 咸中法〔2021〕10号 七). The hours and
     * days of 移送规定 are those of authorities.
     */
    COURT_LEAD(true, true),
    /** A matter that another authority has to decide. The only one the applicant is told of. */
    OTHER_AUTHORITY(false, false),
    /** No crime, or none to be tried, but an unlawful act: from police or court to an authority (处罚法 27). */
    REVERSE(true, true),
    /** The procuratorate's opinion that somebody who is not tried is to be punished (处罚法 27). */
    PROCURATORATE_OPINION(true, true),
    /** To or from a body of another city. */
    OTHER_CITY(true, true);

    /** Those on whose desks cases lie. */
    private static final Set<Role> AUTHORITIES =
            Set.copyOf(EnumSet.of(Role.INTAKE_OFFICER, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR));

    private static final Set<Role> COURTS = Set.copyOf(EnumSet.of(Role.COURT_CLERK, Role.JUDGE));

    private static final Set<BodyKind> DECIDING = Set.copyOf(
            EnumSet.of(BodyKind.MARKET_REGULATOR, BodyKind.IP_OFFICE, BodyKind.COPYRIGHT_OFFICE, BodyKind.AGRICULTURE));

    private static final Set<BodyKind> HANDLING = Set.copyOf(EnumSet.of(
            BodyKind.INTAKE_CENTRE,
            BodyKind.MARKET_REGULATOR,
            BodyKind.IP_OFFICE,
            BodyKind.COPYRIGHT_OFFICE,
            BodyKind.AGRICULTURE));

    /** Those that find crimes in their field, whoever sends them on. */
    static final Set<BodyKind> FINDING = Set.copyOf(EnumSet.of(
            BodyKind.MARKET_REGULATOR,
            BodyKind.IP_OFFICE,
            BodyKind.COPYRIGHT_OFFICE,
            BodyKind.AGRICULTURE,
            BodyKind.FORESTRY,
            BodyKind.CULTURE_ENFORCEMENT,
            BodyKind.PUBLICATIONS_OFFICE,
            BodyKind.CUSTOMS));

    private final boolean copied;
    private final boolean secret;

    TransferKind(boolean copied, boolean secret) {
        this.copied = copied;
        this.secret = secret;
    }

    /**
     * The procuratorates of the same level on both sides get a copy, without anybody's choosing (咸中法〔2021〕10号 七; 2022
     * 年意见 八).
     */
    public boolean copied() {
        return copied;
    }

    /** Nobody outside the offices learns of it from us: who is suspected would be warned. */
    public boolean secret() {
        return secret;
    }

    /** The law sets the hours and days of each step. */
    boolean clocked() {
        return this == CRIMINAL_LEAD;
    }

    /** Who may begin one. */
    public Set<Role> beginners() {
        return switch (this) {
            case CRIMINAL_LEAD, OTHER_AUTHORITY, OTHER_CITY -> AUTHORITIES;
            case COURT_LEAD -> COURTS;
            case REVERSE -> Set.of(Role.POLICE_LIAISON);
            case PROCURATORATE_OPINION -> Set.of(Role.PROCURATORATE_OBSERVER);
        };
    }

    /** The kinds of bodies here that one may go to; others, and those of other cities, are named. */
    public Set<BodyKind> receivers() {
        return switch (this) {
            case CRIMINAL_LEAD, COURT_LEAD -> Set.of(BodyKind.POLICE);
            case OTHER_AUTHORITY -> DECIDING;
            case REVERSE, PROCURATORATE_OPINION -> HANDLING;
            case OTHER_CITY -> Set.of();
        };
    }

    /** Whether an authority may record one that came on paper from a body without access. */
    public boolean comesOnPaper() {
        return this != CRIMINAL_LEAD && this != COURT_LEAD;
    }

    static boolean isAuthority(Role role) {
        return AUTHORITIES.contains(role);
    }

    /** Who begins one of a matter that lies on the own desk; police and procuratorate begin from what was sent to them. */
    static boolean hasMatters(Role role) {
        return isAuthority(role) || isCourt(role);
    }

    static boolean isCourt(Role role) {
        return COURTS.contains(role);
    }
}
