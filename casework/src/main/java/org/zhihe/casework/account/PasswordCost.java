package org.zhihe.casework.account;

/**
 * How dear every guess at a password is. Not a setting of an installation: nobody can make it cheap by mistake.
 *
 * @param kibibytes memory that one guess takes
 * @param passes how often it goes through that memory
 */
public record PasswordCost(int kibibytes, int passes) {
    /** What the OWASP asks of Argon2id. */
    static final PasswordCost IN_EARNEST = new PasswordCost(19 * 1024, 2);
}
