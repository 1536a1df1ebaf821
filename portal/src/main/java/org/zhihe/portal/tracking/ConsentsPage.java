package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/**
 * What a party has agreed to in a matter, and how it takes that back.
 *
 * @param kept what becomes, or has become, of the identity number
 * @param form takes back that it is kept; null when there is nothing to take back
 * @param withdrawalHref takes the matter itself back; empty when that is not possible now
 */
public record ConsentsPage(
        String flash,
        String number,
        List<Fact> consents,
        String kept,
        @Nullable FormView form,
        String action,
        String withdrawalHref,
        String backHref) {}
