package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.matter.Actor;

/** Takes files in: first into the draft of a form, and with the form into the record of a matter. */
@Singleton
public class Uploads {
    /** Bytes of one file, and how many files a form may carry. */
    public static final long LARGEST = 20L * 1024 * 1024;

    public static final int MOST = 20;

    private final Contents contents;
    private final DraftFiles drafts;
    private final EvidenceItems items;
    private final Custody custody;
    private final Clock clock;

    Uploads(Contents contents, DraftFiles drafts, EvidenceItems items, Custody custody, Clock clock) {
        this.contents = contents;
        this.drafts = drafts;
        this.items = items;
        this.custody = custody;
        this.clock = clock;
    }

    /**
     * Keeps a file with its form. Refuses with {@link FileRefused} what is of no known kind, empty, too large or one too
     * many; the files that came before stay. No transaction: none is to wait for somebody's slow line.
     */
    public void add(String formKey, EvidencePurpose purpose, String name, InputStream content) throws IOException {
        String clean = FileNames.clean(name);
        FileKind kind = FileKind.ofName(clean).orElseThrow(() -> new FileRefused("kind", clean));
        if (drafts.findByFormKeyOrderById(formKey).size() >= MOST) {
            throw new FileRefused("too-many", clean, MOST);
        }
        EvidenceStore.Stored stored = contents.keep(new LimitedContent(
                content,
                LARGEST,
                () -> new FileRefused("empty", clean),
                () -> new FileRefused("too-large", clean, LARGEST / 1024 / 1024)));
        drafts.save(
                new DraftFile(
                null,
                formKey,
                purpose,
                stored.sha256(),
                clean,
                kind.mediaType(),
                stored.size(),
                clock.instant()));
    }

    public List<DraftFile> ofForm(String formKey) {
        return drafts.findByFormKeyOrderById(formKey);
    }

    @Transactional
    public void remove(String formKey, long id) {
        drafts.remove(formKey, id);
    }

    /** The same for a party's form that asks nothing about its files but what they are to show. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Evidence> file(String formKey, long matterId, long partyId) {
        return file(formKey, matterId, partyId, Handing.plain(), Actor.party(partyId));
    }

    /** Moves the form's files into the record and returns them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Evidence> file(String formKey, long matterId, long partyId, Handing handing, Actor by) {
        List<Evidence> filed = drafts.findByFormKeyOrderById(formKey).stream()
                .map(file -> items.save(Evidence.filed(file, matterId, partyId, handing)))
                .toList();
        filed.forEach(item -> custody.enter(Objects.requireNonNull(item.id()), CustodyAct.RECEIVED, by, null));
        drafts.removeAll(formKey);
        return filed;
    }
}
