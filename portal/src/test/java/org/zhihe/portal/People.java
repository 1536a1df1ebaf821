package org.zhihe.portal;

import java.util.Map;
import org.zhihe.portal.Citizen.Answer;

/** Somebody with an account and a browser of their own. */
record People(Citizen browser, String email) {
    static People aPerson() {
        return signedUp("PERSON");
    }

    static People aCompany() {
        return signedUp("COMPANY");
    }

    private static People signedUp(String kind) {
        People one = new People(new Citizen(), SignUp.freshEmail());
        Map<String, Object> form =
                Citizen.drawn(one.browser.get("/account/register").page());
        form.put("kind", kind);
        form.put("name", "账号" + kind);
        form.put("phone", "13700000001");
        form.put("email", one.email);
        form.put("newPassword", SignUp.PASSWORD);
        form.put("privacy", "true");
        one.browser.post("/account/register", form);
        one.openMail();
        one.browser.post("/account/confirm", Map.of("password", SignUp.PASSWORD));
        return one;
    }

    /** Follows the link of the newest mail. */
    Answer openMail() {
        return browser.get(new Mailbox(email).newestLink());
    }

    Answer get(String path) {
        return browser.get(path);
    }

    /** What is kept about this account. */
    Answer data() {
        return browser.post("/account/data", Map.of("password", SignUp.PASSWORD));
    }

    Answer post(String path) {
        return browser.post(path, Map.of());
    }

    String text(String path) {
        return browser.get(path).page().select("main").text();
    }
}
