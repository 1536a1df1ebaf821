package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** One matter on its way, each step taken by whoever has the role. */
final class Walk {
    private final Office office;
    private final String number;
    private final Map<String, Browser> browsers = new HashMap<>();

    Walk(Office office, String number) {
        this.office = office;
        this.number = number;
    }

    String number() {
        return number;
    }

    Browser as(Role role) {
        return browsers.computeIfAbsent(Office.login(role), office::signedIn);
    }

    /** Takes the step and expects it to be done. Answers as name, value, name, value. */
    Walk then(Role role, String step, Object... answers) {
        Browser.Answer answer = attempt(role, step, answers);
        assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(303);
        assertThat(answer.header("location")).isEqualTo("/matters/" + number + "?done=" + step);
        Browser.Answer page = as(role).get(answer.header("location"));
        assertThat(page.page().select("[role=status]").text()).as(step).isNotBlank();
        return this;
    }

    Browser.Answer attempt(Role role, String step, Object... answers) {
        return as(role).take(number, step, form(answers));
    }

    /** Sends the form of a step without opening its page, as of this version. */
    Browser.Answer send(Role role, String step, int version, Object... answers) {
        Map<String, Object> form = form(answers);
        form.put("version", version);
        return as(role).post("/matters/" + number + "/steps/" + step, form);
    }

    Browser.Answer see(Role role) {
        return as(role).get("/matters/" + number);
    }

    Walk accepted() {
        return then(Role.INTAKE_OFFICER, "accept");
    }

    Walk routed() {
        return accepted().then(Role.INTAKE_OFFICER, "route");
    }

    private static Map<String, Object> form(Object... answers) {
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            form.put(answers[i].toString(), answers[i + 1]);
        }
        return form;
    }
}
