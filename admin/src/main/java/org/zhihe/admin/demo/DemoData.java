package org.zhihe.admin.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.account.StaffMembers;

/** All or nothing: an installation that was filled halfway would stay so. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
class DemoData {
    private final StaffMembers staff;
    private final DemoStaff list;
    private final Theatre theatre;

    DemoData(StaffMembers staff, DemoStaff list, Theatre theatre) {
        this.staff = staff;
        this.list = list;
        this.theatre = theatre;
    }

    /** Returns whether anything was made. */
    @Transactional
    public boolean fillIfEmpty() {
        List<DemoStaff.Line> lines = list.read();
        if (staff.findByLoginAndDisabledAtIsNull(lines.get(0).login()).isPresent()) {
            return false;
        }
        Cast cast = list.hire(lines);
        Stream.of(IntakePlays.all(), MediationPlays.all(), OtherPlays.all())
                .flatMap(List::stream)
                .forEach(play -> theatre.perform(play, cast));
        return true;
    }
}
