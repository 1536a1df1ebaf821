package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.procedure.NotFound;

/**
 * Takes files in piece by piece, so that a line that is cut costs one piece at most. Whoever does not know what the browser
 * knows that began an upload does not find it.
 */
@Singleton
public class ResumableUploads {
    /** Bytes of one piece. */
    public static final long PIECE = 8L * 1024 * 1024;

    private final UploadRows rows;
    private final PartFiles parts;
    private final WholeUploads whole;
    private final Uploads uploads;
    private final UploadQuota quota;
    private final Clock clock;

    ResumableUploads(
            UploadRows rows, PartFiles parts, WholeUploads whole, Uploads uploads, UploadQuota quota, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.whole = whole;
        this.uploads = uploads;
        this.quota = quota;
        this.clock = clock;
    }

    /**
     * A file that is to come.
     *
     * @param changed when it was last changed, in whatever unit the browser counts; 0 if it does not say
     */
    public record Coming(String formKey, EvidencePurpose purpose, String name, long length, long changed) {}

    /**
     * How far an upload is.
     *
     * @param fileId of the file with its form, once it is whole
     */
    public record State(
            String id, long length, long received, @Nullable Long fileId) {}

    /** Begins, or goes on with the same file that the same browser has begun before. Refuses what can be refused now. */
    public State begin(Uploader by, String browser, Coming file) {
        String knows = Tokens.hash(browser);
        Optional<Upload> before = file.changed() == 0
                ? Optional.empty()
                : rows.findUnfinished(knows, FileNames.clean(file.name()), file.length(), file.changed());
        if (before.isPresent()) {
            rows.moveTo(before.get().id(), file.formKey(), file.purpose().name(), clock.instant());
            return state(before.get());
        }
        String clean =
                uploads.refuseAtOnce(by, file, rows.countToCome(file.formKey()), rows.bytesToCome(file.formKey()));
        Instant now = clock.instant();
        return state(rows.save(new Upload(
                Tokens.fresh(),
                file.formKey(),
                knows,
                file.purpose(),
                clean,
                file.length(),
                file.changed(),
                0,
                null,
                now,
                now)));
    }

    /** Where to go on. What is whole already is put with its form, should that not have come about. */
    public State state(String id, String browser) throws IOException {
        return finished(require(id, browser));
    }

    /**
     * Takes a piece.
     *
     * @throws PieceRefused if it does not belong where the file ends
     * @throws FileRefused if the file is whole now and is not taken; nothing of it is left
     */
    public State append(Uploader by, String id, String browser, long offset, InputStream piece) throws IOException {
        Upload upload = require(id, browser);
        if (upload.draftFileId() != null) {
            return state(upload);
        }
        long before = parts.length(id);
        try {
            parts.append(id, offset, piece, Math.min(PIECE, upload.length() - offset));
        } finally {
            long end = parts.length(id);
            quota.count(by, end - before);
            rows.received(id, end, clock.instant());
        }
        return finished(upload);
    }

    /** Also takes the file out of its form when it is whole. */
    public void end(String id, String browser) {
        Upload upload = require(id, browser);
        if (upload.draftFileId() != null) {
            uploads.remove(upload.formKey(), upload.draftFileId());
        }
        forget(id);
    }

    /** Removes what nobody has gone on with; returns how many. */
    public int sweep(Instant before) throws IOException {
        List<String> idle = rows.idleSince(before);
        idle.forEach(this::forget);
        parts.idleSince(before).stream().filter(id -> rows.count(id) == 0).forEach(parts::remove);
        return idle.size();
    }

    private State finished(Upload upload) throws IOException {
        String id = upload.id();
        if (upload.draftFileId() != null || parts.length(id) < upload.length()) {
            return state(upload);
        }
        DraftFile file;
        try (InputStream content = parts.open(id)) {
            // Counted already, piece by piece.
            file = uploads.keep(Uploader.SERVICE, upload.formKey(), upload.purpose(), upload.name(), content);
        } catch (FileRefused no) {
            forget(id);
            throw no;
        }
        long held = whole.hold(id, file);
        parts.remove(id);
        return new State(id, upload.length(), upload.length(), held);
    }

    private State state(Upload upload) {
        long received = upload.draftFileId() == null ? parts.length(upload.id()) : upload.length();
        return new State(upload.id(), upload.length(), received, upload.draftFileId());
    }

    private void forget(String id) {
        rows.remove(id);
        parts.remove(id);
    }

    private Upload require(String id, String browser) {
        return rows.findByIdAndBrowser(id, Tokens.hash(browser)).orElseThrow(NotFound::new);
    }
}
