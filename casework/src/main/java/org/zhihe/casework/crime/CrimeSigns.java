package org.zhihe.casework.crime;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds figures against the table of thresholds. */
@Singleton
public class CrimeSigns {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final CrimeThresholds thresholds;
    private final CrimeFigureRows figures;

    CrimeSigns(CrimeThresholds thresholds, CrimeFigureRows figures) {
        this.thresholds = thresholds;
        this.figures = figures;
    }

    /** What was counted about the matter, the latest of each offence. */
    public List<CrimeFigures> counted(long matterId) {
        return figures.latest(matterId);
    }

    /** @param actOn the thresholds of that day apply; where the table has none, there is no sign either */
    public List<CrimeSign> of(long matterId, LocalDate actOn) {
        List<CrimeFigures> counted = counted(matterId);
        if (counted.isEmpty()) {
            return List.of();
        }
        List<CrimeThreshold> table = thresholds.findAllOrderByCode().stream()
                .filter(one -> one.holdsOn(actOn))
                .toList();
        return counted.stream().flatMap(one -> of(one, table).stream()).toList();
    }

    static List<CrimeSign> of(CrimeFigures counted, List<CrimeThreshold> table) {
        List<CrimeThreshold> rows = table.stream()
                .filter(one -> one.offence() == counted.offence() && one.asksOf(counted))
                .toList();
        List<CrimeSign> whole = new ArrayList<>();
        List<CrimeSign> half = new ArrayList<>();
        for (CrimeThreshold row : rows) {
            BigDecimal figure = counted.of(row.measure());
            if (figure.compareTo(row.least()) >= 0) {
                whole.add(new CrimeSign(row, figure, false));
            } else if (row.halves() && figure.multiply(TWO).compareTo(row.least()) >= 0) {
                half.add(new CrimeSign(row, figure, true));
            }
        }
        return whole.isEmpty() && half.size() >= 2 ? half : whole;
    }
}
