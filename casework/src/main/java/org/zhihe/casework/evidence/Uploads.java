package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.procedure.StepRefused;

/** Takes files in: first into the draft of a form, and with the form into the record of a matter. */
@Singleton
public class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final Contents contents;
    private final DraftFiles drafts;
    private final EvidenceItems items;
    private final UploadLimits limits;
    private final UploadQuota quota;
    private final Custody custody;
    private final Clock clock;

    Uploads(Contents contents, DraftFiles drafts, EvidenceItems items, Bounds bounds, Custody custody, Clock clock) {
        this.contents = contents;
        this.drafts = drafts;
        this.items = items;
        this.limits = bounds.limits();
        this.quota = bounds.quota();
        this.custody = custody;
        this.clock = clock;
    }

    /** How much is taken. */
    @Singleton
    record Bounds(UploadLimits limits, UploadQuota quota) {}

    /** For the service itself, whose files are not counted. */
    public void add(String formKey, EvidencePurpose purpose, String name, InputStream content) throws IOException {
        add(Uploader.SERVICE, formKey, purpose, name, content);
    }

    /**
     * Keeps a file with its form. Refuses with {@link FileRefused} what is of no known kind, not what its name says, empty,
     * too large or one too many; the files that came before stay. No transaction: none is to wait for somebody's slow line.
     *
     * @param content lies on this machine already, so that a failure to read or write it is ours
     */
    public void add(Uploader by, String formKey, EvidencePurpose purpose, String name, InputStream content) {
        try {
            drafts.save(keep(by, formKey, purpose, name, content));
        } catch (IOException full) {
            LOG.error("a file could not be kept: {}", full.getClass().getSimpleName());
            throw new FileRefused("not-kept", FileNames.clean(name));
        }
    }

    /** What can be said before the first byte of a file has come; returns the name it will have. */
    String refuseAtOnce(Uploader by, ResumableUploads.Coming file, int othersToCome, long bytesToCome) {
        String clean = FileNames.clean(file.name());
        kind(clean);
        if (file.length() == 0) {
            throw new FileRefused("empty", clean);
        }
        if (file.length() > limits.largest()) {
            throw limits.tooLarge(clean);
        }
        List<DraftFile> held = drafts.findByFormKeyOrderById(file.formKey());
        limits.refuseTooMany(held.size() + othersToCome, clean);
        limits.refuseTooMuch(bytes(held) + bytesToCome + file.length(), clean);
        quota.refuseIfUsedUp(by, file.length(), clean);
        return clean;
    }

    private static FileKind kind(String name) {
        return FileKind.ofName(name).orElseThrow(() -> new FileRefused("kind", name));
    }

    /** The bytes are kept, the file is not with its form yet. */
    DraftFile keep(Uploader by, String formKey, EvidencePurpose purpose, String name, InputStream content)
            throws IOException {
        List<DraftFile> held = drafts.findByFormKeyOrderById(formKey);
        String clean = FileNames.clean(name);
        FileKind kind = kind(clean);
        limits.refuseTooMany(held.size(), clean);
        quota.refuseIfUsedUp(by, 0, clean);
        LimitedContent limited = new LimitedContent(
                content, limits.largest(), () -> new FileRefused("empty", clean), () -> limits.tooLarge(clean));
        FirstBytes first = new FirstBytes(limited);
        try {
            EvidenceStore.Stored stored = contents.keep(first, found -> {
                if (!kind.mayLookLike(first.type())) {
                    throw new FileRefused("contradicts", clean);
                }
                contents.refuseInfected(found.sha256(), clean);
                limits.refuseTooMuch(bytes(held) + found.size(), clean);
                quota.refuseIfUsedUp(by, found.size(), clean);
            });
            return new DraftFile(
                    null, formKey, purpose, stored.sha256(), clean, kind.mediaType(), stored.size(), clock.instant());
        } finally {
            quota.count(by, limited.count());
        }
    }

    private static long bytes(List<DraftFile> files) {
        return files.stream().mapToLong(DraftFile::size).sum();
    }

    public List<DraftFile> ofForm(String formKey) {
        return drafts.findByFormKeyOrderById(formKey);
    }

    @Transactional
    public void remove(String formKey, long id) {
        drafts.remove(formKey, id);
    }

    /** The same files for another form of the same series; their content is stored once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void copy(String formKey, String toFormKey) {
        drafts.copy(formKey, toFormKey);
    }

    /** All files of a form that will not be sent. */
    @Transactional
    public void discard(String formKey) {
        drafts.removeAll(formKey);
    }

    /** The same for an applicant's form that asks nothing about its files but what they are to show. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Evidence> file(String formKey, long matterId, long partyId) {
        return file(formKey, matterId, partyId, Handing.plain(), Actor.party(partyId));
    }

    /** Moves the form's files into the record and returns them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Evidence> file(String formKey, long matterId, long partyId, Handing handing, Actor by) {
        List<DraftFile> held = drafts.findByFormKeyOrderById(formKey);
        if (!held.isEmpty() && drafts.bytesOfMatter(matterId) + bytes(held) > limits.matter()) {
            throw new StepRefused("files.matter-full", UploadLimits.mib(limits.matter()));
        }
        if (!held.isEmpty() && contents.anyInfected(formKey)) {
            throw new StepRefused("files.infected");
        }
        List<Evidence> filed = held.stream()
                .map(file -> items.save(Evidence.filed(file, matterId, partyId, handing)))
                .toList();
        filed.forEach(item -> custody.enter(Objects.requireNonNull(item.id()), CustodyAct.RECEIVED, by, null));
        drafts.removeAll(formKey);
        return filed;
    }
}
