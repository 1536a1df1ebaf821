package org.zhihe.portal.tracking;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Paper;

/** The papers of a matter that a party can open, and at which station of the line they came into being. */
@Singleton
class Papers {
    private final Messages messages;

    Papers(Messages messages) {
        this.messages = messages;
    }

    List<Paper> of(MatterFile file) {
        return Stream.of(receipt(file), agreements(file), official(file))
                .flatMap(List::stream)
                .toList();
    }

    /** In the order of {@link Stations}: filed, accepted, routed, handled, closed. */
    List<List<Paper>> atStations(MatterFile file) {
        return List.of(receipt(file), List.of(), List.of(), agreements(file), List.of());
    }

    private List<Paper> official(MatterFile file) {
        return file.official().stream()
                .map(one -> new Paper(
                        one.withdrawn() ? messages.get("official.withdrawn.title", one.title()) : one.title(),
                        one.number(),
                        PaperController.path(file.matter().number(), one.id()),
                        one.issuedOn(),
                        ""))
                .toList();
    }

    /** For those who may know the code, which stands on it. */
    private List<Paper> receipt(MatterFile file) {
        if (!file.isApplicant() || !file.access().holdsCode()) {
            return List.of();
        }
        LocalDate filed = LocalDate.ofInstant(file.matter().filedAt(), Clocks.ZONE);
        return List.of(new Paper(
                messages.get("tracking.receipt"),
                "",
                "/matters/" + file.matter().number() + "/receipt",
                filed,
                ""));
    }

    private List<Paper> agreements(MatterFile file) {
        return file.agreements().stream()
                .map(agreement -> new Paper(
                        messages.get(
                                agreement.administrative()
                                        ? "paper.agreement.administrative.title"
                                        : "paper.agreement.title"),
                        agreement.number(),
                        AgreementController.address(file, agreement),
                        agreement.effectiveOn(),
                        messages.get("seal.in-force")))
                .toList();
    }
}
