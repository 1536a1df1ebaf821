package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;

class SweepingTest extends CaseworkTest {
    private final TestAccounts people = the(TestAccounts.class);

    @Test
    void aRegistrationNobodyConfirmedIsEmptiedAndAConfirmedOneStays() {
        String abandoned = TestAccounts.freshEmail();
        the(Registration.class).register(TestAccounts.application(abandoned));
        String link = people.mailed(abandoned, LinkPurpose.CONFIRM_EMAIL);
        long id = the(Links.class).find(link).orElseThrow().accountId();
        AccountHolder holder = people.holder();
        CLOCK.pass(Duration.ofDays(4));
        assertThat(the(Sweeping.class).sweep()).isPositive();
        assertThat(people.account(id).name()).isEmpty();
        assertThat(people.account(id).phone()).isNull();
        assertThat(people.account(holder.id()).name()).isNotEmpty();
        assertThat(count("SELECT COUNT(*) FROM account_session WHERE account_id = ?", holder.id()))
                .isZero();
    }
}
