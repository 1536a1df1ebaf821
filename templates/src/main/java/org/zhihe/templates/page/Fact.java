package org.zhihe.templates.page;

/** A label and its text, one line of a list of facts; with an address, the text is a link. */
public record Fact(String label, String text, String href) {

    public static Fact of(String label, String text) {
        return new Fact(label, text, "");
    }

    public static Fact link(String label, String text, String href) {
        return new Fact(label, text, href);
    }
}
