package org.zhihe.casework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.MatterEvent;

class SupervisionDeskTest extends CaseworkTest {
    private final SupervisionDesk desk = the(SupervisionDesk.class);
    private final JointSupervisions supervisions = the(JointSupervisions.class);
    private final MatterAtHand matter = aFiling().accepted();

    private Listing until(int days) {
        return new Listing("涉案金额大，群众反映强烈", "市公安局、市检察院", CLOCK.today().plusDays(days));
    }

    private void list(int days) {
        desk.list(clerk(), matter.number(), matter.version(), until(days));
    }

    @Test
    void aMatterIsListedAndClosedWithAReport() {
        list(60);
        assertThat(desk.open(clerk())).anyMatch(one -> one.number().equals(matter.number()));
        JointSupervision listed =
                supervisions.findByMatterIdAndClosedOnIsNull(matter.id()).orElseThrow();
        desk.close(clerk(), matter.number(), listed.version(), "已查处，移送起诉");
        assertThat(supervisions.findByMatterIdAndClosedOnIsNull(matter.id())).isEmpty();
        assertThat(matter.events()).endsWith(MatterEvent.SUPERVISION_LISTED, MatterEvent.SUPERVISION_CLOSED);
    }

    @Test
    void onlyOnceAtATimeAndUntilADayToCome() {
        refused("supervision.until-past", () -> list(-1));
        list(30);
        refused("supervision.listed", () -> list(30));
        assertThat(count("SELECT COUNT(*) FROM joint_supervision WHERE matter_id = ?", matter.id()))
                .isEqualTo(1);
    }

    @Test
    void itIsTheCentresToDo() {
        notFound(() -> desk.list(
                officer(Role.ENFORCEMENT_OFFICER, "market-regulator"), matter.number(), matter.version(), until(30)));
        notFound(() -> desk.close(clerk(), matter.number(), 0, "无"));
        assertThat(count("SELECT COUNT(*) FROM joint_supervision WHERE matter_id = ?", matter.id()))
                .isZero();
    }
}
