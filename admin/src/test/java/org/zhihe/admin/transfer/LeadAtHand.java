package org.zhihe.admin.transfer;

import java.util.HashMap;
import java.util.Map;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** Moves a lead of a crime on, through the pages that staff use. */
public final class LeadAtHand {
    private LeadAtHand() {}

    /** Of a matter that lies on the desk of the market regulator; returns the id. */
    public static long sent(Office office, String number) {
        Browser inspector = office.signedIn(Role.ENFORCEMENT_OFFICER);
        Browser colleague = office.signedIn(office.newcomer(Role.ENFORCEMENT_OFFICER, "market-regulator"));
        long id = begun(office, inspector, number);
        done(take(inspector, id, "propose", proposal(inspector, id)));
        done(take(colleague, id, "decide", Map.of("verdict", "approve")));
        done(take(inspector, id, "send", Map.of()));
        return id;
    }

    static long begun(Office office, Browser inspector, String number) {
        String police = receiver(inspector.get("/matters/" + number + "/steps/begin-transfer"), "咸宁市公安局");
        done(inspector.take(number, "begin-transfer", Map.of("kind", "CRIMINAL_LEAD", "body", police)));
        String href = inspector.get("/matters/" + number).page().select("a[href^=/transfers/]").stream()
                .map(one -> one.attr("href"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(href.substring(href.lastIndexOf('/') + 1));
    }

    /** What the form sends for the body of that name. */
    static String receiver(Browser.Answer form, String name) {
        return form.page().select("select[name=body] option").stream()
                .filter(one -> one.text().equals(name))
                .map(one -> one.attr("value"))
                .findFirst()
                .orElseThrow();
    }

    /** With what was filed and the file that came with it. */
    static Map<String, Object> proposal(Browser inspector, long id) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "basis",
                "移送规定第三条",
                "facts",
                "销售假冒注册商标的商品，货值八万元",
                "verifiedBy",
                "甲、乙",
                "papers",
                "FILING",
                "goods",
                "商品四十箱"));
        Browser.Answer page = inspector.get("/transfers/" + id + "/steps/propose");
        answers.put("evidence", page.page().select("input[name=evidence]").attr("value"));
        return answers;
    }

    static Browser.Answer take(Browser browser, long id, String step, Map<String, ?> answers) {
        String path = "/transfers/" + id + "/steps/" + step;
        Map<String, Object> form = new HashMap<>(Browser.prefilled(browser.get(path)));
        form.remove("formToken");
        form.putAll(answers);
        return browser.post(path, form);
    }

    static void done(Browser.Answer answer) {
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }
}
