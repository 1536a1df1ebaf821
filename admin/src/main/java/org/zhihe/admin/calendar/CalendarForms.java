package org.zhihe.admin.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.zhihe.casework.timekeeping.CalendarText;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The two ways to enter days: all of a year as text, or some more of them. */
@Singleton
class CalendarForms {
    private static final int LONGEST = 6000;
    private static final int NAME = 20;
    private static final int TOLD = 5;

    private final Messages messages;

    CalendarForms(Messages messages) {
        this.messages = messages;
    }

    Form whole(String known) {
        return Form.of(
                "calendar-import",
                Group.of("whole", Field.area("text").max(LONGEST).defaultValue(known), Field.files("file")));
    }

    Form more() {
        return Form.of(
                "calendar-add",
                Group.of(
                        "more",
                        Field.date("first").required(),
                        Field.date("last"),
                        Field.radio(
                                        "kind",
                                        List.of(
                                                new Option("off", messages.get("calendar.kind.off")),
                                                new Option("working", messages.get("calendar.kind.working"))))
                                .required(),
                        Field.text("name").max(NAME).required()));
    }

    /** What was answered, as a line of the text. */
    static String line(Answers answers) {
        String last = answers.optionalDate("last").map(day -> "~" + day).orElse("");
        // A comma would part the line.
        String name = answers.text("name").replaceAll("[,，\\t]", " ");
        return answers.date("first") + last + "," + answers.text("kind") + "," + name;
    }

    /** Tells of the first few; whoever corrects these finds the others. */
    void refuse(Answers answers, String field, List<CalendarText.Problem> problems) {
        if (!problems.isEmpty()) {
            answers.refuse(
                    field,
                    "calendar.lines",
                    problems.stream()
                            .limit(TOLD)
                            .map(one -> messages.get(one.key(), one.line(), one.text()))
                            .collect(Collectors.joining("；")));
        }
    }
}
