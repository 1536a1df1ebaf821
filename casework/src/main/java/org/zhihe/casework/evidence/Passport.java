package org.zhihe.casework.evidence;

import java.util.List;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.EvidenceReaders.Reader;

/**
 * All that is known of a piece of evidence.
 *
 * @param readers who may open it while it is sealed
 * @param custody the newest on top
 */
public record Passport(EvidenceRow item, List<Reader> readers, List<CustodyLine> custody) {}
