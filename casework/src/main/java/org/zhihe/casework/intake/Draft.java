package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import org.zhihe.casework.access.SealedText;
import org.zhihe.casework.matter.MatterKind;

/** A filing that is not sent yet, as it was last saved. Held by an account, by a browser, or by whoever has its link. */
@MappedEntity("draft")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Draft {
    /** Since it was last saved. */
    public static final Duration KEPT = Duration.ofDays(90);

    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    String formKey;
    MatterKind kind;

    @Nullable
    @MappedProperty(converter = SealedText.class)
    String title;

    @MappedProperty(converter = SealedText.class)
    String answers;

    @Nullable
    Long accountId;

    @Nullable
    String browserHash;

    /** Of the page that saved it last; what the same page sends again contradicts nothing. */
    int savedPage;

    Instant savedAt;
    Instant expiresAt;

    Draft() {}

    static Draft begun(DraftOwner owner, DraftText text, Instant now) {
        Draft made = new Draft();
        made.formKey = text.formKey();
        made.kind = text.kind();
        if (keepsWithAccount(owner, text.kind())) {
            made.accountId = owner.accountId();
        } else {
            made.browserHash = owner.browserHash();
        }
        made.save(text, now);
        return made;
    }

    /** Whoever may report without a name is not tied to a name by a draft. */
    private static boolean keepsWithAccount(DraftOwner owner, MatterKind kind) {
        return owner.accountId() != null && kind != MatterKind.REPORT;
    }

    /** Whether somebody else, or the same person elsewhere, has saved since the page was drawn that sends this. */
    boolean isNewerThan(DraftText text) {
        return version != text.version() && savedPage != text.page();
    }

    void save(DraftText text, Instant now) {
        title = text.title().isEmpty() ? null : text.title();
        answers = text.answers();
        savedPage = text.page();
        savedAt = now;
        expiresAt = now.plus(KEPT);
    }

    /** Goes on in another browser; from there the former one can save it no more. An account that holds it keeps it. */
    void moveTo(DraftOwner owner) {
        if (accountId == null && keepsWithAccount(owner, kind)) {
            accountId = owner.accountId();
            browserHash = null;
        } else if (!owner.holds(this)) {
            browserHash = owner.browserHash();
        }
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String formKey() {
        return formKey;
    }

    public MatterKind kind() {
        return kind;
    }

    /** Empty as long as none was typed. */
    public String title() {
        return title == null ? "" : title;
    }

    /** As the program that saved it wrote them down. */
    public String answers() {
        return answers;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
