package org.zhihe.casework.supervision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** A matter listed for joint supervision, until a report closes it. */
@MappedEntity("joint_supervision")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class JointSupervision {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    String reason;
    String bodies;
    LocalDate listedOn;
    LocalDate untilOn;
    long listedBy;

    @Nullable
    String report;

    @Nullable
    LocalDate closedOn;

    @Nullable
    Long closedBy;

    JointSupervision() {}

    static JointSupervision list(long matterId, Listing why, long officerId, LocalDate today) {
        JointSupervision listed = new JointSupervision();
        listed.matterId = matterId;
        listed.reason = why.reason();
        listed.bodies = why.bodies();
        listed.listedOn = today;
        listed.untilOn = why.until();
        listed.listedBy = officerId;
        return listed;
    }

    void close(String text, long officerId, LocalDate today) {
        if (closedOn != null) {
            throw new StepRefused("supervision.closed");
        }
        report = text;
        closedOn = today;
        closedBy = officerId;
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    public int version() {
        return version;
    }

    public String reason() {
        return reason;
    }

    public String bodies() {
        return bodies;
    }

    public LocalDate listedOn() {
        return listedOn;
    }

    public LocalDate untilOn() {
        return untilOn;
    }
}
