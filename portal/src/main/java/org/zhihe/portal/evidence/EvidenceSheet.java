package org.zhihe.portal.evidence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.evidence.CustodyLine;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.Passport;
import org.zhihe.casework.evidence.Previews;
import org.zhihe.portal.tracking.EvidenceList;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.CustodyRow;
import org.zhihe.templates.page.EvidencePassport;
import org.zhihe.templates.page.Fact;

/** Puts the page of a piece of evidence together: of who had it in hand, the kind and no name. */
@Singleton
class EvidenceSheet {
    private final EvidenceList list;
    private final Messages messages;

    EvidenceSheet(EvidenceList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    EvidencePage of(String number, Passport passport) {
        EvidenceRow item = passport.item();
        String address = EvidenceList.address(number, item);
        boolean picture = !item.struck() && Previews.draws(item.mediaType());
        return new EvidencePage(
                number,
                new EvidencePassport(
                        messages.get("evidence.page.title", list.number(item)),
                        item.name(),
                        list.struck(item),
                        facts(item),
                        picture ? address + "/preview" : "",
                        item.struck() ? "" : address,
                        messages.get("evidence.page.custody.lead.party"),
                        false,
                        passport.custody().stream().map(this::row).toList()),
                "/matters/" + number);
    }

    private List<Fact> facts(EvidenceRow item) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "purpose", messages.of(item.purpose()));
        fact(facts, "source", messages.of(item.source()));
        if (item.sourceNote() != null) {
            fact(facts, "note", item.sourceNote());
        }
        fact(facts, "received", messages.show(item.receivedAt()));
        fact(facts, "size", FileSize.words(item.size()));
        fact(facts, "visibility", list.visibility(item));
        fact(facts, "sha256", item.sha256());
        fact(facts, "sm3", item.sm3() == null ? messages.get("evidence.sm3.unknown") : item.sm3());
        return facts;
    }

    private void fact(List<Fact> facts, String key, String text) {
        facts.add(Fact.of(messages.get("evidence.fact." + key), text));
    }

    private CustodyRow row(CustodyLine line) {
        return new CustodyRow(
                line.occurredAt(), messages.of(line.act()), messages.get("custody.kind." + line.actorKind()), "");
    }
}
