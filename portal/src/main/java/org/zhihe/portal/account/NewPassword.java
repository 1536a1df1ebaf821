package org.zhihe.portal.account;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.PasswordRules;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;

/** A password to be chosen: the field, and whether it is good enough. */
@Singleton
class NewPassword {
    static final String NAME = "newPassword";
    static final Field FIELD = Field.password(NAME).required().autocomplete("new-password");

    private final PasswordRules rules;

    NewPassword(PasswordRules rules) {
        this.rules = rules;
    }

    /** @param about what the password must not be made of, such as name and address */
    void check(Answers answers, String... about) {
        if (answers.errors().containsKey(NAME)) {
            return;
        }
        try {
            rules.refuseUnlessGood(answers.text(NAME), about);
        } catch (Refusal no) {
            answers.refuse(NAME, no.messageKey(), no.arguments().toArray());
        }
    }
}
