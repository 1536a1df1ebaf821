package org.zhihe.templates.form;

import org.zhihe.templates.FileSize;

/** A file already uploaded for a form that is not sent yet; ticking its box ({@code remove-<field>=id}) drops it. */
public record HeldFile(String id, String name, String size) {
    public static HeldFile of(long id, String name, long bytes) {
        return new HeldFile(String.valueOf(id), name, FileSize.words(bytes));
    }
}
