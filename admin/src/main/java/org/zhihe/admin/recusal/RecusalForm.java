package org.zhihe.admin.recusal;

import java.util.List;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** On what ground, and why; perhaps also who. */
final class RecusalForm {
    private static final int LONGEST = 500;

    private RecusalForm() {}

    static Form of(String step, List<Option> grounds) {
        return Form.of(step, Group.of("why", ground(grounds), reason()));
    }

    static Form of(String step, List<Option> people, List<Option> grounds) {
        return Form.of(step, Group.of("why", Field.select("colleague", people).required(), ground(grounds), reason()));
    }

    static Field reason() {
        return Field.area("reason").max(LONGEST).required();
    }

    private static Field ground(List<Option> grounds) {
        return Field.select("ground", grounds).required();
    }
}
