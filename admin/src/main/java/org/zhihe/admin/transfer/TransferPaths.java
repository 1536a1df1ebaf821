package org.zhihe.admin.transfer;

import java.net.URI;

/** Addresses of a transfer's pages. */
public final class TransferPaths {
    public static final String LIST = "/transfers";

    private TransferPaths() {}

    public static String show(long id) {
        return LIST + "/" + id;
    }

    static URI done(long id, String step) {
        return URI.create(show(id) + "?done=" + step);
    }

    static String step(long id, String step) {
        return show(id) + "/steps/" + step;
    }

    static String letter(long id) {
        return show(id) + "/letter";
    }

    static String pdf(long id) {
        return letter(id) + ".pdf";
    }

    static String packed(long id) {
        return show(id) + "/package";
    }
}
