package org.zhihe.casework.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.matter.MatterContent;

/**
 * What a filing says besides its story.
 *
 * @param rights at least one, the one that decides who is competent first
 * @param answers to the questions that were asked and answered; of a choice the name of the constant
 */
public record Particulars(List<StatedRight> rights, Map<Question, String> answers) {
    /** In the order of the constants, so that equal particulars also read equal. */
    public Particulars {
        rights = List.copyOf(rights);
        Map<Question, String> ordered = new EnumMap<>(Question.class);
        ordered.putAll(answers);
        answers = Collections.unmodifiableMap(ordered);
    }

    /** Of a filing that was taken down without such questions. */
    public static Particulars of(MatterContent content) {
        return new Particulars(List.of(new StatedRight(content.ipType(), content.rightNumber(), null, null)), Map.of());
    }
}
