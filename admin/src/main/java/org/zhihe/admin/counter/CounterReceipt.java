package org.zhihe.admin.counter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhihe.admin.paper.PaperPage;
import org.zhihe.admin.paper.PortalAddress;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.intake.CounterDesk.Receipt;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;
import org.zhihe.templates.page.QrCode;

/** The paper that the person takes home. */
@Singleton
class CounterReceipt {
    private final Parties parties;
    private final PortalAddress portal;
    private final Messages messages;

    CounterReceipt(Parties parties, PortalAddress portal, Messages messages) {
        this.parties = parties;
        this.portal = portal;
        this.messages = messages;
    }

    PaperPage page(Officer officer, Receipt receipt) {
        String number = receipt.matter().number();
        return new PaperPage(
                sheet(officer, receipt), number, MatterPaths.show(number), QrCode.of(portal.matter(number)));
    }

    private PaperSheet sheet(Officer officer, Receipt receipt) {
        return new PaperSheet(
                officer.bodyName(),
                messages.get("paper.counter.title"),
                receipt.matter().number(),
                receipt.applicant().name(),
                List.of(),
                List.of(
                        new Section("", List.of(taken(receipt))),
                        new Section(messages.get("paper.counter.how.heading"), how(receipt)),
                        new Section(
                                messages.get("paper.counter.next.heading"),
                                List.of(messages.get("paper.counter.next.text"))),
                        new Section("", List.of(messages.get("paper.counter.check")))),
                List.of(),
                officer.bodyName(),
                LocalDate.ofInstant(receipt.taken().takenAt(), Clocks.ZONE),
                "",
                "");
    }

    private String taken(Receipt receipt) {
        String respondents = parties.ofMatter(receipt.matter().id()).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .map(Party::name)
                .collect(Collectors.joining("、"));
        return messages.get(
                "paper.counter.taken",
                receipt.taken().takenAt(),
                receipt.taken().channel(),
                receipt.matter().kind(),
                receipt.matter().content().title(),
                respondents);
    }

    /** Without the code once it has been handed over. */
    private List<String> how(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("paper.counter.how.address", portal.tracking()));
        lines.add(messages.get("paper.counter.how.number", receipt.matter().number()));
        String code = receipt.code();
        lines.add(
                code == null
                        ? messages.get("paper.counter.how.code.gone")
                        : messages.get("paper.counter.how.code", code));
        if (code != null) {
            lines.add(messages.get("paper.counter.how.secret"));
        }
        return lines;
    }
}
