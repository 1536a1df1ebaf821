package org.zhihe.admin.signin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.account.Newcomer;
import org.zhihe.casework.account.Totp;
import org.zhihe.templates.Messages;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.QrCode;

/** The pages of the second stage. */
@Singleton
class SecondFactorSheet {
    static final Form CODE = form("code");
    static final Form APP = form("authenticator");

    private final Messages messages;

    SecondFactorSheet(Messages messages) {
        this.messages = messages;
    }

    private static Form form(String key) {
        return Form.of(
                key,
                Group.of(
                        "code",
                        Field.text("code").max(30).required().autocomplete("one-time-code"),
                        Field.hidden("next").max(300)));
    }

    SignInPage code(String next) {
        return codePage(fresh(CODE, next));
    }

    SignInPage codeAgain(Answers answers) {
        return codePage(FormView.again(CODE, answers, messages));
    }

    AuthenticatorPage app(Newcomer newcomer, String next) {
        return appPage(newcomer, fresh(APP, next));
    }

    AuthenticatorPage appAgain(Newcomer newcomer, Answers answers) {
        return appPage(newcomer, FormView.again(APP, answers, messages));
    }

    private FormView fresh(Form form, String next) {
        return FormView.reshaped(form, SubmittedForm.empty().with("next", next), Map.of(), messages);
    }

    private SignInPage codePage(FormView form) {
        return new SignInPage(
                messages.get("sign-in.code.title"),
                messages.get("sign-in.code.lead"),
                form,
                "/sign-in/code",
                messages.get("sign-in.code.submit"),
                List.of(new NavLink("/sign-in", "sign-in.from-start", false)));
    }

    private AuthenticatorPage appPage(Newcomer newcomer, FormView form) {
        String issuer = messages.get("layout.name");
        String address =
                Totp.address(newcomer.newSecret(), issuer, newcomer.member().login());
        return new AuthenticatorPage(QrCode.of(address), inFours(newcomer.newSecret()), form, "/sign-in/authenticator");
    }

    private static String inFours(String letters) {
        return letters.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
