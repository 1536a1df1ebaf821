package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.matter.Actor;

/** Enters a verification at every file it was about, apart from reading them, which no transaction waits for. */
@Singleton
class VerificationLog {
    private final Custody custody;

    VerificationLog(Custody custody) {
        this.custody = custody;
    }

    @Transactional
    void enter(List<Long> items, Finding found, Actor actor, @Nullable String network) {
        items.forEach(id -> custody.enter(id, CustodyAct.VERIFIED, actor, network, found));
    }
}
