package org.zhihe.casework.enforcement;

/** What a report on a trade secret has to show before a case is filed (商业秘密保护规定 17, 18). */
public enum SecretProof {
    /** Where the information comes from and who has it by right. */
    ORIGIN,
    /** That it is not known in public. */
    NOT_PUBLIC,
    /** That it is worth something. */
    VALUE,
    /** How it has been protected. */
    PROTECTION,
    /** Leads that the other side had access to it or uses it. */
    ACCESS
}
