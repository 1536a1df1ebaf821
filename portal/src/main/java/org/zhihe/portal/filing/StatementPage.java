package org.zhihe.portal.filing;

import java.util.List;
import org.zhihe.templates.page.Checklist;
import org.zhihe.templates.page.Fact;

/**
 * What the applicant has said.
 *
 * @param content the story
 * @param said of the rights and to the questions
 * @param more what could still be handed in
 */
public record StatementPage(String number, List<Fact> content, List<Fact> said, List<Checklist> more, String addHref) {}
