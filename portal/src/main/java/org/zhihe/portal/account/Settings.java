package org.zhihe.portal.account;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** What can be changed about an account. */
final class Settings {
    private Settings() {}

    @Order(1)
    @Singleton
    static class Password implements Setting {
        private final AccountChanges changes;
        private final NewPassword newPassword;

        Password(AccountChanges changes, NewPassword newPassword) {
            this.changes = changes;
            this.newPassword = newPassword;
        }

        @Override
        public String name() {
            return "password";
        }

        @Override
        public Form form() {
            return Form.of("account-password", Group.of("password", PASSWORD, NewPassword.FIELD));
        }

        @Override
        public void check(AccountHolder holder, Answers answers) {
            newPassword.check(answers, holder.name(), holder.email());
        }

        @Override
        public void apply(AccountHolder holder, Answers answers) {
            changes.changePassword(holder, answers.text("password"), answers.text(NewPassword.NAME));
        }
    }

    @Order(3)
    @Singleton
    static class Phone implements Setting {
        private final AccountChanges changes;

        Phone(AccountChanges changes) {
            this.changes = changes;
        }

        @Override
        public String name() {
            return "phone";
        }

        @Override
        public Form form() {
            return Form.of("account-phone", Group.of("phone", Field.phone("phone"), PASSWORD));
        }

        @Override
        public void apply(AccountHolder holder, Answers answers) {
            changes.changePhone(
                    holder, answers.text("password"), answers.optional("phone").orElse(null));
        }
    }

    @Order(2)
    @Singleton
    static class Email implements Setting {
        private final AccountChanges changes;

        Email(AccountChanges changes) {
            this.changes = changes;
        }

        @Override
        public String name() {
            return "email";
        }

        @Override
        public Form form() {
            return Form.of(
                    "account-email", Group.of("email", Field.email("email").required(), PASSWORD));
        }

        @Override
        public void apply(AccountHolder holder, Answers answers) {
            changes.askToChangeEmail(holder, answers.text("password"), answers.text("email"));
        }
    }

    @Order(4)
    @Singleton
    static class Closing implements Setting {
        private final AccountChanges changes;

        Closing(AccountChanges changes) {
            this.changes = changes;
        }

        @Override
        public String name() {
            return "close";
        }

        @Override
        public Form form() {
            return Form.of(
                    "account-close", Group.of("sure", Field.checkbox("sure").required(), PASSWORD));
        }

        @Override
        public void apply(AccountHolder holder, Answers answers) {
            changes.close(holder, answers.text("password"));
        }

        @Override
        public String next() {
            return "/account/closed";
        }
    }
}
