package org.zhihe.admin.recusal;

import java.util.Set;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.recusal.RecusalDesk;

/** A step about who keeps away from the matter. */
interface RecusalStep extends BesideStep {
    @Override
    default Set<Role> roles() {
        return RecusalDesk.DECIDING;
    }

    @Override
    default Topic topic() {
        return Topic.FILE;
    }
}
