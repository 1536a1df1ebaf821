package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhihe.casework.intake.RightNumber;
import org.zhihe.casework.intake.StatedRight;
import org.zhihe.casework.matter.IpType;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Button;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Which rights a filing is about: one, and as many more as are added. */
@Singleton
class RightQuestions {
    /** The first is the one that decides who is competent; its fields have names of their own. */
    private static final List<String> FIRST = List.of("ipType", "rightNumber", "rightName", "rightClasses");

    /** 1 to 45, with something between. */
    private static final String CLASSES = "((0?[1-9]|[1-3]\\d|4[0-5])([,，、;；\\s]+(?=\\d)|$))+";

    private final Messages messages;

    RightQuestions(Messages messages) {
        this.messages = messages;
    }

    /** @param hidden fields that go with the first */
    List<Group> groups(FilingShape shape, Field... hidden) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < shape.rights(); i++) {
            List<Field> fields = new ArrayList<>(i == 0 ? List.of(hidden) : List.of());
            fields.add(Field.select("ipType", Option.of(IpType.class, messages))
                    .named(type(i))
                    .required());
            fields.add(Field.text("rightName").named(name(i)).max(100));
            fields.add(Field.text("rightNumber").named(number(i)).max(60));
            if (shape.types().get(i).filter(IpType.TRADEMARK::equals).isPresent()) {
                fields.add(Field.text("rightClasses")
                        .named(classes(i))
                        .max(60)
                        .pattern(CLASSES, "form.error.right-classes"));
            }
            Group group = Group.of(i == 0 ? "right" : "right-more", fields.toArray(Field[]::new));
            groups.add(withButtons(i == 0 ? group : group.titled(i + 1), i, shape));
        }
        return groups;
    }

    private static Group withButtons(Group group, int i, FilingShape shape) {
        boolean last = i == shape.rights() - 1;
        Group whole = i == 0 ? group.button(new Button("change", "questions", "questions")) : group;
        if (last && shape.rights() < FilingShape.MOST_RIGHTS) {
            whole = whole.button(new Button("change", "add-right", "add-right"));
        }
        return last && i > 0 ? whole.button(new Button("change", "remove-right", "remove-right")) : whole;
    }

    static List<StatedRight> read(Answers answers) {
        FilingShape shape = FilingShape.of(answers.submitted());
        return IntStream.range(0, shape.rights())
                .mapToObj(i -> {
                    IpType type = answers.choice(type(i), IpType.class);
                    return new StatedRight(
                            type,
                            answers.optional(number(i))
                                    .map(typed -> RightNumber.of(type, typed).value())
                                    .orElse(null),
                            answers.optional(name(i)).orElse(null),
                            answers.optional(classes(i)).orElse(null));
                })
                .toList();
    }

    static String type(int i) {
        return field(0, i, "Type");
    }

    static String number(int i) {
        return field(1, i, "Number");
    }

    static String name(int i) {
        return field(2, i, "Name");
    }

    static String classes(int i) {
        return field(3, i, "Classes");
    }

    private static String field(int question, int i, String suffix) {
        return i == 0 ? FIRST.get(question) : "right-" + i + "-" + suffix;
    }
}
