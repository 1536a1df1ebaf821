package org.zhihe.casework.account;

/** Is told when an account closes, in the same transaction, and ends what belongs to it. */
public interface AccountEnding {
    void closing(long accountId);
}
