package org.zhihe.portal.filing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.zhihe.casework.account.Account;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Accounts;

/** What an account already says about an applicant, by the names of the form's fields. */
@Singleton
class OwnAnswers {
    private final Accounts accounts;
    private final EarlierQuestion earlier;

    OwnAnswers(Accounts accounts, EarlierQuestion earlier) {
        this.accounts = accounts;
        this.earlier = earlier;
    }

    /** About what the same person has filed before. */
    EarlierQuestion earlier() {
        return earlier;
    }

    Map<String, String> answers(AccountHolder holder) {
        Map<String, String> answers = new HashMap<>();
        accounts.findById(holder.id()).ifPresent(account -> tell(account, answers));
        return answers;
    }

    private static void tell(Account account, Map<String, String> answers) {
        put(answers, "applicantKind", account.kind().name());
        put(answers, "applicantName", account.name());
        put(answers, "applicantEmail", account.email());
        put(answers, "applicantPhone", account.phone());
        put(answers, "applicantCreditCode", account.creditCode());
    }

    private static void put(Map<String, String> answers, String field, @Nullable String known) {
        if (known != null) {
            answers.put(field, known);
        }
    }
}
