package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhihe.casework.evidence.Digests;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.EvidenceStore;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.rightcheck.RightChecks;

/**
 * What may leave the house with a transfer. There is no other way to make one than these: of offers, of what was said in a
 * session or apart, and of what a mediator thinks, none can be made (人民调解工作若干规定 29).
 */
final class Material {
    private final String kind;

    @Nullable
    private final Long evidenceId;

    private final String title;
    private final EvidenceStore.Stored digest;

    @Nullable
    private final String content;

    private final boolean tradeSecret;

    private Material(
            String kind,
            @Nullable Long evidenceId,
            String title,
            EvidenceStore.Stored digest,
            @Nullable String content,
            boolean tradeSecret) {
        this.kind = kind;
        this.evidenceId = evidenceId;
        this.title = title;
        this.digest = digest;
        this.content = content;
        this.tradeSecret = tradeSecret;
    }

    /** A file that the officer who asks can open, and that counts. */
    static Material of(EvidenceRow item, String title) {
        if (item.struck() || !item.readable() || item.sm3() == null) {
            throw new StepRefused("transfer.material-not-allowed");
        }
        return new Material(
                TransferItem.EVIDENCE,
                item.id(),
                title,
                new EvidenceStore.Stored(item.sha256(), item.sm3(), item.size()),
                null,
                item.visibility() == Visibility.SEALED);
    }

    /** Who is protected stands in it by the alias: the parties of the matter know nothing else. */
    static Material filing(PaperWords words, Matter matter, List<Party> parties) {
        return paper(PaperKind.FILING, words.title(PaperKind.FILING), words.filing(matter, parties));
    }

    static Material rightChecks(PaperWords words, List<RightChecks.Line> checks) {
        refuseIfEmpty(checks);
        return paper(PaperKind.RIGHT_CHECKS, words.title(PaperKind.RIGHT_CHECKS), words.rightChecks(checks));
    }

    static Material decisions(PaperWords words, List<PaperRows.DecisionLine> decisions) {
        refuseIfEmpty(decisions);
        return paper(PaperKind.DECISIONS, words.title(PaperKind.DECISIONS), words.decisions(decisions));
    }

    static Material letters(PaperWords words, List<PaperRows.LetterLine> letters) {
        refuseIfEmpty(letters);
        return paper(PaperKind.LETTERS, words.title(PaperKind.LETTERS), words.letters(letters));
    }

    private static Material paper(PaperKind kind, String title, String text) {
        EvidenceStore.Stored digest = Digests.of(text.getBytes(StandardCharsets.UTF_8));
        return new Material(kind.name(), null, title, digest, text, false);
    }

    private static void refuseIfEmpty(List<?> lines) {
        if (lines.isEmpty()) {
            throw new StepRefused("transfer.material-not-allowed");
        }
    }

    TransferItem on(long transferId, int position) {
        return new TransferItem(
                null,
                transferId,
                position,
                kind,
                evidenceId,
                title,
                digest.sha256(),
                digest.sm3(),
                digest.size(),
                content,
                tradeSecret,
                null);
    }
}
