package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.intake.Question;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** The questions that follow from the rights and the claims of a filing. */
@Singleton
class AskedQuestions {
    private final Messages messages;

    AskedQuestions(Messages messages) {
        this.messages = messages;
    }

    List<Field> fields(Question.Part part, Way way, FilingShape shape) {
        return asked(way, shape).stream()
                .filter(question -> question.part() == part)
                .map(this::field)
                .toList();
    }

    static Map<Question, String> read(Way way, Answers answers) {
        Map<Question, String> given = new EnumMap<>(Question.class);
        for (Question question : asked(way, FilingShape.of(answers.submitted()))) {
            Optional<String> answer = question.type() == Question.Type.DATE
                    ? answers.optionalDate(name(question)).map(Object::toString)
                    : answers.optional(name(question));
            answer.ifPresent(said -> given.put(question, said));
        }
        return given;
    }

    static String name(Question question) {
        return "asked-" + question.name();
    }

    private static List<Question> asked(Way way, FilingShape shape) {
        return Question.asked(way.kind(), shape.chosenTypes(), shape.likelyClaims());
    }

    private Field field(Question question) {
        String key = "Question." + question.name();
        Field field =
                switch (question.type()) {
                    case LINE -> Field.text(key).max(question.max());
                    case LINES, TEXT -> Field.area(key).max(question.max());
                    case DATE -> Field.date(key);
                    case CHOICE ->
                        Field.select(
                                key,
                                question.choices().stream()
                                        .map(one -> new Option(one.name(), messages.of(one)))
                                        .toList());
                };
        return field.named(name(question));
    }
}
