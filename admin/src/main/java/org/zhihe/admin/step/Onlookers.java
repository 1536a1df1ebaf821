package org.zhihe.admin.step;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;

/** Keeps those who watch over matters from acting on any: whatever they send is refused alike, and so entered. */
@Singleton
class Onlookers {
    private final Steps steps;

    Onlookers(Steps steps) {
        this.steps = steps;
    }

    /** Before anything is looked up: the answer says nothing of what there is. */
    void refuse(Officer officer, String step) {
        if (officer.role().desk() != Desk.OVERSIGHT) {
            return;
        }
        boolean theirs = steps.all().stream()
                .anyMatch(one -> one.name().equals(step) && one.roles().contains(officer.role()));
        if (!theirs) {
            throw new ReadsOnly();
        }
    }
}
