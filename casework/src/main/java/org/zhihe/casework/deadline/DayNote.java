package org.zhihe.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Days that made a difference to where a period ends, kept with the deadline so that a page can say so.
 *
 * @param name of the holiday, of the {@link PauseReason}, or length and kind of an extension as
 *     {@code 30 DAYS HEAD}, of old ones the length alone; empty for a
 *     weekend and for a year without table
 */
public record DayNote(Kind kind, LocalDate first, LocalDate last, String name) {
    /** What was done with the days. */
    public enum Kind {
        /** A weekend day that is worked, and counted. */
        WORKED,
        /** A holiday within the period, not counted. */
        OFF,
        /** The clock stood still; the name is that of the reason. */
        PAUSED,
        /** The clock was extended, from one last day to another; the name tells by how much and by whose yes. */
        EXTENDED,
        /** Would have been the last day, is a day of rest. */
        ROLLED,
        /** Of a year for which no holidays are known: Monday to Friday were taken as worked. */
        GAP
    }

    static DayNote on(Kind kind, LocalDate day, String name) {
        return new DayNote(kind, day, day, name);
    }

    /** One a line. */
    static String write(List<DayNote> notes) {
        return notes.stream()
                .map(one -> one.kind + " " + one.first + " " + one.last + " " + one.name)
                .collect(Collectors.joining("\n"));
    }

    static List<DayNote> read(String written) {
        return written.lines().map(DayNote::line).toList();
    }

    private static DayNote line(String line) {
        String[] parts = line.split(" ", 4);
        return new DayNote(Kind.valueOf(parts[0]), LocalDate.parse(parts[1]), LocalDate.parse(parts[2]), parts[3]);
    }
}
