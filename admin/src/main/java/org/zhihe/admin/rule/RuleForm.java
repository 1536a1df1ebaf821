package org.zhihe.admin.rule;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.DatedBy;
import org.zhihe.casework.routing.RoutingRule;
import org.zhihe.casework.routing.RoutingRules;
import org.zhihe.casework.routing.RuleTable;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The form of a routing rule. */
@Singleton
class RuleForm implements RowForm<RoutingRule> {
    private final RoutingRules rows;
    private final RuleFields fields;
    private final Messages messages;

    RuleForm(RoutingRules rows, RuleFields fields, Messages messages) {
        this.rows = rows;
        this.fields = fields;
        this.messages = messages;
    }

    @Override
    public RuleTable<RoutingRule> table() {
        return rows;
    }

    @Override
    public String words() {
        return "rule.edit";
    }

    @Override
    public Form blank() {
        List<Option> procedures = Arrays.stream(ProcedureKind.values())
                .filter(kind -> Arrays.stream(BodyKind.values()).anyMatch(body -> body.handles(kind)))
                .map(kind -> new Option(kind.name(), messages.of(kind)))
                .toList();
        List<Option> court = List.of(new Option(RoutingRule.COMPETENT_COURT, messages.get("rule.competent-court")));
        List<Option> counties = Condition.of(Condition.Sort.PLACE).stream()
                .map(one -> new Option(one.name(), messages.of(one)))
                .toList();
        return Form.of(
                "rule",
                Group.of(
                        "way",
                        fields.precedence(),
                        Field.select("procedureKind", procedures).required(),
                        fields.body(court, one -> one.kind() != BodyKind.INTAKE_CENTRE),
                        Field.select("countyBy", counties),
                        fields.basis(),
                        fields.explanation(),
                        Field.text("typicalTime").max(60).required(),
                        Field.text("cost").max(60).required()),
                Group.of(
                        "scope",
                        fields.several("matterKinds", MatterKind.class),
                        fields.several("ipTypes", IpType.class),
                        fields.several("claims", Claim.class),
                        fields.several("closedBesides", OtherProceeding.class)),
                fields.conditions(),
                fields.placesAndSums(),
                Group.of(
                        "days",
                        Field.radio("datedBy", Option.of(DatedBy.class, messages))
                                .required()
                                .defaultValue(DatedBy.ACT.name()),
                        Field.date("validFrom").required(),
                        Field.date("validTo")),
                fields.publishing());
    }

    @Override
    public Form of(RoutingRule rule) {
        Map<String, String> values = new HashMap<>(RuleFields.standing(rule.needs()));
        values.put("precedence", String.valueOf(rule.precedence()));
        values.put("procedureKind", rule.procedureKind().name());
        values.put("body", rule.bodyCode());
        values.put("countyBy", rule.countyBy() == null ? "" : rule.countyBy().name());
        values.put("basis", rule.basis());
        values.put("explanation", rule.explanation());
        values.put("typicalTime", rule.typicalTime());
        values.put("cost", rule.cost());
        values.put("matterKinds", rule.matterKinds());
        values.put("ipTypes", rule.ipTypes());
        values.put("claims", rule.claims());
        values.put("closedBesides", rule.closedBesides());
        values.put("datedBy", rule.datedBy().name());
        values.put("validFrom", rule.validFrom().toString());
        values.put("validTo", rule.validTo() == null ? "" : rule.validTo().toString());
        values.put("withdrawn", rule.withdrawn() ? "true" : "");
        return blank().proposing(values);
    }

    @Override
    public RoutingRule read(String code, Answers answers) {
        return new RoutingRule(
                code,
                0,
                -1,
                answers.ticked("withdrawn"),
                answers.number("precedence"),
                RuleFields.joined(answers, "matterKinds"),
                RuleFields.joined(answers, "ipTypes"),
                RuleFields.joined(answers, "claims"),
                answers.choice("procedureKind", ProcedureKind.class),
                answers.text("body"),
                answers.text("basis"),
                answers.text("explanation"),
                answers.text("typicalTime"),
                answers.text("cost"),
                answers.choice("datedBy", DatedBy.class),
                RuleFields.joined(answers, "closedBesides"),
                RuleFields.conditions(answers),
                answers.optionalAmount("amountFrom").orElse(null),
                answers.optionalAmount("amountTo").orElse(null),
                RuleFields.joined(answers, "places"),
                RuleFields.joined(answers, "domiciles"),
                answers.date("validFrom"),
                answers.optionalDate("validTo").orElse(null),
                answers.optionalChoice("countyBy", Condition.class).orElse(null));
    }
}
