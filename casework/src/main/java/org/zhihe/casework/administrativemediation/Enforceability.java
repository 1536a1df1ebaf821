package org.zhihe.casework.administrativemediation;

/** By what the agreement can be enforced (国知局令第81号 35, 69). */
public enum Enforceability {
    /** Both ask the court to confirm it within 30 days. */
    JUDICIAL_CONFIRMATION,
    /** A notary records it with a clause that lets it be enforced. */
    NOTARISATION,
    NEITHER
}
