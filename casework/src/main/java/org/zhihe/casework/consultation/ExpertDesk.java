package org.zhihe.casework.consultation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;

/** Keeps the directory: the centre enters people and takes them out of use; nobody is deleted, because letters name them. */
@Singleton
public class ExpertDesk {
    public static final Set<Role> KEEPING = Set.of(Role.INTAKE_OFFICER);

    private final Experts experts;
    private final Audit audit;

    ExpertDesk(Experts experts, Audit audit) {
        this.experts = experts;
        this.audit = audit;
    }

    /** Those in use first. */
    public List<Expert> all() {
        return experts.inOrder();
    }

    public Expert one(Officer officer, long id) {
        refuseUnlessKeeping(officer);
        return experts.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public long enter(Officer officer, Expert stated) {
        refuseUnlessKeeping(officer);
        long id = Objects.requireNonNull(experts.save(stated).id());
        audit.record(Act.EXPERT_CHANGED, officer.actor(), null, "expert " + id);
        return id;
    }

    /** @param stated with the id and the version that the form was made for */
    @Transactional
    public void change(Officer officer, Expert stated) {
        Expert before = one(officer, Objects.requireNonNull(stated.id()));
        StaleVersion.refuseUnless(stated.version(), before.version());
        experts.update(stated);
        audit.record(Act.EXPERT_CHANGED, officer.actor(), null, "expert " + stated.id());
    }

    private static void refuseUnlessKeeping(Officer officer) {
        if (!KEEPING.contains(officer.role())) {
            throw new NotFound();
        }
    }
}
