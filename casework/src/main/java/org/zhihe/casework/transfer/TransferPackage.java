package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.Handouts;
import org.zhihe.casework.procedure.NotFound;

/**
 * What goes along with a transfer, one piece after the other: as it stands on the list, straight from where it is kept.
 * Each reading is an entry of the audit, each file also one of its custody log.
 */
@Singleton
public class TransferPackage {
    private final TransferReading reading;
    private final TransferItems items;
    private final Handouts handouts;
    private final Audit audit;

    TransferPackage(TransferReading reading, TransferItems items, Handouts handouts, Audit audit) {
        this.reading = reading;
        this.items = items;
        this.handouts = handouts;
        this.audit = audit;
    }

    /** Opens one piece; the caller closes it. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * A piece of the package.
     *
     * @param handedOut false for what was sealed or struck out after it went on the list: named, but not there
     */
    public record Piece(TransferItem item, boolean handedOut, Opening content) {}

    /** To be called before the letter is handed out by itself, printed or written. */
    @Transactional
    public void letterRead(Officer officer, long id) {
        TransferRow row = reading.of(officer, id);
        audit.record(Act.TRANSFER_READ, officer.actor(), row.matterId(), "letter of transfer " + id);
    }

    /** For sender and receiver; whoever has a copy has the letter and its list, and no papers. */
    @Transactional
    public List<Piece> of(Officer officer, long id) {
        TransferRow row = reading.of(officer, id);
        if (!TransferReading.handsOutPapers(row, officer)) {
            throw new NotFound();
        }
        audit.record(Act.TRANSFER_READ, officer.actor(), row.matterId(), "transfer " + id);
        Map<Long, Evidence> files = items.evidence(id).stream()
                .collect(Collectors.toMap(one -> Objects.requireNonNull(one.id()), Function.identity(), (a, b) -> a));
        return items.findByTransferIdOrderByPosition(id).stream()
                .filter(item -> row.shows(item.position()))
                .map(item -> piece(item, files, officer))
                .toList();
    }

    private Piece piece(TransferItem item, Map<Long, Evidence> files, Officer officer) {
        String text = item.content();
        if (text != null) {
            return new Piece(item, true, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        Evidence file = files.get(item.evidenceId());
        return file == null
                ? new Piece(item, false, InputStream::nullInputStream)
                : new Piece(item, true, () -> handouts.open(file, officer.actor(), null));
    }
}
