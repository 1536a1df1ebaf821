package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.mediation.Consent.Channel;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;

/** A respondent reads here what is asked of it, and answers. */
@Singleton
public class OpinionDesk {
    private final AdministrativeMediations mediations;
    private final RequestNotices notices;
    private final Respondents respondents;
    private final Uploads uploads;
    private final Bench bench;

    OpinionDesk(
            AdministrativeMediations mediations,
            RequestNotices notices,
            Respondents respondents,
            Uploads uploads,
            Bench bench) {
        this.mediations = mediations;
        this.notices = notices;
        this.respondents = respondents;
        this.uploads = uploads;
        this.bench = bench;
    }

    /** What the party is asked, and what it has said; nothing for whoever was not sent the request. */
    public List<Asked> look(PartyAccess access) {
        return access.side() == Side.RESPONDENT
                ? notices.asked(access.matterId(), access.partyId()).stream()
                        .map(this::asked)
                        .toList()
                : List.of();
    }

    private Asked asked(RequestNotices.Request request) {
        LocalDate received = request.receivedOn();
        return new Asked(
                request.mediationId(),
                request.status(),
                request.bodyName(),
                received,
                received == null ? null : respondents.lastDay(received),
                request.opinion());
    }

    /** The one of that mediation, for whoever may answer it. Looking at it is not receiving it. */
    public Asked look(PartyAccess access, long mediationId) {
        Asked found = look(access).stream()
                .filter(one -> one.mediationId() == mediationId)
                .findFirst()
                .orElseThrow(NotFound::new);
        access.refuseUnlessSettles();
        return found;
    }

    /** Whoever opens the request has received it, and its fifteen days run (国知局令第81号 65). */
    @Transactional
    public void open(PartyAccess access, long mediationId) {
        AdministrativeMediation opened = lock(access, mediationId);
        if (opened.status().asking()) {
            respondents.receive(opened, access.partyId(), respondents.today(), Channel.ONLINE, access.actor());
        }
    }

    /** @param formKey of the form whose files go with it, for the authority and the party alone */
    @Transactional
    public void answer(PartyAccess access, long mediationId, Opinion opinion, @Nullable String words, String formKey) {
        AdministrativeMediation opened = lock(access, mediationId);
        respondents.receive(opened, access.partyId(), respondents.today(), Channel.ONLINE, access.actor());
        Reply reply = new Reply(opinion, words, Channel.ONLINE, respondents.today());
        respondents.take(opened, access.partyId(), reply, access.actor());
        Handing handing = Handing.forStaff(EvidencePurpose.OTHER);
        int files = uploads.file(formKey, opened.matterId(), access.partyId(), handing, access.actor())
                .size();
        if (files > 0) {
            bench.enter(opened, handing.event(access.side()), access.actor(), files);
        }
    }

    /** Locked before it is looked who was sent its request, which is then as new as the lock. */
    private AdministrativeMediation lock(PartyAccess access, long mediationId) {
        AdministrativeMediation opened =
                mediations.lockOfMatter(mediationId, access.matterId()).orElseThrow(NotFound::new);
        look(access, mediationId);
        return opened;
    }
}
