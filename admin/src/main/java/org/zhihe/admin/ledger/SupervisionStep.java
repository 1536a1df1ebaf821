package org.zhihe.admin.ledger;

import java.util.Set;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;

/** A step of joint supervision: the centre's, whatever state the matter is in. */
interface SupervisionStep extends BesideStep {
    @Override
    default Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    default Topic topic() {
        return Topic.COOPERATION;
    }
}
