package org.zhihe.admin.rule;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.routing.RuleBook;
import org.zhihe.casework.routing.RuleRow;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;

/** Asks whether a row is to be again what the city's file says, and shows what that would change. */
@Controller("/rules/{table}/{code}/restore")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RestoreController {
    private static final Form FORM =
            Form.of("rule-restore", Group.of("why", Field.area("note").max(500).required()));

    private final RuleWork work;
    private final RowForms forms;
    private final RuleSheet sheet;

    RestoreController(RuleWork work, RowForms forms, RuleSheet sheet) {
        this.work = work;
        this.forms = forms;
        this.sheet = sheet;
    }

    @Get
    ModelAndView<RestorePage> ask(String table, String code) {
        return page(forms.of(table), RowForms.path(table, code), code, FormView.fresh(FORM, work.messages()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> restore(Officer officer, String table, String code, @Nullable @Body Map<String, Object> body) {
        RowForm<?> form = forms.of(table);
        SubmittedForm sent = SubmittedForm.of(body);
        Answers answers = FORM.read(sent, work.today());
        HttpStatus wrong = HttpStatus.UNPROCESSABLE_ENTITY;
        if (answers.ok()) {
            try {
                work.desk().restore(officer, form.table(), code, RuleWork.version(sent), answers.text("note"));
                return HttpResponse.seeOther(URI.create("/rules?done=" + code));
            } catch (StaleVersion stale) {
                answers.refuse("note", stale.messageKey());
                wrong = HttpStatus.CONFLICT;
            }
        }
        FormView again = FormView.again(FORM, answers, work.messages());
        return HttpResponse.status(wrong).body(page(form, RowForms.path(table, code), code, again));
    }

    /** There is no such page about a row that is as in the file. */
    private <R extends RuleRow<R>> ModelAndView<RestorePage> page(
            RowForm<R> form, String path, String code, FormView view) {
        R latest = form.table().latest(code).orElseThrow(NotFound::new);
        R file = form.table().otherwiseInFile(latest).orElseThrow(NotFound::new);
        RuleBook book = work.now();
        return new ModelAndView<>(
                "admin/rule/restore",
                new RestorePage(
                        work.messages().get(form.words() + ".title.restore", code),
                        path,
                        sheet.versions(form.table().versions(code).stream()
                                .filter(one -> one.ruleVersion() == latest.ruleVersion()
                                        || one.ruleVersion() == file.ruleVersion())
                                .toList()),
                        view,
                        String.valueOf(latest.ruleVersion()),
                        sheet.effect(work.preview().of(book, file.in(book)))));
    }
}
