package org.zhihe.portal.guide;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.guide.Course;
import org.zhihe.casework.guide.Recourse;
import org.zhihe.casework.guide.Situation;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.RoutingRule;
import org.zhihe.portal.filing.Preset;
import org.zhihe.portal.filing.Way;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** A way in words: who, how long, for how much, and where it begins. */
@Singleton
class Courses {
    private final Messages messages;

    Courses(Messages messages) {
        this.messages = messages;
    }

    String line(Recourse recourse) {
        return messages.get("recourse." + recourse + ".line");
    }

    List<Fact> facts(Course course) {
        return List.of(fact("who", who(course)), fact("time", time(course)), fact("cost", cost(course)));
    }

    /** How long and for how much, in one line. */
    String brief(Course course) {
        return messages.get("guide.others.brief", time(course), cost(course));
    }

    /** How to reach whoever decides, and the rule it follows. */
    List<Fact> contact(Course course) {
        List<Fact> facts = new ArrayList<>();
        Body body = course.body();
        if (body != null) {
            facts.add(fact("phone", body.phone().isEmpty() ? messages.get("body.phone.none") : body.phone()));
            facts.add(fact("address", body.address()));
        }
        RoutingRule rule = course.rule();
        if (rule != null) {
            facts.add(fact("basis", rule.basis()));
        }
        return facts;
    }

    /** What the city's table says about it besides. */
    Optional<String> explanation(Course course) {
        return Optional.ofNullable(course.rule()).map(RoutingRule::explanation);
    }

    static Optional<Way> way(Recourse recourse) {
        return switch (recourse) {
            case MEDIATION -> Optional.of(Way.MEDIATION);
            case COMPLAINT, ADJUDICATION -> Optional.of(Way.COMPLAINT);
            case REPORT -> Optional.of(Way.REPORT);
            case ASSISTANCE -> Optional.of(Way.ASSISTANCE);
            case COURT, ARBITRATION, WHERE_IT_IS, CUSTOMS, CONSUMER -> Optional.empty();
        };
    }

    /** Empty when it does not begin with a form of ours, nor with somebody we know the number of. */
    String start(Recourse recourse, Situation situation) {
        return way(recourse)
                .map(way -> preset(recourse, situation).href(way))
                .orElseGet(() -> recourse == Recourse.CUSTOMS ? "/guide?happened=SOMETHING_ELSE&topic=CUSTOMS" : "");
    }

    private static Preset preset(Recourse recourse, Situation situation) {
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        claims.addAll(situation.wishes());
        usual(recourse).filter(any -> claims.isEmpty()).ifPresent(claims::add);
        return Preset.of(situation.right(), claims, situation.other());
    }

    /** What whoever goes this way wants, if they were not asked. */
    private static Optional<Claim> usual(Recourse recourse) {
        return switch (recourse) {
            case REPORT -> Optional.of(Claim.PUNISH);
            case ASSISTANCE -> Optional.of(Claim.ADVICE);
            default -> Optional.empty();
        };
    }

    private String who(Course course) {
        @Nullable Body body = course.body();
        return body == null ? messages.get("recourse.who." + course.recourse()) : body.name();
    }

    private String time(Course course) {
        RoutingRule rule = course.rule();
        return rule == null ? words(course.recourse(), "time") : rule.typicalTime();
    }

    private String cost(Course course) {
        RoutingRule rule = course.rule();
        return rule == null ? words(course.recourse(), "cost") : rule.cost();
    }

    private String words(Recourse recourse, String what) {
        return messages.get("recourse." + recourse + "." + what);
    }

    private Fact fact(String key, String text) {
        return Fact.of(messages.get("guide.result." + key), text);
    }
}
