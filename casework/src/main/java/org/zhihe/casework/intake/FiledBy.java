package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Officer;

/**
 * Who sends a form.
 *
 * @param holder a person who is signed in
 * @param officer who writes down what somebody else says
 * @param channel with {@code officer}: how it came in
 */
record FiledBy(
        @Nullable AccountHolder holder,
        @Nullable Officer officer,
        @Nullable IntakeChannel channel) {
    static FiledBy oneself(@Nullable AccountHolder holder) {
        return new FiledBy(holder, null, null);
    }

    static FiledBy counter(Officer officer, IntakeChannel channel) {
        return new FiledBy(null, officer, channel);
    }
}
