package org.zhihe.portal.filing;

import java.util.Arrays;
import java.util.Optional;
import org.zhihe.casework.matter.MatterKind;

/** A way in, as the public is offered it. */
public enum Way {
    MEDIATION("mediation", MatterKind.MEDIATION_REQUEST, 8),
    COMPLAINT("complaint", MatterKind.COMPLAINT, 8),
    REPORT("report", MatterKind.REPORT, 6),
    ASSISTANCE("assistance", MatterKind.ASSISTANCE_REQUEST, 5);

    private final String key;
    private final MatterKind kind;
    private final int minutes;

    Way(String key, MatterKind kind, int minutes) {
        this.key = key;
        this.kind = kind;
        this.minutes = minutes;
    }

    public static Optional<Way> of(String key) {
        return Arrays.stream(values()).filter(way -> way.key.equals(key)).findFirst();
    }

    public static Way of(MatterKind kind) {
        return Arrays.stream(values())
                .filter(way -> way.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Names the way in addresses and bundles. */
    public String key() {
        return key;
    }

    public MatterKind kind() {
        return kind;
    }

    /** How long the form takes most people. */
    public int minutes() {
        return minutes;
    }

    public String href() {
        return "/filing/" + key;
    }

    /** Where a draft of it is continued. */
    public String draftHref(long id) {
        return href() + "?draft=" + id;
    }

    /** A report may be made without saying who makes it. */
    boolean anonymous() {
        return this == REPORT;
    }
}
