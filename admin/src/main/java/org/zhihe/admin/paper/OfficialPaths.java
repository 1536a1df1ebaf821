package org.zhihe.admin.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.paper.OfficialPaperKind;

/** Addresses of official papers. */
public final class OfficialPaths {
    private OfficialPaths() {}

    public static String show(String number, long id) {
        return MatterPaths.show(number) + "/papers/official/" + id;
    }

    static String pdf(String number, long id) {
        return show(number, id) + "/pdf";
    }

    static String delivery(String number, long id) {
        return show(number, id) + "/delivery";
    }

    static String withdrawal(String number, long id) {
        return show(number, id) + "/withdrawal";
    }

    static String draft(String number, OfficialPaperKind kind) {
        return MatterPaths.show(number) + "/papers/new/" + name(kind);
    }

    /** Empty for what names none. */
    static Optional<OfficialPaperKind> kind(String name) {
        return Arrays.stream(OfficialPaperKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    private static String name(OfficialPaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
