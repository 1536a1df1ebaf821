package org.zhihe.portal.guide;

import java.util.List;
import org.zhihe.casework.guide.Happening;

/** One screen of the guide. */
enum GuideStep {
    HAPPENED("happened"),
    RIGHT("right"),
    WISH("wish"),
    MORE("more"),
    PLACE("more"),
    TOPIC("topic");

    private final String key;

    GuideStep(String key) {
        this.key = key;
    }

    /** Names it in addresses and bundles. */
    String key() {
        return key;
    }

    /** What is asked after this has happened; nobody is asked what does not change the answer. */
    static List<GuideStep> after(Happening happening) {
        return switch (happening) {
            case BOUGHT_FAKE -> List.of(HAPPENED);
            case SOMETHING_ELSE -> List.of(HAPPENED, TOPIC);
            case SAW_UNLAWFUL -> List.of(HAPPENED, RIGHT, PLACE);
            default -> List.of(HAPPENED, RIGHT, WISH, MORE);
        };
    }
}
