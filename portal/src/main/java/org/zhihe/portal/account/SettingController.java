package org.zhihe.portal.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** The page of each setting, and changing it. */
@Controller("/account/settings/{name}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SettingController {
    private static final Logger LOG = LoggerFactory.getLogger(SettingController.class);

    private final List<Setting> settings;
    private final Clocks clocks;
    private final Messages messages;

    SettingController(List<Setting> settings, Clocks clocks, Messages messages) {
        this.settings = settings;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<AccountForm> ask(AccountHolder holder, String name) {
        Setting setting = known(name);
        return page(setting, FormView.fresh(setting.form(), messages));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(AccountHolder holder, String name, @Nullable @Body Map<String, Object> body) {
        Setting setting = known(name);
        Answers answers = setting.form().read(SubmittedForm.of(body), clocks.today());
        setting.check(holder, answers);
        if (answers.ok()) {
            try {
                setting.apply(holder, answers);
                LOG.info("account {} changed: {}", holder.id(), name);
                return HttpResponse.seeOther(URI.create(setting.next()));
            } catch (StepRefused no) {
                answers.refuse("password", no.messageKey(), no.arguments().toArray());
            }
        }
        FormView again = FormView.again(setting.form(), answers, messages);
        return HttpResponse.unprocessableEntity().body(page(setting, again));
    }

    private Setting known(String name) {
        return settings.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView<AccountForm> page(Setting setting, FormView view) {
        AccountForm page = AccountForm.of(setting.name(), view, messages)
                .at("/account/settings/" + setting.name())
                .inside();
        return new ModelAndView<>("portal/account/form", page);
    }
}
