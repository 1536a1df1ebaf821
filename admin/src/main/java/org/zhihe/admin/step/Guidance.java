package org.zhihe.admin.step;

import java.util.List;

/**
 * What helps to decide a step.
 *
 * @param cautions what must not be overlooked, a sentence each
 * @param folds less likely ways, to be opened by whoever wants them
 */
public record Guidance(List<String> cautions, List<Proposal> proposals, List<Fold> folds) {
    public static final Guidance NONE = new Guidance(List.of(), List.of(), List.of());

    /** @param items at least one */
    public record Fold(String title, List<Proposal> items) {}
}
