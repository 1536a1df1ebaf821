package org.zhihe.admin.rule;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhihe.admin.intake.ConditionFields;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.Dispute;
import org.zhihe.casework.routing.KnownFacts;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** A situation to be thought through. */
@Singleton
class TryForm {
    private final ConditionFields conditions;
    private final KnownFacts facts;
    private final Messages messages;

    TryForm(ConditionFields conditions, KnownFacts facts, Messages messages) {
        this.conditions = conditions;
        this.facts = facts;
        this.messages = messages;
    }

    Form blank(LocalDate today) {
        List<Field> established = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            if (condition != Condition.CLAIM_AMOUNT && condition != Condition.KNOWN_ON) {
                established.add(conditions.of(condition));
            }
        }
        return Form.of(
                "try",
                Group.of(
                        "what",
                        Field.select("kind", Option.of(MatterKind.class, messages))
                                .required(),
                        Field.select("ipType", Option.of(IpType.class, messages))
                                .required(),
                        Field.checkboxes("claims", Option.of(Claim.class, messages)),
                        Field.select("other", Option.of(OtherProceeding.class, messages))
                                .required()
                                .defaultValue(OtherProceeding.NONE.name()),
                        Field.date("actOn").required().defaultValue(today.toString()),
                        Field.date("filedOn").required().defaultValue(today.toString()),
                        Field.amount("amount")),
                Group.of("conditions", established.toArray(Field[]::new)));
    }

    Dispute read(Answers answers) {
        Map<Condition, String> known = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            answers.optional(condition.name()).ifPresent(one -> known.put(condition, one));
        }
        BigDecimal amount = answers.optionalAmount("amount").orElse(null);
        return new Dispute(
                answers.choice("kind", MatterKind.class),
                answers.choice("ipType", IpType.class),
                answers.choices("claims", Claim.class),
                answers.choice("other", OtherProceeding.class),
                answers.date("actOn"),
                answers.date("filedOn"),
                amount,
                facts.supposing(known));
    }
}
