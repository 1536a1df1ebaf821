package org.zhihe.portal.confirmation;

import java.util.List;
import org.zhihe.templates.page.Fact;

/**
 * Instead of a form that would be refused: why, and what to do.
 *
 * @param courts between which it is not decided, a sentence each; empty when the court is not what is missing
 * @param steps what to do, in order
 */
public record NotYetPage(
        String number,
        String title,
        String why,
        List<Fact> facts,
        List<String> courts,
        List<String> steps,
        String askHref,
        String backHref) {}
