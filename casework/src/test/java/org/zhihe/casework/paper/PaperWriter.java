package org.zhihe.casework.paper;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.account.Officer;

/** Issues papers as an officer would: goes over what is proposed and fills the blanks. */
final class PaperWriter extends CaseworkTest {
    static final FactWords WORDS = new PlainFacts();

    private final PaperDesk desk = the(PaperDesk.class);
    private final Officer officer;
    private final String number;

    PaperWriter(Officer officer, String number) {
        this.officer = officer;
        this.number = number;
    }

    PaperDesk.Draft draft(OfficialPaperKind kind) {
        return desk.compose(officer, number, kind, WORDS);
    }

    Set<Long> readers(OfficialPaperKind kind) {
        return draft(kind).readers().keySet();
    }

    OfficialPaper issue(OfficialPaperKind kind) {
        return issue(kind, readers(kind));
    }

    OfficialPaper issue(OfficialPaperKind kind, Set<Long> to) {
        long id = issue(kind, to, draft(kind), UUID.randomUUID().toString());
        return the(StaffPapers.class).find(officer, number, id).paper();
    }

    /** With a draft that was made before, as the page does. */
    long issue(OfficialPaperKind kind, Set<Long> to, PaperDesk.Draft draft, String key) {
        Map<PaperPart, String> written = new EnumMap<>(PaperPart.class);
        draft.parts().forEach((part, text) -> written.put(part, text.replace(Composer.BLANK, "（填写）")));
        return desk.issue(officer, number, kind, new PaperDesk.Issuing(key, draft.version(), to, written), WORDS);
    }
}
