package org.zhihe.casework.consultation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.StaleVersion;

/** A numbered request for an opinion or a check, and what came back. */
@MappedEntity("consultation")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Consultation {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    ConsultationStatus status;
    ConsultationKind kind;
    long bodyId;
    String letter;
    String addressee;

    @Nullable
    Long expertId;

    String question;
    LocalDate askedOn;
    LocalDate dueOn;
    long askedBy;

    @Nullable
    String reference;

    @Nullable
    String answer;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    String note;

    @Nullable
    Instant endedAt;

    Consultation() {}

    /**
     * What is asked of whom.
     *
     * @param expertId of the directory; null when it is an authority or an institution
     */
    public record Asking(
            ConsultationKind kind,
            String addressee,
            @Nullable Long expertId,
            String question) {}

    static Consultation ask(
            Asking asking, long matterId, String letter, Officer officer, LocalDate day, LocalDate due) {
        Consultation asked = new Consultation();
        asked.matterId = matterId;
        asked.status = ConsultationStatus.ASKED;
        asked.kind = asking.kind();
        asked.bodyId = officer.bodyId();
        asked.letter = letter;
        asked.addressee = asking.addressee();
        asked.expertId = asking.expertId();
        asked.question = asking.question();
        asked.askedOn = day;
        asked.dueOn = due;
        asked.askedBy = officer.id();
        return asked;
    }

    /** @param number what those who answer call it; null when they gave none */
    void answer(@Nullable String number, String text, LocalDate day, Instant now) {
        status = ConsultationStatus.MOVES.move(status, ConsultationStatus.ANSWERED);
        reference = number;
        answer = text;
        answeredOn = day;
        endedAt = now;
    }

    void withdraw(String reason, Instant now) {
        status = ConsultationStatus.MOVES.move(status, ConsultationStatus.WITHDRAWN);
        note = reason;
        endedAt = now;
    }

    void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long matterId() {
        return matterId;
    }

    public ConsultationStatus status() {
        return status;
    }

    public ConsultationKind kind() {
        return kind;
    }

    public long bodyId() {
        return bodyId;
    }

    public String letter() {
        return letter;
    }

    public String addressee() {
        return addressee;
    }

    public String question() {
        return question;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String reference() {
        return reference;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public @Nullable String note() {
        return note;
    }
}
