package org.zhihe.portal.guide;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhihe.casework.guide.Advice;
import org.zhihe.casework.guide.Guide;
import org.zhihe.casework.guide.Happening;
import org.zhihe.casework.guide.OtherOffice;
import org.zhihe.casework.guide.OtherOffices;
import org.zhihe.casework.guide.OtherTopic;
import org.zhihe.casework.guide.Situation;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.filing.Checklists;
import org.zhihe.portal.filing.Preset;
import org.zhihe.portal.filing.Way;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Checklist;

/** From where somebody has come to the screen they see. */
@Singleton
class GuidePages {
    private final Guide guide;
    private final OtherOffices offices;
    private final Courses courses;
    private final Checklists checklists;
    private final Trails trails;
    private final Messages messages;

    GuidePages(
            Guide guide,
            OtherOffices offices,
            Courses courses,
            Checklists checklists,
            Trails trails,
            Messages messages) {
        this.guide = guide;
        this.offices = offices;
        this.courses = courses;
        this.checklists = checklists;
        this.trails = trails;
        this.messages = messages;
    }

    GuidePage.Question question(Walk walk) {
        FormView view = walk.problems() == null
                ? FormView.fresh(walk.form(), messages)
                : FormView.again(walk.form(), walk.problems(), messages);
        List<GuidePage.Kept> kept = walk.given().values().stream()
                .map(Map::entrySet)
                .flatMap(fields -> fields.stream())
                .flatMap(field -> field.getValue().stream().map(value -> new GuidePage.Kept(field.getKey(), value)))
                .toList();
        return new GuidePage.Question(trails.of(walk), view, walk.next().key(), kept);
    }

    GuidePage.Office office(Walk walk, OtherTopic topic) {
        OtherOffice office = offices.findByTopic(topic).orElseThrow(NotFound::new);
        boolean consumer =
                walk.happening().filter(Happening.BOUGHT_FAKE::equals).isPresent();
        String report =
                Preset.of(null, Set.of(Claim.PUNISH), OtherProceeding.NONE).href(Way.REPORT);
        return new GuidePage.Office(
                trails.of(walk),
                consumer ? messages.get("guide.consumer.title") : messages.get("guide.office.title", office.name()),
                consumer ? messages.get("guide.consumer.why") : messages.get("guide.office.lead"),
                office.name(),
                office.phone(),
                office.website(),
                Stream.concat(
                                office.advice().lines(),
                                consumer ? Stream.of(messages.get("guide.consumer.limit")) : Stream.empty())
                        .toList(),
                topic == OtherTopic.CONSUMER ? report : "");
    }

    GuidePage.Result result(Walk walk) {
        Situation situation = walk.situation();
        Advice advice = guide.advise(situation);
        List<String> reasons = Stream.of(
                        messages.of(advice.reason()).lines(),
                        courses.explanation(advice.recommended()).stream(),
                        advice.remarks().stream().map(messages::of))
                .flatMap(each -> each)
                .toList();
        return new GuidePage.Result(
                trails.of(walk),
                messages.of(advice.recommended().recourse()),
                courses.line(advice.recommended().recourse()),
                reasons,
                courses.facts(advice.recommended()),
                courses.contact(advice.recommended()),
                courses.start(advice.recommended().recourse(), situation),
                bring(advice, situation),
                advice.others().stream()
                        .map(one -> new GuidePage.Alternative(
                                messages.of(one.recourse()),
                                courses.line(one.recourse()),
                                courses.brief(one),
                                courses.facts(one),
                                courses.start(one.recourse(), situation)))
                        .toList());
    }

    private List<Checklist> bring(Advice advice, Situation situation) {
        List<IpType> rights = Stream.ofNullable(situation.right()).toList();
        Set<Claim> claims = situation.wishes().isEmpty() ? Set.of(Claim.PUNISH) : situation.wishes();
        return Courses.way(advice.recommended().recourse())
                .map(way -> checklists.of(way, rights, claims))
                .orElse(List.of());
    }
}
