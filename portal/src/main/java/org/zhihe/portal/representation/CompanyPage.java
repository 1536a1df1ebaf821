package org.zhihe.portal.representation;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.casework.representation.Company;
import org.zhihe.templates.form.FormView;

/**
 * The people who share a company's matters; for a person, the companies whose matters they share.
 *
 * @param form invites somebody; null for a person
 */
public record CompanyPage(
        String flash,
        List<Company.Colleague> colleagues,
        List<Company.Invited> invited,
        List<Company.Membership> memberships,
        @Nullable FormView form) {}
