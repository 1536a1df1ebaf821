package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PaperSheet.Section;
import org.zhihe.templates.page.PaperSheet.Signature;

/**
 * A mediation agreement on paper. Both programs print it from here, so that everybody reads the same text.
 *
 * @param promises ready sentences, one an obligation
 * @param mediatorSignedOn null for an oral agreement
 * @param sealedOn null for an oral agreement
 * @param administrative mediated by an authority, whose seal it bears
 */
public record AgreementPaper(
        String committee,
        String number,
        List<PartyCard> parties,
        String facts,
        String terms,
        List<String> promises,
        LocalDate partiesSignedOn,
        String mediator,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        LocalDate effectiveOn,
        boolean administrative) {

    public PaperSheet sheet(Messages messages) {
        return new PaperSheet(
                committee,
                messages.get(administrative ? "paper.agreement.administrative.title" : "paper.agreement.title"),
                number,
                "",
                parties,
                List.of(
                        section("facts", facts.lines().toList(), messages),
                        section("terms", terms.lines().toList(), messages),
                        section("promises", numbered(messages), messages),
                        section("effect", List.of(messages.get("paper.agreement.effect.text", effectiveOn)), messages)),
                signatures(messages),
                committee,
                effectiveOn,
                messages.get("paper.agreement.seal"),
                "");
    }

    private static Section section(String key, List<String> paragraphs, Messages messages) {
        return new Section(messages.get("paper.agreement." + key + ".heading"), paragraphs);
    }

    private List<String> numbered(Messages messages) {
        return IntStream.range(0, promises.size())
                .mapToObj(i -> messages.get("paper.agreement.promise", i + 1, promises.get(i)))
                .toList();
    }

    private List<Signature> signatures(Messages messages) {
        List<Signature> signed = new ArrayList<>();
        parties.forEach(party -> signed.add(signature(party.role(), party.name(), partiesSignedOn, messages)));
        signed.add(signature(
                messages.get(administrative ? "paper.agreement.administrative.officers" : "paper.agreement.mediator"),
                mediator,
                mediatorSignedOn,
                messages));
        signed.add(signature(
                messages.get(administrative ? "paper.agreement.administrative.sealed" : "paper.agreement.sealed"),
                "",
                sealedOn,
                messages));
        return signed;
    }

    private static Signature signature(String role, String name, @Nullable LocalDate on, Messages messages) {
        return new Signature(role, name, on == null ? "" : messages.show(on));
    }
}
