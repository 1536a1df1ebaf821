package org.zhihe.casework.intake;

import org.zhihe.casework.matter.MatterKind;

/**
 * What a page sends to be kept.
 *
 * @param title so that its owner recognises it in a list; may be empty
 * @param answers everything typed, written down as the program likes
 * @param version of the draft the page was drawn from; {@link #NONE} for a new one
 * @param page which page sends it: a number drawn with it, no secret
 */
public record DraftText(String formKey, MatterKind kind, String title, String answers, int version, int page) {
    public static final int NONE = -1;
}
