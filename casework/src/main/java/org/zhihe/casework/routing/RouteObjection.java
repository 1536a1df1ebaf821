package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.StaleVersion;

/** A party does not agree with the way its matter was sent; the centre keeps to it or sends the matter another way. */
@MappedEntity("route_objection")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class RouteObjection {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    long decisionId;
    long partyId;

    @Nullable
    Long accountId;

    String reason;
    ObjectionStatus status;
    Instant statedAt;

    @Nullable
    String answer;

    @Nullable
    Long answeredBy;

    @Nullable
    Instant answeredAt;

    RouteObjection() {}

    static RouteObjection state(PartyAccess access, long decisionId, String reason, Instant now) {
        RouteObjection objection = new RouteObjection();
        objection.matterId = access.matterId();
        objection.decisionId = decisionId;
        objection.partyId = access.partyId();
        objection.accountId = access.accountId();
        objection.reason = reason;
        objection.status = ObjectionStatus.OPEN;
        objection.statedAt = now;
        return objection;
    }

    void keep(String why, long officerId, Instant now) {
        answer(ObjectionStatus.KEPT, why, officerId, now);
    }

    void reroute(String why, long officerId, Instant now) {
        answer(ObjectionStatus.REROUTED, why, officerId, now);
    }

    private void answer(ObjectionStatus ending, String why, long officerId, Instant now) {
        status = ObjectionStatus.MOVES.move(status, ending);
        answer = why;
        answeredBy = officerId;
        answeredAt = now;
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    public int version() {
        return version;
    }

    public long matterId() {
        return matterId;
    }

    public long decisionId() {
        return decisionId;
    }

    public long partyId() {
        return partyId;
    }

    public String reason() {
        return reason;
    }

    public Instant statedAt() {
        return statedAt;
    }
}
