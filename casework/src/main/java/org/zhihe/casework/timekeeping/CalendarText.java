package org.zhihe.casework.timekeeping;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhihe.casework.deadline.CalendarDay;

/**
 * A year's days as text: {@code date,working|off,name} on each line, or {@code date~date,off,name} for several. Dates may
 * be written as a spreadsheet writes them; 上班 and 放假 do as well. Empty lines and those beginning with # are left out.
 */
public final class CalendarText {
    private static final int LONGEST_NAME = 20;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:~|～|至|\\.\\.)\\s*(.+)");
    private static final Pattern WORKING = Pattern.compile("(?i)working|work|true|上班|补班|调休|调休上班");
    private static final Pattern OFF = Pattern.compile("(?i)off|holiday|false|休|放假|休息");

    private final int year;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CalendarText(int year) {
        this.year = year;
    }

    /**
     * A line that says nothing that can be used.
     *
     * @param key of its words, which take line and text
     */
    public record Problem(int line, String text, String key) {}

    /** @param days in their order, those of the lines without a problem */
    public record Read(List<CalendarDay> days, List<Problem> problems) {}

    public static Read read(int year, String text) {
        CalendarText reading = new CalendarText(year);
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("date,")) {
                reading.line(number, line.strip());
            }
        }
        return new Read(List.copyOf(reading.days.values()), List.copyOf(reading.problems));
    }

    /** The same days, one a line. */
    public static String write(List<CalendarDay> days) {
        return days.stream()
                .map(one -> one.day() + "," + (one.working() ? "working" : "off") + "," + one.name())
                .collect(Collectors.joining("\n"));
    }

    private void line(int number, String line) {
        String[] cells = line.split("[,，\\t]", -1);
        String when = plain(cells[0]);
        Matcher range = RANGE.matcher(when);
        boolean several = range.matches();
        LocalDate first = date(several ? range.group(1) : when);
        LocalDate last = several ? date(range.group(2)) : first;
        String kind = cells.length > 1 ? plain(cells[1]) : "";
        boolean working = WORKING.matcher(kind).matches();
        String name = cells.length > 2 ? plain(cells[2]) : "";
        String wrong = wrong(first, last, working || OFF.matcher(kind).matches(), name);
        if (!wrong.isEmpty()) {
            problems.add(new Problem(number, line, wrong));
            return;
        }
        String called = name.isEmpty() ? working ? "调休上班" : "放假" : name;
        for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
            if (working && !weekend(day)) {
                problems.add(new Problem(number, line, "calendar.line.plain"));
            } else if (days.put(day, new CalendarDay(day, working, called)) != null) {
                problems.add(new Problem(number, line, "calendar.line.twice"));
            }
        }
    }

    private String wrong(LocalDate first, LocalDate last, boolean kindKnown, String name) {
        if (first == LocalDate.MIN || last == LocalDate.MIN || last.isBefore(first)) {
            return "calendar.line.date";
        }
        if (first.getYear() != year || last.getYear() != year) {
            return "calendar.line.year";
        }
        if (!kindKnown) {
            return "calendar.line.kind";
        }
        return name.length() > LONGEST_NAME ? "calendar.line.name" : "";
    }

    /** The smallest date there is stands for one that cannot be read. */
    private static LocalDate date(String text) {
        Matcher parts = DATE.matcher(text.strip());
        if (!parts.matches()) {
            return LocalDate.MIN;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException no) {
            return LocalDate.MIN;
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String plain(String cell) {
        return cell.replace("\"", "").strip();
    }
}
