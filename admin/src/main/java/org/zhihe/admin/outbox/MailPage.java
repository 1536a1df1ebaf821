package org.zhihe.admin.outbox;

import java.util.List;
import org.zhihe.templates.page.Fact;

public record MailPage(String subject, List<Fact> facts, String text, String htmlHref) {}
