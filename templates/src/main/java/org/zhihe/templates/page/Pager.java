package org.zhihe.templates.page;

/** Where a long list stands. Pages count from one; an address that leads nowhere is empty. */
public record Pager(int page, int pages, long total, String previousHref, String nextHref) {

    /** A list that fits on one page. */
    public static Pager single(long total) {
        return new Pager(1, 1, total, "", "");
    }
}
