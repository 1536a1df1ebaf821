package org.zhihe.templates.page;

import java.util.List;

/** Evidence that is to show the same. */
public record EvidenceGroup(String title, List<EvidenceLine> lines) {}
