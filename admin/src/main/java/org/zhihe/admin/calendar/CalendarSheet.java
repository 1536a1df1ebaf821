package org.zhihe.admin.calendar;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhihe.casework.deadline.CalendarDay;
import org.zhihe.casework.deadline.CalendarDays;
import org.zhihe.casework.deadline.CalendarYear;
import org.zhihe.casework.deadline.CalendarYears;
import org.zhihe.casework.deadline.Recount;
import org.zhihe.casework.timekeeping.CalendarDesk;
import org.zhihe.casework.timekeeping.CalendarText;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;

/** Words the pages of the working calendar. */
@Singleton
class CalendarSheet {
    private static final int LISTED = 20;

    private final CalendarDesk desk;
    private final CalendarDays days;
    private final CalendarYears years;
    private final CalendarForms forms;
    private final Messages messages;

    CalendarSheet(CalendarDesk desk, CalendarDays days, CalendarYears years, CalendarForms forms, Messages messages) {
        this.desk = desk;
        this.days = days;
        this.years = years;
        this.forms = forms;
        this.messages = messages;
    }

    CalendarListPage list() {
        Map<Integer, CalendarDays.Year> known =
                days.years().stream().collect(Collectors.toMap(CalendarDays.Year::ofYear, Function.identity()));
        Map<Integer, CalendarYear> edited =
                years.findAll().stream().collect(Collectors.toMap(CalendarYear::ofYear, Function.identity()));
        return new CalendarListPage(IntStream.rangeClosed(CalendarDesk.FIRST, desk.latest())
                .mapToObj(year -> row(year, known.get(year), edited.get(year)))
                .toList());
    }

    private CalendarListPage.Row row(int year, CalendarDays.@Nullable Year known, @Nullable CalendarYear edited) {
        String state = known == null
                ? messages.get("calendar.state.none")
                : edited == null
                        ? messages.get("calendar.state.city")
                        : messages.get("calendar.state.edited", edited.editedAt());
        return new CalendarListPage.Row(
                path(year),
                messages.get("calendar.year", String.valueOf(year)),
                state,
                known != null,
                known == null ? 0 : known.daysOff(),
                known == null ? 0 : known.worked());
    }

    CalendarYearPage year(CalendarDesk.Known known, @Nullable Integer moved) {
        return page(known, moved == null ? "" : messages.get("calendar.done", moved), null, null);
    }

    /** @param whole or {@code more}: what was typed, with its problems */
    CalendarYearPage again(CalendarDesk.Known known, @Nullable Answers whole, @Nullable Answers more) {
        return page(known, "", whole, more);
    }

    private CalendarYearPage page(
            CalendarDesk.Known known, String flash, @Nullable Answers whole, @Nullable Answers more) {
        String text = CalendarText.write(known.days());
        FormView all = whole == null
                ? FormView.fresh(forms.whole(text), messages)
                : FormView.again(forms.whole(text), whole, messages);
        FormView some =
                more == null ? FormView.fresh(forms.more(), messages) : FormView.again(forms.more(), more, messages);
        return new CalendarYearPage(
                flash,
                messages.get("calendar.year", String.valueOf(known.year())),
                runs(known.days()),
                all,
                some,
                path(known.year()) + "/preview",
                String.valueOf(known.version()),
                Stream.concat(all.errors().stream(), some.errors().stream()).toList());
    }

    private List<CalendarYearPage.Run> runs(List<CalendarDay> days) {
        List<CalendarYearPage.Run> runs = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= days.size(); next++) {
            if (next == days.size() || !follows(days.get(next - 1), days.get(next))) {
                runs.add(run(days.subList(from, next)));
                from = next;
            }
        }
        return runs;
    }

    private static boolean follows(CalendarDay one, CalendarDay other) {
        return other.day().equals(one.day().plusDays(1))
                && other.working() == one.working()
                && other.name().equals(one.name());
    }

    private CalendarYearPage.Run run(List<CalendarDay> days) {
        CalendarDay first = days.get(0);
        CalendarDay last = days.get(days.size() - 1);
        return new CalendarYearPage.Run(
                days.size() == 1
                        ? messages.show(first.day())
                        : messages.get("calendar.run", first.day(), last.day(), days.size()),
                kind(first),
                first.name(),
                days.stream()
                        .map(one ->
                                new CalendarYearPage.Day(one.day(), one.day().toString()))
                        .toList());
    }

    CalendarPreviewPage preview(CalendarDesk.Known known, List<CalendarDay> proposed) {
        List<Recount.Moved> moved = desk.preview(known.year(), proposed);
        int more = moved.size() - LISTED;
        return new CalendarPreviewPage(
                messages.get("calendar.preview.title", String.valueOf(known.year())),
                lines(proposed.stream().filter(one -> !known.days().contains(one))),
                lines(known.days().stream().filter(one -> !proposed.contains(one))),
                moved.isEmpty()
                        ? messages.get("calendar.preview.still")
                        : messages.get("calendar.preview.moved", moved.size()),
                moved.stream()
                        .limit(LISTED)
                        .map(one -> messages.get("calendar.preview.move", one.rule(), one.from(), one.to()))
                        .toList(),
                more > 0 ? messages.get("calendar.preview.more", more) : "",
                path(known.year()),
                CalendarText.write(proposed),
                String.valueOf(known.version()),
                path(known.year()));
    }

    private List<String> lines(Stream<CalendarDay> those) {
        return those.map(one -> messages.get("calendar.line", one.day(), kind(one), one.name()))
                .toList();
    }

    private String kind(CalendarDay day) {
        return messages.get(day.working() ? "calendar.kind.working" : "calendar.kind.off");
    }

    static String path(int year) {
        return "/calendar/" + year;
    }
}
