package org.zhihe.admin.expert;

import java.util.List;

/** @param flash what has just been done; empty when nothing was */
public record ExpertListPage(String flash, List<ExpertRow> rows) {}
