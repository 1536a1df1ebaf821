package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.NotFound;

class RoleTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void worksAtItsOwnDeskAndAtNoOther(Role role) {
        Officer officer = new Officer(1, "李四", role, 2, "某单位");
        for (Desk desk : Desk.values()) {
            if (desk == role.desk()) {
                assertThat(officer.at(desk)).isEqualTo(desk);
            } else {
                assertThatThrownBy(() -> officer.at(desk)).isInstanceOf(NotFound.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void seesEverythingOnTheDeskUnlessAMediator(Role role) {
        assertThat(new Officer(7, "李四", role, 2, "某单位").ownOnly()).isEqualTo(role == Role.MEDIATOR);
    }
}
