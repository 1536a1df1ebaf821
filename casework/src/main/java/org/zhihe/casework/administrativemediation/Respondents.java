package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent.Channel;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Who was sent the request and what they said, and what follows for the mediation and its clocks. All that were sent it have
 * to take part; one who does not is enough for it not to be filed.
 */
@Singleton
class Respondents {
    private final RequestNotices notices;
    private final GivenOpinions opinions;
    private final Bench bench;

    Respondents(RequestNotices notices, GivenOpinions opinions, Bench bench) {
        this.notices = notices;
        this.opinions = opinions;
        this.bench = bench;
    }

    Instant now() {
        return bench.clocks().now();
    }

    LocalDate today() {
        return bench.clocks().today();
    }

    void send(AdministrativeMediation opened, long partyId) {
        opened.refuseUnlessAsking();
        keep(notice(opened, partyId).sent(now()));
        bench.changed(opened);
    }

    /** Whether it is so only now: whoever had the request before goes on having it since then. */
    boolean receive(AdministrativeMediation opened, long partyId, LocalDate day, Channel channel, Actor actor) {
        opened.refuseUnlessAsking();
        RequestNotice notice = notice(opened, partyId);
        if (notice.receivedOn() != null) {
            return false;
        }
        keep(notice.received(day, channel));
        opened.received(day);
        bench.changed(opened);
        List<RequestNotices.Standing> all = notices.standing(opened.id());
        if (all.stream().allMatch(RequestNotices.Standing::received)) {
            bench.met(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
        }
        LocalDate due = bench.start(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION, lastOf(all));
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_ASKED, actor, day, due);
        return true;
    }

    /** Those who have to answer still all have their fifteen days. */
    private static LocalDate lastOf(List<RequestNotices.Standing> all) {
        return all.stream()
                .filter(RequestNotices.Standing::awaited)
                .map(RequestNotices.Standing::receivedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whoever has agreed has agreed; whoever said no, or nothing in time, may still agree. */
    void take(AdministrativeMediation opened, long partyId, Reply reply, Actor actor) {
        opened.refuseUnlessAsking();
        List<RequestNotices.Standing> all = notices.standing(opened.id());
        RequestNotices.Standing own = all.stream()
                .filter(one -> one.partyId() == partyId && one.received())
                .findFirst()
                .orElseThrow(() -> new StepRefused("administrative-mediation.not-received"));
        if (own.receivedOn() != null && reply.day().isBefore(own.receivedOn())) {
            throw new StepRefused("administrative-mediation.before-asked", own.receivedOn());
        }
        if (own.opinion() == Opinion.AGREES) {
            throw new StepRefused("administrative-mediation.agreed-already");
        }
        opinions.save(new GivenOpinion(
                null,
                opened.id(),
                partyId,
                reply.opinion(),
                reply.words(),
                reply.channel(),
                reply.day(),
                actor.staffId(),
                now()));
        List<RequestNotices.Standing> others =
                all.stream().filter(one -> one.partyId() != partyId).toList();
        AdministrativeMediationStatus before = opened.status();
        move(opened, reply, others);
        bench.changed(opened);
        if (others.stream().noneMatch(RequestNotices.Standing::awaited)) {
            bench.met(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
        }
        tell(opened, before, own.name(), reply, actor);
    }

    private static void move(AdministrativeMediation opened, Reply reply, List<RequestNotices.Standing> others) {
        if (reply.opinion() == Opinion.REFUSES) {
            opened.refuse(reply.day());
            return;
        }
        if (others.stream().noneMatch(other -> holdsOut(opened, other))) {
            opened.reconsider();
        }
        if (others.stream().allMatch(other -> other.opinion() == Opinion.AGREES)) {
            opened.takePart(reply.day());
        }
    }

    private static boolean holdsOut(AdministrativeMediation opened, RequestNotices.Standing other) {
        return other.opinion() == Opinion.REFUSES || opened.silentOn() != null && other.awaited();
    }

    /** Within five working days the authority files or does not (66); while others are still to be heard, nothing is due. */
    private void tell(
            AdministrativeMediation opened,
            AdministrativeMediationStatus before,
            String name,
            Reply reply,
            Actor actor) {
        if (opened.status() == before) {
            bench.enter(
                    opened,
                    MatterEvent.ADMINISTRATIVE_MEDIATION_OPINION_GIVEN,
                    actor,
                    name,
                    reply.opinion(),
                    reply.day());
            return;
        }
        if (opened.status() == AdministrativeMediationStatus.ASKED) {
            bench.lift(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
            bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_REOPENED, actor, name, reply.day());
            return;
        }
        LocalDate due = bench.start(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING, reply.day());
        if (before == AdministrativeMediationStatus.REFUSED) {
            bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_RECONSIDERED, actor, reply.day(), due);
        } else {
            bench.enter(
                    opened, MatterEvent.ADMINISTRATIVE_MEDIATION_ANSWERED, actor, reply.opinion(), reply.day(), due);
        }
    }

    private RequestNotice notice(AdministrativeMediation opened, long partyId) {
        return notices.findByMediationIdAndPartyId(opened.id(), partyId)
                .orElseGet(() -> RequestNotice.to(partyId, opened.id()));
    }

    private void keep(RequestNotice notice) {
        if (notice.id() == null) {
            notices.save(notice);
        } else {
            notices.update(notice);
        }
    }
}
