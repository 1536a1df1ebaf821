package org.zhihe.templates.page;

import java.util.List;

/** What one side has handed in, by what it is to show. */
public record EvidenceSide(String title, List<EvidenceGroup> groups) {}
