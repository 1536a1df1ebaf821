package org.zhihe.casework.paper;

import static org.zhihe.casework.paper.PaperAddressee.APPLICANT;
import static org.zhihe.casework.paper.PaperAddressee.BOTH;
import static org.zhihe.casework.paper.PaperAddressee.COURT;
import static org.zhihe.casework.paper.PaperAddressee.RESPONDENT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.EnforcementResult;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.referral.ReferralStatus;

/**
 * The papers there are: of which procedure, to whom, and when. Their wording is the city's ({@code
 * R__paper_wording.sql}).
 */
public enum OfficialPaperKind {
    /** 立案告知书 (处罚法 54). */
    ENFORCEMENT_FILED(enforcement(APPLICANT, EnforcementStatus.FILED, EnforcementStatus.PENALTY_NOTICED)),
    /** 不予立案告知书 (处罚法 54). */
    ENFORCEMENT_NOT_FILED(enforcement(APPLICANT, EnforcementStatus.NOT_FILED)),
    /**
     * 行政处罚告知书, with the rights to speak and to be heard (处罚法 44, 45, 63, 64). It is handed over before that is
     * noted.
     */
    PENALTY_NOTICE(enforcement(RESPONDENT, EnforcementStatus.FILED, EnforcementStatus.PENALTY_NOTICED)),
    /** 行政处罚听证通知书 (处罚法 64, 85): seven working days before. */
    PENALTY_HEARING(enforcement(RESPONDENT, EnforcementStatus.PENALTY_NOTICED)
            .after(EnforcementActKind.HEARING_ASKED)
            .before(EnforcementActKind.HEARING_HELD)),
    /** 行政处罚决定书 (处罚法 57, 59). */
    PENALTY_DECISION(enforcement(RESPONDENT, EnforcementStatus.DECIDED)
            .with(EnforcementResult.PENALTY)
            .numberedBy(PaperFact.DECISION_NUMBER)),
    /** 不予行政处罚决定书 (处罚法 33, 57). */
    NO_PENALTY_DECISION(enforcement(RESPONDENT, EnforcementStatus.DECIDED)
            .with(EnforcementResult.NO_PENALTY)
            .numberedBy(PaperFact.DECISION_NUMBER)),
    /** 履行义务催告书 (行政强制法 35, 54), of a penalty that stands and that nobody examines any more. */
    COMPLIANCE_URGING(enforcement(RESPONDENT, EnforcementStatus.DECIDED)
            .with(EnforcementResult.PENALTY)
            .after(EnforcementActKind.SERVED)
            .before(
                    EnforcementActKind.FULFILLED,
                    EnforcementActKind.EXECUTION_APPLIED,
                    EnforcementActKind.EXECUTION_ENDED,
                    EnforcementActKind.EXECUTION_LAPSED,
                    Circumstance.REMEDY_OPEN,
                    Circumstance.ANNULLED)),
    /** 处理结果告知书, to whoever has complained or reported; not of what was revoked since. */
    ENFORCEMENT_OUTCOME(enforcement(APPLICANT, EnforcementStatus.DECIDED, EnforcementStatus.CLOSED)
            .before(Circumstance.ANNULLED)),

    /** 补正通知书 (国知局令第81号 16); its day is that of the clock that the act has started. */
    ADJUDICATION_SUPPLEMENT(adjudication(APPLICANT, AdjudicationStatus.REQUESTED)
            .after(AdjudicationActKind.SUPPLEMENT_ASKED)
            .before(AdjudicationActKind.SUPPLEMENTED)),
    /** 提交专利权评价报告通知书 (14); its day is the one that the office has set. */
    ADJUDICATION_REPORT(
            adjudication(APPLICANT, AdjudicationStatus.REQUESTED, AdjudicationStatus.FILED, AdjudicationStatus.SERVED)
                    .after(Circumstance.REPORT_AWAITED)),
    /** 立案通知书 (20). */
    ADJUDICATION_FILED(
            adjudication(APPLICANT, AdjudicationStatus.FILED, AdjudicationStatus.SERVED, AdjudicationStatus.HEARD)),
    /** 不予立案通知书 (20). */
    ADJUDICATION_NOT_FILED(adjudication(APPLICANT, AdjudicationStatus.NOT_FILED)),
    /** 答辩通知书 (22). It is handed over before that is noted. */
    ADJUDICATION_ANSWER(adjudication(RESPONDENT, AdjudicationStatus.FILED, AdjudicationStatus.SERVED)),
    /** 口头审理通知书 (26). */
    ADJUDICATION_HEARING(adjudication(BOTH, AdjudicationStatus.FILED, AdjudicationStatus.SERVED)
            .after(AdjudicationActKind.HEARING_CALLED)),
    /** 中止通知书 (28). */
    ADJUDICATION_STAY(adjudication(BOTH, AdjudicationStatus.STAYED)),
    /** 恢复处理通知书 (28). */
    ADJUDICATION_RESUMPTION(
            adjudication(BOTH, AdjudicationStatus.FILED, AdjudicationStatus.SERVED, AdjudicationStatus.HEARD)
                    .after(Circumstance.RESUMED)),
    /** 行政裁决书 (30; 专利法 65). */
    ADJUDICATION_DECISION(adjudication(BOTH, AdjudicationStatus.DECIDED).numberedBy(PaperFact.DECISION_NUMBER)),
    /** 撤案通知书 (19, 36). It names the ground; the reason in words is the requester's. */
    ADJUDICATION_WITHDRAWN(adjudication(BOTH, AdjudicationStatus.WITHDRAWN)),

