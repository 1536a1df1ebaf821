package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.transfer.TransferPaths;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRows;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** What a matter's page tells of its transfers: those the reader's body takes part in, each a link to its own page. */
@Singleton
class TransferCard implements CardContent.Source {
    private final TransferReading reading;
    private final Messages messages;

    TransferCard(TransferReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.TRANSFER;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        List<Fact> facts = reading.ofMatter(scene.officer(), scene.matter().id()).stream()
                .filter(one -> one.id() == track.id())
                .map(this::fact)
                .toList();
        return new CardContent(Objects.requireNonNullElse(track.caseNumber(), ""), facts);
    }

    /** Also those that are no track, because nobody outside is to know of them. */
    List<Fact> beside(Scene scene) {
        return reading.ofMatter(scene.officer(), scene.matter().id()).stream()
                .map(this::fact)
                .toList();
    }

    private Fact fact(TransferRows.Brief one) {
        return Fact.link(
                messages.get("transfer.label", one.kind(), one.toName()),
                messages.of(one.status()),
                TransferPaths.show(one.id()));
    }
}
