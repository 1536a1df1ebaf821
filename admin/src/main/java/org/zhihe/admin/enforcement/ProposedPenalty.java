package org.zhihe.admin.enforcement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Words a penalty that waits for its review: who proposed it, when, and what. */
@Singleton
public class ProposedPenalty {
    private final StaffMembers staff;
    private final Messages messages;

    ProposedPenalty(StaffMembers staff, Messages messages) {
        this.staff = staff;
        this.messages = messages;
    }

    /** None when nothing waits. */
    public List<Fact> facts(EnforcementCase one) {
        if (!one.underReview()) {
            return List.of();
        }
        String who = staff.findById(Objects.requireNonNull(one.proposedBy()))
                .map(Staff::name)
                .orElseThrow();
        return List.of(
                Fact.of(
                        messages.get("fact.proposal"),
                        messages.get("proposal.by", who, Objects.requireNonNull(one.proposedAt()))),
                Fact.of(messages.get("fact.proposedNumber"), Objects.requireNonNull(one.proposedNumber())),
                Fact.of(messages.get("fact.proposedSummary"), Objects.requireNonNull(one.proposedSummary())));
    }
}
