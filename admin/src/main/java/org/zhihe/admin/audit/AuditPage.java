package org.zhihe.admin.audit;

import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Pager;

/** @param alarm what the last verification found, if it found something */
public record AuditPage(List<Fact> chain, String alarm, FormView form, List<AuditRow> rows, Pager pager) {}
