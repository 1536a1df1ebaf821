package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.zhihe.casework.Rows;
import org.zhihe.casework.party.PartyKind;

/** People with a public account, each with an address of their own. */
@Singleton
public class TestAccounts {
    public static final String PASSWORD = "correct horse battery staple";

    private final Registration registration;
    private final AccountSignIn signIn;
    private final Links links;
    private final Rows rows;
    private final Accounts accounts;

    TestAccounts(Registration registration, AccountSignIn signIn, Links links, Rows rows, Accounts accounts) {
        this.registration = registration;
        this.signIn = signIn;
        this.links = links;
        this.rows = rows;
        this.accounts = accounts;
    }

    public static String freshEmail() {
        return UUID.randomUUID() + "@example.invalid";
    }

    public static Registration.Application application(String email) {
        return new Registration.Application(PartyKind.PERSON, "账号甲", email, "13800000000", null, PASSWORD);
    }

    /** The token of the newest link of a purpose that went to the address. */
    public String mailed(String email, LinkPurpose purpose) {
        Object newest =
                rows.one("SELECT MAX(id) FROM one_time_link WHERE email = ? AND purpose = ?", email, purpose.name());
        return links.token(((Number) newest).longValue());
    }

    /** Registered, confirmed and signed in. */
    public AccountHolder holder() {
        return holder(freshEmail());
    }

    public AccountHolder holder(String email) {
        return holder(application(email));
    }

    public AccountHolder company(String name) {
        return holder(new Registration.Application(PartyKind.COMPANY, name, freshEmail(), null, null, PASSWORD));
    }

    private AccountHolder holder(Registration.Application stated) {
        String email = stated.email();
        registration.register(stated);
        Account account = registration
                .confirm(mailed(email, LinkPurpose.CONFIRM_EMAIL), PASSWORD)
                .orElseThrow();
        return signIn.find(signIn.open(account, "test")).orElseThrow();
    }

    public Account account(long id) {
        return accounts.findById(id).orElseThrow();
    }
}
