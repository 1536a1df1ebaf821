package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.rightcheck.RightChecks;
import org.zhihe.casework.transfer.PaperKind;
import org.zhihe.casework.transfer.PaperRows;
import org.zhihe.casework.transfer.PaperWords;
import org.zhihe.templates.Messages;

/** Writes the papers that go along as plain text, which every program opens and no program runs. */
@Singleton
class PaperTexts implements PaperWords {
    /** Short and of plain letters, so that nothing of a name is taken for it. */
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final Messages messages;

    PaperTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String title(PaperKind kind) {
        return messages.get("transfer.file.name." + kind);
    }

    @Override
    public String neutral(String name, int number) {
        Matcher ending = ENDING.matcher(name);
        return messages.get("transfer.file.neutral", "%02d".formatted(number))
                + (ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "");
    }

    @Override
    public String filing(Matter matter, List<Party> parties) {
        MatterContent content = matter.content();
        Text text = new Text(title(PaperKind.FILING));
        text.line("number", matter.number())
                .line("kind", matter.kind())
                .line("filedAt", matter.filedAt())
                .line("title", content.title())
                .line("ipType", content.ipType())
                .line("rightNumber", content.rightNumber());
        parties.forEach(party -> text.line("party", party(party)));
        return text.line("happenedOn", content.happenedOn())
                .line("happenedWhere", content.happenedWhere())
                .line("whatHappened", content.whatHappened())
                .line("claims", content.claims().stream().map(messages::of).collect(Collectors.joining("、")))
                .line("claimText", content.claimText())
                .line("claimAmount", content.claimAmount())
                .done();
    }

    /** As every desk knows it: phones, mail addresses and identity numbers are asked for separately. */
    private String party(Party party) {
        List<String> parts = new ArrayList<>(List.of(messages.of(party.side()), party.name()));
        for (String more : new String[] {party.creditCode(), party.address()}) {
            if (more != null) {
                parts.add(more);
            }
        }
        return String.join("，", parts);
    }

    @Override
    public String rightChecks(List<RightChecks.Line> checks) {
        Text text = new Text(title(PaperKind.RIGHT_CHECKS));
        checks.forEach(one -> text.line("rightNumber", one.rightNumber())
                .line("register", one.register())
                .line("checkedOn", one.checkedOn())
                .line("result", one.result())
                .line("by", one.bodyShortName()));
        return text.done();
    }

    @Override
    public String decisions(List<PaperRows.DecisionLine> decisions) {
        Text text = new Text(title(PaperKind.DECISIONS));
        decisions.forEach(one -> text.line("by", one.bodyName())
                .line("caseNumber", one.caseNumber())
                .line("result", result(one))
                .line("decisionNumber", one.decisionNumber())
                .line("decidedOn", one.decidedOn())
                .line("review", one.review())
                .line("note", one.note()));
        return text.done();
    }

    private String result(PaperRows.DecisionLine one) {
        String type = one.kind() == ProcedureKind.ENFORCEMENT ? "EnforcementResult" : "AdjudicationResult";
        return messages.get(type + "." + one.result());
    }

    @Override
    public String letters(List<PaperRows.LetterLine> letters) {
        Text text = new Text(title(PaperKind.LETTERS));
        letters.forEach(one -> text.line("letterNumber", one.number())
                .line("court", one.courtName())
                .line("sentOn", one.sentOn())
                .line("receiptNumber", one.receiptNumber())
                .line(
                        "materials",
                        one.materials() == null ? null : one.materials().replace('\n', '；')));
        return text.done();
    }

    /** Labelled lines; what is null is left out. */
    private final class Text {
        private final StringBuilder written = new StringBuilder();

        Text(String title) {
            written.append(title).append("\r\n\r\n");
        }

        Text line(String key, @Nullable Object value) {
            if (value != null) {
                written.append(messages.get("transfer.file.line", messages.get("transfer.file." + key), value))
                        .append("\r\n");
            }
            return this;
        }

        String done() {
            return written.toString();
        }
    }
}
