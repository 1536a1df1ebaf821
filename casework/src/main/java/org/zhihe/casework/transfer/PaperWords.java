package org.zhihe.casework.transfer;

import java.util.List;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.rightcheck.RightChecks;

/** Writes the papers that go along; the words are not casework's. What is written is kept as it is when it is put on the list. */
public interface PaperWords {
    String title(PaperKind kind);

    /** Of a file whose own name is not to be told: its number, and the ending of that name. */
    String neutral(String name, int number);

    String filing(Matter matter, List<Party> parties);

    String rightChecks(List<RightChecks.Line> checks);

    String decisions(List<PaperRows.DecisionLine> decisions);

    String letters(List<PaperRows.LetterLine> letters);
}
