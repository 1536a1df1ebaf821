package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.evidence.EvidenceItems.Received;
import org.zhihe.casework.matter.Actor;

/** Enters a verification at every file it was about, apart from reading them, which no transaction waits for. */
@Singleton
class VerificationLog {
    private final Custody custody;

    VerificationLog(Custody custody) {
        this.custody = custody;
    }

    @Transactional
    void enter(List<Received> items, Integrity found, String network) {
        items.forEach(item -> custody.enter(item.id(), CustodyAct.VERIFIED, Actor.nobody(), network, found));
    }
}
