package org.zhihe.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** People who work in the offices; each is hired when first asked for. */
@Singleton
public class TestStaff {
    private final StaffMembers members;
    private final Bodies bodies;
    private final Clock clock;
    private final Map<String, Officer> hired = new ConcurrentHashMap<>();

    TestStaff(StaffMembers members, Bodies bodies, Clock clock) {
        this.members = members;
        this.bodies = bodies;
        this.clock = clock;
    }

    public Officer one(Role role, String bodyCode) {
        return hired.computeIfAbsent(role + " at " + bodyCode, login -> hire(login, role, bodyCode));
    }

    public Officer another(Role role, String bodyCode) {
        return hired.computeIfAbsent("another " + role + " at " + bodyCode, login -> hire(login, role, bodyCode));
    }

    /** Somebody nobody else has met. */
    public Officer fresh(Role role, String bodyCode) {
        return hire(role + " " + java.util.UUID.randomUUID(), role, bodyCode);
    }

    private Officer hire(String login, Role role, String bodyCode) {
        Body body = bodies.findByCode(bodyCode).orElseThrow();
        String name = "测试" + login.hashCode();
        Staff staff = members.save(Staff.hired(login, name, role, body.id(), "no password", clock.instant()));
        return new Officer(staff.id(), name, role, body.id(), body.name());
    }
}
