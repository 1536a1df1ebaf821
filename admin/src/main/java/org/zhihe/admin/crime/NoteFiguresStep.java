package org.zhihe.admin.crime;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Guidance;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.crime.CrimeDesk;
import org.zhihe.casework.crime.CrimeFigures;
import org.zhihe.casework.crime.CrimeSign;
import org.zhihe.casework.crime.CrimeSigns;
import org.zhihe.casework.crime.Measure;
import org.zhihe.casework.crime.Offence;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Notes what was counted; shows which thresholds it reaches, and decides nothing. */
@Singleton
@Order(720)
class NoteFiguresStep implements BesideStep {
    private final CrimeDesk desk;
    private final CrimeSigns signs;
    private final Messages messages;

    NoteFiguresStep(CrimeDesk desk, CrimeSigns signs, Messages messages) {
        this.desk = desk;
        this.signs = signs;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "note-figures";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER, Role.ENFORCEMENT_OFFICER);
    }

    @Override
    public boolean concerns(Scene scene) {
        return !Offence.against(scene.matter().ipType()).isEmpty();
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
        List<Option> offences = Offence.against(scene.matter().ipType()).stream()
                .map(one -> new Option(one.name(), messages.of(one)))
                .toList();
        List<Field> money = new ArrayList<>();
        List<Field> pieces = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String key = "Measure." + measure;
            (measure.money() ? money : pieces)
                    .add((measure.money() ? Field.amount(key) : Field.number(key)).named(measure.name()));
        }
        return Form.of(
                name(),
                Group.of("offence", Field.select("offence", offences).required()),
                Group.of("money", money.toArray(Field[]::new)),
                Group.of("pieces", pieces.toArray(Field[]::new)),
                Group.of(
                        "more",
                        Field.number("rights").max(9999),
                        Field.checkbox("repeated"),
                        Field.area("note").max(1000)));
    }

    @Override
    public Guidance guidance(Scene scene) {
        List<CrimeSign> reached =
                signs.of(scene.matter().id(), scene.matter().content().happenedOn());
        if (reached.isEmpty()) {
            return Guidance.NONE;
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("step.note-figures.flag"));
        reached.forEach(one -> lines.add(words(one)));
        return new Guidance(lines, List.of(), List.of());
    }

    private String words(CrimeSign sign) {
        String key = sign.halves()
                ? "step.note-figures.met.half"
                : sign.grave() ? "step.note-figures.met.grave" : "step.note-figures.met";
        return messages.get(
                key,
                sign.threshold().offence(),
                sign.threshold().measure(),
                plain(sign.figure()),
                plain(sign.threshold().least()),
                sign.threshold().basis());
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Map<Measure, BigDecimal> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.money()) {
                answers.optionalAmount(measure.name()).ifPresent(one -> figures.put(measure, one));
            } else {
                answers.optionalNumber(measure.name()).ifPresent(one -> figures.put(measure, BigDecimal.valueOf(one)));
            }
        }
        desk.note(
                scene.officer(),
                scene.number(),
                seenVersion,
                new CrimeFigures.Counted(
                        answers.choice("offence", Offence.class),
                        answers.optionalNumber("rights").orElse(null),
                        answers.ticked("repeated"),
                        answers.optional("note").orElse(null)),
                figures);
    }
}
