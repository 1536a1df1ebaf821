package org.zhihe.portal.tracking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.paper.OfficialPaper;
import org.zhihe.casework.paper.PartyPapers;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;
import org.zhihe.templates.web.Download;

/** An official paper, for the party it is addressed to; to all others it is not there. */
@Controller("/matters/{number}/papers/{id}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperController {
    private final Visits visits;
    private final PartyPapers papers;
    private final Messages messages;

    PaperController(Visits visits, PartyPapers papers, Messages messages) {
        this.visits = visits;
        this.papers = papers;
        this.messages = messages;
    }

    static String path(String number, long id) {
        return "/matters/" + number + "/papers/" + id;
    }

    @Get
    ModelAndView<PaperPage> show(String number, long id, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        OfficialPaper paper = papers.open(access, id);
        Instant withdrawn = paper.withdrawnAt();
        return new ModelAndView<>(
                "portal/tracking/paper",
                new PaperPage(
                        sheet(paper),
                        number,
                        messages.get("official.now." + paper.kind()),
                        withdrawn == null ? "" : messages.get("official.withdrawn.party", withdrawn),
                        path(number, id) + "/text",
                        "/matters/" + number));
    }

    /** The text whose SHA-256 stands on the paper, so that anybody can reckon it. */
    @Get(uri = "/text", headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> text(String number, long id, HttpRequest<?> request) {
        OfficialPaper paper = papers.open(visits.require(request, number), id);
        byte[] text = paper.text().getBytes(StandardCharsets.UTF_8);
        String name = paper.title() + " " + paper.number() + ".txt";
        return Download.of(new ByteArrayInputStream(text), name, "text/plain;charset=UTF-8", text.length);
    }

    private PaperSheet sheet(OfficialPaper paper) {
        List<Section> sections = paper.said().passages().stream()
                .map(one -> new Section(one.heading(), one.paragraphs()))
                .toList();
        return PaperSheet.official(
                paper.bodyName(),
                paper.title(),
                paper.number(),
                paper.addressee(),
                sections,
                paper.issuedOn(),
                paper.withdrawn() ? "" : messages.get("official.seal"),
                paper.sha256());
    }
}
