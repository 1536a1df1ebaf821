package org.zhihe.portal.representation;

import java.util.List;
import org.zhihe.templates.page.Fact;

/**
 * What somebody is offered by mail: told in full and answered by whoever is signed in, otherwise the way to sign in.
 *
 * @param action where the answer goes, with {@code /accept} or {@code /decline} behind it
 */
public record OfferPage(
        String name,
        String title,
        List<String> paragraphs,
        List<Fact> facts,
        boolean signedIn,
        String action,
        String acceptLabel,
        String declineLabel) {}
