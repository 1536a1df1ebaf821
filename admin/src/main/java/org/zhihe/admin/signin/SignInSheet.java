package org.zhihe.admin.signin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.Messages;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.FieldError;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** The sign-in page; whatever was wrong, it says the same. */
@Singleton
class SignInSheet {
    static final Form FORM = Form.of(
            "sign-in",
            Group.of(
                    "who",
                    Field.text("login").max(60).required().autocomplete("username"),
                    Field.password("password").required().autocomplete("current-password"),
                    Field.hidden("next").max(300)));

    private final Messages messages;

    SignInSheet(Messages messages) {
        this.messages = messages;
    }

    SignInPage fresh(String next) {
        return page(FormView.reshaped(FORM, SubmittedForm.empty().with("next", next), Map.of(), messages));
    }

    SignInPage again(Answers answers) {
        return page(FormView.again(FORM, answers, messages));
    }

    /** From the beginning, because the second stage has come to its end. */
    SignInPage over(String next) {
        FieldError why = new FieldError("login", "sign-in.over", List.of());
        return page(FormView.of(FORM, SubmittedForm.empty().with("next", next), Map.of("login", why), messages));
    }

    private SignInPage page(FormView form) {
        return new SignInPage(
                messages.get("sign-in.title"),
                messages.get("sign-in.lead"),
                form,
                "/sign-in",
                messages.get("sign-in.submit"),
                List.of(new NavLink("/forgotten", "sign-in.forgotten", false)));
    }
}
