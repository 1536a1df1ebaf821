package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;

/**
 * A mediation agreement, for both programs to print alike.
 *
 * @param promises ready sentences, one an obligation
 * @param mediatorSignedOn null for an oral agreement
 */
public record AgreementPaper(
        String number,
        String facts,
        String terms,
        List<String> promises,
        LocalDate partiesSignedOn,
        @Nullable LocalDate mediatorSignedOn,
        LocalDate effectiveOn) {

    public PaperSheet sheet(List<PartyCard> parties, Messages messages) {
        List<PaperSheet.Section> sections = List.of(
                new PaperSheet.Section(
                        messages.get("agreement.facts"), facts.lines().toList()),
                new PaperSheet.Section(
                        messages.get("agreement.terms"), terms.lines().toList()),
                new PaperSheet.Section(messages.get("agreement.promises"), promises),
                new PaperSheet.Section(
                        messages.get("agreement.effect"), List.of(messages.get("agreement.effect.text", effectiveOn))));
        List<PaperSheet.Signature> signatures = new ArrayList<>();
        String signed = messages.get("agreement.signed", Formats.date(partiesSignedOn));
        parties.forEach(party -> signatures.add(new PaperSheet.Signature(party.role(), party.name(), signed)));
        if (mediatorSignedOn != null) {
            signatures.add(new PaperSheet.Signature(
                    messages.get("agreement.mediator"),
                    "",
                    messages.get("agreement.signed", Formats.date(mediatorSignedOn))));
        }
        return new PaperSheet(
                messages.get("agreement.body"),
                messages.get("agreement.title"),
                number,
                "",
                parties,
                sections,
                signatures,
                messages.get("agreement.body"),
                effectiveOn,
                messages.get("seal.in-force"),
                "");
    }
}
