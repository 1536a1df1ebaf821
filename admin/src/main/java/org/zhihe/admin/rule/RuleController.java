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
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.routing.RuleBook;
import org.zhihe.casework.routing.RuleRow;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** One row of a table: shown, previewed, published. The address {@code new} is one that does not exist yet. */
@Controller("/rules/{table}/{code}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RuleController {
    private static final String NEW = "new";

    private final RuleWork work;
    private final RowForms forms;
    private final RuleSheet sheet;

    RuleController(RuleWork work, RowForms forms, RuleSheet sheet) {
        this.work = work;
        this.forms = forms;
        this.sheet = sheet;
    }

    @Get
    ModelAndView<RulePage> show(String table, String code) {
        return view(new Row<>(forms.of(table), table, code).fresh());
    }

    /** Previews, unless the button to publish was pressed. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> edit(Officer officer, String table, String code, @Nullable @Body Map<String, Object> body) {
        return new Row<>(forms.of(table), table, code).edit(officer, SubmittedForm.of(body));
    }

    private static ModelAndView<RulePage> view(RulePage page) {
        return new ModelAndView<>("admin/rule/edit", page);
    }

    /** The row at an address. */
    private final class Row<R extends RuleRow<R>> {
        private final RowForm<R> form;
        private final String path;
        private final String code;

        Row(RowForm<R> form, String table, String code) {
            this.form = form;
            this.path = RowForms.path(table, code);
            this.code = code.equals(NEW) ? "" : code;
        }

        RulePage fresh() {
            if (code.isEmpty()) {
                return page(-1, FormView.fresh(form.blank(), work.messages()), null);
            }
            R row = form.table().latest(code).orElseThrow(NotFound::new);
            return page(row.ruleVersion(), FormView.fresh(form.of(row), work.messages()), null);
        }

        HttpResponse<?> edit(Officer officer, SubmittedForm sent) {
            if (!code.isEmpty() && form.table().latest(code).isEmpty()) {
                throw new NotFound();
            }
            Answers answers = form.blank().read(sent, work.today());
            boolean publish = sent.first("act").equals("publish");
            if (publish && answers.optional("note").isEmpty()) {
                answers.refuse("note", "rule.note.missing");
            }
            long seen = RuleWork.version(sent);
            if (!answers.ok()) {
                return again(HttpStatus.UNPROCESSABLE_ENTITY, seen, answers);
            }
            R candidate = form.read(code, answers);
            try {
                work.desk().check(candidate);
                if (publish) {
                    String published =
                            work.desk().publish(officer, form.table(), candidate, seen, answers.text("note"));
                    return HttpResponse.seeOther(URI.create("/rules?done=" + published));
                }
            } catch (NotFound gone) {
                throw gone;
            } catch (StaleVersion stale) {
                answers.refuse("note", stale.messageKey());
                return again(HttpStatus.CONFLICT, seen, answers);
            } catch (Refusal why) {
                answers.refuse(
                        RuleWork.field(why), why.messageKey(), why.arguments().toArray());
                return again(HttpStatus.UNPROCESSABLE_ENTITY, seen, answers);
            }
            RuleBook book = work.now();
            RulePage.Effect effect = sheet.effect(work.preview().of(book, candidate.in(book)));
            return HttpResponse.ok(view(page(seen, again(answers), effect)));
        }

        private FormView again(Answers answers) {
            return FormView.again(form.blank(), answers, work.messages());
        }

        private HttpResponse<?> again(HttpStatus status, long seen, Answers answers) {
            return HttpResponse.status(status).body(view(page(seen, again(answers), null)));
        }

        private RulePage page(long version, FormView view, @Nullable RulePage.Effect effect) {
            return sheet.page(form, code, path, String.valueOf(version), view, effect);
        }
    }
}
