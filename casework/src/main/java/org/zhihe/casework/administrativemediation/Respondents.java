package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent.Channel;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Who was sent the request and what they said, and what follows for the mediation and its clocks. All respondents have to
 * take part but those the authority has left out with a reason; one who does not is enough for it not to be filed.
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
        List<RequestNotices.Standing> all = concerned(opened);
        meetNotice(opened, all);
        turnClock(opened, all);
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_ASKED, actor, day, lastDay(day));
        return true;
    }

    void leaveOut(AdministrativeMediation opened, long partyId, String why, Actor actor) {
        opened.refuseUnlessAsking();
        RequestNotices.Standing own = concerned(opened).stream()
                .filter(one -> one.partyId() == partyId)
                .findFirst()
                .orElseThrow(() -> new StepRefused("administrative-mediation.left-out-already"));
        if (own.received()) {
            throw new StepRefused("administrative-mediation.to-be-heard");
        }
        keep(notice(opened, partyId).leftOut(today(), why));
        List<RequestNotices.Standing> left = concerned(opened);
        if (left.isEmpty()) {
            throw new StepRefused("administrative-mediation.nobody-left");
        }
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_LEFT_OUT, actor, own.name(), why);
        meetNotice(opened, left);
        if (left.stream().allMatch(Respondents::agrees)) {
            opened.takePart(today());
            LocalDate due = bench.start(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING, today());
            bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_ANSWERED, actor, Opinion.AGREES, today(), due);
        }
        bench.changed(opened);
    }

    /** Those that have to be asked and have to agree: all respondents but the ones left out. */
    private List<RequestNotices.Standing> concerned(AdministrativeMediation opened) {
        return notices.standing(opened.id()).stream()
                .filter(one -> !one.leftOut())
                .toList();
    }

    private void meetNotice(AdministrativeMediation opened, List<RequestNotices.Standing> all) {
        if (all.stream().allMatch(RequestNotices.Standing::received)) {
            bench.met(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
        }
    }

    /** Fifteen days from its own receipt, whenever the others have it (国知局令第81号 65). */
    LocalDate lastDay(LocalDate received) {
        return bench.clocks().lastDay(received, DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION.period());
    }

    private LocalDate lastDay(RequestNotices.Standing one) {
        return lastDay(Objects.requireNonNull(one.receivedOn()));
    }

    /** The clock is that of whoever's day comes first; when that one has answered or fallen silent, that of the next. */
    private void turnClock(AdministrativeMediation opened, List<RequestNotices.Standing> all) {
        Optional<LocalDate> next = all.stream()
                .filter(one -> one.awaited() && !silent(opened, one))
                .map(RequestNotices.Standing::receivedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        ClockOf clock = Bench.clock(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
        if (next.isEmpty()) {
            bench.clocks().met(clock);
        } else if (!bench.clocks().runningUntil(clock).equals(next.map(this::lastDay))) {
            bench.clocks().start(clock, next.get());
        }
    }

    /** Those whose own last day has passed; the days of the others run on. */
    void fallSilent(AdministrativeMediation opened) {
        List<RequestNotices.Standing> all = concerned(opened);
        bench.lift(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
        LocalDate last = all.stream()
                .filter(RequestNotices.Standing::awaited)
                .map(this::lastDay)
                .filter(day -> today().isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(null);
        if (last == null) {
            turnClock(opened, all);
            return;
        }
        boolean declined = opened.status() == AdministrativeMediationStatus.REFUSED;
        opened.fallSilent(last);
        bench.changed(opened);
        turnClock(opened, all);
        if (!declined) {
            LocalDate due = bench.start(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING, last);
            bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_SILENT, Actor.system(), last, due);
        }
    }

    /** Whether this one's day was among those that have passed in silence. */
    private boolean silent(AdministrativeMediation opened, RequestNotices.Standing one) {
        LocalDate passed = opened.silentOn();
        return passed != null && one.awaited() && !lastDay(one).isAfter(passed);
    }

    private boolean holdsOut(AdministrativeMediation opened, RequestNotices.Standing other) {
        return other.opinion() == Opinion.REFUSES || silent(opened, other);
    }

    private static boolean agrees(RequestNotices.Standing one) {
        return one.opinion() == Opinion.AGREES;
    }

    /** What it is not filed for must be so now, whatever somebody said before. */
    void refuseUngrounded(AdministrativeMediation opened, NotFiledGround ground) {
        List<RequestNotices.Standing> all = concerned(opened);
        switch (ground) {
            case RESPONDENT_REFUSED -> {
                if (all.stream().noneMatch(one -> one.opinion() == Opinion.REFUSES)) {
                    throw new StepRefused("administrative-mediation.has-not-refused");
                }
            }
            case NO_OPINION -> {
                LocalDate first = all.stream()
                        .filter(RequestNotices.Standing::awaited)
                        .map(this::lastDay)
                        .min(LocalDate::compareTo)
                        .orElseThrow(() -> new StepRefused("administrative-mediation.not-silent"));
                if (!today().isAfter(first)) {
                    throw new StepRefused("administrative-mediation.may-still-answer", first);
                }
            }
            case OUT_OF_SCOPE -> {
                // The reason says why.
            }
        }
    }

    /** Whoever has agreed has agreed; whoever said no, or nothing in time, may still agree. */
    void take(AdministrativeMediation opened, long partyId, Reply reply, Actor actor) {
        opened.refuseUnlessAsking();
        List<RequestNotices.Standing> all = concerned(opened);
        RequestNotices.Standing own = all.stream()
                .filter(one -> one.partyId() == partyId && one.received())
                .findFirst()
                .orElseThrow(() -> new StepRefused("administrative-mediation.not-received"));
        if (own.receivedOn() != null && reply.day().isBefore(own.receivedOn())) {
            throw new StepRefused("administrative-mediation.before-asked", own.receivedOn());
        }
        refuseRepeated(own, reply);
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
        turnClock(opened, others);
        tell(opened, before, own.name(), reply, actor);
    }

    private static void refuseRepeated(RequestNotices.Standing own, Reply reply) {
        if (agrees(own)) {
            throw new StepRefused("administrative-mediation.agreed-already");
        }
        if (own.opinion() == reply.opinion()) {
            throw new StepRefused("administrative-mediation.declined-already");
        }
    }

    private void move(AdministrativeMediation opened, Reply reply, List<RequestNotices.Standing> others) {
        if (reply.opinion() == Opinion.REFUSES) {
            opened.refuse(reply.day());
            return;
        }
        if (others.stream().noneMatch(other -> holdsOut(opened, other))) {
            opened.reconsider();
        }
        if (others.stream().allMatch(Respondents::agrees)) {
            opened.takePart(reply.day());
        }
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
