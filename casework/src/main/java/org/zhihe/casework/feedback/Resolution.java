package org.zhihe.casework.feedback;

/** Whether the applicant finds the matter resolved; what the office reached is another question. */
public enum Resolution {
    RESOLVED,
    PARTLY,
    NOT_RESOLVED
}
