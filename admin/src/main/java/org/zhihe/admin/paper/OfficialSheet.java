package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.paper.OfficialPaper;
import org.zhihe.casework.paper.PaperDelivery;
import org.zhihe.casework.paper.PaperParties.Reader;
import org.zhihe.casework.paper.PaperText;
import org.zhihe.casework.paper.StaffPapers.Copy;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;

/** An issued paper as its desk reads it. */
@Singleton
class OfficialSheet {
    private final PaperPdf pdf;
    private final Messages messages;

    OfficialSheet(PaperPdf pdf, Messages messages) {
        this.pdf = pdf;
        this.messages = messages;
    }

    /** @param done names a fixed sentence; an unknown one shows none */
    OfficialPage page(Scene scene, Copy copy, String done) {
        OfficialPaper paper = copy.paper();
        long id = Objects.requireNonNull(paper.id());
        return new OfficialPage(
                sheet(paper),
                scene.number(),
                messages.has("official." + done)
                                && List.of("issued", "delivered").contains(done)
                        ? messages.get("official." + done)
                        : "",
                paper.withdrawn()
                        ? messages.get(
                                "official.withdrawn.staff",
                                Objects.requireNonNull(paper.withdrawnAt()),
                                Objects.requireNonNull(paper.withdrawalReason()))
                        : "",
                deliveries(copy),
                own(scene, paper) && !paper.withdrawn() ? acts(scene.number(), id) : List.of(),
                pdf.available() ? OfficialPaths.pdf(scene.number(), id) : "",
                MatterPaths.show(scene.number()));
    }

    OfficialPrint print(OfficialPaper paper) {
        String withdrawn = paper.withdrawn() ? messages.get("official.withdrawn.title", messages.of(paper.kind())) : "";
        return new OfficialPrint(sheet(paper), withdrawn);
    }

    /** Whether the officer's desk has issued it. */
    static boolean own(Scene scene, OfficialPaper paper) {
        return paper.bodyId() == scene.officer().bodyId()
                && paper.kind().desks().contains(scene.desk());
    }

    static List<Section> sections(PaperText text) {
        return text.passages().stream()
                .map(one -> new Section(one.heading(), one.paragraphs()))
                .toList();
    }

    private PaperSheet sheet(OfficialPaper paper) {
        return PaperSheet.official(
                paper.bodyName(),
                paper.title(),
                paper.number(),
                paper.addressee(),
                sections(paper.said()),
                paper.issuedOn(),
                paper.withdrawn() ? "" : messages.get("official.seal"),
                paper.sha256());
    }

    private List<Fact> deliveries(Copy copy) {
        List<Fact> facts = new ArrayList<>();
        for (Reader reader : copy.readers()) {
            copy.deliveries().stream()
                    .filter(one -> one.partyId() != null && one.partyId() == reader.partyId())
                    .forEach(one -> facts.add(Fact.of(reader.name(), words(one))));
            String opened = reader.readAt() == null
                    ? messages.get("official.reader.unopened")
                    : messages.get("official.reader.opened", reader.readAt());
            facts.add(Fact.of(reader.name(), opened));
        }
        copy.deliveries().stream()
                .filter(one -> one.partyId() == null)
                .forEach(one -> facts.add(Fact.of(copy.paper().addressee(), words(one))));
        return facts;
    }

    private String words(PaperDelivery one) {
        return messages.get("official.delivery", one.day(), one.mode(), one.note());
    }

    private List<Action> acts(String number, long id) {
        return List.of(
                new Action(
                        messages.get("official.act.delivery"),
                        messages.get("official.delivery.lead"),
                        OfficialPaths.delivery(number, id),
                        false),
                new Action(
                        messages.get("official.act.withdrawal"),
                        messages.get("official.withdrawal.lead"),
                        OfficialPaths.withdrawal(number, id),
                        false));
    }
}
