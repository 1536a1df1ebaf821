package org.zhihe.portal.filing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.intake.Particulars;
import org.zhihe.casework.intake.StatedRight;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.templates.form.SubmittedForm;

/** A filing as if its form had just been sent, to fill the form with it. */
final class Stated {
    private Stated() {}

    static SubmittedForm form(MatterFile file, Particulars particulars) {
        Map<String, Object> values = new HashMap<>();
        content(file.matter().content(), values);
        particulars(particulars, values);
        List<Party> respondents = file.parties().stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .toList();
        values.put(FilingShape.RESPONDENTS, String.valueOf(respondents.size()));
        for (int i = 0; i < respondents.size(); i++) {
            respondent(i, respondents.get(i), values);
        }
        return SubmittedForm.of(values);
    }

    private static void content(MatterContent content, Map<String, Object> values) {
        values.put("title", content.title());
        values.put("whatHappened", content.whatHappened());
        values.put("happenedWhere", content.happenedWhere());
        values.put("happenedOn", content.happenedOn().toString());
        values.put("claims", content.claims().stream().map(Enum::name).toList());
        values.put("claimText", content.claimText());
        BigDecimal amount = content.claimAmount();
        values.put("claimAmount", amount == null ? "" : amount.toPlainString());
        values.put("otherProceeding", content.otherProceeding().name());
    }

    private static void particulars(Particulars particulars, Map<String, Object> values) {
        List<StatedRight> rights = particulars.rights();
        values.put(FilingShape.RIGHTS, String.valueOf(rights.size()));
        for (int i = 0; i < rights.size(); i++) {
            StatedRight right = rights.get(i);
            values.put(RightQuestions.type(i), right.type().name());
            values.put(RightQuestions.number(i), orEmpty(right.number()));
            values.put(RightQuestions.name(i), orEmpty(right.name()));
            values.put(RightQuestions.classes(i), orEmpty(right.classNumbers()));
        }
        particulars.answers().forEach((question, answer) -> values.put(AskedQuestions.name(question), answer));
    }

    private static void respondent(int i, Party party, Map<String, Object> values) {
        values.put(FilingForm.name(i, "Kind"), party.kind().name());
        values.put(FilingForm.name(i, "Name"), party.name());
        values.put(FilingForm.name(i, "Phone"), orEmpty(party.phone()));
        values.put(FilingForm.name(i, "Email"), orEmpty(party.email()));
        values.put(FilingForm.name(i, "CreditCode"), orEmpty(party.creditCode()));
        values.put(FilingForm.name(i, "Address"), orEmpty(party.address()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
