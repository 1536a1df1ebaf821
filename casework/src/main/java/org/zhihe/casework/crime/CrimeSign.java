package org.zhihe.casework.crime;

import java.math.BigDecimal;

/**
 * A threshold that the figures reach, so that a person has to judge whether to hand the lead over.
 *
 * @param figure what was counted
 * @param halves reached only together with half of another one
 */
public record CrimeSign(CrimeThreshold threshold, BigDecimal figure, boolean halves) {
    public boolean grave() {
        return !halves && threshold.grave() != null && figure.compareTo(threshold.grave()) >= 0;
    }
}
