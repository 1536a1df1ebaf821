package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;
import org.zhihe.templates.page.QrCode;

/**
 * The letter that lets a respondent in, to a mediation of the committee or of an authority or to an adjudication: who asks,
 * about what, what follows from not answering, and the code that opens the matter.
 */
@Singleton
class InvitationPaper {
    private final Parties parties;
    private final QueryCodes codes;
    private final Audit audit;
    private final PortalAddress portal;
    private final Invitations invitations;
    private final Messages messages;

    InvitationPaper(
            Parties parties,
            QueryCodes codes,
            Audit audit,
            PortalAddress portal,
            Invitations invitations,
            Messages messages) {
        this.parties = parties;
        this.invitations = invitations;
        this.codes = codes;
        this.audit = audit;
        this.portal = portal;
        this.messages = messages;
    }

    /**
     * Shows a secret, so it is for the desk that mediates or adjudicates, and only once the party has been invited, see
     * {@link Invitations}. Whoever has seen it could act as the party: each time is entered before.
     */
    PaperSheet of(Scene scene, long partyId) {
        String words =
                Optional.ofNullable(invitations.words(scene).get(partyId)).orElseThrow(NotFound::new);
        Party party = parties.findByIdAndMatterId(partyId, scene.matter().id())
                .filter(one -> one.invitedAt() != null)
                .orElseThrow(NotFound::new);
        audit.record(
                Act.QUERY_CODE_SHOWN, scene.officer().actor(), scene.matter().id(), "party " + partyId);
        return new PaperSheet(
                scene.officer().bodyName(),
                messages.get(words + ".title"),
                scene.number(),
                party.name(),
                List.of(),
                List.of(
                        new Section(
                                "",
                                List.of(messages.get(
                                        words + ".asks",
                                        applicants(scene),
                                        scene.matter().content().title()))),
                        section(words, "what"),
                        section(words, "not"),
                        section("paper.invitation", "cost"),
                        new Section(
                                messages.get("paper.invitation.how.heading"),
                                List.of(
                                        messages.get("paper.invitation.how.address", portal.tracking()),
                                        messages.get("paper.invitation.how.number", scene.number()),
                                        messages.get("paper.invitation.how.code", codes.of(party)),
                                        messages.get(words + ".how.phone")))),
                List.of(),
                scene.officer().bodyName(),
                LocalDate.ofInstant(Objects.requireNonNull(party.invitedAt()), Clocks.ZONE),
                "",
                "");
    }

    /** Leads to the page that asks for the code, which is on the paper and not in the picture. */
    QrCode qr(Scene scene) {
        return QrCode.of(portal.matter(scene.number()));
    }

    private Section section(String words, String key) {
        return new Section(
                messages.get(words + "." + key + ".heading"), List.of(messages.get(words + "." + key + ".text")));
    }

    private String applicants(Scene scene) {
        return parties.ofMatter(scene.matter().id()).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .map(Party::name)
                .collect(Collectors.joining("、"));
    }
}
