package org.zhihe.portal.evidence;

import org.zhihe.templates.page.EvidencePassport;

public record EvidencePage(String number, EvidencePassport item, String backHref) {}
