package org.zhihe.admin.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.zhihe.admin.paper.OfficialWords;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.paper.OfficialPaperKind;
import org.zhihe.casework.paper.PaperDesk;
import org.zhihe.casework.paper.PaperPart;

/** Issues papers as they are composed, with something made up where an officer would write. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
class DemoPapers {
    private static final String BLANK = "＿＿＿＿";
    private static final String MADE_UP = "（演示）此处由承办人填写";

    private final PaperDesk desk;
    private final OfficialWords words;

    DemoPapers(PaperDesk desk, OfficialWords words) {
        this.desk = desk;
        this.words = words;
    }

    void issue(Officer officer, String number, OfficialPaperKind kind) {
        PaperDesk.Draft draft = desk.compose(officer, number, kind, words);
        Map<PaperPart, String> written = new EnumMap<>(PaperPart.class);
        draft.parts().forEach((part, text) -> written.put(part, text.replace(BLANK, MADE_UP)));
        String form = UUID.randomUUID().toString();
        desk.issue(
                officer,
                number,
                kind,
                new PaperDesk.Issuing(form, draft.version(), draft.readers().keySet(), written),
                words);
    }
}
