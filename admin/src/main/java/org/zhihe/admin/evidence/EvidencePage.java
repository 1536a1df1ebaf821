package org.zhihe.admin.evidence;

import org.zhihe.admin.scene.MatterHeader;
import org.zhihe.templates.page.EvidencePassport;

/** @param checkHref where the stored bytes are reckoned anew */
public record EvidencePage(MatterHeader header, EvidencePassport item, String checkHref) {}
