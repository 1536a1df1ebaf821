package org.zhihe.admin.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.signin.SignedIn;
import org.zhihe.admin.signin.StaffCookie;
import org.zhihe.casework.access.HeldForms;
import org.zhihe.casework.access.Lifetime;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Seated;
import org.zhihe.casework.account.SecondFactorRule;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.transfer.Ledger;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.templates.Chrome;
import org.zhihe.templates.ChromeSource;
import org.zhihe.templates.Messages;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.SessionTimes;
import org.zhihe.templates.web.ErrorView;
import org.zhihe.templates.web.FormBinding;
import org.zhihe.templates.web.HeldFormStore;
import org.zhihe.templates.web.LargeText;
import org.zhihe.templates.web.ServiceAddress;
import org.zhihe.templates.web.SessionAnswers;
import org.zhihe.templates.web.WaitingForms;
import org.zhihe.templates.web.WhoAsks;

/** What the shared web parts ask of this program. */
@Factory
class AdminBeans {
    @Singleton
    ServiceAddress address(@Value("${zhihe.admin-address}") URI base) {
        return new ServiceAddress(base);
    }

    @Singleton
    ErrorView errorView() {
        return new ErrorView("admin/error");
    }

    @Singleton
    WhoAsks whoAsks() {
        return request -> SignedIn.officer(request).map(officer -> String.valueOf(officer.id()));
    }

    @Singleton
    FormBinding formBinding() {
        return new FormBinding("zhihe-admin-browser", StaffCookie.NAME, "zhihe-admin-held", "admin/held-form");
    }

    @Singleton
    HeldFormStore heldForms(HeldForms forms) {
        return (owner, path, multipart, fields) ->
                forms.hold("admin", owner, new HeldForms.Sent(path, multipart, fields));
    }

    @Singleton
    ChromeSource chrome(
            @Value("${zhihe.demo:false}") boolean demo,
            Messages messages,
            WaitingForms waiting,
            LargeText largeText,
            SecondFactorRule secondFactor,
            Clocks clocks) {
        return request -> {
            Chrome chrome = Chrome.at(request.getPath())
                    .withLargeText(largeText.chosen(request))
                    .withDemo(demo)
                    .withSecondFactorOff(!secondFactor.demanded())
                    .withForms(waiting.forms(request))
                    .lasting(SignedIn.seated(request)
                            .map(seated -> times(seated, clocks.now()))
                            .orElse(null));
            return SignedIn.officer(request)
                    .map(officer -> chrome.signedIn(
                                    officer.name(), messages.of(officer.role()), officer.bodyName(), "/sign-out")
                            .withLinks(links(request, officer)))
                    .orElse(chrome);
        };
    }

    private static SessionTimes times(Seated seated, Instant now) {
        Lifetime lasts = seated.lifetime(now);
        return new SessionTimes("staff", SessionAnswers.PATH, lasts.end(), lasts.latest(), now);
    }

    private static List<NavLink> links(HttpRequest<?> request, Officer officer) {
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink("/", "nav.queue", request.getPath().equals("/")));
        if (officer.role() == Role.INTAKE_OFFICER) {
            links.add(new NavLink("/counter", "nav.counter", request.getPath().startsWith("/counter")));
            links.add(new NavLink("/experts", "nav.experts", request.getPath().startsWith("/experts")));
        }
        if (officer.role() == Role.INTAKE_OFFICER || officer.role().desk() == Desk.COURT) {
            links.add(new NavLink("/entrust", "nav.entrust", request.getPath().startsWith("/entrust")));
        }
        if (TransferReading.open(officer.role())) {
            links.add(
                    new NavLink("/transfers", "nav.transfers", request.getPath().startsWith("/transfers")));
        }
        if (Ledger.open(officer.role())) {
            links.add(new NavLink("/ledger", "nav.ledger", request.getPath().startsWith("/ledger")));
        }
        if (officer.role() == Role.STATISTICIAN) {
            links.add(new NavLink(
                    "/statistics", "nav.statistics", request.getPath().equals("/statistics")));
        }
        if (SignedIn.OUTBOX.contains(officer.role())) {
            links.add(new NavLink("/outbox", "nav.outbox", request.getPath().startsWith("/outbox")));
        }
        if (officer.role() == Role.ADMINISTRATOR) {
            links.add(new NavLink("/staff", "nav.staff", request.getPath().startsWith("/staff")));
            links.add(new NavLink("/calendar", "nav.calendar", request.getPath().startsWith("/calendar")));
            links.add(new NavLink("/rules", "nav.rules", request.getPath().startsWith("/rules")));
            links.add(new NavLink("/audit", "nav.audit", request.getPath().equals("/audit")));
        }
        links.add(new NavLink("/me", "nav.me", request.getPath().startsWith("/me")));
        return links;
    }
}
