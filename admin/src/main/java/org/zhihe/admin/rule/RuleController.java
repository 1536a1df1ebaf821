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
import java.util.List;
import java.util.Map;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.routing.RoutingRule;
import org.zhihe.casework.routing.RoutingRules;
import org.zhihe.casework.routing.RuleBook;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** One routing rule: shown, previewed, published. The address {@code new} is one that does not exist yet. */
@Controller("/rules/routes/{code}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RuleController {
    private static final String NEW = "new";

    private final RuleWork work;
    private final RoutingRules rows;
    private final RuleForm form;
    private final RuleSheet sheet;

    RuleController(RuleWork work, RoutingRules rows, RuleForm form, RuleSheet sheet) {
        this.work = work;
        this.rows = rows;
        this.form = form;
        this.sheet = sheet;
    }

    @Get
    ModelAndView<RulePage> show(String code) {
        if (code.equals(NEW)) {
            return view(page(code, -1, FormView.fresh(form.blank(), work.messages()), null));
        }
        RoutingRule row = work.now().rule(code).orElseThrow(NotFound::new);
        return view(page(code, row.ruleVersion(), FormView.fresh(form.of(row), work.messages()), null));
    }

    /** Previews, unless the button to publish was pressed. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> edit(Officer officer, String code, @Nullable @Body Map<String, Object> body) {
        RuleBook book = work.now();
        if (!code.equals(NEW) && book.rule(code).isEmpty()) {
            throw new NotFound();
        }
        SubmittedForm sent = SubmittedForm.of(body);
        Answers answers = form.blank().read(sent, work.today());
        boolean publish = sent.first("act").equals("publish");
        if (publish && answers.optional("note").isEmpty()) {
            answers.refuse("note", "rule.note.missing");
        }
        long seen = RuleWork.version(sent);
        if (!answers.ok()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, code, seen, answers);
        }
        RoutingRule candidate = form.read(code.equals(NEW) ? "" : code, answers);
        try {
            work.desk().check(candidate);
            if (publish) {
                String published = work.desk().publish(officer, candidate, seen, answers.text("note"));
                return HttpResponse.seeOther(URI.create("/rules?done=" + published));
            }
        } catch (NotFound gone) {
            throw gone;
        } catch (StaleVersion stale) {
            answers.refuse("note", stale.messageKey());
            return again(HttpStatus.CONFLICT, code, seen, answers);
        } catch (Refusal why) {
            answers.refuse(
                    RuleWork.field(why), why.messageKey(), why.arguments().toArray());
            return again(HttpStatus.UNPROCESSABLE_ENTITY, code, seen, answers);
        }
        RulePage.Effect effect = sheet.effect(work.preview().of(book, book.with(candidate)));
        return HttpResponse.ok(view(page(code, seen, again(answers), effect)));
    }

    private FormView again(Answers answers) {
        return FormView.again(form.blank(), answers, work.messages());
    }

    private HttpResponse<?> again(HttpStatus status, String code, long seen, Answers answers) {
        return HttpResponse.status(status).body(view(page(code, seen, again(answers), null)));
    }

    private RulePage page(String code, long version, FormView view, @Nullable RulePage.Effect effect) {
        boolean fresh = code.equals(NEW);
        return new RulePage(
                "",
                fresh
                        ? work.messages().get("rule.edit.title.new")
                        : work.messages().get("rule.edit.title", code),
                view,
                "/rules/routes/" + code,
                String.valueOf(version),
                effect,
                fresh ? List.of() : sheet.versions(rows.versions(code)));
    }

    private static ModelAndView<RulePage> view(RulePage page) {
        return new ModelAndView<>("admin/rule/edit", page);
    }
}
