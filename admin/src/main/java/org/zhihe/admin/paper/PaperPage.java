package org.zhihe.admin.paper;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.QrCode;

/** @param qr leads to the matter's page; null on a paper that invites nobody */
public record PaperPage(
        PaperSheet sheet,
        String number,
        String backHref,
        @Nullable QrCode qr) {}
