package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.zhihe.casework.procedure.StepRefused;

/** What a sender does when its lead was not filed, and what comes of it. */
@MappedEntity("transfer_remedy")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Remedy {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long transferId;
    RemedyKind kind;
    RemedyStatus status;

    @Nullable
    String paperNumber;

    String reason;
    LocalDate askedOn;

    @Nullable
    String answer;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    Instant endedAt;

    Remedy() {}

    static Remedy ask(long transferId, RemedyKind kind, @Nullable String paperNumber, String reason, LocalDate day) {
        Remedy asked = new Remedy();
        asked.transferId = transferId;
        asked.kind = kind;
        asked.status = RemedyStatus.ASKED;
        asked.paperNumber = paperNumber;
        asked.reason = reason;
        asked.askedOn = day;
        return asked;
    }

    /** Why nothing was filed; only the procuratorate asks that (刑诉规则 559). */
    void demandExplanation() {
        refuseUnless(RemedyKind.SUPERVISION);
        move(RemedyStatus.EXPLANATION_DEMANDED);
    }

    void explain(String text, LocalDate day) {
        move(RemedyStatus.EXPLAINED);
        told(text, day);
    }

    void orderFiling(String text, LocalDate day) {
        move(RemedyStatus.FILING_ORDERED);
        told(text, day);
    }

    /** The police file after all: on reconsideration at once, under supervision once they were asked why not. */
    void grant(String text, LocalDate day, Instant now) {
        if (kind == RemedyKind.SUPERVISION && status == RemedyStatus.ASKED) {
            throw new StepRefused("transfer.remedy-step");
        }
        move(RemedyStatus.GRANTED);
        told(text, day);
        endedAt = now;
    }

    /** The police on reconsideration; the procuratorate only once it has heard the reasons. */
    void uphold(String text, LocalDate day, Instant now) {
        if (kind == RemedyKind.SUPERVISION && status == RemedyStatus.ASKED) {
            throw new StepRefused("transfer.remedy-step");
        }
        move(RemedyStatus.UPHELD);
        told(text, day);
        endedAt = now;
    }

    /** The police have filed, whatever was being looked at. */
    void overtaken(String text, LocalDate day, Instant now) {
        move(RemedyStatus.GRANTED);
        told(text, day);
        endedAt = now;
    }

    /** They have decided not to file, which they were late with. */
    void overtakenByRefusal(String text, LocalDate day) {
        if (status == RemedyStatus.ASKED) {
            move(RemedyStatus.EXPLANATION_DEMANDED);
        }
        if (status == RemedyStatus.EXPLANATION_DEMANDED) {
            move(RemedyStatus.EXPLAINED);
        }
        told(text, day);
    }

    private void told(String text, LocalDate day) {
        answer = text;
        answeredOn = day;
    }

    private void refuseUnless(RemedyKind wanted) {
        if (kind != wanted) {
            throw new StepRefused("transfer.remedy-step");
        }
    }

    private void move(RemedyStatus to) {
        status = RemedyStatus.MOVES.move(status, to);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public RemedyKind kind() {
        return kind;
    }

    public RemedyStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String paperNumber() {
        return paperNumber;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public boolean open() {
        return endedAt == null;
    }
}
