package org.zhihe.portal.account;

import org.zhihe.casework.account.AccountHolder;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;

/** One thing an owner changes about the account, at {@code /account/settings/<name>}; worded {@code account.<name>.*}. */
interface Setting {
    /** Asked for with every change; the last field of each form. */
    Field PASSWORD = Field.password("password").required().autocomplete("current-password");

    String name();

    Form form();

    /** Adds to the answers what the fields alone cannot tell. */
    default void check(AccountHolder holder, Answers answers) {}

    void apply(AccountHolder holder, Answers answers);

    /** Where to go afterwards. */
    default String next() {
        return "/account?done=" + name();
    }
}
