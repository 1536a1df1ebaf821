package org.zhihe.admin.mail;

import java.util.List;

/**
 * What the mail's templates are filled with.
 *
 * @param particulars lines to copy from, such as number and code
 */
public record MailNotice(
        String subject, String greeting, List<String> paragraphs, List<String> particulars, String link) {}
