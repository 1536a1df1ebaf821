package org.zhihe.casework.sameness;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.procedure.NotFound;

/**
 * Who is complained about again and again: recognised by its credit code or, in whatever spelling, by its name. Only
 * matters on the reader's own desk are counted; who complains is not looked at, so that nobody who is protected shows.
 */
@Singleton
public class RepeatInfringers {
    /** Once may be chance. */
    private static final int LEAST = 2;

    /** How many traits of matters are looked at, the newest first. */
    public static final int MOST = 2000;

    private final SamenessPrints prints;
    private final Traits traits;

    RepeatInfringers(SamenessPrints prints, Traits traits) {
        this.prints = prints;
        this.traits = traits;
    }

    /** @param cut whether there is more than was looked at */
    public record Repeats(List<RepeatRow> rows, boolean cut) {}

    /** The most matters on top. */
    @Transactional
    public Repeats all(Officer officer) {
        List<SamenessPrints.Seen> seen =
                prints.repeated(desk(officer), officer.bodyId(), officer.id(), officer.ownOnly());
        boolean cut = seen.size() > MOST;
        return new Repeats(rows(cut ? seen.subList(0, MOST) : seen), cut);
    }

    private List<RepeatRow> rows(List<SamenessPrints.Seen> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<Long, String> numbers = new HashMap<>();
        seen.forEach(one -> numbers.put(one.matterId(), one.number()));
        Set<String> known = seen.stream().map(SamenessPrints.Seen::print).collect(Collectors.toSet());
        List<Group> groups = new ArrayList<>();
        for (SamenessPrints.Target target : prints.targets(List.copyOf(numbers.keySet()))) {
            Set<String> own = traits.ofTarget(target.name(), target.creditCode()).stream()
                    .map(Traits.Print::print)
                    .filter(known::contains)
                    .collect(Collectors.toSet());
            if (!own.isEmpty()) {
                join(groups, own, target);
            }
        }
        return groups.stream()
                .filter(one -> one.matters.size() >= LEAST)
                .sorted(Comparator.comparing((Group one) -> -one.matters.size()))
                .map(one -> one.row(numbers))
                .toList();
    }

    /** One that goes by a code here and by its name alone there brings both together. */
    private static void join(List<Group> groups, Set<String> prints, SamenessPrints.Target target) {
        Group joined = new Group(target);
        List<Group> same = groups.stream()
                .filter(one -> !Collections.disjoint(one.prints, prints))
                .toList();
        same.forEach(joined::take);
        groups.removeAll(same);
        joined.prints.addAll(prints);
        groups.add(joined);
    }

    private static final class Group {
        private final Set<String> prints = new HashSet<>();
        private final Set<Long> matters = new TreeSet<>(Comparator.reverseOrder());
        private String name;
        private long namedIn;

        Group(SamenessPrints.Target target) {
            name = target.name();
            namedIn = target.matterId();
            matters.add(namedIn);
        }

        /** The name stated last stays. */
        void take(Group other) {
            prints.addAll(other.prints);
            matters.addAll(other.matters);
            if (other.namedIn > namedIn) {
                name = other.name;
                namedIn = other.namedIn;
            }
        }

        RepeatRow row(Map<Long, String> numbers) {
            return new RepeatRow(name, matters.stream().map(numbers::get).toList());
        }
    }

    /** Other matters on the desk against the same, newest first. */
    @Transactional
    public List<OtherMatter> others(Officer officer, long matterId) {
        return prints.against(matterId, desk(officer), officer.bodyId(), officer.id(), officer.ownOnly());
    }

    private static Desk desk(Officer officer) {
        Desk desk = officer.role().desk();
        if (desk == null) {
            throw new NotFound();
        }
        return desk;
    }

    /**
     * One that is complained about again and again.
     *
     * @param name as it was stated last
     * @param numbers of the matters, newest first
     */
    public record RepeatRow(String name, List<String> numbers) {}

    @Introspected
    public record OtherMatter(String number, String title, MatterStatus status) {}
}
