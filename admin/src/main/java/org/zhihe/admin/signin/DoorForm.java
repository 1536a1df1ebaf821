package org.zhihe.admin.signin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.templates.Messages;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** A page with one small form about an account; worded {@code <key>.title}, {@code .lead} and {@code .submit}. */
public record DoorForm(Form form, String action, List<NavLink> links, Messages messages) {
    public static DoorForm of(String key, String action, Messages messages, Field... fields) {
        return new DoorForm(Form.of(key, Group.of("all", fields)), action, List.of(), messages);
    }

    public DoorForm linking(String href, String key) {
        return new DoorForm(form, action, List.of(new NavLink(href, key, false)), messages);
    }

    public Answers read(Map<String, Object> body, Clocks clocks) {
        return form.read(SubmittedForm.of(body), clocks.today());
    }

    public ModelAndView<SignInPage> fresh() {
        return page(FormView.fresh(form, messages));
    }

    public MutableHttpResponse<?> again(Answers answers) {
        return HttpResponse.unprocessableEntity().body(page(FormView.again(form, answers, messages)));
    }

    /** The page again, with the reason beside a field. */
    public MutableHttpResponse<?> again(Answers answers, String field, Refusal why) {
        return again(answers.refuse(field, why.messageKey(), why.arguments().toArray()));
    }

    private ModelAndView<SignInPage> page(FormView view) {
        String key = form.key();
        return new ModelAndView<>(
                "admin/sign-in",
                new SignInPage(
                        messages.get(key + ".title"),
                        messages.get(key + ".lead"),
                        view,
                        action,
                        messages.get(key + ".submit"),
                        links));
    }
}
