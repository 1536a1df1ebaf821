package org.zhihe.portal.account;

import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;

/**
 * A page with one form, worded {@code account.<name>.title}, {@code .lead} and {@code .submit}.
 *
 * @param backHref where the way back leads; empty when there is none
 */
public record AccountForm(
        String name, String title, String lead, FormView form, String action, String submitLabel, String backHref) {

    public static AccountForm of(String name, FormView form, Messages messages) {
        return new AccountForm(
                name,
                messages.get("account." + name + ".title"),
                messages.get("account." + name + ".lead"),
                form,
                "/account/" + name,
                messages.get("account." + name + ".submit"),
                "");
    }

    public AccountForm at(String path) {
        return new AccountForm(name, title, lead, form, path, submitLabel, backHref);
    }

    /** With a way back to the account's own page. */
    public AccountForm inside() {
        return new AccountForm(name, title, lead, form, action, submitLabel, "/account");
    }
}
