package org.zhihe.casework.intake;

/** How a loss is computed, in the order of the law. */
public enum LossBasis {
    OWN_LOSS,
    OTHERS_GAIN,
    LICENCE_FEE,
    COURT_DECIDES,
    UNSURE
}
