package org.zhihe.templates.page;

import java.util.List;

/** Steps about one thing, under its heading. */
public record ActionGroup(String title, List<Action> actions) {}
