package org.zhihe.casework.consultation;

/** What is asked, and of whom. */
public enum ConsultationKind {
    /** Opinion on a trademark, of the authority that registers them. */
    TRADEMARK,
    /** Extract or legal status from the patent register. */
    PATENT_REGISTER,
    /** Check of a geographical indication. */
    GEOGRAPHICAL_INDICATION,
    /** Opinion of somebody in the directory. */
    EXPERT,
    /** Help of a technical investigator (技术调查官), who is in the directory. */
    TECHNICAL_INVESTIGATOR,
    /** Appraisal or test (鉴定、检测) by an institution. */
    APPRAISAL;

    /** Whether it is asked of a person in the directory. */
    public boolean ofExpert() {
        return this == EXPERT || this == TECHNICAL_INVESTIGATOR;
    }
}
