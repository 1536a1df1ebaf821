package org.zhihe.admin.court;

import org.zhihe.templates.form.Field;

/** A court's case number (案号), such as （2026）鄂1202民特12号. */
public final class CaseNumbers {
    private static final String SHAPE =
            "[（(]\\d{4}[）)][\\u4e00-\\u9fa5]{1,4}\\d{0,4}[\\u4e00-\\u9fa5]{1,8}第?\\d{1,6}号(之[一二三四五六七八九十]+)?";

    private CaseNumbers() {}

    public static Field field(String name) {
        return Field.text(name).max(60).pattern(SHAPE, "form.error.court-case-number");
    }
}
