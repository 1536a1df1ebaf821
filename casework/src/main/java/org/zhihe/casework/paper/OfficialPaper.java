package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhihe.casework.access.SealedText;
import org.zhihe.casework.evidence.Digests;

/**
 * A paper as it was issued. Nothing of it changes any more; it can only be withdrawn.
 *
 * @param procedureId of the case, adjudication or other procedure it belongs to
 * @param courtId of the court it is addressed to; null when it goes to parties
 * @param addressee their names as they stand on the paper
 * @param content what {@link PaperText} writes
 * @param sha256 of {@link #text}
 * @param formKey of the form it was issued with: the same form never issues twice
 */
@MappedEntity("official_paper")
public record OfficialPaper(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        OfficialPaperKind kind,
        long procedureId,
        long bodyId,
        @Nullable Long courtId,
        String number,
        String title,
        String bodyName,

        @MappedProperty(converter = SealedText.class) String addressee,

        @MappedProperty(converter = SealedText.class) String content,

        String sha256,
        LocalDate issuedOn,
        long issuedBy,
        Instant issuedAt,
        String formKey,
        @Nullable Instant withdrawnAt,
        @Nullable Long withdrawnBy,

        @MappedProperty(converter = SealedText.class) @Nullable
        String withdrawalReason) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    OfficialPaper hashed() {
        return with(digest(), withdrawnAt, withdrawnBy, withdrawalReason);
    }

    OfficialPaper withdrawn(long officerId, String reason, Instant now) {
        return with(sha256, now, officerId, reason);
    }

    private OfficialPaper with(String hash, @Nullable Instant at, @Nullable Long officerId, @Nullable String reason) {
        return new OfficialPaper(
                id,
                matterId,
                kind,
                procedureId,
                bodyId,
                courtId,
                number,
                title,
                bodyName,
                addressee,
                content,
                hash,
                issuedOn,
                issuedBy,
                issuedAt,
                formKey,
                at,
                officerId,
                reason);
    }

    /** The whole paper as plain text, which is what its hash is of. */
    public String text() {
        return String.join(
                "\n", bodyName, title, number, addressee + "：", "", content, "", bodyName, DAY.format(issuedOn), "");
    }

    /** Whether it still says what it said when it was issued. */
    public boolean intact() {
        return digest().equals(sha256);
    }

    public PaperText said() {
        return PaperText.read(content);
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    private String digest() {
        return Digests.of(text().getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
