package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.casework.crime.CrimeSigns;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.rightcheck.RightChecks;
import org.zhihe.casework.rightcheck.RightStatus;

/** What the tables do not decide but whoever decides must not overlook. Warns, and refuses nothing. */
@Singleton
public class Cautions {
    private static final int YEARS = 3;
    private static final int NEAR_DAYS = 90;
    private static final Set<IpType> UNEXAMINED = EnumSet.of(IpType.UTILITY_MODEL, IpType.DESIGN);
    private static final Set<Claim> AGAINST_INFRINGERS = EnumSet.of(Claim.STOP, Claim.DAMAGES, Claim.APOLOGY);

    private final KnownFacts facts;
    private final FiledAnswers answers;
    private final RightChecks checks;
    private final CrimeSigns crimes;
    private final Clocks clocks;

    Cautions(KnownFacts facts, FiledAnswers answers, RightChecks checks, CrimeSigns crimes, Clocks clocks) {
        this.facts = facts;
        this.answers = answers;
        this.checks = checks;
        this.crimes = crimes;
        this.clocks = clocks;
    }

    /** In the order in which they are to be thought of. */
    public List<Caution> of(Matter matter) {
        Known known = facts.of(matter.id());
        List<Caution> cautions = new ArrayList<>();
        crimes.of(matter.id(), matter.content().happenedOn()).stream()
                .map(sign -> sign.threshold().offence())
                .distinct()
                .forEach(offence -> cautions.add(Caution.of(RouteCaution.CRIME_SIGNS, offence)));
        Map<String, String> filed = answers.byQuestion(matter.id());
        Finding consumer = known.finding(Condition.CONSUMER_PURCHASE);
        if (consumer == Finding.YES || consumer == Finding.UNKNOWN && filed.containsKey("CONSUMER_NUMBER")) {
            cautions.add(Caution.of(RouteCaution.CONSUMER));
        }
        besides(matter, cautions);
        limitation(matter, known, cautions);
        right(matter, known, filed, cautions);
        places(known, cautions);
        cautions.sort(Comparator.comparing(Caution::kind));
        return cautions;
    }

    private static void besides(Matter matter, List<Caution> cautions) {
        switch (matter.content().otherProceeding()) {
            case IN_COURT -> cautions.add(Caution.of(RouteCaution.IN_COURT));
            case IN_ARBITRATION -> cautions.add(Caution.of(RouteCaution.IN_ARBITRATION));
            case WITH_AUTHORITY -> cautions.add(Caution.of(RouteCaution.WITH_AUTHORITY));
            case ARBITRATION_CLAUSE -> cautions.add(Caution.of(RouteCaution.ARBITRATION_CLAUSE));
            case NONE -> {}
        }
    }

    /** 专利法 74, 民法典 188: three years from knowing of the act and of who did it. */
    private void limitation(Matter matter, Known known, List<Caution> cautions) {
        if (Collections.disjoint(matter.claims(), AGAINST_INFRINGERS)) {
            return;
        }
        LocalDate today = clocks.today();
        if (known.knownOn() == null) {
            if (matter.content().happenedOn().plusYears(YEARS).isBefore(today)) {
                cautions.add(Caution.of(RouteCaution.LIMITATION_UNKNOWN));
            }
            return;
        }
        LocalDate last = known.knownOn().plusYears(YEARS);
        if (last.isBefore(today)) {
            cautions.add(Caution.of(RouteCaution.LIMITATION_OVER, last));
        } else if (last.isBefore(today.plusDays(NEAR_DAYS))) {
            cautions.add(Caution.of(RouteCaution.LIMITATION_NEAR, last));
        }
    }

    private void right(Matter matter, Known known, Map<String, String> filed, List<Caution> cautions) {
        if (matter.claims().contains(Claim.OWNERSHIP)) {
            cautions.add(Caution.of(RouteCaution.OWNERSHIP_NOT_CONFIRMED));
        }
        if (UNEXAMINED.contains(matter.ipType())
                && known.finding(Condition.EVALUATION_REPORT) != Finding.YES
                && !Collections.disjoint(matter.claims(), AGAINST_INFRINGERS)) {
            cautions.add(Caution.of(RouteCaution.NO_EVALUATION_REPORT));
        }
        checks.ofMatter(matter.id()).stream()
                .limit(1)
                .filter(newest -> newest.result() != RightStatus.VALID)
                .forEach(newest -> cautions.add(Caution.of(RouteCaution.RIGHT_CHECK_NEGATIVE, newest.result())));
        if ("YES".equals(filed.get("VALIDITY_CHALLENGED"))) {
            cautions.add(Caution.of(RouteCaution.VALIDITY_CHALLENGED));
        }
        if (Set.of("APPLIED_FOR", "LAPSED").contains(filed.getOrDefault("PATENT_STANDING", ""))) {
            cautions.add(Caution.of(RouteCaution.RIGHT_NOT_IN_FORCE));
        }
    }

    private static void places(Known known, List<Caution> cautions) {
        if (known.actPlace() == null && known.domicile() == null) {
            cautions.add(Caution.of(RouteCaution.PLACE_UNKNOWN));
        } else if (known.actPlace() != null && known.actPlace().territory() != Territory.CITY) {
            cautions.add(Caution.of(RouteCaution.OUTSIDE_CITY, known.actPlace().name()));
        }
    }
}
