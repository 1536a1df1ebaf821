package org.zhihe.casework.sameness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;

/** Matters filed before there were prints are recognised too, once these have been made. */
@Singleton
public class MissingPrints {
    private final SamenessPrints prints;
    private final Sameness sameness;
    private final Matters matters;
    private final Parties parties;

    MissingPrints(SamenessPrints prints, Sameness sameness, Matters matters, Parties parties) {
        this.prints = prints;
        this.sameness = sameness;
        this.matters = matters;
        this.parties = parties;
    }

    /** @param last id of the last matter that was looked at, to go on from; 0 when there is none left */
    public record Batch(int made, long last) {}

    /** Some of them in one transaction, while others go on filing. */
    @Transactional
    public Batch make(long after) {
        List<Long> ids = prints.mattersWithout(after);
        ids.forEach(this::make);
        return new Batch(ids.size(), ids.isEmpty() ? 0 : ids.get(ids.size() - 1));
    }

    private void make(Long id) {
        Map<Side, List<Party>> sides = parties.ofMatter(id).stream().collect(Collectors.groupingBy(Party::side));
        matters.findById(id)
                .ifPresent(matter -> sameness.filed(matter, sides.getOrDefault(Side.RESPONDENT, List.of())));
        sides.getOrDefault(Side.APPLICANT, List.of()).stream()
                .filter(one -> parties.countProtected(one.id()) == 0)
                .forEach(sameness::filedBy);
    }
}
