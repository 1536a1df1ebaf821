package org.zhihe.admin.rule;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.casework.routing.CourtCompetence;
import org.zhihe.casework.routing.CourtCompetences;
import org.zhihe.casework.routing.CourtPurpose;
import org.zhihe.casework.routing.RuleTable;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The form of a row of the court table. */
@Singleton
class CourtForm implements RowForm<CourtCompetence> {
    private final CourtCompetences rows;
    private final RuleFields fields;
    private final Messages messages;

    CourtForm(CourtCompetences rows, RuleFields fields, Messages messages) {
        this.rows = rows;
        this.fields = fields;
        this.messages = messages;
    }

    @Override
    public RuleTable<CourtCompetence> table() {
        return rows;
    }

    @Override
    public String words() {
        return "rule.court.edit";
    }

    @Override
    public Form blank() {
        return Form.of(
                "rule",
                Group.of(
                        "way",
                        fields.precedence(),
                        Field.radio("purpose", Option.of(CourtPurpose.class, messages))
                                .required(),
                        fields.body(List.of(), one -> one.kind() == BodyKind.COURT),
                        fields.basis(),
                        fields.explanation()),
                Group.of("scope", fields.several("ipTypes", IpType.class)),
                fields.conditions(),
                fields.placesAndSums(),
                Group.of("days", Field.date("validFrom").required(), Field.date("validTo")),
                fields.publishing());
    }

    @Override
    public Form of(CourtCompetence row) {
        Map<String, String> values = new HashMap<>(RuleFields.standing(row.needs()));
        values.put("precedence", String.valueOf(row.precedence()));
        values.put("purpose", row.purpose().name());
        values.put("body", row.bodyCode());
        values.put("basis", row.basis());
        values.put("explanation", row.explanation());
        values.put("ipTypes", row.ipTypes());
        values.put("validFrom", row.validFrom().toString());
        values.put("validTo", row.validTo() == null ? "" : row.validTo().toString());
        values.put("withdrawn", row.withdrawn() ? "true" : "");
        return blank().proposing(values);
    }

    @Override
    public CourtCompetence read(String code, Answers answers) {
        return new CourtCompetence(
                code,
                0,
                -1,
                answers.ticked("withdrawn"),
                answers.choice("purpose", CourtPurpose.class),
                answers.number("precedence"),
                RuleFields.joined(answers, "ipTypes"),
                RuleFields.conditions(answers),
                answers.optionalAmount("amountFrom").orElse(null),
                answers.optionalAmount("amountTo").orElse(null),
                RuleFields.joined(answers, "places"),
                RuleFields.joined(answers, "domiciles"),
                answers.text("body"),
                answers.text("basis"),
                answers.text("explanation"),
                answers.date("validFrom"),
                answers.optionalDate("validTo").orElse(null));
    }
}
