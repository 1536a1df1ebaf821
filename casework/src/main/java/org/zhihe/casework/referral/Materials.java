package org.zhihe.casework.referral;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;

/**
 * What the centre sends along.
 *
 * @param ticked by the code of the line of the checklist, what satisfies it
 * @param listed every line of the letter's list as it is printed, the ticked ones included
 */
public record Materials(Map<String, Satisfied> ticked, List<String> listed) {
    /** For courts without a checklist. */
    public static Materials listed(List<String> lines) {
        return new Materials(Map.of(), lines);
    }

    /** @param evidenceId with {@link EnclosureKind#EVIDENCE} only */
    public record Satisfied(EnclosureKind kind, @Nullable Long evidenceId) {
        public static Satisfied by(EnclosureKind kind) {
            return new Satisfied(kind, null);
        }

        public static Satisfied byEvidence(long id) {
            return new Satisfied(EnclosureKind.EVIDENCE, id);
        }
    }
}
