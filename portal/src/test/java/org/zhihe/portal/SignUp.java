package org.zhihe.portal;

import java.util.Map;
import java.util.UUID;

/** Lets somebody have an account, through the pages. */
final class SignUp {
    static final String PASSWORD = "correct horse battery staple";

    private SignUp() {}

    static String freshEmail() {
        return UUID.randomUUID() + "@example.invalid";
    }

    static Citizen.Answer register(Citizen who, String email, String password) {
        Map<String, Object> form = Citizen.drawn(who.get("/account/register").page());
        form.put("name", "甲公司");
        form.put("email", email);
        form.put("newPassword", password);
        form.put("privacy", "true");
        return who.post("/account/register", form);
    }

    /** Registered, confirmed and signed in. */
    static Citizen.Answer complete(Citizen who, String email) {
        register(who, email, PASSWORD);
        who.get(new Mailbox(email).newestLink());
        return who.post("/account/confirm", Map.of("password", PASSWORD));
    }

    static Citizen signedIn() {
        Citizen who = new Citizen();
        complete(who, freshEmail());
        return who;
    }
}
