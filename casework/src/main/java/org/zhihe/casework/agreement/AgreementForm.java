package org.zhihe.casework.agreement;

/** Written, or by word of mouth and taken down by the mediator (人民调解法 28). */
public enum AgreementForm {
    WRITTEN,
    ORAL
}
