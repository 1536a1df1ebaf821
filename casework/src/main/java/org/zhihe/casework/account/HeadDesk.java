package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.StepRefused;

/** Says who leads a desk: is told when something is late there, and approves what needs a head's yes. */
@Singleton
public class HeadDesk {
    private final DeskHeads heads;
    private final Administrators administrators;
    private final Audit audit;

    HeadDesk(DeskHeads heads, Administrators administrators, Audit audit) {
        this.heads = heads;
        this.administrators = administrators;
        this.audit = audit;
    }

    @Transactional
    public void name(Officer by, long staffId) {
        Staff member = administrators.other(by, staffId);
        if (member.role().desk() == null || !member.active()) {
            throw new StepRefused("staff.no-desk-to-lead");
        }
        heads.remove(staffId);
        heads.save(new DeskHead(staffId, member.bodyId(), member.role(), by.id(), administrators.now()));
        audit.record(Act.HEAD_NAMED, by.actor(), null, "staff " + staffId);
    }

    @Transactional
    public void relieve(Officer by, long staffId) {
        administrators.other(by, staffId);
        heads.remove(staffId);
        audit.record(Act.HEAD_RELIEVED, by.actor(), null, "staff " + staffId);
    }

    public boolean leads(Staff member) {
        return heads.leading(member.bodyId(), List.of(member.role())).contains(member.id());
    }

    /** Ids of those who lead the desk at the body; empty when nobody was named. */
    public List<Long> of(Desk desk, long bodyId) {
        return heads.leading(bodyId, roles(desk));
    }

    /** A named head alone says yes; where none was named, whoever records it says who did. */
    public boolean mayStandFor(Desk desk, long bodyId, long staffId) {
        List<Long> named = of(desk, bodyId);
        return named.isEmpty() || named.contains(staffId);
    }

    private static List<Role> roles(Desk desk) {
        return Arrays.stream(Role.values()).filter(role -> role.desk() == desk).toList();
    }
}
