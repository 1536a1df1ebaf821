package org.zhihe.casework.intake;

import java.util.List;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.party.Party;

/** A filing as it is to be after it was put right. */
public record Correction(MatterContent content, Particulars particulars, List<Party> respondents) {}
