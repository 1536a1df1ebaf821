package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.deadline.CalendarDay;
import org.zhihe.casework.deadline.CalendarDays;
import org.zhihe.casework.deadline.CalendarYear;
import org.zhihe.casework.deadline.CalendarYears;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Recount;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;

/** An administrator enters the days off that a year was given; clocks that run through it are reckoned anew at once. */
@Singleton
public class CalendarDesk {
    /** The first year that can be entered. */
    public static final int FIRST = 2025;

    private static final int YEARS_AHEAD = 3;

    private final CalendarDays days;
    private final CalendarYears years;
    private final Recount recount;
    private final Journal journal;
    private final Audit audit;
    private final Clocks clocks;

    CalendarDesk(CalendarDays days, CalendarYears years, Recount recount, Journal journal, Audit audit, Clocks clocks) {
        this.days = days;
        this.years = years;
        this.recount = recount;
        this.journal = journal;
        this.audit = audit;
        this.clocks = clocks;
    }

    /** The last year that can be entered today. */
    public int latest() {
        return clocks.today().getYear() + YEARS_AHEAD;
    }

    /** What is known of a year, for nobody but those who can enter it: years out of reach do not exist. */
    public Known of(int year) {
        if (year < FIRST || year > latest()) {
            throw new NotFound();
        }
        return new Known(
                year,
                years.findByOfYear(year).map(CalendarYear::version).orElse(0),
                days.between(first(year), last(year)));
    }

    /** @param version 0 when nobody has edited it yet */
    public record Known(int year, int version, List<CalendarDay> days) {
        /** @param day as text, whatever it is */
        public List<CalendarDay> without(String day) {
            return days.stream()
                    .filter(one -> !one.day().toString().equals(day))
                    .toList();
        }

        /** Of what is said twice the new holds. */
        public List<CalendarDay> with(List<CalendarDay> more) {
            Map<LocalDate, CalendarDay> all = new TreeMap<>();
            days.forEach(one -> all.put(one.day(), one));
            more.forEach(one -> all.put(one.day(), one));
            return List.copyOf(all.values());
        }
    }

    /** What would move if the year had these days. */
    public List<Recount.Moved> preview(int year, List<CalendarDay> proposed) {
        return recount.wouldMove(first(year), last(year), proposed);
    }

    /** Takes the place of all that was known of the year. Returns how many clocks have another last day now. */
    @Transactional
    public int enter(Officer officer, int year, int seenVersion, List<CalendarDay> proposed) {
        if (officer.role() != Role.ADMINISTRATOR) {
            throw new NotFound();
        }
        of(year);
        edited(officer, year, seenVersion);
        days.remove(first(year), last(year));
        days.saveAll(proposed);
        audit.record(Act.CALENDAR_CHANGED, officer.actor(), null, "calendar " + year);
        int moved = 0;
        for (List<Long> batch : recount.outdated(first(year), last(year))) {
            moved += tellMoved(recount.apply(batch), officer.actor());
        }
        return moved;
    }

    private int tellMoved(List<Recount.Moved> moved, Actor actor) {
        for (Recount.Moved one : moved) {
            if (!one.rule().ofTransfers()) {
                journal.enter(one.matterId(), MatterEvent.CLOCK_RECKONED_ANEW, actor, one.rule(), one.from(), one.to());
            }
        }
        return moved.size();
    }

    private void edited(Officer officer, int year, int seenVersion) {
        int known = years.lock(year).map(CalendarYear::version).orElse(0);
        StaleVersion.refuseUnless(seenVersion, known);
        if (known == 0) {
            years.save(new CalendarYear(year, 1, officer.id(), clocks.now()));
        } else {
            years.edited(year, officer.id(), clocks.now());
        }
    }

    private static LocalDate first(int year) {
        return LocalDate.ofYearDay(year, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