    /** 意见陈述通知书 (国知局令第81号 65). It is handed over before that is noted. */
    AGENCY_MEDIATION_OPINION(agencyMediation(
            RESPONDENT,
            AdministrativeMediationStatus.REQUESTED,
            AdministrativeMediationStatus.ASKED,
            AdministrativeMediationStatus.REFUSED)),
    /** 立案通知书 (66). */
    AGENCY_MEDIATION_FILED(agencyMediation(BOTH, AdministrativeMediationStatus.FILED)),
    /** 不予立案通知书 (66). */
    AGENCY_MEDIATION_NOT_FILED(agencyMediation(APPLICANT, AdministrativeMediationStatus.NOT_FILED)),
    /** 调解通知书: when, where, and what staying away means (66, 67). */
    AGENCY_MEDIATION_MEETING(agencyMediation(BOTH, AdministrativeMediationStatus.FILED)),
    /** 撤案通知书 (67, 69): that it has ended without an agreement, and nothing of what was said. */
    AGENCY_MEDIATION_ENDED(
            agencyMediation(BOTH, AdministrativeMediationStatus.NOT_AGREED, AdministrativeMediationStatus.WITHDRAWN)),

    /** 移送材料清单, with the number of the letter that it goes with. */
    REFERRAL_LIST(Occasion.of(
                    ProcedureKind.COURT_REFERRAL,
                    COURT,
                    LetterKind.REFERRAL_PAPER,
                    ReferralStatus.SENT,
                    ReferralStatus.RECEIPTED)
            .numberedBy(PaperFact.LETTER_NUMBER)),
    /** 调解组织主持调解的证明 (民诉法解释 354). */
    MEDIATION_CERTIFICATE(Occasion.of(
            ProcedureKind.CONFIRMATION,
            COURT,
            LetterKind.MEDIATION_PAPER,
            ConfirmationStatus.JOINING,
            ConfirmationStatus.APPLIED,
            ConfirmationStatus.RETURNED));

    /** By these whoever is reported could find out who has reported (总局令第121号 37). */
    private static final Set<PaperFact> OF_REPORTER =
            EnumSet.of(PaperFact.APPLICANTS, PaperFact.TITLE, PaperFact.REQUEST, PaperFact.FILED_AT);
    /** What is planned for the other side and what it is punished with, is between the authority and it. */
    private static final Set<PaperFact> OF_PENALTY = EnumSet.of(PaperFact.PLANNED, PaperFact.SUMMARY, PaperFact.DUTY);

    private final Occasion occasion;

    OfficialPaperKind(Occasion occasion) {
        this.occasion = occasion;
    }

    private static Occasion enforcement(PaperAddressee to, Enum<?>... states) {
        return Occasion.of(ProcedureKind.ENFORCEMENT, to, LetterKind.ENFORCEMENT_PAPER, states);
    }

    private static Occasion adjudication(PaperAddressee to, Enum<?>... states) {
        return Occasion.of(ProcedureKind.ADJUDICATION, to, LetterKind.ADJUDICATION_PAPER, states);
    }

    private static Occasion agencyMediation(PaperAddressee to, Enum<?>... states) {
        return Occasion.of(ProcedureKind.ADMINISTRATIVE_MEDIATION, to, LetterKind.AGENCY_MEDIATION_PAPER, states);
    }

    public ProcedureKind procedure() {
        return occasion.procedure();
    }

    public PaperAddressee addressee() {
        return occasion.addressee();
    }

    Occasion occasion() {
        return occasion;
    }

    public boolean possible(Stage stage) {
        return occasion.at(stage);
    }

    /** Those that may be issued at this stage. */
    public static List<OfficialPaperKind> possibleAt(Stage stage) {
        return Arrays.stream(values()).filter(kind -> kind.possible(stage)).toList();
    }

    /**
     * Who runs the procedure. An administrative mediation, and what a court is asked after it, lies with whichever
     * officers the authority has for it.
     */
    public Set<Desk> desks() {
        return switch (procedure()) {
            case ENFORCEMENT -> EnumSet.of(Desk.ENFORCEMENT);
            case ADJUDICATION -> EnumSet.of(Desk.ADJUDICATION);
            case ADMINISTRATIVE_MEDIATION -> EnumSet.of(Desk.ADJUDICATION, Desk.ENFORCEMENT);
            case COURT_REFERRAL -> EnumSet.of(Desk.INTAKE);
            case CONFIRMATION -> EnumSet.of(Desk.MEDIATION, Desk.ADJUDICATION, Desk.ENFORCEMENT);
            default -> EnumSet.noneOf(Desk.class);
        };
    }

    /** What its wording may not ask for, because it is not for its reader. */
    public Set<PaperFact> withheld() {
        if (this == ADJUDICATION_WITHDRAWN) {
            return EnumSet.of(PaperFact.REASON);
        }
        if (procedure() != ProcedureKind.ENFORCEMENT) {
            return Set.of();
        }
        return addressee() == APPLICANT ? OF_PENALTY : OF_REPORTER;
    }
}
