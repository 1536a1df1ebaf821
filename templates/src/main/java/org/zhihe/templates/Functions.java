package org.zhihe.templates;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What every template may call. */
final class Functions {

    private Functions() {}

    static Map<String, Object> of(Messages messages) {
        return Map.of(
                "words", wordsOf(messages),
                "hasWords", one(String.class, messages::has),
                "word", one(Enum.class, messages::of),
                "date", one(TemporalAccessor.class, Formats::date),
                "dateTime", one(TemporalAccessor.class, Formats::dateTime),
                "shortDateTime", one(TemporalAccessor.class, Formats::shortDateTime),
                "machine", one(TemporalAccessor.class, Formats::machine),
                "amount", one(Number.class, number -> Formats.amount(new BigDecimal(number.toString()))));
    }

    private static TemplateMethodModelEx wordsOf(Messages messages) {
        return arguments -> {
            List<?> given = arguments;
            Object[] args = given.stream().skip(1).map(Functions::inSentence).toArray();
            return messages.get(String.valueOf(plain(given.get(0))), args);
        };
    }

    private static <T> TemplateMethodModelEx one(Class<T> type, Function<T, ?> function) {
        return arguments -> {
            Object argument = plain(only(arguments));
            if (!type.isInstance(argument)) {
                throw new TemplateModelException("a " + type.getSimpleName() + " is needed, not " + argument);
            }
            return function.apply(type.cast(argument));
        };
    }

    private static Object only(List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("one argument is needed, not " + arguments.size());
        }
        return arguments.get(0);
    }

    /** The template engine reckons in BigDecimal; a count in a sentence is not money. */
    private static Object inSentence(Object model) {
        Object value = plain(model);
        return value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    private static Object plain(Object model) {
        try {
            return DeepUnwrap.unwrap((TemplateModel) model);
        } catch (TemplateModelException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
