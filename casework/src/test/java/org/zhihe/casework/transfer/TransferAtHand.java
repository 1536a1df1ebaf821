package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterKind;

/** A matter at an authority with a file in it, and a transfer of it that a test moves on. */
abstract class TransferAtHand extends CaseworkTest {
    static final PaperWords WORDS = new PlainWords();

    final TransferDesk desk = the(TransferDesk.class);
    final TransferInbox inbox = the(TransferInbox.class);
    final TransferReading reading = the(TransferReading.class);
    final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    final Officer colleague = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator");
    final Officer police = officer(Role.POLICE_LIAISON, "police");
    final Officer prosecutor = officer(Role.PROCURATORATE_OBSERVER, "procuratorate");
    final MatterAtHand matter = aMatter();
    final long evidence =
            the(EvidenceAtHand.class).handIn(matter.applicantAccess(), EvidenceAtHand.seenBy(Visibility.OWN_SIDE));

    static MatterAtHand aMatter() {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .claiming(Claim.PUNISH)
                .accepted()
                .route();
    }

    static Case aCase() {
        return new Case("移送规定第三条", "销售假冒注册商标的商品，货值八万元", "扣押商品四十箱", null, null, "甲、乙");
    }

    static Selection everything(long... evidence) {
        return new Selection(Arrays.stream(evidence).boxed().collect(Collectors.toSet()), Set.of(PaperKind.FILING));
    }

    Beginning lead() {
        return Beginning.here(TransferKind.CRIMINAL_LEAD, police.bodyId());
    }

    long begun() {
        return desk.begin(inspector, matter.number(), lead());
    }

    /** Proposed, approved and sent by the inspector's desk. */
    long sent(Beginning what) {
        long id = desk.begin(inspector, matter.number(), what);
        desk.propose(inspector, id, 0, aCase(), everything(evidence), WORDS);
        desk.approve(colleague, id, 1, Set.of());
        desk.send(inspector, id, 2);
        return id;
    }

    /** Those of the matter's transfers that run. */
    List<DeadlineRule> clocks() {
        return matter.runningClocks().stream().filter(DeadlineRule::ofTransfers).toList();
    }

    int version(long id) {
        return (int) count("SELECT version FROM transfer WHERE id = ?", id);
    }

    TransferStatus status(long id) {
        return TransferStatus.valueOf(
                texts("SELECT status FROM transfer WHERE id = ?", id).get(0));
    }

    long proposed() {
        long id = begun();
        desk.propose(inspector, id, version(id), aCase(), everything(evidence), WORDS);
        return id;
    }

    long approved() {
        long id = proposed();
        desk.approve(colleague, id, version(id), Set.of());
        return id;
    }

    long sent() {
        return sent(lead());
    }

    long receipted() {
        long id = sent();
        inbox.receipt(police, id, version(id), "咸公收〔2026〕1号", null);
        return id;
    }

    Decision decision() {
        return new Decision("咸公立字〔2026〕1号", CLOCK.today(), "符合立案条件");
    }

    long filed() {
        long id = receipted();
        inbox.takeUp(police, id, version(id), decision(), null);
        return id;
    }

    long refusedByPolice() {
        long id = receipted();
        inbox.doNotTakeUp(police, id, version(id), decision(), null);
        return id;
    }

    /** As much of everything as a refusal must leave as it was. */
    String everythingAbout(long id) {
        return texts(
                        "SELECT CONCAT_WS('|', version, status, COALESCE(number, '-'), COALESCE(awaited, '-'))"
                                + " FROM transfer WHERE id = ?",
                        id)
                + " " + count("SELECT COUNT(*) FROM transfer_item WHERE transfer_id = ?", id)
                + " " + count("SELECT COUNT(*) FROM transfer_case WHERE transfer_id = ?", id)
                + " " + count("SELECT COUNT(*) FROM transfer_copy WHERE transfer_id = ?", id)
                + " " + count("SELECT COUNT(*) FROM transfer_entry WHERE transfer_id = ?", id)
                + " " + count("SELECT COUNT(*) FROM transfer WHERE matter_id = ?", matter.id())
                + " " + matter.events() + matter.runningClocks();
    }

    void refusedAndUnchanged(long id, String key, Runnable act) {
        String before = everythingAbout(id);
        refused(key, act);
        assertThat(everythingAbout(id)).isEqualTo(before);
    }

    void notFoundAndUnchanged(long id, Runnable act) {
        String before = everythingAbout(id);
        notFound(act);
        assertThat(everythingAbout(id)).isEqualTo(before);
    }
}
