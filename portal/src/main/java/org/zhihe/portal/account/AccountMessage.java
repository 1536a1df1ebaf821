package org.zhihe.portal.account;

import java.util.List;
import org.zhihe.templates.Messages;

/** A page that says what has happened and what comes next, worded {@code account.<name>.title} and {@code .text}. */
public record AccountMessage(String title, List<String> paragraphs, String href, String linkLabel) {
    static AccountMessage of(String name, String href, Messages messages) {
        return new AccountMessage(
                messages.get("account." + name + ".title"),
                messages.get("account." + name + ".text").lines().toList(),
                href,
                messages.get("account." + name + ".link"));
    }
}
