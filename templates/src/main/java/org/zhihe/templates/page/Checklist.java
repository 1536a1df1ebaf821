package org.zhihe.templates.page;

import java.util.List;
import org.zhihe.templates.form.Tip;

/** What helps to show one thing. */
public record Checklist(String title, List<Tip> items) {}
