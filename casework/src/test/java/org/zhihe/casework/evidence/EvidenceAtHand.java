package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.party.PartyAccess;

/** Evidence that a test hands in and decides about. */
@Singleton
public class EvidenceAtHand {
    private final Uploads uploads;
    private final PartyDesk parties;
    private final PartyEvidence evidence;
    private final RecordDesk desk;

    EvidenceAtHand(Uploads uploads, PartyDesk parties, PartyEvidence evidence, RecordDesk desk) {
        this.uploads = uploads;
        this.parties = parties;
        this.evidence = evidence;
        this.desk = desk;
    }

    public static Handing seenBy(Visibility visibility) {
        return Handing.of(EvidencePurpose.ACT, EvidenceSource.PURCHASE, "网店购买", visibility);
    }

    /** Returns its id. */
    public long handIn(PartyAccess access, Handing handing) {
        return handIn(access, handing, "票据.txt", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    public long handIn(PartyAccess access, Handing handing, String name, byte[] bytes) {
        String formKey = draft(name, bytes);
        parties.addEvidence(access, handing, formKey);
        return evidence.of(access).stream()
                .mapToLong(EvidenceItems.EvidenceRow::id)
                .max()
                .orElseThrow();
    }

    public String draft(String name, byte[] bytes) {
        String formKey = UUID.randomUUID().toString();
        try {
            uploads.add(formKey, EvidencePurpose.OTHER, name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return formKey;
    }

    /** Seals it for one reader. */
    public void seal(MatterAtHand matter, Officer by, long id, @Nullable Officer reader) {
        desk.show(
                by,
                matter.number(),
                desk.version(matter.id()),
                id,
                Visibility.SEALED,
                reader == null ? Set.of() : Set.of(reader.id()),
                "含有配方");
    }

    public void show(MatterAtHand matter, Officer by, long id, Visibility to) {
        desk.show(by, matter.number(), desk.version(matter.id()), id, to, Set.of(), "质证需要");
    }

    public void strike(MatterAtHand matter, Officer by, long id) {
        desk.strike(by, matter.number(), desk.version(matter.id()), id, "与本案无关");
    }
}
