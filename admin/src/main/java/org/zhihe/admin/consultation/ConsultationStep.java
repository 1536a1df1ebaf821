package org.zhihe.admin.consultation;

import java.util.Set;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.consultation.ConsultationDesk;

/** A step with a request to somebody else. It stands beside the work of whichever procedure is under way. */
interface ConsultationStep extends BesideStep {
    @Override
    default Set<Role> roles() {
        return ConsultationDesk.ASKING;
    }

    @Override
    default Topic topic() {
        return Topic.COOPERATION;
    }
}
