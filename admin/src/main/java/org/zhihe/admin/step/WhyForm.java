package org.zhihe.admin.step;

import java.util.List;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The form of a step that turns something away or ends it: the reason in words, perhaps after one of the grounds. */
public final class WhyForm {
    static final String REASON = "reason";
    private static final int LONGEST = 1000;

    private WhyForm() {}

    static Form of(String step) {
        return Form.of(step, Group.of("why", Field.area(REASON).max(LONGEST).required()));
    }

    /**
     * @param ground name of the field that chooses
     * @param words name of the field that explains
     */
    public static Form of(String step, String ground, List<Option> grounds, String words) {
        return Form.of(
                step,
                Group.of(
                        "why",
                        Field.select(ground, grounds).required(),
                        Field.area(words).max(LONGEST).required()));
    }
}
