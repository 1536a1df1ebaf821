package org.zhihe.casework.transfer;

import java.util.List;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.rightcheck.RightChecks;

/** Papers in the fewest words: what is in them is what they were given. */
final class PlainWords implements PaperWords {
    @Override
    public String title(PaperKind kind) {
        return kind.name();
    }

    @Override
    public String neutral(String name, int number) {
        return "EVIDENCE " + number;
    }

    @Override
    public String filing(Matter matter, List<Party> parties) {
        return matter.content() + parties.stream().map(Party::toString).collect(Collectors.joining());
    }

    @Override
    public String rightChecks(List<RightChecks.Line> checks) {
        return checks.toString();
    }

    @Override
    public String decisions(List<PaperRows.DecisionLine> decisions) {
        return decisions.toString();
    }

    @Override
    public String letters(List<PaperRows.LetterLine> letters) {
        return letters.toString();
    }
}
