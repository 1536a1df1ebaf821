package org.zhihe.admin.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.CalendarDay;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.timekeeping.CalendarDesk;
import org.zhihe.casework.timekeeping.CalendarText;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Multipart;

/** The working calendar by year. Every change is shown before it is made. */
@Controller("/calendar")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {
    private final CalendarDesk desk;
    private final CalendarForms forms;
    private final CalendarSheet sheet;
    private final Clocks clocks;

    CalendarController(CalendarDesk desk, CalendarForms forms, CalendarSheet sheet, Clocks clocks) {
        this.desk = desk;
        this.forms = forms;
        this.sheet = sheet;
        this.clocks = clocks;
    }

    @Get
    ModelAndView<CalendarListPage> list() {
        return new ModelAndView<>("admin/calendar/list", sheet.list());
    }

    /** @param moved how many clocks the last change has moved */
    @Get("/{year}")
    ModelAndView<CalendarYearPage> year(int year, @Nullable @QueryValue Integer moved) {
        return new ModelAndView<>("admin/calendar/year", sheet.year(desk.of(year), moved));
    }

    /** One day less, or some more. */
    @Post("/{year}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> preview(int year, @Nullable @Body Map<String, Object> body) {
        SubmittedForm submitted = SubmittedForm.of(body);
        CalendarDesk.Known known = desk.of(year);
        String removed = submitted.first("remove");
        if (!removed.isEmpty()) {
            return shown(known, known.without(removed));
        }
        Answers answers = forms.more().read(submitted, clocks.today());
        if (answers.ok()) {
            CalendarText.Read read = CalendarText.read(year, CalendarForms.line(answers));
            forms.refuse(answers, "first", read.problems());
            if (answers.ok()) {
                return shown(known, known.with(read.days()));
            }
        }
        return again(sheet.again(known, null, answers));
    }

    /** All of the year. */
    @Post("/{year}/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> previewWhole(int year, @Body MultipartBody body, HttpRequest<?> request) throws IOException {
        Multipart sent = Multipart.read(request, body);
        Optional<String> file = CalendarFile.read(sent.files());
        CalendarDesk.Known known = desk.of(year);
        // What the file says takes the place of the text, which the page has filled in itself.
        SubmittedForm form = file.map(text -> sent.form().with("text", text)).orElse(sent.form());
        Optional<List<CalendarDay>> days = whole(known, form);
        return days.isPresent() ? shown(known, days.get()) : again(sheet.again(known, read(form, year), null));
    }

    @Post("/{year}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Officer officer, int year, @Nullable @Body Map<String, Object> body) {
        SubmittedForm form = SubmittedForm.of(body);
        CalendarDesk.Known known = desk.of(year);
        Optional<List<CalendarDay>> days = whole(known, form);
        if (days.isEmpty()) {
            return again(sheet.again(known, read(form, year), null));
        }
        int moved = desk.enter(officer, year, version(form), days.get());
        return HttpResponse.seeOther(URI.create(CalendarSheet.path(year) + "?moved=" + moved));
    }

    private Optional<List<CalendarDay>> whole(CalendarDesk.Known known, SubmittedForm form) {
        Answers answers = read(form, known.year());
        return answers.ok()
                ? Optional.of(
                        CalendarText.read(known.year(), answers.text("text")).days())
                : Optional.empty();
    }

    private Answers read(SubmittedForm form, int year) {
        Answers answers = forms.whole("").read(form, clocks.today());
        if (answers.ok()) {
            forms.refuse(
                    answers,
                    "text",
                    CalendarText.read(year, answers.text("text")).problems());
        }
        return answers;
    }

    private HttpResponse<?> shown(CalendarDesk.Known known, List<CalendarDay> proposed) {
        return HttpResponse.ok(new ModelAndView<>("admin/calendar/preview", sheet.preview(known, proposed)));
    }

    private static HttpResponse<?> again(CalendarYearPage page) {
        return HttpResponse.unprocessableEntity().body(new ModelAndView<>("admin/calendar/year", page));
    }

    private static int version(SubmittedForm form) {
        String seen = form.first("version");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
