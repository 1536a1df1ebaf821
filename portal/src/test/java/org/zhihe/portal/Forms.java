package org.zhihe.portal;

import java.util.List;
import java.util.Map;

/** Filled forms for tests that are about something else. */
final class Forms {
    private Forms() {}

    /** A filing without a fault, with a form key of its own. */
    static Map<String, Object> sound(Citizen citizen, String way) {
        Map<String, Object> form = Citizen.drawn(citizen.get("/filing/" + way).page());
        form.put("ipType", "TRADEMARK");
        form.put("rightNumber", "12345678");
        form.put("title", "乙商店销售仿冒商标的茶叶");
        form.put("whatHappened", "在乙商店买到仿冒本公司商标的茶叶。");
        form.put("happenedWhere", "咸宁市咸安区");
        form.put("happenedOn", "2026-03-09");
        form.put("claims", List.of("STOP", "DAMAGES"));
        form.put("claimText", "停止销售，赔偿五万元。");
        form.put("claimAmount", "50000");
        form.put("applicantName", "甲公司");
        form.put("applicantPhone", "13800000001");
        form.put("applicantEmail", "jia@company.invalid");
        form.put("respondent-0-Name", "乙商店");
        form.put("truthful", "true");
        form.put("privacy", "true");
        // Tests file alike again and again.
        form.put("newMatter", "true");
        return form;
    }

    /** What the form for more evidence would send, filled. */
    static Map<String, Object> evidence(Citizen citizen, String number) {
        Map<String, Object> form =
                Citizen.drawn(citizen.get("/matters/" + number + "/evidence").page());
        form.put("purpose", "ACT");
        form.put("source", "PURCHASE");
        return form;
    }

    /** Files a matter and returns its number; the citizen's browser stays let in. */
    static String file(Citizen citizen, Map<String, Object> form, String way) {
        return citizen.postMultipart("/filing/" + way, form).location().split("/")[2];
    }
}
