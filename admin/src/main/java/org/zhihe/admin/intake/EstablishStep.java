package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.ConditionDesk;
import org.zhihe.casework.routing.FiledHints;
import org.zhihe.casework.routing.Finding;
import org.zhihe.casework.routing.Routing;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.Fact;

/** Records what the way of the matter depends on; what the filing lets one guess stands there already. */
@Singleton
@Order(30)
class EstablishStep implements IntakeStep, BesideStep {
    private final ConditionDesk desk;
    private final Routing routing;
    private final FiledHints hints;
    private final ConditionFields fields;
    private final Messages messages;

    EstablishStep(ConditionDesk desk, Routing routing, FiledHints hints, ConditionFields fields, Messages messages) {
        this.desk = desk;
        this.routing = routing;
        this.hints = hints;
        this.fields = fields;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "establish";
    }

    @Override
    public boolean offered(Scene scene) {
        return !MatterStatus.MOVES.ends(scene.matter().status());
    }

    @Override
    public Topic topic() {
        return Topic.EVIDENCE;
    }

    @Override
    public Form form(Scene scene) {
        Matter matter = scene.matter();
        Set<Condition> asked = asked(matter);
        Map<Condition, String> kept = desk.kept(matter.id());
        Map<String, String> standing = new HashMap<>();
        hints.of(matter).forEach((condition, hint) -> standing.put(condition.name(), hint));
        kept.forEach((condition, answer) -> standing.put(condition.name(), answer));
        List<Field> usual = new ArrayList<>();
        List<Field> measured = new ArrayList<>();
        List<Field> rare = new ArrayList<>();
        for (Condition condition : asked) {
            boolean yesOrNo = condition.sort() == Condition.Sort.YES_NO;
            List<Field> where = !yesOrNo ? measured : condition.exceptional() ? rare : usual;
            where.add(fields.of(condition));
        }
        List<Group> groups = new ArrayList<>();
        add(groups, "usual", usual);
        add(groups, "places", measured);
        add(groups, "rare", rare);
        return new Form(name(), groups).proposing(standing);
    }

    private static void add(List<Group> groups, String key, List<Field> fields) {
        if (!fields.isEmpty()) {
            groups.add(Group.of(key, fields.toArray(Field[]::new)));
        }
    }

    /** What some rule asks, and what whoever decides has to know besides. */
    private Set<Condition> asked(Matter matter) {
        Set<Condition> asked = EnumSet.of(Condition.ACT_PLACE, Condition.DOMICILE, Condition.KNOWN_ON);
        asked.addAll(routing.conditions(matter));
        if (matter.ipType() == IpType.UTILITY_MODEL || matter.ipType() == IpType.DESIGN) {
            asked.add(Condition.EVALUATION_REPORT);
        }
        return asked;
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return hints.of(scene.matter()).isEmpty()
                        || !desk.kept(scene.matter().id()).isEmpty()
                ? List.of()
                : List.of(Fact.of(messages.get("step.establish.title"), messages.get("routing.from-filing")));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Map<Condition, String> given = new EnumMap<>(Condition.class);
        asked(scene.matter()).forEach(condition -> given.put(condition, given(condition, answers)));
        desk.establish(scene.officer(), scene.number(), seenVersion, given);
    }

    private static String given(Condition condition, Answers answers) {
        String name = condition.name();
        return switch (condition.sort()) {
            case YES_NO -> answers.optional(name).orElse(Finding.UNKNOWN.name());
            case PLACE -> answers.text(name);
            case AMOUNT ->
                answers.optionalAmount(name).map(BigDecimal::toPlainString).orElse("");
            case DAY -> answers.optionalDate(name).map(LocalDate::toString).orElse("");
        };
    }
}
