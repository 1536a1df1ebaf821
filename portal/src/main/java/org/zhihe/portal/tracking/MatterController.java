package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Optional;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.portal.web.Visits;

/** Where a matter is, who has it, what is next, by when. */
@Controller("/matters/{number}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class MatterController {
    private final Visits visits;
    private final MatterFiles files;
    private final TrackingPages pages;

    MatterController(Visits visits, MatterFiles files, TrackingPages pages) {
        this.visits = visits;
        this.files = files;
        this.pages = pages;
    }

    /** Whoever has not shown the code is asked for it, whether there is such a matter or not. */
    @Get
    HttpResponse<?> show(String number, @Nullable @QueryValue String done, HttpRequest<?> request) {
        Optional<PartyAccess> access = visits.find(request, number);
        if (access.isEmpty()) {
            return HttpResponse.seeOther(URI.create(MatterNumber.isOne(number) ? "/track?number=" + number : "/track"));
        }
        TrackingPage page = pages.of(
                files.open(access.get()),
                done == null ? "" : done,
                SignedIn.holder(request).isPresent());
        return HttpResponse.ok(new ModelAndView<>("portal/tracking/matter", page));
    }
}
