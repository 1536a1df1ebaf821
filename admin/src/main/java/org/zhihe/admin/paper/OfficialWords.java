package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import org.zhihe.casework.paper.FactWords;
import org.zhihe.casework.paper.OfficialPaperKind;
import org.zhihe.casework.paper.PaperPart;
import org.zhihe.templates.Messages;

/** What the bundles word of a paper. */
@Singleton
public class OfficialWords implements FactWords {
    private final Messages messages;

    OfficialWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String show(Object value) {
        return messages.show(value);
    }

    @Override
    public String title(OfficialPaperKind kind) {
        return messages.of(kind);
    }

    @Override
    public String heading(PaperPart part) {
        return part == PaperPart.OPENING ? "" : messages.of(part);
    }
}
