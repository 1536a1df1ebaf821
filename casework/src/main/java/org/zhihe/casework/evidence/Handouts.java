package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** The one way by which bytes leave: entered, whole, and as far as the scanner's word allows. */
@Singleton
public class Handouts {
    private static final Logger LOG = LoggerFactory.getLogger(Handouts.class);

    private final EvidenceStore store;
    private final EvidenceContents rows;
    private final ContentCheck check;
    private final ScanRule scans;
    private final Custody custody;
    private final Audit audit;

    Handouts(
            EvidenceStore store,
            EvidenceContents rows,
            ContentCheck check,
            ScanRule scans,
            Custody custody,
            Audit audit) {
        this.store = store;
        this.rows = rows;
        this.check = check;
        this.scans = scans;
        this.custody = custody;
        this.audit = audit;
    }

    /**
     * The bytes of a file that the reader has a right to, which the caller has found out. They are reckoned twice: before,
     * so that a person is told, and on the way out, so that nothing changed in between is taken for right.
     *
     * @param network of a reader from the public side
     * @throws ContentWithheld when they are not handed out; what is lost or changed is an error in the log and an entry
     */
    public InputStream open(Evidence item, Actor reader, @Nullable String network) throws IOException {
        boolean toItsSubmitter = reader.partyId() != null && reader.partyId() == item.partyId();
        ScanState state = rows.findBySha256(item.sha256())
                .map(EvidenceContent::scanState)
                .orElseThrow(() -> alarm(item, reader, Integrity.MISSING));
        if (!scans.allows(state, toItsSubmitter)) {
            audit.refused(Act.EVIDENCE_READ, reader, item.matterId(), subject(item) + " " + state, null);
            throw ContentWithheld.because(state);
        }
        Integrity found = check.of(item.sha256());
        if (found != Integrity.WHOLE) {
            throw alarm(item, reader, found);
        }
        // Before it is opened: what cannot be entered is not handed out.
        custody.handed(item, CustodyAct.DOWNLOADED, reader, network);
        return new GuardedContent(store.open(item.sha256()), item.sha256(), item.size());
    }

    private ContentWithheld alarm(Evidence item, Actor reader, Integrity found) {
        LOG.error("evidence {} of matter {}: content {}", item.id(), item.matterId(), found);
        audit.refused(Act.EVIDENCE_READ, reader, item.matterId(), subject(item) + " " + found, null);
        return ContentWithheld.because(found);
    }

    private static String subject(Evidence item) {
        return "evidence " + Objects.requireNonNull(item.id());
    }
}
