package org.zhihe.portal.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.zhihe.portal.draft.DraftOffers;
import org.zhihe.portal.tracking.TrackingForm;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Station;

/** The pages that are the same for everybody. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private final DraftOffers drafts;
    private final Messages messages;

    HomeController(DraftOffers drafts, Messages messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    @Get
    ModelAndView<HomePage> home(HttpRequest<?> request) {
        HomePage page = new HomePage(
                FormView.fresh(TrackingForm.FORM, messages),
                WayLink.all(),
                drafts.of(request),
                whatHappensNext(),
                List.of());
        return new ModelAndView<>("portal/home", page);
    }

    @Get("/help")
    ModelAndView<Map<String, Object>> help() {
        return new ModelAndView<>("portal/help", Map.of());
    }

    @Get("/privacy")
    ModelAndView<Map<String, Object>> privacy() {
        return new ModelAndView<>("portal/privacy", Map.of());
    }

    private List<Station> whatHappensNext() {
        return List.of("filed", "accepted", "routed", "handled", "closed").stream()
                .map(stop ->
                        Station.waiting(messages.get("station." + stop), messages.get("station." + stop + ".usual")))
                .toList();
    }
}
