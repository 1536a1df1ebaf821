package org.zhihe.admin.evidence;

import java.util.Set;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.evidence.RecordDesk;

/** A step about what is in the record. */
interface EvidenceStep extends BesideStep {
    @Override
    default Set<Role> roles() {
        return RecordDesk.KEEPING;
    }

    @Override
    default Topic topic() {
        return Topic.EVIDENCE;
    }
}
