package org.zhihe.admin.evidence;

import org.zhihe.admin.scene.MatterHeader;
import org.zhihe.templates.page.EvidencePassport;

public record EvidencePage(MatterHeader header, EvidencePassport item) {}
