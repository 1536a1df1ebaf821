package org.zhihe.casework.consultation;

import org.zhihe.casework.evidence.Visibility;

/**
 * Where the files of an answer go in the record.
 *
 * @param partyId beside whose files, because each file of a record belongs to a side
 * @param visibility that side's or both sides'
 * @param formKey under which the files are held
 */
public record AnswerFiling(long partyId, Visibility visibility, String formKey) {}
