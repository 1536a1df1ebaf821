package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.zhihe.casework.procedure.StepRefused;

/** An objection of the victim to a lead not being filed, beside that of the sender. */
@MappedEntity("victim_remedy")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class VictimRemedy {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long transferId;
    VictimRemedyKind kind;
    LocalDate notifiedOn;
    LocalDate askedOn;
    String reason;

    /** Null while it is not answered. */
    @Nullable
    Boolean granted;

    @Nullable
    String answer;

    @Nullable
    LocalDate answeredOn;

    long recordedBy;

    VictimRemedy() {}

    static VictimRemedy ask(long transferId, VictimRemedyKind kind, VictimRequest request, long recordedBy) {
        VictimRemedy asked = new VictimRemedy();
        asked.transferId = transferId;
        asked.kind = kind;
        asked.notifiedOn = request.notifiedOn();
        asked.askedOn = request.askedOn();
        asked.reason = request.reason();
        asked.recordedBy = recordedBy;
        return asked;
    }

    void answer(boolean files, String text, LocalDate day) {
        if (!open() || day.isBefore(askedOn)) {
            throw new StepRefused("transfer.victim-step");
        }
        granted = files;
        answer = text;
        answeredOn = day;
    }

    public boolean open() {
        return granted == null;
    }

    public boolean upheld() {
        return Boolean.FALSE.equals(granted);
    }

    public VictimRemedyKind kind() {
        return kind;
    }

    /** In the words of objections, which tell the same. */
    public RemedyStatus status() {
        if (open()) {
            return RemedyStatus.ASKED;
        }
        return upheld() ? RemedyStatus.UPHELD : RemedyStatus.GRANTED;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }
}
